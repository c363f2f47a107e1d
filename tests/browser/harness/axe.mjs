// What axe-core finds wrong with a page of Sluice's.
// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('puppeteer-core').Page} Page */

const source = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** WCAG 2.2 AA, of which axe-core leaves the newest rules out unless they are asked for, and what it advises beside that. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A line for each violation: the rule, and where. @param {Page} page @returns {Promise<string[]>} */
export const violations = (page) => broken(page, { type: 'tag', values: RULES });

/** The same of what another choice of colours can break alone. @param {Page} page @returns {Promise<string[]>} */
export const contrast = (page) => broken(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

/** @param {Page} page @param {{type: string, values: string[]}} runOnly @returns {Promise<string[]>} */
async function broken(page, runOnly) {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(`${source}; undefined`);
  return page.evaluate(async (rules) => {
    const { violations: found } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.flatMap((/** @type {any} */ { id, nodes }) => nodes.map((/** @type {any} */ node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
  }, runOnly);
}

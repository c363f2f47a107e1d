// Firing every request vector at some vendors, and what of it the vendors' log shows.
// @ts-check
import { arrivedVectors, onePerPage, vectorPage, vectorsOf } from '../../site/vectors.mjs';

/** @typedef {Record<string, string[]>} Arrived vectors by target */

/** A page has only one of these for all targets, so they say nothing about each. */
const shared = new Set(onePerPage);

/** How long open targets may take, in milliseconds: the machine may be busy. */
const PATIENCE = 15_000;

let round = 0;

/** What arrives where nothing is in the way. @param {import('./browsers.mjs').Kind} kind @param {Record<string, string>} targets @returns {Arrived} */
export function everything(kind, targets) {
  const vectors = vectorsOf(kind).filter((vector) => !shared.has(vector));
  return Object.fromEntries(Object.keys(targets).map((key) => [key, vectors]));
}

/**
 * Fires every vector on one site and returns what arrived.
 * @param {import('../../site/server.mjs').DemoSite} server
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} targets address prefixes with a query, by key
 * @param {object} [options]
 * @param {string} [options.site] the site that fires
 * @param {Arrived} [options.expected] what the page waits for before it is left
 * @returns {Promise<Arrived>}
 */
export async function fire(server, page, targets, { site = 'shop.example', expected = {} } = {}) {
  server.reset();
  // Browsers put off media in a tab that is not in front.
  await page.bringToFront();
  // New addresses each time: images and styles must not come from the browser's memory.
  round += 1;
  const fresh = Object.fromEntries(Object.entries(targets).map(([key, url]) => [key, `${url}&round=${round}`]));
  await page.goto(vectorPage(fresh, { site }), { waitUntil: 'load' });
  await page.evaluate(() => /** @type {any} */ (window).vectorsDone);
  const complete = () => Object.entries(expected).every(([key, vectors]) => {
    const now = new Set(arrivedVectors(server.log, key));
    return vectors.every((vector) => vector.endsWith('pagehide') || now.has(vector));
  });
  // What is still missing after that is for the test to say.
  if (!complete()) await server.waitForHit(complete, PATIENCE).catch(() => undefined);
  // What a page sends when it is left counts too.
  await page.goto(`https://${site}/quiet`, { waitUntil: 'load' });
  await server.idle(1000);
  return Object.fromEntries(Object.keys(targets).map((key) => [key, arrivedVectors(server.log, key).filter((vector) => !shared.has(vector))]));
}

/**
 * What differs from what was expected, by target: "+" arrived although it should not, "-" did not arrive.
 * @param {Arrived} arrived
 * @param {Arrived} expected
 */
export function differences(arrived, expected) {
  /** @type {string[]} */
  const found = [];
  for (const [key, wanted] of Object.entries(expected)) {
    found.push(...arrived[key].filter((vector) => !wanted.includes(vector)).map((vector) => `+ ${key} ${vector}`));
    found.push(...wanted.filter((vector) => !arrived[key].includes(vector)).map((vector) => `- ${key} ${vector}`));
  }
  return found;
}

// A page as everybody meets it: light and dark, in a narrow window, with large text, read from right to left, by keyboard. Its pictures go to dist/screens.
// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { picture, prefer, resize } from '../harness/appearance.mjs';
import { contrast, violations } from '../harness/axe.mjs';
import { kind } from '../harness/sluice.mjs';
import { ROOT } from './index.mjs';
import { tooWide } from './wide.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Pictures of long pages end here, in pixels. */
const LONGEST = 2400;
/** What can be acted on. Of radio buttons of one name only one has a place of its own. */
const ACTIVE = 'a[href], button:not(:disabled), input:not(:disabled, [type=radio]), select:not(:disabled), textarea, summary';

/** An empty folder for a story's pictures. @param {string} name */
export function folderOf(name) {
  const folder = join(ROOT, kind, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What can be acted on and is never reached by the Tab key. @param {Page} page */
async function unreached(page) {
  await page.bringToFront();
  const count = await page.evaluate((active) => {
    const all = [...document.querySelectorAll(active)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    all.forEach((one, at) => one.setAttribute('data-to-reach', String(at)));
    document.addEventListener('focusin', ({ target }) => /** @type {Element} */ (target).removeAttribute('data-to-reach'));
    // Long lists are walked from their last entries on: what comes before is made as these are.
    all.slice(0, -60).forEach((one) => one.removeAttribute('data-to-reach'));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    /** @type {HTMLElement | undefined} */ (all[Math.max(0, all.length - 61)])?.focus();
    return Math.min(all.length, 60);
  }, ACTIVE);
  for (let at = 0; at < count + 4; at += 1) await page.keyboard.press('Tab');
  return page.$$eval('[data-to-reach]', (left) => left.map((one) => one.outerHTML.slice(0, 120)));
}

/**
 * Meets a page in each of these ways; what is wrong, by way.
 * @param {import('../harness/browsers.mjs').DrivenBrowser} browser @param {Page} page
 * @param {{name: string, width: number}} state  what its pictures are called, and its width in pixels as people usually see it
 * @param {string} folder
 * @returns {Promise<Record<string, string[]>>}
 */
export async function meet(browser, page, { name, width }, folder) {
  const size = { width, scale: 1 };
  const path = (/** @type {string} */ how) => join(folder, `${name}-${how}.png`);
  await page.bringToFront();
  await resize(page, size, 800);
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    await prefer(browser, page, scheme);
    await picture(page, size, path(scheme), LONGEST);
    found[scheme] = await (scheme === 'dark' ? contrast : violations)(page);
  }
  await resize(page, { width: 320, scale: 1 }, 800);
  found.narrow = await tooWide(page);
  await picture(page, { width: 320, scale: 1 }, path('narrow'), LONGEST);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  // The browser makes a popup as wide as its text wants it.
  await resize(page, { width: width < 640 ? 2 * width : width, scale: 1 }, 3000);
  found.large = await tooWide(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = 'rtl';
  });
  await picture(page, size, path('rtl'), LONGEST);
  found.rtl = await tooWide(page);
  await page.evaluate(() => { document.documentElement.dir = ''; });
  found.unreached = await unreached(page);
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

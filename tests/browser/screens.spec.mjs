// Every page in every state, as everybody meets it: no violation of the rules of accessibility in light and dark, all of it reached by
// keyboard, nothing lost in a narrow window, with large text or read from right to left. Its pictures go to dist/screens.
// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { picture, prefer, resize } from './harness/appearance.mjs';
import { contrast, violations } from './harness/axe.mjs';
import { kind, openSluice } from './harness/sluice.mjs';
import { index, ROOT } from './screens/index.mjs';
import { STATES } from './screens/states.mjs';
import { tooWide } from './screens/wide.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const FOLDER = join(ROOT, kind);
/** Pictures of long pages end here, in pixels. */
const LONGEST = 2400;
/** What can be acted on. Of radio buttons of one name only one has a place of its own. */
const ACTIVE = 'a[href], button:not(:disabled), input:not(:disabled, [type=radio]), select:not(:disabled), textarea, summary';

/** @type {import('./screens/states.mjs').Scene} */
let scene;
before(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sluice = await openSluice();
  scene = { sluice, shop: await sluice.visit('https://shop.example/'), quiet: await sluice.visit('https://news.example/quiet'), blank: await sluice.browser.newPage() };
});
after(async () => {
  await scene?.sluice.close();
  index();
});

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

for (const state of STATES) {
  test(`${state.name} (${kind})`, { timeout: 90_000 }, async () => {
    const page = await state.open(scene);
    const size = { width: state.width, scale: 1 };
    const path = (/** @type {string} */ how) => join(FOLDER, `${state.name}-${how}.png`);
    await page.bringToFront();
    await resize(page, size, 800);
    /** @type {Record<string, string[]>} */
    const found = {};
    for (const scheme of /** @type {const} */ (['dark', 'light'])) {
      await prefer(scene.sluice.browser, page, scheme);
      await picture(page, size, path(scheme), LONGEST);
      found[scheme] = await (scheme === 'dark' ? contrast : violations)(page);
    }
    await resize(page, { width: 320, scale: 1 }, 800);
    found.narrow = await tooWide(page);
    await picture(page, { width: 320, scale: 1 }, path('narrow'), LONGEST);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    // The browser makes a popup as wide as its text wants it.
    await resize(page, { width: state.width < 640 ? 2 * state.width : state.width, scale: 1 }, 3000);
    found.large = await tooWide(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      document.documentElement.dir = 'rtl';
    });
    await picture(page, size, path('rtl'), LONGEST);
    found.rtl = await tooWide(page);
    await page.evaluate(() => { document.documentElement.dir = ''; });
    found.unreached = await unreached(page);
    await state.close?.(scene, page);
    await page.close();
    assert.deepEqual(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0)), {});
  });
}

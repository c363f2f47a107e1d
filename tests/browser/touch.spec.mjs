// On a phone: every page fits its window, and what is pressed is 44 pixels high and wide, as fingers need it.
// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { picture, resize } from './harness/appearance.mjs';
import { kind, openSluice } from './harness/sluice.mjs';
import { index } from './screens/index.mjs';
import { folderOf } from './screens/meet.mjs';
import { tooWide } from './screens/wide.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const FOLDER = folderOf('touch');
const PHONE = { width: 360, scale: 1 };
/** Pixels that a target needs at least. */
const FINGER = 44;

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Page} */
let shop;
before(async () => {
  // In Firefox the only pointer is a finger from the start on: 1 stands for one that is coarse and cannot hover.
  sluice = await openSluice({ prefs: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 } });
  shop = await sluice.visit('https://shop.example/');
});
after(async () => {
  await sluice?.close();
  index();
});

/** What can be pressed and is too small. A link within a sentence is as high as its line; a field's own label is pressed with it. @param {Page} page */
const small = (page) => page.evaluate((least) => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen'));
  const inText = (/** @type {Element} */ one) => one.matches('a') && getComputedStyle(one).display === 'inline' && [.../** @type {Element} */ (one.parentElement).childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 3);
  const size = (/** @type {Element} */ one) => {
    const pressed = one.matches('input[type=checkbox], input[type=radio]') ? one.closest('label') ?? one : one;
    return pressed.getBoundingClientRect();
  };
  const found = all.filter((one) => !inText(one)).map((one) => ({ one, box: size(one) })).filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5);
  return found.slice(0, 12).map(({ one, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${one.outerHTML.slice(0, 100)}`);
}, FINGER);

/** @type {[string, string][]} the pages, and what shows that they are drawn */
const pages = [['popup', '[role=switch]'], ['report', '.company'], ['desk', 'h3'], ['options', '.gate-row'], ['welcome', '.gate-row'], ['policy', '.links'], ['sites', 'main:not(.sketch)']];

for (const [name, ready] of pages) {
  test(`${name} (${kind})`, async () => {
    const page = await sluice.browser.extensionPage(`pages/${name}.html?tab=${await sluice.tab(shop)}`);
    await page.waitForFunction((what) => document.querySelector(what)?.checkVisibility(), { polling: 50 }, ready);
    await page.bringToFront();
    await resize(page, PHONE, 740);
    // In Chromium for one page, until its window changes.
    if (kind === 'chromium') await (await page.createCDPSession()).send('Emulation.setTouchEmulationEnabled', { enabled: true });
    assert.ok(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), 'the pointer is a finger');
    const found = { wide: await tooWide(page), small: await small(page) };
    await picture(page, PHONE, join(FOLDER, `${name}-phone.png`), 1600);
    await page.close();
    assert.deepEqual(found, { wide: [], small: [] });
  });
}

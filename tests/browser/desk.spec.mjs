// The desk of opt-outs as people use it: what is pressed is done, said, kept and taken back; everything at once asks first.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSluice } from './harness/sluice.mjs';

/** @typedef {import('./harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('puppeteer-core').Page} Page */

/** @type {Sluice} */
let sluice;
/** @type {Page} */
let desk;
before(async () => {
  sluice = await openSluice();
  desk = await sluice.browser.extensionPage('pages/desk.html');
  await desk.waitForFunction('document.querySelectorAll("li.opt-out").length > 100');
});
after(() => sluice?.close());

/** What a row says of where it stands, and what can be pressed there. @param {string} id */
const row = (id) => desk.evaluate((name) => {
  const found = /** @type {HTMLElement} */ (document.getElementById(`of-${name}`)?.closest('li'));
  const shown = (/** @type {Element} */ place) => /** @type {HTMLElement} */ (place).offsetParent !== null;
  return { state: found.querySelector('.state strong')?.textContent ?? '', buttons: [...found.querySelectorAll('button')].filter(shown).map((button) => button.textContent ?? '') };
}, id);

/** @param {string} id @param {string} word */
const press = (id, word) => desk.evaluate((name, said) => {
  const buttons = [...(document.getElementById(`of-${name}`)?.closest('li')?.querySelectorAll('button') ?? [])];
  /** @type {HTMLElement | undefined} */ (buttons.find((button) => button.textContent === said))?.click();
}, id, word);

/** @param {string} id @param {string} state */
async function once(id, state) {
  // A page in the background is not drawn.
  await desk.bringToFront();
  await desk.waitForFunction((name, wanted) => document.getElementById(`of-${name}`)?.closest('li')?.querySelector('.state strong')?.textContent === wanted, {}, id, state);
}

test('an opt-out is done, proven by what is seen, and taken back', { timeout: 60_000 }, async () => {
  const id = 'global-privacy-control';
  assert.deepEqual(await row(id), { state: 'Not done', buttons: ['Do it'] });
  await press(id, 'Do it');
  await once(id, 'Done');
  sluice.site.reset();
  const page = await sluice.browser.newPage();
  await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
  assert.equal(sluice.site.hits(({ host }) => host === 'shop.example')[0]?.headers['sec-gpc'], '1');
  await once(id, 'Verified');
  await press(id, 'Take back');
  await once(id, 'Taken back');
  sluice.site.reset();
  await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
  assert.equal(sluice.site.hits(({ host }) => host === 'shop.example')[0]?.headers['sec-gpc'], undefined);
  await page.close();
});

test('everything at once asks first, and does it then', { timeout: 60_000 }, async () => {
  const open = () => desk.evaluate(() => {
    const buttons = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.of-category > button'));
    [...buttons].find((button) => button.textContent?.includes('Advertising'))?.click();
  });
  await open();
  await desk.waitForFunction(() => [...document.querySelectorAll('.question')].some((found) => /** @type {HTMLElement} */ (found).offsetParent !== null));
  assert.equal((await row('criteo-cookies')).state, 'Not done');
  const asked = await desk.evaluate(() => [...document.querySelectorAll('.question')].find((found) => /** @type {HTMLElement} */ (found).offsetParent !== null)?.textContent ?? '');
  assert.match(asked, /companies/);
  await desk.evaluate(() => {
    const shown = [...document.querySelectorAll('.question')].find((found) => /** @type {HTMLElement} */ (found).offsetParent !== null);
    /** @type {HTMLElement | null | undefined} */ (shown?.querySelector('.main'))?.click();
  });
  await once('criteo-cookies', 'Done');
  const view = await sluice.optOuts({ look: {} });
  assert.ok(view.rows.filter(({ kind, state }) => kind === 'cookie' && state === 'done').length >= 45);
  const kept = await sluice.browser.evaluateInBackground(() => chrome.cookies.get({ url: 'https://criteo.com/', name: 'optout' }));
  assert.equal(kept?.value, '1');
});

test('what was done is there when the desk is opened again', { timeout: 60_000 }, async () => {
  await sluice.restart();
  desk = await sluice.browser.extensionPage('pages/desk.html');
  await desk.waitForFunction('document.querySelectorAll("li.opt-out").length > 100');
  await once('criteo-cookies', 'Done');
  // The wanted one is found by words, the others are out of sight.
  await desk.type('.find input', 'criteo');
  await desk.waitForFunction(() => [...document.querySelectorAll('li.opt-out')].filter((found) => /** @type {HTMLElement} */ (found).offsetParent !== null).length === 1);
  await press('criteo-cookies', 'Take back');
  await once('criteo-cookies', 'Taken back');
  assert.equal(await sluice.browser.evaluateInBackground(() => chrome.cookies.get({ url: 'https://criteo.com/', name: 'optout' })), null);
});

test('the popup and the report lead to the desk', { timeout: 60_000 }, async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const tab = await sluice.tab(page);
  for (const file of ['popup', 'report']) {
    const shown = await sluice.browser.extensionPage(`pages/${file}.html?tab=${tab}`);
    await shown.waitForFunction(() => [...document.querySelectorAll('a')].some(({ href }) => href.endsWith('pages/desk.html')));
    await shown.close();
  }
  await page.close();
});

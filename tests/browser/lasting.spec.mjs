// Lifetimes: cookies of an open category are kept for some days at most, also those that were there before, and however often they are renewed.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const DAY = 86_400;

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** In how many days a cookie of the shop ends; undefined when it is not there. @param {string} name */
const days = async (name) => (await sluice.desk()).evaluate(async (wanted) => {
  const [found] = await chrome.cookies.getAll({ domain: 'shop.example', name: wanted });
  return found?.expirationDate && (found.expirationDate - Date.now() / 1000) / 86_400;
}, name);

/** @param {Page} page @param {string} cookie */
const write = (page, cookie) => page.evaluate((line) => { document.cookie = `${line}; path=/`; }, cookie);

/** @param {string} name @param {(found: import('../../extension/generated/core.js').ThingView) => boolean} condition @param {Page} page */
const once = (page, name, condition) => sluice.reportOnce(page, (report) => thingsOf(report).some((thing) => thing.name === name && condition(thing)));

test(`control: without Sluice a cookie is kept for as long as the site wants (${kind})`, async () => {
  const { browser, close } = await openControl();
  try {
    const page = await browser.newPage();
    await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
    await write(page, 'zz_long=1; max-age=25920000');
    const end = await page.evaluate(async () => /** @type {any} */ (self).cookieStore?.get('zz_long').then((/** @type {any} */ found) => found?.expires ?? null));
    // Firefox does not tell scripts; that it is kept at all is what can be seen there.
    assert.ok(end === null || end === undefined || end > Date.now() + 200 * DAY * 1000, `${end}`);
    assert.ok((await page.evaluate(() => document.cookie)).includes('zz_long=1'));
  } finally {
    await close();
  }
});

test('kept for 7 days at most: what is new, what was there before, and what is renewed', async () => {
  await sluice.everywhere({ analytics: 'open' });
  const page = await sluice.visit('https://shop.example/quiet');
  await write(page, '_ga=GA1.1.12345678.1; max-age=25920000');
  await once(page, '_ga', () => true);
  assert.ok((await days('_ga') ?? 0) > 200);
  const tab = await sluice.tab(page);
  await sluice.ask({ set_gate: { tab, here: false, category: 'analytics', gate: 'open', days: 7 } });
  const cut = await sluice.ask(/** @type {any} */ ({ sweep: { step: 'cut', tab, here: false, category: 'analytics' } }));
  assert.ok(cut.cookies >= 1);
  assert.ok((await days('_ga') ?? 99) <= 7.01, 'what was there before');
  await write(page, '_gid=GA1.1.87654321.1; max-age=25920000');
  await once(page, '_gid', ({ cut: found }) => found?.[1] === 7);
  // Told when it was decided; carried out a moment later.
  await until(async () => [await days('_gid') ?? 99], ([end]) => (end ?? 99) <= 7.01);
  // The page renews it, with another value: it ends when it was to end.
  const [before] = [await days('_gid') ?? 0];
  await write(page, '_gid=GA1.1.87654321.2; max-age=25920000');
  const renewed = await until(async () => [await days('_gid') ?? 99], ([end]) => (end ?? 99) <= 7.01);
  assert.ok((renewed[0] ?? 99) <= before + 0.0001, `${renewed[0]} after ${before}`);
  // Consent is never touched, others are not of this category.
  await write(page, 'OptanonConsent=x; max-age=25920000');
  await write(page, 'zz_other=abc; max-age=25920000');
  await once(page, 'OptanonConsent', () => true);
  assert.ok((await days('OptanonConsent') ?? 0) > 200);
  assert.ok((await days('zz_other') ?? 0) > 200);
  const row = (await sluice.popup(page)).categories.find(({ category }) => category === 'analytics');
  assert.equal(row?.days, 7);
  await sluice.everywhere({ analytics: 'open' });
  await write(page, '_gat=1; max-age=25920000');
  await once(page, '_gat', () => true);
  assert.ok((await days('_gat') ?? 0) > 200, 'the limit is lifted');
  await page.close();
});

/** The browser tells of every change to a cookie: looked at anew whenever one happens. @template T @param {() => Promise<T>} look @param {(seen: T) => boolean} condition */
async function until(look, condition) {
  const desk = await sluice.desk();
  for (;;) {
    const change = await desk.evaluateHandle(() => ({ told: new Promise((resolve) => chrome.cookies.onChanged.addListener(resolve)) }));
    const seen = await look();
    if (condition(seen)) return seen;
    await change.evaluate(({ told }) => told);
    await change.dispose();
  }
}

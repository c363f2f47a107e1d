// What is new on a site since the last visit, and when things happened, as the report's page says it.
// @ts-check
import assert from 'node:assert/strict';
import { after, before as first, test } from 'node:test';
import { privately } from './harness/private.mjs';
import { kind, openSluice, thingsOf } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

first(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** What pages of the extension read the history with. */
const READER = '/background/history-kept.js';

/** Has everything summed and kept that was seen up to now. */
const written = () => sluice.ask(/** @type {any} */ ({ history: { write: {} } }));

test(`the report says what is new since the last visit, and when it was seen; of what is new nothing in private windows (${kind})`, async () => {
  /** What a report's page says. @param {number} tab */
  const said = async (tab) => {
    const page = await sluice.browser.extensionPage(`pages/report.html?tab=${tab}`);
    await page.waitForSelector('.timeline li');
    // It is asked for when the page is drawn, and is answered before what is asked for here.
    await page.evaluate(async (reader) => (await import(reader)).read().catch(() => undefined), READER);
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))));
    const found = await page.evaluate(() => ({
      hidden: document.querySelector('.news')?.hasAttribute('hidden'),
      news: [...document.querySelectorAll('.news bdi')].map(({ textContent }) => textContent ?? ''),
      times: [...document.querySelectorAll('.timeline .after')].map(({ textContent }) => Number.parseFloat(textContent ?? '')),
      names: [...document.querySelectorAll('.timeline .brand')].map(({ textContent }) => textContent ?? ''),
    }));
    await page.close();
    return found;
  };
  const quiet = await sluice.visit('https://shop.example/spa');
  const before = await sluice.report(quiet);
  const first = await said(await sluice.tab(quiet));
  assert.deepEqual([first.hidden, first.news], [true, []], 'nothing is known of an earlier visit');
  await written();
  await quiet.close();
  await written();
  // As if that had been an hour ago.
  await (await sluice.desk()).evaluate(async () => {
    const database = await new Promise((resolve) => Object.assign(indexedDB.open('history', 1), { onsuccess: (/** @type {any} */ { target }) => resolve(target.result) }));
    const work = database.transaction('stays', 'readwrite');
    const stays = work.objectStore('stays');
    stays.get('shop.example').onsuccess = (/** @type {any} */ { target }) => {
      target.result.now.to -= 3_600_000;
      stays.put(target.result, 'shop.example');
    };
    await new Promise((resolve) => Object.assign(work, { oncomplete: resolve }));
    database.close();
  });
  const page = await sluice.visit('https://shop.example/');
  const report = await sluice.report(page);
  const brands = (/** @type {typeof report} */ of) => new Set(of.categories.flatMap(({ companies }) => companies.filter(({ seen }) => seen > 0).map(({ vendor }) => vendor)));
  const cookies = (/** @type {typeof report} */ of) => new Set(thingsOf(of).filter(({ kind: what }) => what === 'cookie').map(({ name }) => name));
  const without = (/** @type {Set<string>} */ all, /** @type {Set<string>} */ known) => [...all].filter((name) => !known.has(name));
  const fresh = [...without(brands(report), brands(before)), ...without(cookies(report), cookies(before))];
  assert.ok(fresh.length > 5);
  const second = await said(await sluice.tab(page));
  assert.deepEqual(second.news.toSorted(), fresh.slice().sort());
  // Summed meanwhile, it is still the same: what belongs to this visit is not what was before.
  await written();
  assert.deepEqual((await said(await sluice.tab(page))).news, second.news);
  assert.deepEqual(second.times, second.times.toSorted((a, b) => a - b));
  assert.deepEqual(new Set(second.names).size, second.names.length);
  assert.ok([...brands(report)].every((name) => second.names.includes(name)));
  await page.close();
  const { open, close } = await privately(sluice);
  const tab = await open('https://shop.example/');
  await sluice.site.idle(700);
  const third = await said(tab);
  assert.deepEqual([third.hidden, third.news], [true, []]);
  assert.ok(third.names.length > 5, 'the rest is there');
  // In a private window of Firefox pages cannot read what is on the disk: then the background reads it for them.
  const sites = await sluice.browser.extensionPage('pages/sites.html');
  await sites.waitForSelector('.rows .brand');
  assert.deepEqual(await sites.$$eval('[aria-labelledby="sites"] .brand', (all) => all.map(({ textContent }) => textContent)), ['shop.example']);
  await sites.close();
  await close();
});

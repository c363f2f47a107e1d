// Cookies that no table knows: what surely looks like a shut category goes, what is unsure stays; and the user's word counts before everything.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('../../extension/generated/core.js').SiteReport} SiteReport */
/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** Looks like a well-known number of another name, and like nothing in particular. */
const cookies = { zz_seen: 'GA1.2.1198228296.1613226783', zz_odd: 'abc' };

/** @param {Page} page */
const plant = (page) => page.evaluate((all) => {
  for (const [name, value] of Object.entries(all)) document.cookie = `${name}=${value}; path=/; max-age=63072000`;
}, cookies);

/** What the site's own server is sent with its next page. @param {import('../site/server.mjs').DemoSite} site @param {Page} page */
async function sent(site, page) {
  site.reset();
  await page.goto('https://shop.example/quiet?next', { waitUntil: 'load' });
  return Object.keys(site.log.find(({ host, type }) => host === 'shop.example' && type === 'document')?.cookies ?? {});
}

/** @param {SiteReport} report @param {string} name */
const thing = (report, name) => thingsOf(report).find((found) => found.name === name);

/** @param {SiteReport} report @param {string} name */
const section = ({ categories }, name) => categories.find(({ companies }) => companies.some(({ things }) => things.some((found) => found.name === name)))?.category ?? null;

test(`control: without Sluice both are sent (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    const page = await browser.newPage();
    await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
    await plant(page);
    const names = await sent(site, page);
    assert.deepEqual(Object.keys(cookies).filter((name) => names.includes(name)), Object.keys(cookies));
  } finally {
    await close();
  }
});

test('what looks like analysis goes, with evidence; what is unsure stays, and is shown as that', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await plant(page);
  const report = await sluice.reportOnce(page, (now) => Boolean(thing(now, 'zz_seen')?.stopped && thing(now, 'zz_odd')));
  const seen = thing(report, 'zz_seen');
  assert.deepEqual([seen?.looks?.category, seen?.looks?.sure, section(report, 'zz_seen')], ['analytics', true, 'analytics']);
  assert.ok((seen?.looks?.percent ?? 0) >= 70 && (seen?.looks?.traits.length ?? 0) > 0, JSON.stringify(seen?.looks));
  assert.equal(thing(report, 'zz_odd')?.stopped, 0);
  await page.waitForFunction(() => !document.cookie.includes('zz_seen'), { polling: 20 });
  const names = await sent(sluice.site, page);
  assert.deepEqual([names.includes('zz_seen'), names.includes('zz_odd')], [false, true]);
  await page.close();
});

test('a cookie that the user moves goes at once, and comes back to what it was when that is taken back', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await plant(page);
  const tab = await sluice.tab(page);
  await sluice.ask({ move: { tab, name: 'zz_odd', domain: 'shop.example', category: 'advertising' } });
  assert.ok(!(await sent(sluice.site, page)).includes('zz_odd'));
  await plant(page);
  const report = await sluice.reportOnce(page, (now) => Boolean(thing(now, 'zz_odd')?.stopped));
  assert.deepEqual([section(report, 'zz_odd'), thing(report, 'zz_odd')?.moved], ['advertising', 'advertising']);
  assert.deepEqual(report.moves, [{ site: 'shop.example', name: 'zz_odd', category: 'advertising' }]);
  await sluice.ask({ move: { tab, name: 'zz_odd', domain: 'shop.example', category: undefined } });
  await plant(page);
  assert.ok((await sent(sluice.site, page)).includes('zz_odd'));
  await page.close();
});

test('a cookie that the user moves out of a shut category can be written and read here, others of it cannot', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const tab = await sluice.tab(page);
  await sluice.ask({ move: { tab, name: '_ga', domain: 'shop.example', category: 'features' } });
  await page.reload({ waitUntil: 'load' });
  await page.evaluate(() => {
    document.cookie = '_ga=GA1.1.12345678.2; path=/; max-age=1000';
    document.cookie = '_gid=GA1.1.12345678.3; path=/; max-age=1000';
  });
  await page.waitForFunction(() => !document.cookie.includes('_gid'), { polling: 20 });
  assert.ok((await page.evaluate(() => document.cookie)).includes('_ga=GA1.1.12345678.2'));
  const names = await sent(sluice.site, page);
  assert.deepEqual([names.includes('_ga'), names.includes('_gid')], [true, false]);
  await sluice.ask({ move: { tab, name: '_ga', domain: 'shop.example', category: undefined } });
  assert.ok(!(await sent(sluice.site, page)).includes('_ga'), 'taken back: it goes again');
  await page.close();
});

test('the report page: sort a cookie, take it back, and read a list from a file', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await plant(page);
  await sluice.reportOnce(page, (now) => Boolean(thing(now, 'zz_odd')));
  const report = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(page)}`);
  const chosen = () => report.evaluate(() => [...document.querySelectorAll('.moves li')].map((line) => line.textContent ?? ''));
  await report.waitForFunction(() => [...document.querySelectorAll('.code')].some(({ textContent }) => textContent === 'zz_odd'), { polling: 50 });
  await report.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((found) => found.querySelector('.code')?.textContent === 'zz_odd');
    const choice = /** @type {HTMLSelectElement} */ (row?.querySelector('.belongs select'));
    choice.value = 'security';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await report.waitForFunction(() => document.querySelectorAll('.moves li').length === 1, { polling: 50 });
  assert.match((await chosen())[0] ?? '', /^zz_odd on shop\.example: Security/);
  const href = await report.evaluate(() => /** @type {HTMLAnchorElement} */ (document.querySelector('.moves a[download]')).href);
  const saved = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1)));
  assert.deepEqual(saved, { sluice_moves: 1, moves: [{ site: 'shop.example', name: 'zz_odd', category: 'security' }] });
  await report.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.moves li button')).click());
  await report.waitForFunction(() => document.querySelectorAll('.moves li').length === 0, { polling: 50 });
  // A file is put into the field as a person would by choosing it.
  const read = (/** @type {string} */ text) => report.evaluate((content) => {
    const field = /** @type {HTMLInputElement} */ (document.querySelector('.moves input[type=file]'));
    const files = new DataTransfer();
    files.items.add(new File([content], 'sorted.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await read(JSON.stringify({ ...saved, moves: [{ site: 'news.example', name: 'a', category: 'preferences' }, ...saved.moves] }));
  await report.waitForFunction(() => document.querySelectorAll('.moves li').length === 2, { polling: 50 });
  await read('{"something": "else"}');
  await report.waitForFunction(() => document.body.textContent?.includes('Nothing was changed'), { polling: 50 });
  assert.equal((await chosen()).length, 2);
  for (const { site, name } of [{ site: 'news.example', name: 'a' }, { site: 'shop.example', name: 'zz_odd' }]) {
    await sluice.ask({ move: { tab: await sluice.tab(page), name, domain: site, category: undefined } });
  }
  await report.close();
  await page.close();
});

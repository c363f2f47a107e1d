// Counting, judged by the vendors' own log: what the report says got through is what arrived, page by page.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { categories, kind, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());
beforeEach(() => sluice.site.reset());

/** How many requests got through to each other host, by the report. @param {import('./harness/sluice.mjs').SiteReport} report */
function reported(report) {
  /** @type {Record<string, number>} */
  const hosts = Object.create(null);
  for (const { companies } of report.categories) {
    for (const { kind: what, host, seen, stopped } of companies.flatMap(({ things }) => things)) {
      if (what !== 'cookie' && seen > stopped) hosts[host] = (hosts[host] ?? 0) + seen - stopped;
    }
  }
  return hosts;
}

/** How many arrived at each other host, by the servers' log. Preflights are the browser's own. @param {string} site */
function arrived(site) {
  /** @type {Record<string, number>} */
  const hosts = Object.create(null);
  for (const { host, method } of sluice.site.log) {
    if (host !== site && method !== 'OPTIONS') hosts[host] = (hosts[host] ?? 0) + 1;
  }
  return hosts;
}

/** How much of others was seen: the site's own settings come with every page. @param {import('./harness/sluice.mjs').SiteReport} report */
function ofOthers(report) {
  return thingsOf(report).filter(({ looks }) => !looks).reduce((sum, { seen }) => sum + seen, 0);
}

/** @param {Page} page */
const total = async (page) => ofOthers(await sluice.report(page));

test(`the report agrees with the log, gates as they come (${kind})`, async () => {
  const page = await sluice.visit('https://shop.example/');
  const report = await sluice.report(page);
  assert.deepEqual(reported(report), arrived('shop.example'));
  assert.ok(report.stopped >= 11, `stopped ${report.stopped}`);
  await page.close();
});

test('the report agrees with the log, all gates open', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'open'])));
  const page = await sluice.visit('https://shop.example/');
  const report = await sluice.report(page);
  assert.deepEqual(reported(report), arrived('shop.example'));
  assert.equal(report.categories.flatMap(({ companies }) => companies).reduce((sum, { stopped }) => sum + stopped, 0), 0);
  await page.close();
});

test('the popup counts what the report lists', async () => {
  const page = await sluice.visit('https://news.example/');
  const [popup, report] = [await sluice.popup(page), await sluice.report(page)];
  for (const row of popup.categories) {
    const companies = report.categories.find(({ category }) => category === row.category)?.companies ?? [];
    const calls = companies.flatMap((company) => company.calls).filter(({ what }) => what !== '').map(({ seen }) => ({ kind: 'call', seen }));
    const things = [...companies.flatMap((company) => company.things), ...calls];
    for (const count of row.counts) {
      const same = things.filter((thing) => thing.kind === count.kind);
      const seen = count.kind === 'cookie' ? same.length : same.reduce((sum, thing) => sum + thing.seen, 0);
      assert.equal(count.seen, seen, `${row.category} ${count.kind}`);
    }
    assert.equal(row.counts.length, new Set(things.map((thing) => thing.kind)).size, row.category);
  }
  await page.close();
});

test('a page that changes its own address goes on counting', async () => {
  const page = await sluice.visit('https://shop.example/spa');
  const before = await sluice.report(page);
  sluice.site.reset();
  await page.evaluate(() => /** @type {any} */ (window).demoGo('/spa?view=second'));
  await sluice.site.waitForHit((hit) => hit.path.includes('collect'), 5_000);
  await sluice.site.idle(700);
  const later = await sluice.report(page);
  assert.equal(later.page, before.page);
  const sent = Object.values(arrived('shop.example')).reduce((sum, count) => sum + count, 0);
  assert.ok(sent > 0);
  const through = (/** @type {typeof later} */ report) => Object.values(reported(report)).reduce((sum, count) => sum + count, 0);
  assert.equal(through(later) - through(before), sent);
  await page.close();
});

test('a new page starts at nothing, and going back shows the earlier page again', async () => {
  const page = await sluice.visit('https://shop.example/');
  const first = await total(page);
  assert.ok(first > 20, `first page ${first}`);
  await sluice.visit('https://shop.example/quiet', page);
  assert.equal(await total(page), 0);
  await sluice.browser.traverse(page, -1, 'https://shop.example/');
  await sluice.site.idle(700);
  const tab = await (await sluice.desk()).evaluate(async () => (await chrome.tabs.query({ url: 'https://shop.example/' }))[0]?.id ?? -1);
  /** @type {import('./harness/sluice.mjs').SiteReport} */
  /** @type {import('./harness/sluice.mjs').SiteReport} */
  const back = await sluice.ask({ report: { tab } });
  assert.equal(back.page, 'https://shop.example/');
  // Kept for going back, or loaded anew: either way it is that page's own count.
  const again = ofOthers(back);
  assert.deepEqual([again >= first, again <= first + 5], [true, true], `${first} before, ${again} after`);
  await page.close();
});

test('a tab used for another site starts at nothing', async () => {
  const page = await sluice.visit('https://shop.example/');
  await sluice.visit('https://news.example/quiet', page);
  const report = await sluice.report(page);
  assert.deepEqual([report.site, ofOthers(report)], ['news.example', 0]);
  await page.close();
});

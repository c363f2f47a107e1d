// What is kept over time: a day's figures are what the servers' log says, each visit counts once, and private windows leave nothing.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { privately } from './harness/private.mjs';
import { kind, openSluice, thingsOf } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());
beforeEach(async () => {
  await ask({ forget: {} });
  sluice.site.reset();
});

/** What pages of the extension read the history with. */
const READER = '/background/history-kept.js';

/** @param {import('../../extension/background/history.js').Ask} wish @returns {Promise<{days: number}>} */
const ask = (wish) => sluice.ask(/** @type {any} */ ({ history: wish }));

/** Everything that is kept on disk, as the page of all sites reads it. @returns {Promise<[number, string][]>} */
async function kept() {
  return (await sluice.desk()).evaluate(async (reader) => (await import(reader)).read(), READER);
}

/** What is kept, once everything was summed: by site, how many pages, things seen and stopped. */
async function sums() {
  await ask({ write: {} });
  /** @type {Record<string, {pages: number, seen: number, stopped: number}>} */
  const sites = Object.create(null);
  for (const [, text] of await kept()) {
    let site = { pages: 0, seen: 0, stopped: 0 };
    for (const line of text.split('\n')) {
      if (line.startsWith('@')) {
        const [name, pages] = line.slice(1).split('\t');
        site = sites[name] ??= { pages: 0, seen: 0, stopped: 0 };
        site.pages += Number(pages);
      } else if (line !== '' && !line.startsWith('+')) {
        const [, , seen, stopped] = line.split(' ').map(Number);
        site.seen += seen;
        site.stopped += stopped;
      }
    }
  }
  return sites;
}

/** How much of a report went out, cookies aside. @param {import('./harness/sluice.mjs').SiteReport} report */
const through = (report) => thingsOf(report).filter(({ kind: what }) => what !== 'cookie' && what !== 'storage').reduce((sum, { seen, stopped }) => sum + seen - stopped, 0);

/** How much arrived at others, by the servers' log. @param {string} site */
const arrived = (site) => sluice.site.log.filter(({ host, method }) => host !== site && method !== 'OPTIONS').length;

/** Opens a page, and closes it when nothing more happens; says what its report said. @param {string} url */
async function visitAndLeave(url) {
  const page = await sluice.visit(url);
  const report = await sluice.report(page);
  await page.close();
  return report;
}

test(`the figures of a day are what arrived and what was stopped, page after page (${kind})`, async () => {
  const page = await sluice.visit('https://shop.example/');
  const first = await sluice.report(page);
  assert.equal(through(first), arrived('shop.example'));
  await sluice.visit('https://shop.example/', page);
  const second = await sluice.report(page);
  assert.equal(through(first) + through(second), arrived('shop.example'));
  const expected = { pages: 2, seen: first.seen + second.seen, stopped: first.stopped + second.stopped };
  assert.ok(expected.stopped > 20);
  assert.deepEqual({ ...(await sums()) }, { 'shop.example': expected });
  // Asked again, and with the tab closed, it is still the same.
  assert.deepEqual({ ...(await sums()) }, { 'shop.example': expected });
  await page.close();
  assert.deepEqual({ ...(await sums()) }, { 'shop.example': expected });
});

test('a visit counts once, also when the background ends in its midst, and goes on counting', async () => {
  const page = await sluice.visit('https://shop.example/spa');
  await sums();
  await sluice.browser.killBackground();
  await page.evaluate(() => /** @type {any} */ (window).demoGo('/spa?view=second'));
  await sluice.site.idle(700);
  // Ended again, before anything of that was summed.
  await sluice.browser.killBackground();
  const { seen, stopped } = await sluice.report(page);
  assert.deepEqual({ ...(await sums()) }, { 'shop.example': { pages: 1, seen, stopped } });
  await sluice.browser.killBackground();
  await page.close();
  assert.deepEqual({ ...(await sums()) }, { 'shop.example': { pages: 1, seen, stopped } });
});

test('it outlasts the browser', async () => {
  const { seen, stopped } = await visitAndLeave('https://news.example/');
  const page = await sluice.visit('https://shop.example/');
  const open = await sluice.report(page);
  const before = { ...(await sums()) };
  assert.deepEqual(before, { 'news.example': { pages: 1, seen, stopped }, 'shop.example': { pages: 1, seen: open.seen, stopped: open.stopped } });
  await sluice.restart();
  assert.deepEqual({ ...(await sums()) }, before);
  await sluice.browser.killBackground();
  assert.deepEqual({ ...(await sums()) }, before);
});

test('only sites, companies and numbers are kept', async () => {
  await visitAndLeave('https://shop.example/?secret=1234567890');
  await sums();
  const text = (await kept()).map(([, day]) => day).join('\n');
  assert.match(text, /^@shop\.example\t1$/m);
  assert.match(text, /^\+Google Analytics\tGoogle/m);
  assert.doesNotMatch(text, /secret|1234567890|https?:|\/|_ga|_fbp|\?/);
});

test('days that are older than the user wants go at once, and nothing is kept where nothing is wanted', async () => {
  const page = await sluice.visit('https://shop.example/');
  await sums();
  const desk = await sluice.desk();
  // Of a hundred days, made up.
  await desk.evaluate(async (reader) => {
    const { dayOf } = await import(reader);
    const today = dayOf(Date.now());
    const database = await new Promise((resolve, reject) => Object.assign(indexedDB.open('history', 1), { onsuccess: (/** @type {any} */ { target }) => resolve(target.result), onerror: reject }));
    const work = database.transaction('days', 'readwrite');
    for (let ago = 1; ago <= 100; ago += 1) work.objectStore('days').put('@old.example\t1\n- - 1 0\n', today - ago);
    await new Promise((resolve) => Object.assign(work, { oncomplete: resolve }));
    database.close();
  }, READER);
  const days = async () => new Set((await kept()).map(([day]) => day)).size;
  assert.deepEqual(await ask({ retain: { days: 90 } }), { days: 90 });
  assert.equal(await days(), 90);
  await ask({ retain: { days: 30 } });
  assert.equal(await days(), 30);
  assert.deepEqual(await ask({ retain: { days: 7 } }), { days: 7 });
  assert.equal(await days(), 7);
  await ask({ retain: { days: 0 } });
  assert.equal(await days(), 0);
  await page.reload({ waitUntil: 'load' });
  await sluice.site.idle(700);
  assert.deepEqual({ ...(await sums()) }, {});
  // Nor is it remembered when something is to be kept again.
  await ask({ retain: { days: 30 } });
  await page.close();
  assert.deepEqual({ ...(await sums()) }, {});
  await assert.rejects(ask({ retain: { days: 12 } }));
  const { seen, stopped } = await visitAndLeave('https://news.example/');
  assert.deepEqual({ ...(await sums()) }, { 'news.example': { pages: 1, seen, stopped } });
});

test('what is forgotten does not come back with a page that is still open', async () => {
  const page = await sluice.visit('https://shop.example/spa');
  await sums();
  await ask({ forget: {} });
  await page.evaluate(() => /** @type {any} */ (window).demoGo('/spa?view=second'));
  await sluice.site.idle(700);
  assert.deepEqual({ ...(await sums()) }, {});
  await page.close();
  assert.deepEqual({ ...(await sums()) }, {});
});

test('nothing is kept of a private window', async () => {
  const { open, close } = await privately(sluice);
  // A control: in a window that is not private this page is kept.
  const { seen, stopped } = await visitAndLeave('https://news.example/');
  sluice.site.reset();
  const tab = await open('https://shop.example/');
  await sluice.site.idle(700);
  assert.ok(sluice.site.log.some(({ host }) => host === 'shop.example'), 'the page was there');
  const report = await sluice.ask({ report: { tab } });
  assert.ok(report.seen > 20, `Sluice saw it: ${report.seen}`);
  assert.deepEqual({ ...(await sums()) }, { 'news.example': { pages: 1, seen, stopped } });
  await close();
  await sluice.browser.killBackground();
  assert.deepEqual({ ...(await sums()) }, { 'news.example': { pages: 1, seen, stopped } });
});

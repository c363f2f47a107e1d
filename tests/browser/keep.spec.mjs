// What is kept, by every way: with the gates shut nothing that was planted is told to anybody, by the servers' own log.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FRAME, keepPage, residue, told, ways } from '../site/keep.mjs';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/**
 * Plants everything, and has what is left told by another page.
 * @param {import('../site/server.mjs').DemoSite} site @param {import('puppeteer-core').Page} page
 */
async function plantAndTell(site, page) {
  for (const what of /** @type {const} */ (['plant', 'tell'])) {
    site.reset();
    await page.goto(keepPage(what), { waitUntil: 'load' });
    await page.waitForFunction(() => document.title === 'done', { timeout: 20_000 });
  }
  await site.idle(300);
  return told(site.log);
}

test(`control: every way of keeping something fires (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    assert.deepEqual(await plantAndTell(site, await browser.newPage()), ways);
  } finally {
    await close();
  }
});

test('analytics and advertising shut: nothing that was planted is told but databases that the guard cannot reach; what is nobody\'s business stays', async () => {
  const page = await sluice.browser.newPage();
  assert.deepEqual(await plantAndTell(sluice.site, page), residue);
  const heard = sluice.site.log.find(({ host, path }) => host === 'www.youtube.com' && path === '/keep/hear');
  assert.ok(heard?.body.includes('basket=3') && heard.body.includes('"basket":"3"'), heard?.body);
  await page.close();
});

test('what the vendor keeps on its own site goes along with no request from another site, from its workers neither', async () => {
  const page = await sluice.browser.newPage();
  await page.goto(`https://${FRAME}/keep/set?name=own&way=own_site`);
  await page.goto(`https://${FRAME}/keep/hear`);
  const sent = () => sluice.site.log.filter(({ host, path }) => host === FRAME && path.startsWith('/keep/hear')).map(({ cookies }) => cookies.own);
  assert.equal(sent().at(-1), 'planted.own_site.');
  sluice.site.reset();
  await page.goto(keepPage('tell'), { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'done', { timeout: 20_000 });
  // The page, its three workers, the frame and what of its workers is left.
  assert.deepEqual(sent(), Array(6).fill(undefined));
  await page.close();
});

test('the report says of each how it was stopped', async () => {
  const page = await sluice.visit(keepPage('plant'));
  const [prevented, takenOut, removed] = [0, 1, 2];
  /** Where single cookies can be taken out of answers, they never reach the browser's store. */
  const fromAnswers = kind === 'firefox' ? takenOut : removed;
  /** @type {[string, number][]} */
  const wanted = [['_ga', prevented], ['_gcl_au', prevented], ['_fbp', prevented], ['ajs_anonymous_id', prevented], ['mixpanelBrowserDb', prevented], ['_gid', fromAnswers], ['_fbc', fromAnswers], ['_clck', fromAnswers], ['frame_d', takenOut]];
  const isTold = (/** @type {any} */ report) => wanted.every(([name, means]) => thingsOf(report).some((thing) => thing.name === name && thing.means[means] > 0 && thing.stopped === thing.seen));
  const report = await sluice.reportOnce(page, isTold);
  if (kind === 'chromium') {
    const done = await sluice.reportOnce(page, (now) => thingsOf(now).some(({ name, longest }) => name === '_clck' && longest !== undefined && longest !== null));
    assert.ok(thingsOf(done).filter(({ means }) => means[removed] > 0).every(({ longest }) => (longest ?? 0) < 5_000));
  }
  assert.ok(thingsOf(report).every(({ name, stopped }) => name !== 'basket' || stopped === 0));
  await page.close();
});

test('opened on this site: everything is kept and told here, and the guard is gone', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await sluice.here(page, { analytics: 'open', advertising: 'open' });
  assert.deepEqual(await plantAndTell(sluice.site, page), ways);
  await sluice.here(page, { analytics: null, advertising: null });
  await page.goto(keepPage('tell'), { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'done');
  assert.ok(!(await page.evaluate(() => document.cookie)).includes('planted.document_cookie'), 'what was kept cannot be read any more');
  await page.close();
});

test('paused: everything is kept and told', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const tab = await sluice.tab(page);
  await sluice.ask({ pause: { tab, length: 'always' } });
  assert.deepEqual(await plantAndTell(sluice.site, page), ways);
  await sluice.ask({ resume: { tab: await sluice.tab(page) } });
  await page.close();
});

test('a page sees nothing of the guard, and cannot speak in its name', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const seen = await page.evaluate(() => {
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    document.dispatchEvent(new CustomEvent('sluice-guard', { detail: 'sluice-forged' }));
    document.dispatchEvent(new CustomEvent('sluice-forged', { detail: 'cookie _ga' }));
    return {
      globals: Object.getOwnPropertyNames(self).filter((name) => name.toLowerCase().includes('sluice')),
      printed: [cookie?.get, cookie?.set, Storage.prototype.getItem, indexedDB.open].map(String).filter((text) => !text.includes('[native code]')),
      names: [cookie?.get?.name, Storage.prototype.setItem.name, Storage.prototype.setItem.length],
      text: (() => {
        try {
          return String(/** @type {any} */ (Document.prototype).cookie);
        } catch (error) {
          return /** @type {Error} */ (error).name;
        }
      })(),
    };
  });
  assert.deepEqual(seen, { globals: [], printed: [], names: ['get cookie', 'setItem', 2], text: 'TypeError' });
  // What the guard itself tells of comes after what was forged before it.
  await page.evaluate(() => { document.cookie = '_gid=1'; });
  const stopped = (/** @type {import('../../extension/generated/core.js').SiteReport} */ now) => thingsOf(now).filter((thing) => thing.stopped > 0).map(({ name }) => name);
  const report = await sluice.reportOnce(page, (now) => stopped(now).length > 0);
  assert.deepEqual(stopped(report), ['_gid']);
  await page.close();
});

/** Runs in the page itself, before anything else of it. */
const hostile = `
  const broken = () => { throw new Error('changed by the page'); };
  String.prototype.indexOf = String.prototype.slice = Array.prototype.push = Map.prototype.get = Map.prototype.has = Reflect.apply = EventTarget.prototype.dispatchEvent = broken;
  Object.defineProperty(Array.prototype, Symbol.iterator, { value: broken });
  document.cookie = '_ga=1';
  document.cookie = 'basket=3';
  localStorage.setItem('_uetvid', '1');
  localStorage.setItem('basket', '3');
  document.title = document.cookie + ' | ' + localStorage.getItem('_uetvid') + ' | ' + localStorage.getItem('basket');`;

test('a page that changes what scripts are made of gets no further, and keeps working', async () => {
  const page = await sluice.visit(`https://shop.example/echo?${new URLSearchParams({ html: `<script>${hostile}</script>` })}`);
  const title = await page.title();
  assert.ok(title.includes('basket=3') && title.endsWith(' | null | 3') && !title.includes('_ga'), title);
  await page.close();
});

test('a gate that is shut: what is kept is counted, removed when asked for, and brought back with the gate', async () => {
  await sluice.everywhere({ analytics: 'open', advertising: 'open' });
  const page = await sluice.browser.newPage();
  await plantAndTell(sluice.site, page);
  const tab = await sluice.tab(page);
  const names = async () => (await sluice.desk()).evaluate(async () => (await chrome.cookies.getAll({ domain: 'shop.example', partitionKey: {} })).map(({ name }) => name).sort());
  const before = await names();
  for (const name of ['_ga', '_gid', '_clck', '_hjSessionUser_1', '_fbp', 'basket']) assert.ok(before.includes(name), `${name} of ${before}`);
  const ask = (/** @type {'count' | 'remove' | 'undo'} */ step, here = true) => sluice.ask(/** @type {any} */ ({ sweep: { step, tab, here, category: 'analytics' } }));
  await sluice.here(page, { analytics: 'shut' });
  const counted = await ask('count');
  assert.deepEqual(counted, { cookies: 4, sign_in: 0 });
  assert.deepEqual(await names(), before, 'counting removes nothing');
  assert.deepEqual(await ask('remove'), counted);
  assert.deepEqual(await names(), before.filter((name) => !['_ga', '_gid', '_clck', '_hjSessionUser_1'].includes(name)));
  assert.deepEqual(await ask('undo'), counted);
  assert.deepEqual(await names(), before);
  assert.equal((await sluice.popup(page)).categories.find(({ category }) => category === 'analytics')?.gate, 'open');
  // Everywhere: not on sites with a choice of their own.
  assert.deepEqual(await ask('count', false), { cookies: 0, sign_in: 0 });
  await sluice.here(page, { analytics: null });
  assert.deepEqual(await ask('count', false), counted);
  await sluice.everywhere({ analytics: 'shut', advertising: 'shut' });
  await page.close();
});

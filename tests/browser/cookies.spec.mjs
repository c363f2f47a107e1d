// Cookies, first form: third-party cookies of shut categories are neither sent nor stored; known first-party ones are removed.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** Third-party cookies of the video frame; they serve advertising, the video itself does not. */
const VIDEO = 'www.youtube.com';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** Names of cookies that a host was sent, by its own log. @param {import('../site/log.mjs').Hit[]} log @param {string} host */
const sent = (log, host) => [...new Set(log.filter((hit) => hit.host === host).flatMap((hit) => Object.keys(hit.cookies)))].sort();

/** Names of cookies in the browser's store for a domain. @param {string} domain */
const stored = async (domain) => (await sluice.desk()).evaluate(async (wanted) => {
  const all = await chrome.cookies.getAll({ domain: wanted, partitionKey: {} });
  return [...new Set(all.map(({ name }) => name))].sort();
}, domain);

/** Visits the shop twice: what the first visit stored, the second sends. @param {import('../site/server.mjs').DemoSite} site @param {import('puppeteer-core').Page} page */
async function twice(site, page) {
  for (const again of [1, 2]) {
    site.reset();
    await page.goto(`https://shop.example/?visit=${again}`, { waitUntil: 'load' });
    await site.idle(700);
  }
}

test(`control: without Sluice the vendor's cookies are stored and sent (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    const page = await browser.newPage();
    await twice(site, page);
    assert.ok(sent(site.log, VIDEO).includes('VISITOR_INFO1_LIVE'), `${sent(site.log, VIDEO)}`);
    assert.ok((await page.evaluate(() => document.cookie)).includes('_ga='));
  } finally {
    await close();
  }
});

test('advertising shut: the video loads, its cookies are neither sent nor stored, and the report says so', async () => {
  const page = await sluice.browser.newPage();
  await twice(sluice.site, page);
  const loaded = sluice.site.log.filter(({ host, path }) => host === VIDEO && path.startsWith('/embed/'));
  assert.equal(loaded.length, 1);
  assert.deepEqual(sent(sluice.site.log, VIDEO), []);
  assert.ok(!(await stored('youtube.com')).includes('VISITOR_INFO1_LIVE'));
  const report = await sluice.report(page);
  const things = thingsOf(report);
  const cookie = things.find(({ kind: what, name }) => what === 'cookie' && name === 'VISITOR_INFO1_LIVE');
  assert.ok(cookie, 'the withheld cookie is in the report');
  assert.deepEqual([cookie.stopped, cookie.why.includes('Advertising is shut by default')], [cookie.seen, true], cookie.why);
  await page.close();
});

test('advertising opened on this site: here its cookies are sent, elsewhere not', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await sluice.here(page, { advertising: 'open' });
  await twice(sluice.site, page);
  assert.ok(sent(sluice.site.log, VIDEO).includes('VISITOR_INFO1_LIVE'), `${sent(sluice.site.log, VIDEO)}`);
  const other = await sluice.visit('https://news.example/');
  sluice.site.reset();
  await other.reload({ waitUntil: 'load' });
  await sluice.site.idle(700);
  const fromNews = sluice.site.log.filter(({ host }) => host === VIDEO);
  assert.ok(fromNews.length > 0);
  assert.deepEqual(sent(fromNews, VIDEO), []);
  await sluice.here(page, { advertising: null });
  await other.close();
  await page.close();
});

test('analytics shut: known first-party cookies are not there; others stay', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await page.evaluate(() => {
    document.cookie = '_ga=GA1.1.1.1; path=/; max-age=1000';
    document.cookie = '_ga_DEMO=GS1.1; path=/; max-age=1000';
    document.cookie = 'OptanonConsent=yes; path=/; max-age=1000';
    document.cookie = 'basket=3; path=/; max-age=1000';
  });
  await page.waitForFunction(() => !document.cookie.includes('_ga'), { polling: 20, timeout: 5_000 });
  const left = await page.evaluate(() => document.cookie);
  assert.ok(left.includes('OptanonConsent=yes') && left.includes('basket=3'), left);
  // What the page was kept from is told a little later.
  await sluice.reportOnce(page, ({ stopped }) => stopped >= 2);
  const row = (await sluice.popup(page)).categories.find(({ category }) => category === 'analytics');
  assert.deepEqual(row?.counts, [{ kind: 'cookie', seen: 2, stopped: 2 }]);
  await page.close();
});

test('preferences shut: the consent choice is kept all the same', async () => {
  await sluice.everywhere({ preferences: 'shut' });
  const page = await sluice.visit('https://shop.example/quiet');
  await page.evaluate(() => {
    document.cookie = 'OptanonConsent=kept; path=/; max-age=1000';
    document.cookie = '_ga=GA1.1.2.2; path=/; max-age=1000';
  });
  // The one that goes shows that the other had its chance to.
  await page.waitForFunction(() => !document.cookie.includes('_ga'), { polling: 20, timeout: 5_000 });
  assert.ok((await page.evaluate(() => document.cookie)).includes('OptanonConsent=kept'));
  await sluice.everywhere({ preferences: 'open' });
  await page.close();
});

for (const shut of /** @type {const} */ ([[], ['authentication', 'security']])) {
  test(`a sign-in on the site works with every optional gate shut${shut.length > 0 ? ', and those of sign-in and security: while it lasts nothing of it is touched' : ''}`, async () => {
    await sluice.everywhere({ preferences: 'shut', features: 'shut', performance: 'shut', ...Object.fromEntries(shut.map((category) => [category, 'shut'])) });
    const page = await sluice.browser.newPage();
    if (shut.length > 0) {
      // Where nobody signs in such cookies go.
      await page.goto('https://news.example/quiet', { waitUntil: 'load' });
      await page.evaluate(() => { document.cookie = 'csrftoken=1; path=/'; });
      await page.waitForFunction(() => !document.cookie.includes('csrftoken'), { polling: 20 });
    }
    await sluice.visit('https://shop.example/login', page);
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('form button:not([type=button])')]);
    await sluice.visit('https://shop.example/login', page);
    assert.match(await page.evaluate(() => document.body.textContent ?? ''), /Signed in as/);
    assert.ok((await page.evaluate(() => document.cookie)).includes('csrftoken='));
    const [sent = []] = [sluice.site.log.filter(({ host, type }) => host === 'shop.example' && type === 'document').at(-1)].map((hit) => Object.keys(hit?.cookies ?? {}));
    assert.ok(sent.includes('session') && sent.includes('user'), sent.join());
    await (await sluice.desk()).evaluate(async () => {
      for (const name of ['session', 'user', 'csrftoken']) await chrome.cookies.remove({ url: 'https://shop.example/', name });
    });
    await sluice.everywhere({ authentication: 'open', security: 'open', preferences: 'open', features: 'open', performance: 'open' });
    await page.close();
  });
}

// Opt-outs that need no SDK, judged by the servers' log: companies' cookies, signals, and settings of the browser are carried out, kept, and proven;
// and it is said where a company goes on all the same.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @typedef {import('./harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('./harness/sluice.mjs').DeskView} DeskView */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{id: string, categories: string[], way: {cookies?: {set: {name: string, value: string, domain: string}[], remove?: string[]}}}} Known */

/** @type {Known[]} */
const known = JSON.parse(readFileSync(new URL('../../extension/generated/opt-outs/opt-outs.json', import.meta.url), 'utf8'));
const rows = known.flatMap(({ id, way: { cookies } }) => (cookies ? [{ id, ...cookies }] : []));
const cookies = rows.flatMap(({ set }) => set);
const domains = [...new Set(cookies.map(({ domain }) => domain))];

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const picture = { status: 200, headers: { 'content-type': 'image/gif', 'access-control-allow-origin': '*' }, body: GIF };
const html = (/** @type {string} */ body) => ({ status: 200, headers: { 'content-type': 'text/html' }, body: `<!doctype html><title>x</title>${body}` });
const script = (/** @type {string} */ body) => ({ status: 200, headers: { 'content-type': 'text/javascript' }, body });

/** Every company with an opt-out answers with a picture; one goes on numbering people. @param {{host: string}} hit @param {URL} url @returns {import('../site/replies.mjs').Answer | null} */
function companies({ host }, url) {
  if (host === 'ib.adnxs.com') return { ...picture, headers: { ...picture.headers, 'set-cookie': 'uuid2=123456789012345; Domain=adnxs.com; Path=/; Secure; SameSite=None; Max-Age=999999' } };
  // The page of the alliance, which goes over a company that sets its cookie, as a person would have it do.
  if (host === 'optout.aboutads.info') return html(url.pathname === '/' ? '<script>location.replace("https://x.criteo.com/choose")</script>' : 'Done');
  if (url.pathname === '/choose') return { status: 302, headers: { location: 'https://optout.aboutads.info/finish', 'set-cookie': 'optout=1; Domain=criteo.com; Path=/; Secure; SameSite=None; Max-Age=999999' }, body: '' };
  if (domains.some((domain) => host === `x.${domain}`)) return picture;
  if (host === 'places.example') {
    if (url.pathname === '/worker.js') return script('fetch("/from-worker"); postMessage(navigator.globalPrivacyControl === true)');
    if (url.pathname === '/frame') return html('<script>parent.postMessage(navigator.globalPrivacyControl, "*")</script>');
    if (url.pathname === '/') return html('<script>window.asked = navigator.globalPrivacyControl</script><body>');
    return picture;
  }
  return null;
}

/** Asks every company for a picture. @param {Page} page @param {string} from @param {string[]} [hosts] */
async function meet(page, from, hosts = domains.map((domain) => `x.${domain}`)) {
  await page.goto(from, { waitUntil: 'load' });
  await page.evaluate((list) => Promise.all(list.map((host) => new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = `https://${host}/p.gif?${Math.random()}`;
  }))), hosts);
}

/** Cookies that did not reach their company. @param {import('../site/server.mjs').DemoSite} site */
const missing = (site) => cookies.filter(({ name, value, domain }) => {
  const sent = site.hits(({ host }) => host === `x.${domain}`).at(-1)?.headers.cookie ?? '';
  return !String(sent).split('; ').includes(`${name}=${value}`);
});

/** @param {DeskView} view @param {string} id */
const row = (view, id) => {
  const found = view.rows.find((other) => other.id === id);
  assert.ok(found, id);
  return found;
};

/** @type {Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first: companies });
  // What is stopped can neither heed nor ignore anything.
  await sluice.everywhere({ advertising: 'open', analytics: 'open' });
});
after(() => sluice?.close());

const SHOP = 'https://shop.example/quiet';

test(`without Sluice no company hears of an opt-out (${kind})`, { timeout: 60_000 }, async () => {
  const control = await openControl({ first: companies });
  try {
    const page = await control.browser.newPage();
    await meet(page, SHOP);
    assert.equal(control.site.hits(({ host }) => host.startsWith('x.')).length, domains.length);
    assert.equal(missing(control.site).length, cookies.length);
    assert.ok(control.site.hits(({ headers }) => headers['sec-gpc'] === '1').length === 0, 'GPC');
  } finally {
    await control.close();
  }
});

test('before anything is asked for, nothing is set and nothing said', { timeout: 60_000 }, async () => {
  const view = await sluice.optOuts({ look: {} });
  assert.ok(view.rows.length >= 120);
  assert.ok(view.rows.every(({ state }) => ['not_done', 'impossible', 'verified'].includes(state)));
  const page = await sluice.browser.newPage();
  sluice.site.reset();
  await meet(page, SHOP);
  assert.equal(missing(sluice.site).length, cookies.length);
  assert.equal(sluice.site.hits(({ headers }) => headers['sec-gpc'] === '1').length, 0);
  await page.close();
});

test('every company with an opt-out cookie hears of it, also while the browser keeps third-party cookies back', { timeout: 120_000 }, async () => {
  await sluice.optOuts({ do_all: { category: 'advertising' } });
  const all = await sluice.optOuts({ do_all: { category: 'analytics' } });
  // It has effects beside what it is for, so only somebody who asks for it gets it.
  assert.equal(row(all, 'third-party-cookies').alone, true);
  assert.notEqual(row(all, 'third-party-cookies').state, 'done');
  await sluice.optOuts({ do: { id: 'third-party-cookies' } });
  const set = await sluice.deskOnce((view) => rows.every(({ id }) => row(view, id).state === 'done') && row(view, 'third-party-cookies').state === 'verified');
  assert.ok(rows.every(({ id }) => row(set, id).proof.some((line) => line.startsWith('Its cookies were set'))));

  const page = await sluice.browser.newPage();
  sluice.site.reset();
  await meet(page, SHOP);
  assert.deepEqual(missing(sluice.site), []);
  const seen = await sluice.deskOnce((view) => rows.every(({ id }) => row(view, id).state === 'verified'));
  assert.equal(rows.length >= 45 && rows.every(({ id }) => row(seen, id).proof.some((line) => line.startsWith('It was sent to'))), true);

  // Given back, third-party cookies are sent as the browser likes; the opt-outs go all the same.
  await sluice.optOuts({ undo: { id: 'third-party-cookies' } });
  sluice.site.reset();
  await meet(page, 'https://news.example/quiet');
  assert.deepEqual(missing(sluice.site), []);
  await page.close();
});

// Before the browser is started anew: the driver of Firefox writes such settings into the profile then.
test('settings of the browser are changed, confirmed, and given back', { timeout: 60_000 }, async () => {
  const read = () => sluice.browser.evaluateInBackground(async () => {
    const { value, levelOfControl } = await /** @type {any} */ (chrome.privacy.websites).hyperlinkAuditingEnabled.get({});
    return { value, levelOfControl };
  });
  assert.deepEqual(await read(), { value: false, levelOfControl: 'controlled_by_this_extension' });
  await sluice.optOuts({ undo: { id: 'hyperlink-auditing' } });
  assert.equal(/** @type {any} */ (await read()).levelOfControl, 'controllable_by_this_extension');
  const view = await sluice.optOuts({ check: { id: '' } });
  const impossible = view.rows.filter((found) => found.kind === 'setting' && found.state === 'impossible');
  assert.ok(impossible.length > 0 && impossible.every(({ said, can_do: can }) => said.length > 10 && !can));
});

test('cookies that are cleared are there again, and outlast the browser', { timeout: 120_000 }, async () => {
  const count = () => sluice.browser.evaluateInBackground(async (/** @type {string[]} */ list) => {
    const found = await Promise.all(list.map((domain) => chrome.cookies.getAll(/** @type {any} */ ({ domain, partitionKey: {} }))));
    return found.flat().map(({ name, domain, value, partitionKey, expirationDate }) => ({ name, value, domain: domain.replace(/^\./, ''), days: ((expirationDate ?? 0) * 1000 - Date.now()) / 86_400_000, site: /** @type {any} */ (partitionKey)?.topLevelSite ?? '' }));
  }, domains);
  const plain = (/** @type {Awaited<ReturnType<typeof count>>} */ list) => cookies.filter((wanted) => !list.some((found) => found.site === '' && found.name === wanted.name && found.value === wanted.value && found.domain === wanted.domain));
  const before_ = await count();
  assert.deepEqual(plain(before_), []);
  for (const { name, domain, days } of before_.filter(({ site }) => site === '')) {
    if (cookies.some((wanted) => wanted.name === name && wanted.domain === domain)) assert.ok(days > 300 && days <= 400, `${name} on ${domain}: ${days} days`);
  }
  for (const { domain } of [cookies[0], cookies[1]]) {
    assert.ok(before_.some((found) => found.domain === domain && found.site.includes('shop.example')), `${domain} under shop.example`);
  }
  await sluice.browser.evaluateInBackground(async (/** @type {string[]} */ list) => {
    for (const domain of list) {
      for (const cookie of await chrome.cookies.getAll({ domain })) await chrome.cookies.remove({ url: `https://${domain}/`, name: cookie.name });
    }
  }, domains);
  await sluice.deskOnce((view) => rows.every(({ id }) => row(view, id).proof.some((line) => line.startsWith('Its cookies had been cleared'))));
  assert.deepEqual(plain(await count()), []);

  await sluice.restart();
  const page = await sluice.browser.newPage();
  sluice.site.reset();
  await meet(page, SHOP);
  assert.deepEqual(missing(sluice.site), []);
  await page.close();
});

test('a cookie store that was emptied while the browser was closed has them again', { timeout: 120_000 }, async () => {
  const kept = () => sluice.browser.evaluateInBackground(async () => (await chrome.cookies.getAll({})).map(({ name, domain }) => `${name} ${domain.replace(/^\./, '')}`));
  await sluice.browser.evaluateInBackground(async () => { await chrome.cookies.set({ url: 'https://plain.example/', name: 'own', value: '1', expirationDate: Date.now() / 1000 + 99_999 }); });
  await sluice.restart({ withoutCookies: true });
  await sluice.deskOnce((view) => rows.every(({ id }) => row(view, id).proof.some((line) => /^Its cookies had been cleared.*\(\d+ times\)/.test(line))));
  const found = await kept();
  assert.deepEqual(cookies.filter(({ name, domain }) => !found.includes(`${name} ${domain}`)), []);
  assert.ok(!found.includes('own plain.example'), 'the store was not emptied');
});

test('a company that goes on is said to, and its number goes', { timeout: 60_000 }, async () => {
  const { id } = rows.find(({ set }) => set.some(({ domain }) => domain === 'adnxs.com')) ?? { id: '' };
  const page = await sluice.browser.newPage();
  await meet(page, SHOP, ['ib.adnxs.com']);
  const view = await sluice.deskOnce((seen) => row(seen, id).state === 'ignored');
  assert.ok(row(view, id).proof.some((line) => line.includes('uuid2')), JSON.stringify(row(view, id).proof));
  assert.equal(row(view, id).said, 'Done, but the company went on all the same.');
  await sluice.optOuts({ check: { id } });
  await page.close();
});

test('no gate removes an opt-out, whatever its name is used for otherwise', { timeout: 60_000 }, async () => {
  await sluice.everywhere({ advertising: 'shut', analytics: 'shut' });
  const swept = await sluice.ask(/** @type {any} */ ({ sweep: { step: 'remove', tab: -1, here: false, category: 'advertising' } }));
  assert.ok(swept.cookies >= 0);
  const left = await sluice.browser.evaluateInBackground(async (/** @type {{name: string, value: string, domain: string}[]} */ list) => {
    const found = await Promise.all(list.map(({ domain, name }) => chrome.cookies.getAll({ domain, name })));
    return list.filter(({ value }, index) => !found[index]?.some((cookie) => cookie.value === value));
  }, cookies);
  assert.deepEqual(left, []);
  await sluice.everywhere({ advertising: 'open', analytics: 'open' });
});

test('Global Privacy Control goes with every kind of request, and pages that ask are told', { timeout: 60_000 }, async () => {
  const page = await sluice.browser.newPage();
  sluice.site.reset();
  await page.goto('https://places.example/', { waitUntil: 'load' });
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).asked), true, 'the first script of a page');
  const inside = await page.evaluate(async () => {
    await fetch('/fetched');
    const image = new Image();
    image.src = '/drawn';
    await image.decode().catch(() => undefined);
    const told = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)));
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame' }));
    const worker = new Worker('/worker.js');
    const inWorker = new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
    return { frame: await told, worker: await inWorker, printed: String(Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl')?.get).includes('[native code]') };
  });
  await sluice.site.waitForHit(({ path }) => path === '/from-worker');
  for (const path of ['/', '/fetched', '/drawn', '/frame', '/from-worker']) {
    assert.equal(sluice.site.hits((hit) => hit.host === 'places.example' && hit.path === path)[0]?.headers['sec-gpc'], '1', path);
  }
  assert.equal(inside.frame, true);
  assert.equal(inside.printed, true);
  assert.equal(row(await sluice.optOuts({ look: {} }), 'global-privacy-control').state, 'verified');
  await page.close();
});

test('an AdChoices signal is carried as the user got it, and made only when he says so', { timeout: 60_000 }, async () => {
  const id = 'adchoices-signal';
  assert.equal(row(await sluice.optOuts({ do: { id } }), id).state, 'not_done', 'not by a mere button, and not with all others');
  const wrong = row(await sluice.optOuts({ carry: { id, text: 'BYVH' } }), id);
  assert.equal(wrong.state, 'not_done');
  assert.ok(wrong.takes_text && wrong.said.length > 10 && wrong.said !== 'Not done.', wrong.said);

  const page = await sluice.browser.newPage();
  const asked = () => page.evaluate(() => new Promise((resolve) => {
    addEventListener('message', ({ data }) => { if (data?.type === 'AdPreferences') resolve(data.data); });
    postMessage({ type: 'GetAdPreferences' }, '*');
  }));
  for (const text of ['BYVHiWSADABAAIQAwABAZEA', '']) {
    const carried = row(await sluice.optOuts({ carry: { id, text } }), id);
    assert.ok(carried.reading.length >= 2, JSON.stringify(carried.reading));
    sluice.site.reset();
    await page.goto('https://places.example/', { waitUntil: 'load' });
    await page.evaluate(() => fetch('/fetched'));
    const sent = String(sluice.site.hits(({ path }) => path === '/fetched')[0]?.headers['x-adchoices']);
    if (text) assert.equal(sent, text);
    else assert.match(sent, /^B[\w-]{11}$/, 'for all companies');
    assert.equal(await asked(), sent);
  }
  await sluice.deskOnce((view) => row(view, id).state === 'verified');
  await sluice.optOuts({ undo: { id } });
  sluice.site.reset();
  await page.goto('https://places.example/', { waitUntil: 'load' });
  assert.equal(sluice.site.hits(({ host }) => host === 'places.example')[0]?.headers['x-adchoices'], undefined);
  await page.close();
});

test('a site that keeps the US Privacy string is told no; one that keeps none is left alone', { timeout: 60_000 }, async () => {
  const page = await sluice.browser.newPage();
  await page.goto(SHOP, { waitUntil: 'load' });
  assert.equal(await page.evaluate(() => document.cookie.includes('usprivacy')), false);
  await page.evaluate(() => { document.cookie = 'usprivacy=1YNY; path=/; max-age=9999'; });
  await sluice.deskOnce((view) => row(view, 'us-privacy').proof.length > 0);
  await page.waitForFunction(() => document.cookie.includes('usprivacy=1YYY'));
  await page.close();
});

test('what is taken back is gone and is not said any more', { timeout: 90_000 }, async () => {
  for (const id of [...rows.map((found) => found.id), 'global-privacy-control', 'do-not-track']) await sluice.optOuts({ undo: { id } });
  const view = await sluice.optOuts({ look: {} });
  assert.ok(rows.every(({ id }) => row(view, id).state === 'undone'));
  const page = await sluice.browser.newPage();
  sluice.site.reset();
  await meet(page, SHOP);
  assert.equal(missing(sluice.site).length, cookies.length);
  assert.equal(sluice.site.hits(({ headers }) => headers['sec-gpc'] === '1').length, 0);
  assert.notEqual(await page.evaluate(() => /** @type {any} */ (navigator).globalPrivacyControl), true);
  await page.close();
});

test('a page that only a person can use is opened', { timeout: 60_000 }, async () => {
  const before_ = (await sluice.browser.evaluateInBackground(() => chrome.tabs.query({}))).length;
  await sluice.optOuts({ do: { id: 'google-my-ad-center' } });
  const after_ = await sluice.browser.evaluateInBackground(() => chrome.tabs.query({}));
  assert.equal(after_.length, before_ + 1);
  const view = await sluice.optOuts({ look: {} });
  assert.equal(row(view, 'google-my-ad-center').said, 'Opened. Only the page itself can say whether you opted out there.');
});

test('what came of a page that only a person can use is seen when its tab is closed', { timeout: 60_000 }, async () => {
  const id = 'daa-webchoices';
  sluice.site.reset();
  const open = await sluice.optOuts({ do: { id } });
  assert.deepEqual([row(open, id).state, row(open, id).can_check], ['done', true]);
  await sluice.site.waitForHit(({ host, path }) => host === 'optout.aboutads.info' && path === '/finish');
  const close = () => sluice.browser.evaluateInBackground(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://optout.aboutads.info/finish' });
    for (const tab of tabs) await chrome.tabs.remove(/** @type {number} */ (tab.id));
    return tabs.length;
  });
  while ((await close()) === 0) ;
  const seen = await sluice.deskOnce((view) => row(view, id).state === 'verified');
  assert.equal(row(seen, id).said, 'Opened, and seen: opt-out cookies were set since.');
  assert.ok(row(seen, id).proof.some((line) => line === 'Since then opt-out cookies were set that were not there before: criteo.com.'), row(seen, id).proof.join('\n'));
});

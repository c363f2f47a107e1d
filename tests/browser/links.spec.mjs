// Tracking links, judged by the servers' log: parameters hung on addresses are taken off before a site is asked, wrappers are opened
// without asking them, and links tell nobody that they were followed.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './harness/browsers.mjs';
import { holds } from './harness/holds.mjs';
import { categories, kind, packaged, Sluice, thingsOf } from './harness/sluice.mjs';
import { startSite } from '../site/server.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../site/server.mjs').DemoSite} DemoSite */

const SHOP = 'https://shop.example/quiet';
const NEWS = 'https://news.example/quiet';
// Firefox sends no pings unless it is told to.
const prefs = { 'browser.send_pings': true, 'browser.send_pings.require_same_host': false };

/** @type {DemoSite} */
let site;
/** @type {Sluice} */
let sluice;

before(async () => {
  site = await startSite();
  sluice = new Sluice(site, await launch(kind, { site, extension: packaged, prefs }));
  await sluice.settle();
});
after(async () => {
  await sluice?.browser.close();
  await site?.close();
});

/** Documents that were asked for. @param {DemoSite} server */
const documents = (server) => server.hits(({ type }) => type === 'document').map(({ host, path }) => `${host}${path}`);

/**
 * Follows an address as a link of the newspaper's, and tells which documents the servers were asked for and what is shown.
 * @param {{newPage: () => Promise<Page>}} browser @param {DemoSite} server @param {string} url @param {string} [last] the host where that ends
 * @param {Page} [tab] where; in a new one
 */
async function follow(browser, server, url, last = 'shop.example', tab) {
  const page = tab ?? (await browser.newPage());
  await page.goto(NEWS, { waitUntil: 'load' });
  server.reset();
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
  }, url);
  await server.waitForHit(({ type, host }) => type === 'document' && host === last);
  await holds(page, (host) => location.host === host && document.readyState === 'complete', last);
  return { page, asked: documents(server), shown: await page.evaluate(() => location.href) };
}

/** @type {Page | undefined} a tab for all that is followed: a new one for each costs a second */
let following;

/** With Sluice, where nothing more is looked at. @param {string} url @param {string} [last] */
async function followed(url, last) {
  following ??= await sluice.browser.newPage();
  const { page, ...found } = await follow(sluice.browser, site, url, last, following);
  return found;
}

const to = encodeURIComponent(`${SHOP}?a=b&c=d%20e`);
const TARGET = 'shop.example/quiet?a=b&c=d%20e';
/** @type {Record<string, string>} */
const wrappers = {
  'google.com': `https://www.google.com/url?sa=t&url=${to}&usg=1`,
  'facebook.com': `https://l.facebook.com/l.php?u=${to}&h=AT0`,
  'instagram.com': `https://l.instagram.com/?u=${to}&e=AT0`,
  'youtube.com': `https://www.youtube.com/redirect?event=video_description&q=${to}`,
  'reddit.com': `https://out.reddit.com/t3_1?url=${to}&token=1`,
  'vk.com': `https://vk.com/away.php?to=${to}&cc_key=`,
  'steamcommunity.com': `https://steamcommunity.com/linkfilter/?u=${to}`,
  'duckduckgo.com': `https://duckduckgo.com/l/?uddg=${to}&rut=1`,
  'bing.com': `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(decodeURIComponent(to)).toString('base64url')}&ntb=1`,
  'yahoo.com': `https://r.search.yahoo.com/_ylt=1/RV=2/RE=1/RO=10/RU=${to}/RK=2/RS=1-`,
  'disq.us': `https://disq.us/url?url=${to}%3AqbSFAsIr5KxZOYCDb6R9dNwAqhI&cuid=1`,
  'anrdoezrs.net': `https://www.anrdoezrs.net/links/1/type/dlg/${decodeURIComponent(to)}`,
  'awin1.com': `https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&ued=${to}`,
  'linksynergy.com': `https://click.linksynergy.com/deeplink?id=1&mid=2&murl=${to}`,
  'redirectingat.com': `https://go.redirectingat.com/?id=1&xs=1&url=${to}`,
  'slack-redir.net': `https://slack-redir.net/link?url=${to}`,
};

test(`control: without Sluice parameters arrive, wrappers are asked, and links ping (${kind})`, async () => {
  const bare = await launch(kind, { site, prefs });
  try {
    const { page, asked } = await follow(bare, site, `${SHOP}?gclid=1&utm_source=2`);
    assert.deepEqual(asked, ['shop.example/quiet?gclid=1&utm_source=2']);
    for (const [name, url] of Object.entries(wrappers)) {
      site.reset();
      await page.goto(url).catch(() => undefined);
      assert.ok(documents(site).some((address) => address.split('/')[0].endsWith(name)), name);
    }
    assert.deepEqual(await pings(page), ping);
  } finally {
    await bare.close();
  }
});

test('what was hung on an address is taken off before the site is asked, the rest stays byte for byte', async () => {
  for (const [query, rest] of [
    ['?a=1&gclid=1&utm_source=2&b=%zz&c=%E4&d=x+y%20&fbclid=3', '?a=1&b=%zz&c=%E4&d=x+y%20'],
    ['?gclid=1', ''],
    ['?gclid=1&gclid=2&gclid', ''],
    ['?gclid=1#part?gclid=2&x', '#part?gclid=2&x'],
    // Chromium would write these anew.
    ['?article/12&fbclid=1&&x', '?article/12&&x'],
    ['?12-title&gclid=1&b#part&fbclid=2', '?12-title&b#part&fbclid=2'],
    ['?utm_medium&a', '?a'],
  ]) {
    const { asked, shown } = await followed(SHOP + query);
    assert.deepEqual([asked, shown], [[`shop.example/quiet${rest.split('#')[0]}`], SHOP + rest], query);
  }
});

test('an address that nothing was hung on stays as it is, and leads nowhere else', async () => {
  for (const query of ['?a=1&b', '?', '?&&', '?GCLID=1', '?xgclid=1&gclidx=2', '?a=gclid%3D1', '?%67clid=1', '?ref=1&source=2&gad_source=3', '?a?gclid=1', '?mkt_unsubscribe=1&mkt_tok=2']) {
    const { asked, shown } = await followed(SHOP + query);
    assert.deepEqual([asked, shown], [[`shop.example/quiet${query}`], SHOP + query], query);
  }
});

test('also when a server leads to it', async () => {
  const { asked } = await followed(`https://partner.example/v/redirect?to=${encodeURIComponent(`${SHOP}?a=1&gclid=1`)}`);
  assert.deepEqual(asked.slice(1), ['shop.example/quiet?a=1']);
});

test('the report says what was taken off and what was opened', async () => {
  const { page } = await follow(sluice.browser, site, `https://www.google.com/url?q=${encodeURIComponent(`${SHOP}?gclid=1&utm_source=2`)}`);
  const report = await sluice.reportOnce(page, (seen) => thingsOf(seen).some((thing) => thing.kind === 'link'));
  const links = report.categories.flatMap(({ category, companies }) => companies.flatMap(({ vendor, things }) => things.filter((thing) => thing.kind === 'link').map((thing) => [category, vendor, thing.name, thing.stopped])));
  assert.deepEqual(links.map(String).sort(), ['advertising,Google Ads,gclid,1', 'analytics,Google Analytics,utm_source,1', 'analytics,Google,google.com/url,1']);
  const popup = await sluice.popup(page);
  assert.deepEqual(popup.categories.filter(({ counts }) => counts.length > 0).map(({ category, counts }) => [category, counts]), [
    ['analytics', [{ kind: 'link', seen: 2, stopped: 2 }]],
    ['advertising', [{ kind: 'link', seen: 1, stopped: 1 }]],
  ]);
  assert.match(popup.sentence, /3 tracking links were stopped/);
  await page.close();
});

for (const [name, url] of Object.entries(wrappers)) {
  test(`${name}: the wrapper is opened without being asked`, async () => {
    assert.deepEqual((await followed(url)).asked, [TARGET]);
  });
}

test('typed or opened in a new tab, too, and while the background sleeps', async () => {
  await sluice.browser.killBackground();
  const page = await sluice.browser.newPage();
  site.reset();
  // Firefox's driver takes the redirect for another navigation.
  await page.goto(wrappers['facebook.com'], { waitUntil: 'load' }).catch(() => undefined);
  await site.waitForHit(({ host }) => host === 'shop.example');
  assert.deepEqual(documents(site), [TARGET]);
  await page.close();
});

test('a wrapper that guards is asked while security is open', async () => {
  const guard = `https://eur01.safelinks.protection.outlook.com/?url=${to}&data=1`;
  assert.equal((await followed(guard, 'eur01.safelinks.protection.outlook.com')).asked.length, 1);
  await sluice.everywhere({ security: 'shut' });
  assert.deepEqual((await followed(guard)).asked, [TARGET]);
  await sluice.everywhere({ security: 'open' });
});

test('the gates of the site that is gone to decide', async () => {
  const page = await sluice.visit(SHOP);
  await sluice.here(page, { advertising: 'open' });
  const { page: shown, asked } = await follow(sluice.browser, site, `${SHOP}?gclid=1&utm_source=2`);
  assert.deepEqual(asked, ['shop.example/quiet?gclid=1']);
  const linksOf = (/** @type {import('./harness/sluice.mjs').SiteReport} */ seen) => thingsOf(seen).filter((thing) => thing.kind === 'link');
  const report = await sluice.reportOnce(shown, (seen) => linksOf(seen).length === 2);
  assert.deepEqual(linksOf(report).map(({ name, stopped }) => `${name} ${stopped}`).sort(), ['gclid 0', 'utm_source 1']);
  await shown.close();
  assert.deepEqual((await followed(`https://partner.example/?gclid=1&a=2`, 'partner.example')).asked, ['partner.example/?a=2']);
  await sluice.here(page, { advertising: null, analytics: 'open' });
  assert.deepEqual((await followed(`${SHOP}?gclid=1&utm_source=2`)).asked, ['shop.example/quiet?utm_source=2']);
  await sluice.here(page, { analytics: null });
  assert.deepEqual((await followed(`${SHOP}?gclid=1&utm_source=2`)).asked, ['shop.example/quiet']);
  await page.close();
});

test('all gates open, or paused on the site: everything arrives', async () => {
  await sluice.everywhere({ advertising: 'open', analytics: 'open' });
  assert.deepEqual((await followed(`${SHOP}?gclid=1&utm_source=2`)).asked, ['shop.example/quiet?gclid=1&utm_source=2']);
  assert.equal((await followed(wrappers['google.com'], 'www.google.com')).asked.length, 1);
  await sluice.everywhere({ advertising: 'shut', analytics: 'shut' });
  const page = await sluice.visit(SHOP);
  const tab = await sluice.tab(page);
  for (const length of /** @type {const} */ (['visit', 'always'])) {
    await sluice.ask({ pause: { tab, length } });
    assert.deepEqual((await followed(`${SHOP}?gclid=1&utm_source=2`)).asked, ['shop.example/quiet?gclid=1&utm_source=2'], length);
    await sluice.ask({ resume: { tab } });
  }
  await page.close();
});

test('the browser takes all rules, whatever is shut, and they are few', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'shut'])));
  const page = await sluice.visit(SHOP);
  await sluice.here(page, { advertising: 'open' });
  assert.deepEqual((await sluice.popup(page)).notices, []);
  const rules = await sluice.browser.evaluateInBackground(async () => (await chrome.declarativeNetRequest.getDynamicRules()).filter(({ id }) => id >= 3_000_000).length);
  assert.ok(rules > 0 && rules <= (kind === 'firefox' ? 4 : 160), `${rules}`);
  await sluice.here(page, { advertising: null });
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, category === 'analytics' || category === 'advertising' ? 'shut' : 'open'])));
  await page.close();
});

test('hostile addresses: nothing but web addresses is gone to, and nothing goes round in circles', async () => {
  const google = 'https://www.google.com/url?q=';
  const at = (/** @type {string} */ value) => google + encodeURIComponent(value);
  // No target that can be read: the wrapper itself is asked.
  for (const bad of ['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', '//shop.example/', 'java\nscript:alert(1)', 'https://', 'https://%', 'about:blank', '']) {
    assert.equal((await followed(at(bad), 'www.google.com')).asked.length, 1, bad);
  }
  for (const [value, wanted] of [
    [`${google}https%3A%2F%2Fshop.example%2Fquiet%3Fa%3D%25zz%E4%`, 'shop.example/quiet?a=%zz%E4%'],
    [at(at(at(`${SHOP}?n=1`))), 'shop.example/quiet?n=1'],
    [at(`https://l.facebook.com/l.php?u=${encodeURIComponent(`${SHOP}?fbclid=1&n=2`)}`), 'shop.example/quiet?n=2'],
    [`${at(`${SHOP}?n=3`)}&q=${encodeURIComponent(NEWS)}`, 'shop.example/quiet?n=3'],
    [at(`${SHOP}?${'x'.repeat(10_000)}=1&gclid=1`), `shop.example/quiet?${'x'.repeat(10_000)}=1`],
    [at(`${SHOP}?${'a&gclid=1&'.repeat(500)}b`), `shop.example/quiet?${'a&'.repeat(500)}b`],
    [at(`${SHOP}?${'a=1&gclid=1&'.repeat(500)}b=1`), `shop.example/quiet?${'a=1&'.repeat(500)}b=1`],
    [at(`${SHOP}?ü=ö`), 'shop.example/quiet?%C3%BC=%C3%B6'],
  ]) {
    assert.deepEqual((await followed(value)).asked, [wanted], value.slice(0, 200));
  }
  assert.deepEqual((await followed(at('https://bücher.example/?gclid=1&a=1'), 'xn--bcher-kva.example')).asked, ['xn--bcher-kva.example/?a=1']);
});

test('what a form sends stays as it is', async () => {
  const page = await sluice.visit(SHOP);
  site.reset();
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/login?gclid=1';
    document.body.append(form);
    form.submit();
  });
  assert.equal((await site.waitForHit(({ method }) => method === 'POST')).path, '/login?gclid=1');
  await page.close();
});

test('a site cannot find out by the page that opens links who has Sluice', { skip: kind === 'firefox' && 'Firefox has no such page' }, async () => {
  const page = await sluice.visit(SHOP);
  const seen = await page.evaluate((url) => fetch(url).then(() => true, () => false), `${sluice.browser.extensionOrigin}/links/link.html`);
  assert.equal(seen, false);
  await page.close();
});

/** How a link can be followed. */
const ways = ['click', 'keyboard', 'middle', 'inside an open shadow', 'inside a closed shadow', 'made late', 'in a frame'];
/** Those in which it pings without Sluice. */
const ping = kind === 'firefox' ? ways.filter((way) => way !== 'middle') : ways;

/** Follows links that ping in each of these ways, and tells which pings arrived. @param {Page} page */
async function pings(page) {
  await page.bringToFront();
  /** @type {string[]} */
  const arrived = [];
  for (const way of ways) {
    await page.goto(SHOP, { waitUntil: 'load' });
    site.reset();
    await page.evaluate(async (how) => {
      const link = document.createElement('a');
      link.href = how === 'middle' ? '/quiet?new' : '#followed';
      link.textContent = 'follow';
      link.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 9';
      const pings = () => (link.ping = 'https://counter.example/ping');
      if (how === 'made late') link.addEventListener('mousedown', pings);
      else pings();
      const host = document.body.appendChild(document.createElement('div'));
      if (how.includes('shadow')) {
        const root = host.attachShadow({ mode: how.includes('closed') ? 'closed' : 'open' });
        root.append(document.createElement('section'));
        root.firstElementChild?.append(link);
      } else if (how === 'in a frame') {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; z-index: 9';
        await new Promise((resolve) => {
          frame.onload = resolve;
          host.append(frame);
        });
        frame.contentDocument?.body.append(link);
      } else host.append(link);
      link.focus();
    }, way);
    if (way === 'keyboard') await page.keyboard.press('Enter');
    else await page.mouse.click(200, 200, { button: way === 'middle' ? 'middle' : 'left' });
    // What follows on the same connection tells that the ping had its time.
    if (await site.waitForHit(({ path }) => path === '/ping', 1500).then(() => true, () => false)) arrived.push(way);
  }
  return arrived;
}

test('links tell nobody that they were followed, unless both gates are open', async () => {
  const page = await sluice.browser.newPage();
  assert.deepEqual(await pings(page), []);
  await sluice.everywhere({ advertising: 'open', analytics: 'open' });
  assert.deepEqual(await pings(page), ping);
  await sluice.everywhere({ advertising: 'shut', analytics: 'shut' });
});

// Beacons that nobody knows, told by how they behave: what looks like one is said to be, with why, and is stopped when the user says so.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('./harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('puppeteer-core').Page} Page */

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const WIDE = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><path fill="teal" d="M0 0h200v100H0z"/></svg>';
const ID = '4f3a9c1b22de77aa';
const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** Somebody's servers, by the first part of the host. @param {{host: string}} hit @param {URL} url */
function nobody({ host }, url) {
  if (host === 'webmail.example' || host === 'letters.example') return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>x</title><body>' };
  if (!host.endsWith('.nobody.example')) return null;
  switch (url.pathname) {
    case '/p.gif':
    case '/open/4f3a9c1b22de77aa4f3a9c1b22de/o.gif':
      return { status: 200, headers: { ...open, 'content-type': 'image/gif', 'content-length': String(GIF.length) }, body: GIF };
    // Nobody says how long it is: only the page that draws it can tell.
    case '/streamed.gif':
      return { status: 200, headers: { ...open, 'content-type': 'image/gif' }, body: GIF };
    case '/photo.svg':
      return { status: 200, headers: { ...open, 'content-type': 'image/svg+xml' }, body: WIDE };
    case '/data.json':
      return { status: 200, headers: { ...open, 'content-type': 'application/json' }, body: '{"news":["one","two"]}' };
    default:
      return { status: 204, headers: open, body: '' };
  }
}

/** @type {Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first: nobody });
});
after(() => sluice?.close());

const SHOP = 'https://shop.example/quiet';

/** What a page of the shop's does. @param {Page} page @param {string} id */
async function behave(page, id) {
  await page.goto(SHOP, { waitUntil: 'load' });
  await page.evaluate(async (number) => {
    const drawn = (/** @type {string} */ src, attached = false) => new Promise((resolve) => {
      const image = new Image();
      image.onload = image.onerror = resolve;
      if (attached) document.body.append(image);
      image.src = src;
    });
    await drawn(`https://px.nobody.example/p.gif?uid=${number}`);
    await drawn(`https://px.nobody.example/streamed.gif?visitor=${number}`, true);
    await drawn(`https://px.nobody.example/p.gif?cb=${String(Math.random()).slice(2)}`);
    await drawn(`https://img.nobody.example/photo.svg?v=${number}`, true);
    await fetch('https://api.nobody.example/hit', { method: 'POST', body: JSON.stringify({ visitor: number }), mode: 'no-cors' });
    await fetch(`https://api.nobody.example/data.json?session=${number}`).then((answer) => answer.json());
    navigator.sendBeacon('https://snd.nobody.example/b', 'x=1');
    addEventListener('pagehide', () => void fetch(`https://bye.nobody.example/end?u=${number}`, { method: 'POST', keepalive: true, mode: 'no-cors' }));
  }, id);
}

/** @param {import('./harness/sluice.mjs').SiteReport} report @param {string} name */
const thing = (report, name) => thingsOf(report).find((found) => found.name === name);

const OF_ITS_OWN = ['px.nobody.example/p.gif', 'px.nobody.example/streamed.gif', 'api.nobody.example/hit', 'snd.nobody.example/b'];

test('what behaves like a beacon is said to be one, with why; what only looks alike is not', { timeout: 60_000 }, async () => {
  const page = await sluice.browser.newPage();
  await behave(page, ID);
  const report = await sluice.reportOnce(page, (found) => OF_ITS_OWN.every((name) => thing(found, name)?.beacon));
  for (const name of OF_ITS_OWN) {
    const found = thing(report, name);
    assert.equal(found?.kind, 'beacon', name);
    assert.ok(found?.beacon && found.beacon.confidence >= 0.6, `${name}: ${JSON.stringify(found?.beacon)}`);
    assert.equal(found.beacon.stopped, false);
    assert.equal(found.beacon.address, `${name}^`);
  }
  assert.ok(thing(report, 'px.nobody.example/p.gif')?.beacon?.reasons.some((reason) => reason.includes('uid')));
  assert.ok(thing(report, 'px.nobody.example/streamed.gif')?.beacon?.reasons.includes('It is a picture of one point.'));
  assert.ok(thing(report, 'api.nobody.example/hit')?.beacon?.reasons.includes('Its answer is empty.'));
  for (const name of ['img.nobody.example/photo.svg', 'api.nobody.example/data.json']) {
    assert.ok(thing(report, name), `${name} was not seen`);
    assert.equal(thing(report, name)?.beacon ?? null, null, name);
  }
  const popup = await sluice.popup(page);
  // The picture with the number against caches goes to the same place as the one with the other.
  assert.equal(popup.unsorted_beacons, 5, JSON.stringify(popup));
  await page.close();
});

test('what is sent while a page is left is told from what it sent before', { timeout: 60_000 }, async () => {
  const page = await sluice.browser.newPage();
  await behave(page, ID);
  sluice.site.reset();
  const left = sluice.site.waitForHit(({ host }) => host === 'bye.nobody.example');
  await page.goto('https://news.example/quiet', { waitUntil: 'load' });
  await left;
  // Firefox keeps the page and loads nothing.
  await sluice.browser.traverse(page, -1, SHOP);
  const name = 'bye.nobody.example/end';
  // The driver does not hear of it.
  const back = /** @type {any} */ ({ url: () => SHOP });
  const report = await sluice.reportOnce(back, (found) => thing(found, name) !== undefined);
  assert.ok(thing(report, name)?.beacon?.reasons.includes('It was sent while the page was being left.'), JSON.stringify(thing(report, name)));
  await page.close();
});

test('a picture in a mail that can tell of its opening is a beacon', { timeout: 60_000 }, async () => {
  const name = 'news.nobody.example/open/4f3a9c1b22de77aa4f3a9c1b22de/o.gif';
  const draw = (/** @type {string} */ host) => new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = `https://${host}`;
    document.body.append(image);
  });
  for (const [where, mail] of /** @type {[string, boolean][]} */ ([['https://webmail.example/', true], ['https://letters.example/', false]])) {
    const page = await sluice.browser.newPage();
    await page.goto(where, { waitUntil: 'load' });
    await page.evaluate(draw, name);
    await page.evaluate(draw, 'news.nobody.example/photo.svg');
    const report = await sluice.reportOnce(page, (found) => thing(found, name)?.beacon?.reasons.includes('It is a picture of one point.') ?? false);
    const beacon = thing(report, name)?.beacon;
    assert.equal(beacon?.reasons.some((reason) => reason.includes('mail')), mail, where);
    assert.equal(beacon?.address, 'news.nobody.example/open/', 'the part that is another one for each mail is left out');
    assert.equal(thing(report, 'news.nobody.example/photo.svg')?.beacon ?? null, null, 'a picture to look at');
    await page.close();
  }
});

test('what the user stops is stopped on other sites, said so, and let through again', { timeout: 90_000 }, async () => {
  const page = await sluice.browser.newPage();
  await behave(page, ID);
  const [tab, address] = [await sluice.tab(page), 'px.nobody.example/p.gif^'];
  await sluice.ask({ stop: { tab, address, stop: true } });
  sluice.site.reset();
  await behave(page, `${ID}ff`);
  assert.equal(sluice.site.hits(({ host, path }) => host === 'px.nobody.example' && path.startsWith('/p.gif')).length, 0);
  assert.equal(sluice.site.hits(({ path }) => path.startsWith('/streamed.gif')).length, 1, 'the same host, another place');
  const report = await sluice.reportOnce(page, (found) => (thing(found, 'px.nobody.example/p.gif')?.stopped ?? 0) === 2);
  const found = thing(report, 'px.nobody.example/p.gif');
  assert.equal(found?.kind, 'beacon');
  assert.equal(found?.beacon?.stopped, true);
  assert.equal(found?.why, 'Stopped: you stop the beacons that go there.');
  assert.deepEqual(report.stops, [address]);

  // Where Sluice is paused, it passes; on its own site it is the site's own business.
  await sluice.ask({ pause: { tab, length: 'always' } });
  sluice.site.reset();
  await behave(page, ID);
  assert.equal(sluice.site.hits(({ path }) => path.startsWith('/p.gif')).length, 2, 'paused');
  await sluice.ask({ resume: { tab } });

  await sluice.ask({ stop: { tab, address, stop: false } });
  sluice.site.reset();
  await behave(page, ID);
  assert.equal(sluice.site.hits(({ path }) => path.startsWith('/p.gif')).length, 2, 'let through again');
  assert.deepEqual((await sluice.report(page)).stops, []);
  await page.close();
});

test('what is stopped outlasts the browser', { timeout: 90_000 }, async () => {
  await sluice.ask({ stop: { tab: -1, address: 'api.nobody.example/hit^', stop: true } });
  await sluice.restart();
  sluice.site.reset();
  const page = await sluice.browser.newPage();
  await behave(page, ID).catch(() => undefined);
  assert.equal(sluice.site.hits(({ host }) => host === 'px.nobody.example').length, 3, 'the page began');
  assert.equal(sluice.site.hits(({ path }) => path === '/hit').length, 0);
  await sluice.ask({ stop: { tab: -1, address: 'api.nobody.example/hit^', stop: false } });
  await page.close();
});

test(`without Sluice all of it is sent (${kind})`, { timeout: 60_000 }, async () => {
  const control = await openControl({ first: nobody });
  try {
    const page = await control.browser.newPage();
    await behave(page, ID);
    await page.goto('https://news.example/quiet', { waitUntil: 'load' });
    await control.site.waitForHit(({ host }) => host === 'bye.nobody.example');
    const sent = control.site.hits(({ host }) => host.endsWith('.nobody.example')).map(({ host, path }) => `${host}${path.split('?')[0]}`);
    for (const name of [...OF_ITS_OWN, 'img.nobody.example/photo.svg', 'api.nobody.example/data.json']) assert.ok(sent.includes(name), name);
  } finally {
    await control.close();
  }
});

// What requests carry: whichever way a page sends it, the report names it, and says whether it left or was stopped.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../../extension/generated/core.js').Carried} Carried */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

/** What the site answers to whoever asks for its word on Global Privacy Control. */
const WORD = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"gpc":true,"lastUpdate":"2025-03-03"}' };

before(async () => {
  sluice = await openSluice({ first: ({ path }) => (path === '/.well-known/gpc.json' ? WORD : null) });
});
after(() => sluice?.close());

const COLLECTOR = 'https://www.google-analytics.com/g/collect?v=2&tid=G-DEMO&way=';

/** Sends one request for each way of carrying a body. @param {Page} page */
const send = (page) => page.evaluate(async (collector) => {
  const ask = (/** @type {string} */ way, /** @type {RequestInit} */ what) => fetch(collector + way, { method: 'POST', mode: 'no-cors', ...what }).catch(() => undefined);
  navigator.sendBeacon(`${collector}beacon`, 'en=by_beacon&_et=5\r\nen=scroll');
  const form = new FormData();
  form.append('en', 'by_form');
  const packed = new Blob(['{"en":"by_gzip"}']).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = await new Response(packed).arrayBuffer();
  const image = new Promise((resolve) => {
    const pixel = new Image();
    pixel.onload = pixel.onerror = resolve;
    pixel.src = `${collector}image&en=by_address`;
  });
  await Promise.all([
    image,
    ask('json', { body: JSON.stringify({ en: 'by_json', user: { email: 'jane@shop.example' } }) }),
    ask('query', { body: new URLSearchParams({ en: 'by_query' }) }),
    ask('form', { body: form }),
    ask('gzip', { body: bytes }),
  ]);
}, COLLECTOR);

/** What a page's requests to the collector carried, as the report has it. @param {Page} page @returns {Promise<Carried[]>} */
async function carried(page) {
  const to = (/** @type {import('./harness/sluice.mjs').SiteReport} */ report) => report.categories
    .flatMap(({ companies }) => companies.flatMap((company) => company.things))
    .filter((thing) => thing.name === 'www.google-analytics.com/g/collect')
    .flatMap((thing) => thing.carried);
  // The packed body comes last: it takes a moment to unpack.
  const report = await sluice.reportOnce(page, (found) => to(found).length === 6 && to(found).some(({ body }) => body.includes('by_gzip')));
  return to(report);
}

for (const gate of /** @type {const} */ (['shut', 'open'])) {
  test(`every way to carry something is seen with the gate ${gate} (${kind})`, async () => {
    await sluice.everywhere({ analytics: gate });
    const page = await sluice.visit('https://shop.example/quiet');
    sluice.site.reset();
    await send(page);
    const found = await carried(page);
    const arrived = sluice.site.hits((hit) => hit.path.startsWith('/g/collect')).length;
    assert.equal(arrived, gate === 'open' ? 6 : 0);
    assert.deepEqual(found.map(({ seen, stopped }) => [seen, stopped]), found.map(() => [1, gate === 'open' ? 0 : 1]));
    const bodies = found.map(({ url, body }) => [new URL(url).searchParams.get('way'), body]);
    const of = Object.fromEntries(bodies);
    assert.equal(of.beacon, 'en=by_beacon&_et=5\r\nen=scroll');
    assert.equal(of.json, '{"en":"by_json","user":{"email":"jane@shop.example"}}');
    assert.equal(of.query, 'en=by_query');
    assert.match(of.form ?? '', /by_form/);
    assert.equal(of.gzip, '{"en":"by_gzip"}');
    assert.equal(of.image, '');
    await page.close();
  });
}

test('the report page says what was stopped, hides values, and shows them when asked', async () => {
  await sluice.everywhere({ analytics: 'shut' });
  const page = await sluice.visit('https://shop.example/quiet');
  await send(page);
  await carried(page);
  const report = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(page)}`);
  const read = () => report.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    return document.body.innerText;
  });
  await report.waitForFunction(() => document.querySelector('.information[data-stopped=true]') !== null, { polling: 50 });
  const hidden = await read();
  assert.match(hidden, /What was stopped/);
  assert.match(hidden, /Contact data/);
  assert.match(hidden, /Google Analytics\s+Google\s+seat: United States/);
  assert.match(hidden, /What you did/);
  assert.ok(!hidden.includes('What left'), hidden);
  assert.ok(!hidden.includes('jane@shop.example'), hidden);
  await report.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.carried:has([data-stopped=true]) .reveal button')).click());
  await report.waitForFunction(() => document.body.innerText.includes('jane@shop.example'), { polling: 50 });
  await report.close();
  await page.close();
});

test('the report page says what the site says was chosen there, and asks it only when it is told to', async () => {
  await sluice.everywhere({ advertising: 'shut', analytics: 'open' });
  const page = await sluice.visit('https://shop.example/quiet');
  await page.evaluate(() => {
    document.cookie = 'OptanonConsent=datestamp=Wed+Feb+01+2023+12%3A35%3A32&version=202209.1.0&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A1; path=/; max-age=9999';
    document.cookie = 'usprivacy=1YYN; path=/; max-age=9999';
    document.cookie = 'kettle=1YNN; path=/; max-age=9999';
  });
  sluice.site.reset();
  const report = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(page)}`);
  const said = () => report.evaluate(() => {
    const part = /** @type {HTMLElement} */ (document.querySelector('.said'));
    for (const full of part.querySelectorAll('details')) full.open = true;
    return part.innerText;
  });
  await report.waitForFunction(() => document.querySelectorAll('.said .of-cookie').length === 2, { polling: 50 });
  const text = await said();
  for (const words of [/OneTrust banner, version 202209\.1\.0/, /Advertising: allowed\. Sluice stops it all the same\./, /refused\. Its gate is open here/, /Chosen on 1 February 2023\./, /US Privacy string/]) assert.match(text, words);
  assert.ok(!text.includes('kettle'), text);
  const asked = () => sluice.site.hits(({ path }) => path === '/.well-known/gpc.json');
  assert.equal(asked().length, 0);
  await report.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.said .button')).click());
  await report.waitForFunction(() => /** @type {HTMLElement} */ (document.querySelector('.said .answer')).innerText.includes('It says that it heeds'), { polling: 50 });
  assert.match(await said(), /It said so on 3 March 2025\./);
  const [hit, ...more] = asked();
  assert.deepEqual([hit?.host, hit?.headers.cookie, more.length], ['shop.example', undefined, 0]);
  assert.ok(!hit?.referer, hit?.referer);
  await report.close();
  await page.close();
});

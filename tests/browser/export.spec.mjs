// A report that is taken along: the files say what the report says and what the servers' log says, and hold no value that was not asked for.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Ajv } from 'ajv';
import { downloadsOf } from './harness/downloads.mjs';
import { kind, openSluice, thingsOf } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Awaited<ReturnType<typeof downloadsOf>>} */
let files;
/** @type {import('puppeteer-core').Page} */
let page;
/** @type {import('puppeteer-core').Page} */
let shown;
/** @type {import('./harness/sluice.mjs').SiteReport} */
let report;

/** @type {(value: unknown) => boolean} */
const fits = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')));

before(async () => {
  sluice = await openSluice();
  files = await downloadsOf(sluice.browser);
  shown = await sluice.visit('https://shop.example/');
  report = await sluice.report(shown);
  page = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(shown)}`);
  await page.waitForSelector('.take-along summary');
  // What requests carried is said once the catalogue is there.
  await page.waitForSelector('.information');
  await page.click('.take-along summary');
});
after(async () => {
  files?.close();
  await sluice?.close();
});

/** @param {'html' | 'csv' | 'json'} ending */
async function save(ending) {
  const place = ['html', 'csv', 'json'].indexOf(ending) + 1;
  await page.click(`.take-along .button:nth-of-type(${place})`);
  return files.next(`.${ending}`);
}

/** Rows of a table. @param {string} text */
function rows(text) {
  const cells = [...text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)];
  /** @type {string[][]} */
  const all = [[]];
  for (const [, quoted, plain, end] of cells) {
    all.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') all.push([]);
  }
  const [head, ...body] = all.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

/** What went out, by host, as the vendors heard it. */
function arrived() {
  /** @type {Record<string, number>} */
  const hosts = Object.create(null);
  for (const { host, method } of sluice.site.log) if (host !== 'shop.example' && method !== 'OPTIONS') hosts[host] = (hosts[host] ?? 0) + 1;
  return hosts;
}

test(`the data fits its schema, and what it says went out is what arrived (${kind})`, async () => {
  const { name, text } = await save('json');
  assert.match(name, /^sluice-shop\.example-\d{4}-\d\d-\d\d\.json$/);
  const saved = JSON.parse(text);
  assert.ok(fits(saved), JSON.stringify(/** @type {any} */ (fits).errors));
  assert.deepEqual([saved.site, saved.seen, saved.stopped, saved.values], ['shop.example', report.seen, report.stopped, 'masked']);
  assert.match(saved.catalogue, /^[0-9a-f]{16}$/);
  const things = saved.categories.flatMap((/** @type {any} */ part) => part.companies.flatMap((/** @type {any} */ company) => company.things));
  assert.equal(things.length, thingsOf(report).length);
  /** @type {Record<string, number>} */
  const out = Object.create(null);
  for (const thing of things) {
    if (thing.kind !== 'cookie' && thing.seen > thing.stopped) out[thing.host] = (out[thing.host] ?? 0) + thing.seen - thing.stopped;
  }
  assert.deepEqual(out, arrived());
  assert.ok(things.some((/** @type {any} */ thing) => thing.stopped_information.length > 0), 'what was kept from companies is said');
});

test('the table has a row for each thing and call', async () => {
  const found = rows((await save('csv')).text);
  const calls = report.categories.flatMap(({ companies }) => companies.flatMap((company) => company.calls));
  assert.equal(found.length, thingsOf(report).length + calls.length);
  assert.ok(found.every((row) => row.site === 'shop.example' && Object.keys(row).length === 24));
  assert.equal(found.filter(({ kind: what }) => what !== 'call').reduce((sum, { stopped }) => sum + Number(stopped), 0), report.stopped);
  assert.ok(found.every((row) => Object.values(row).every((cell) => !/^[=+\-@]/.test(cell ?? ''))));
});

test('the page opens anywhere: no scripts, nothing loaded, narrow enough for a telephone', async () => {
  const { text } = await save('html');
  assert.ok(!/<script|<[^>]+\s(src|href)=|url\(/.test(text), 'nothing is run or loaded');
  const other = await sluice.browser.newPage();
  sluice.site.reset();
  await other.setViewport({ width: 320, height: 600 });
  await other.goto('about:blank');
  await other.setContent(text);
  assert.equal(await other.evaluate(() => document.querySelectorAll('article').length), report.categories.flatMap(({ companies }) => companies).length);
  assert.ok((await other.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'no sideways scrolling');
  assert.deepEqual(sluice.site.log.map(({ host }) => host), []);
  await other.close();
});

test('values are masked until the reader wants them, and again when that part is opened anew', async () => {
  const full = async () => {
    const saved = JSON.parse((await save('json')).text);
    const values = saved.categories.flatMap((/** @type {any} */ part) => part.companies.flatMap((/** @type {any} */ company) => company.things))
      .flatMap((/** @type {any} */ thing) => [...thing.left, ...thing.stopped_information].flatMap(({ values: told }) => told.map((/** @type {any} */ one) => one.value)));
    return { values, said: saved.values };
  };
  const masked = await full();
  await page.click('.take-along .values input');
  const open = await full();
  assert.deepEqual([masked.said, open.said, masked.values.length], ['masked', 'full', open.values.length]);
  assert.ok(open.values.some((/** @type {string} */ value) => value.length > 8 && !masked.values.includes(value)));
  assert.ok(masked.values.every((/** @type {string} */ value) => value.length < 9 || /^https?:|^\/\/|…/.test(value)), 'nothing long stands there in full');
  await page.click('.take-along summary');
  await page.click('.take-along summary');
  assert.equal((await full()).said, 'masked');
});

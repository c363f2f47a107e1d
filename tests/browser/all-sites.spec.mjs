// The page of all sites: its figures are those of the reports, everything on it can be done by keyboard, and nobody is shut out.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prefer } from './harness/appearance.mjs';
import { violations } from './harness/axe.mjs';
import { downloadsOf } from './harness/downloads.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {import('./harness/sluice.mjs').SiteReport[]} */
let reports;

before(async () => {
  sluice = await openSluice();
  reports = [];
  for (const url of ['https://shop.example/', 'https://news.example/']) {
    const page = await sluice.visit(url);
    reports.push(await sluice.report(page));
    await page.close();
  }
});
after(() => sluice?.close());

/** The page, drawn. @param {number} [width] */
async function open(width = 1000) {
  const page = await sluice.browser.extensionPage('pages/sites.html');
  await page.setViewport({ width, height: 800 });
  await page.waitForSelector('main:not(.sketch)');
  return page;
}

/** The numbers at the top. @param {import('puppeteer-core').Page} page */
const numbers = (page) => page.$$eval('.numbers dd', (all) => all.map(({ textContent }) => Number(textContent.replace(/\D/g, ''))));

/** Waits until a part of the page has the focus. @param {import('puppeteer-core').Page} page @param {string} id */
const focused = (page, id) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, {}, id);

/** The names of a list. @param {import('puppeteer-core').Page} page @param {string} list */
const names = (page, list) => page.$$eval(`[aria-labelledby="${list}"] .rows .brand`, (all) => all.map(({ textContent }) => textContent));

/** Presses a key until something holds of what has the focus. @param {import('puppeteer-core').Page} page @param {string} selector */
async function tabTo(page, selector) {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`no way by keyboard to ${selector}`);
}

test(`the figures are those of the reports (${kind})`, async () => {
  const page = await open();
  const [sites, companies, seen, stopped] = await numbers(page);
  const sum = (/** @type {'seen' | 'stopped'} */ what) => reports.reduce((all, report) => all + report[what], 0);
  assert.deepEqual([sites, seen, stopped], [2, sum('seen'), sum('stopped')]);
  assert.deepEqual((await names(page, 'sites')).sort(), ['news.example', 'shop.example']);
  // What no row knows has no company here.
  const known = new Set(reports.flatMap(({ categories }) => categories.flatMap((part) => part.companies.filter((company) => company.things.some(({ evidence }) => evidence)).map(({ vendor }) => vendor))));
  assert.equal(companies, known.size);
  const listed = await names(page, 'companies');
  assert.deepEqual([listed.length, listed.filter((name) => !known.has(name))], [Math.min(50, known.size), []]);
  const table = await page.$$eval('.days tbody td', (all) => all.map(({ textContent }) => textContent));
  assert.deepEqual(table.slice(1).map(Number), [seen, stopped]);
  await page.close();
});

test('by keyboard alone: a company, its sites, a site, and back', async () => {
  const page = await open();
  await tabTo(page, '[aria-labelledby="companies"] .link');
  const brand = await page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('Enter');
  await focused(page, 'only');
  assert.match(await page.$eval('#only', ({ textContent }) => textContent ?? ''), new RegExp(brand.replace(/\W/g, '.')));
  assert.deepEqual(await names(page, 'companies'), [brand]);
  await tabTo(page, '[aria-labelledby="sites"] .link');
  const site = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await focused(page, 'only');
  assert.deepEqual(await names(page, 'sites'), [site]);
  await tabTo(page, '#only button');
  await page.keyboard.press('Enter');
  await focused(page, 'sites-search');
  assert.equal((await names(page, 'sites')).length, 2);
  // And words.
  await page.keyboard.type('NEWS.exa');
  assert.deepEqual(await names(page, 'sites'), ['news.example']);
  await page.select('.tools label:nth-of-type(2) select', '8');
  assert.ok((await names(page, 'companies')).length === 0);
  await page.close();
});

test('no sideways scrolling at 320 pixels, and no violations in light and dark, full and empty', async () => {
  const filled = [];
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    const page = await open(320);
    await prefer(sluice.browser, page, scheme);
    await page.click('.days summary');
    await page.click('.rows .link');
    await page.click('#forget');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    filled.push(...(await violations(page)));
    await page.close();
  }
  assert.deepEqual(filled, []);
});

test('the report with its files and its order of time open has no violations in light and dark', async () => {
  const shown = await sluice.visit('https://shop.example/');
  const tab = await sluice.tab(shown);
  const found = [];
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    const page = await sluice.browser.extensionPage(`pages/report.html?tab=${tab}`);
    await page.setViewport({ width: 320, height: 800 });
    await prefer(sluice.browser, page, scheme);
    await page.waitForSelector('.take-along summary');
    await page.$$eval('.fold', (all) => all.forEach((part) => part.setAttribute('open', '')));
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    found.push(...(await violations(page)));
    await page.close();
  }
  await shown.close();
  assert.deepEqual(found, []);
});

test('all of it can be taken along', async () => {
  const files = await downloadsOf(sluice.browser);
  const page = await open();
  await page.click('.keeping .take .button:nth-of-type(1)');
  const { name, text } = await files.next('.csv');
  assert.match(name, /^sluice-all-sites-\d{4}-\d\d-\d\d\.csv$/);
  const rows = text.replace(/^\ufeff/, '').trim().split('\r\n');
  assert.equal(rows[0], 'date,site,company,owner,category,seen,stopped');
  const [, , seen, stopped] = await numbers(page);
  const sum = (/** @type {number} */ column) => rows.slice(1).reduce((all, row) => all + Number(row.split(',').at(column)), 0);
  assert.deepEqual([sum(-2), sum(-1)], [seen, stopped]);
  await page.click('.keeping .take .button:nth-of-type(2)');
  const saved = JSON.parse((await files.next('.json')).text);
  assert.deepEqual([saved.format, saved.version, saved.rows.length], ['sluice-history', 1, rows.length - 1]);
  assert.match(`${saved.sluice} ${saved.catalogue}`, /^\d+\.\d+\.\d+ [0-9a-f]{16}$/);
  files.close();
  await page.close();
});

test('less is kept, and everything is forgotten, only after the user was asked', async () => {
  const page = await open();
  const days = () => page.$eval('.keeping input:checked', (input) => input.closest('label')?.textContent);
  assert.equal(await days(), '30 days');
  // More is no loss.
  await page.click('.keeping label:nth-of-type(4)');
  await page.waitForFunction(() => document.querySelector('.keeping [role="status"]')?.textContent?.includes('90'));
  await page.click('.keeping label:nth-of-type(2)');
  await focused(page, 'question');
  await page.click('#question button:nth-of-type(2)');
  assert.equal(await days(), '90 days');
  await page.click('#forget');
  await page.click('#question button');
  await page.waitForFunction(() => document.querySelector('.kept')?.hasAttribute('hidden'));
  assert.deepEqual(await (await sluice.desk()).evaluate(async (reader) => (await import(reader)).read(), '/background/history-kept.js'), []);
  assert.deepEqual(await violations(page), []);
  await page.close();
});

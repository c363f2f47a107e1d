// The popup and the report as people use them: what they show is what the log shows, and a switch does what it says.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** Opens the popup of a page as a tab and waits until it is drawn. @param {Page} page */
async function openPopup(page) {
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(page)}`);
  await popup.waitForFunction(() => document.querySelectorAll('[role=switch]').length === 7, { polling: 50 });
  return popup;
}

/** All text of a page as people read it. @param {Page} page */
const text = (page) => page.evaluate(() => document.body.innerText);

/** The switch of a category, by its name. @param {Page} popup @param {string} name */
async function flip(popup, name) {
  const at = await popup.evaluateHandle((wanted) => {
    const switches = [...document.querySelectorAll('[role=switch]')];
    return switches.find((found) => (found.getAttribute('aria-label') ?? found.parentElement?.innerText ?? '').includes(wanted)) ?? null;
  }, name);
  const button = /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (at.asElement());
  assert.ok(button, `no switch for ${name}`);
  const before = await button.evaluate((found) => found.getAttribute('aria-checked'));
  await button.evaluate((found) => found.click());
  await popup.waitForFunction((found, old) => found.getAttribute('aria-checked') !== old, { polling: 50 }, button, before);
}

/** @param {string} host */
const arrivals = (host) => sluice.site.hits((hit) => hit.host === host).length;

test(`the popup says in words what the engine counted (${kind})`, async () => {
  const page = await sluice.visit('https://shop.example/');
  const view = await sluice.popup(page);
  const popup = await openPopup(page);
  const shown = await text(popup);
  assert.ok(shown.includes(view.sentence), shown);
  assert.ok(shown.includes('shop.example'), shown);
  for (const { name } of view.categories) assert.ok(shown.includes(name), name);
  await popup.close();
  await page.close();
});

test('a switch flipped in the popup opens the gate on this site only', async () => {
  const page = await sluice.visit('https://shop.example/');
  assert.equal(arrivals('static.hotjar.com'), 0);
  const popup = await openPopup(page);
  await flip(popup, 'Analysis');
  await sluice.settle();
  sluice.site.reset();
  await sluice.visit('https://shop.example/', page);
  assert.ok(arrivals('static.hotjar.com') > 0);
  sluice.site.reset();
  const other = await sluice.visit('https://news.example/');
  assert.equal(sluice.site.hits((hit) => hit.host.endsWith('google-analytics.com')).length, 0);
  await flip(popup, 'Analysis');
  await sluice.settle();
  sluice.site.reset();
  await sluice.visit('https://shop.example/', page);
  assert.equal(arrivals('static.hotjar.com'), 0);
  await other.close();
  await popup.close();
  await page.close();
});

test('a gate that is shut in the popup: it says what is still kept, removes it, and brings it back', async () => {
  await sluice.everywhere({ analytics: 'open' });
  const page = await sluice.visit('https://shop.example/quiet');
  await sluice.here(page, { analytics: null });
  await sluice.visit('https://shop.example/quiet', page);
  await page.evaluate(() => {
    document.cookie = '_ga=GA1.1.1.1; path=/; max-age=1000';
    document.cookie = '_gid=GA1.1.2.2; path=/; max-age=1000';
    document.cookie = 'basket=3; path=/; max-age=1000';
  });
  const popup = await openPopup(page);
  await flip(popup, 'Analysis');
  /** @param {string} said @param {string} [button] */
  const says = (said, button) => popup.waitForFunction((wanted, name) => document.body.innerText.includes(wanted) && (!name || [...document.querySelectorAll('button')].some((found) => found.innerText === name)), { polling: 50 }, said, button);
  const press = (/** @type {string} */ name) => popup.evaluate((wanted) => [...document.querySelectorAll('button')].find((found) => found.innerText === wanted)?.click(), name);
  const names = async () => (await sluice.desk()).evaluate(async () => (await chrome.cookies.getAll({ domain: 'shop.example' })).map(({ name }) => name));
  await says(' cookies for it are still kept on this site; nothing you are signed in with.', 'Remove them');
  await press('Remove them');
  await says(' cookies were removed.', 'Bring them back and open the gate');
  assert.ok(!(await names()).includes('_ga') && (await names()).includes('basket'));
  await press('Bring them back and open the gate');
  await says(' cookies are back, and the gate is open again.');
  assert.ok((await names()).includes('_ga') && (await names()).includes('_gid'));
  await popup.close();
  await sluice.here(page, { analytics: null });
  await sluice.everywhere({ analytics: 'shut' });
  await page.close();
});

test('an open popup follows the page', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const popup = await openPopup(page);
  assert.match(await text(popup), /No other company was seen/);
  await page.evaluate(() => { new Image().src = 'https://ad.doubleclick.net/pixel?follow=1'; });
  await popup.waitForFunction(() => document.body.innerText.includes('This site tried to reach Google; it was stopped.'), { polling: 50 });
  await popup.close();
  await page.close();
});

test('a page that extensions cannot see is called that', async () => {
  const page = await sluice.browser.newPage();
  const tab = await sluice.tab(page);
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${tab}`);
  await popup.waitForFunction(() => document.body.innerText.includes('cannot see this page'), { polling: 50 });
  await popup.close();
  await page.close();
});

test('the report lists companies and reasons, and shows what a page says as text only', async () => {
  const page = await sluice.visit('https://shop.example/');
  const name = '<img/src=x/onerror=document.title=1>';
  await page.evaluate((hostile) => { new Image().src = `https://cdn.unsorted-partner.example/${hostile}`; }, name);
  await sluice.site.idle(700);
  const view = await sluice.report(page);
  const report = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(page)}`);
  await report.waitForFunction((sentence) => document.body.innerText.includes(sentence), { polling: 50 }, view.sentence);
  const shown = await report.evaluate(() => document.body.textContent ?? '');
  for (const company of view.categories.flatMap(({ companies }) => companies)) assert.ok(shown.includes(company.vendor), company.vendor);
  assert.ok(shown.includes('Stopped: Advertising is shut by default.'));
  assert.ok(shown.includes('vendors/hotjar.toml'));
  assert.equal(await report.evaluate(() => document.querySelectorAll('img[onerror], img[src=x]').length), 0);
  await report.close();
  await page.close();
});

// A page that Sluice breaks: "Site broken?" finds the one gate it needs, keeps it open for as long as the user says, and puts back what
// did not help.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const [ANALYTICS, ADVERTISING] = ['static.hotjar.com', 'connect.facebook.net'];
const PAGE = `<!doctype html><title>x</title><body>
<script src="https://${ANALYTICS}/c/hotjar-1.js?sv=6"></script>
<script src="https://${ADVERTISING}/en_US/fbevents.js"></script>`;

/** Sites of ours that load two things. @param {{host: string}} hit @param {URL} url */
const broken = ({ host }, url) => (host.endsWith('needy.example') && url.pathname === '/' ? { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE } : null);

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first: broken });
});
after(() => sluice?.close());

/** Which of the two the last loading of the page brought. @param {{site: import('../site/server.mjs').DemoSite}} where */
const brought = ({ site }) => [ANALYTICS, ADVERTISING].filter((vendor) => site.hits(({ host }) => host === vendor).length > 0);

/** Opens the popup of a page as a tab and waits until it is drawn. @param {Page} page */
async function openPopup(page) {
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(page)}`);
  await popup.waitForFunction(() => document.querySelectorAll('[role=switch]').length === 7, { polling: 50 });
  return popup;
}

/** Presses a button and waits until the page it loads again has said everything; what that brought. @param {Page} popup @param {string} name */
async function pressAndLoad(popup, name) {
  sluice.site.reset();
  const loaded = sluice.site.waitForHit(({ host, path }) => host.endsWith('needy.example') && path === '/');
  await press(popup, name);
  await loaded;
  await sluice.site.idle(700);
  return brought(sluice);
}

/** @param {Page} popup @param {string} name */
async function press(popup, name) {
  await popup.waitForFunction((wanted) => {
    const found = [...document.querySelectorAll('button')].find((button) => button.innerText === wanted && button.checkVisibility());
    found?.click();
    return found !== undefined;
  }, { polling: 50 }, name);
}

/** @param {Page} popup @param {string} said */
const says = (popup, said) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, said);

test(`control: without Sluice the page gets both (${kind})`, async () => {
  const control = await openControl({ first: broken });
  try {
    const page = await control.browser.newPage();
    await page.goto('https://needy.example/', { waitUntil: 'load' });
    assert.deepEqual(brought(control), [ANALYTICS, ADVERTISING]);
  } finally {
    await control.close();
  }
});

test('a page that needs one gate gets this one, on this site, for a day; the search outlasts the popup', { timeout: 90_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  assert.deepEqual(brought(sluice), []);
  let popup = await openPopup(page);
  assert.deepEqual(await pressAndLoad(popup, 'Site broken?'), [ANALYTICS], 'the least telling first');
  await says(popup, 'Open for a try: Analysis & research.');
  assert.deepEqual(await pressAndLoad(popup, 'Still broken'), [ANALYTICS, ADVERTISING]);
  await popup.close();
  popup = await openPopup(page);
  await says(popup, 'Open for a try: Analysis & research and Advertising.');
  assert.deepEqual(await pressAndLoad(popup, 'It works'), [ADVERTISING], 'whether it needs both');
  await press(popup, 'It works');
  await says(popup, 'It works with Advertising open.');
  await press(popup, '1 day');
  await says(popup, 'Open here until');
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [ADVERTISING]);
  sluice.site.reset();
  const other = await sluice.visit('https://other-needy.example/');
  assert.deepEqual(brought(sluice), [], 'another site');
  const tab = await sluice.tab(page);
  await sluice.ask({ lend: { tab, category: 'advertising', hours: 0 } });
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [], 'when the day is over');
  await Promise.all([popup, other, page].map((one) => one.close()));
});

test('a page that is broken anyway is told to be, and everything is as it was', { timeout: 90_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  const popup = await openPopup(page);
  await pressAndLoad(popup, 'Site broken?');
  await pressAndLoad(popup, 'Still broken');
  assert.deepEqual(await pressAndLoad(popup, 'Still broken'), [ANALYTICS, ADVERTISING]);
  await says(popup, 'Sluice stands aside on this site.');
  assert.deepEqual(await pressAndLoad(popup, 'Still broken'), []);
  await says(popup, 'something else is the cause');
  await press(popup, 'Close');
  const view = await sluice.popup(page);
  assert.equal(view.state, 'active');
  assert.deepEqual(view.categories.filter(({ extent }) => extent === 'site'), []);
  await Promise.all([popup, page].map((one) => one.close()));
});

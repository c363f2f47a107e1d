// What a switch would do, told before it is pressed, and undone. Run by hand until it is steady while the machine is busy.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openSluice } from '../harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const [ANALYTICS, ADVERTISING] = ['static.hotjar.com', 'connect.facebook.net'];
const PAGE = `<!doctype html><title>x</title><body>
<script src="https://${ANALYTICS}/c/hotjar-1.js?sv=6"></script>
<script src="https://${ADVERTISING}/en_US/fbevents.js"></script>`;

/** Sites of ours that load two things. @param {{host: string}} hit @param {URL} url */
const broken = ({ host }, url) => (host.endsWith('needy.example') && url.pathname === '/' ? { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE } : null);

/** @type {import('../harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first: broken });
});
after(() => sluice?.close());

/** Which of the two the last loading of the page brought. @param {{site: import('../../site/server.mjs').DemoSite}} where */
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

test('what a switch would do is told before, happens, and is undone', { timeout: 60_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  const popup = await openPopup(page);
  const preview = () => popup.evaluate(() => document.querySelector('[role=switch][aria-label^="Advertising"]')?.getAttribute('aria-describedby') ?? '')
    .then((id) => popup.evaluate((found) => document.getElementById(found)?.textContent, id));
  // The popup follows what the browser tells; its first answer may be from before that.
  const opens = 'Opened, it lets through 1 script of this page.';
  await popup.waitForFunction((said) => document.getElementById('turn-advertising')?.textContent === said, { polling: 50 }, opens);
  assert.equal(await preview(), opens);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Advertising"]')).click());
  await says(popup, 'Advertising is open on this site.');
  assert.deepEqual(await pressAndLoad(popup, 'Reload to apply'), [ADVERTISING]);
  await popup.waitForFunction(() => document.getElementById('turn-advertising')?.textContent?.startsWith('Shut, it stops'), { polling: 50 });
  assert.match(await preview() ?? '', /1 script.* of this page; nothing you are signed in with\.$/);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Analysis"]')).click());
  await says(popup, 'Analysis & research is open on this site.');
  // The popup shows it before the background has heard of it.
  const heard = async (/** @type {string} */ wanted) => {
    for (let now; now !== wanted;) now = (await sluice.popup(page)).categories.find(({ category }) => category === 'analytics')?.gate;
  };
  await heard('open');
  await press(popup, 'Undo');
  await heard('shut');
  // Decided is not in force yet; what is set after it is in force only after it.
  for (const gate of /** @type {const} */ (['shut', null])) await sluice.here(page, { performance: gate });
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [ADVERTISING], 'the one that was undone is shut again');
  await Promise.all([popup, page].map((one) => one.close()));
});

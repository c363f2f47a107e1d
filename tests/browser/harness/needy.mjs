// Sites of ours that load a script for analysis and one for advertising, and the popup about them.
// @ts-check
import { openSluice } from './sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

export const [ANALYTICS, ADVERTISING] = ['static.hotjar.com', 'connect.facebook.net'];
const PAGE = `<!doctype html><title>x</title><body>
<script src="https://${ANALYTICS}/c/hotjar-1.js?sv=6"></script>
<script src="https://${ADVERTISING}/en_US/fbevents.js"></script>
<script>onload = () => { new Image().src = '/loaded'; };</script>`;

/** What these sites answer. @param {{host: string}} hit @param {URL} url */
export const needy = ({ host }, url) => (host.endsWith('needy.example') && url.pathname === '/' ? { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE } : null);

/** Which of the two the last loading of the page brought. @param {{site: import('../../site/server.mjs').DemoSite}} where */
export const brought = ({ site }) => [ANALYTICS, ADVERTISING].filter((vendor) => site.hits(({ host }) => host === vendor).length > 0);

/** Sluice in a browser that knows these sites. */
export const openNeedy = () => openSluice({ first: needy });

/** Opens the popup of a page as a tab and waits until it is drawn. @param {import('./sluice.mjs').Sluice} sluice @param {Page} page */
export async function openPopup(sluice, page) {
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(page)}`);
  await popup.waitForFunction(() => document.querySelectorAll('[role=switch]').length === 7, { polling: 50 });
  return popup;
}

/** Presses a button and waits until the page it loads again has said everything; what that brought. @param {import('./sluice.mjs').Sluice} sluice @param {Page} popup @param {string} name */
export async function pressAndLoad(sluice, popup, name) {
  sluice.site.reset();
  // By then each of its scripts has arrived or was stopped.
  const loaded = sluice.site.waitForHit(({ host, path }) => host.endsWith('needy.example') && path === '/loaded', 20_000);
  await press(popup, name);
  await loaded;
  return brought(sluice);
}

/** @param {Page} popup @param {string} name */
export async function press(popup, name) {
  await popup.waitForFunction((wanted) => {
    const found = [...document.querySelectorAll('button')].find((button) => button.innerText === wanted && button.checkVisibility());
    found?.click();
    return found !== undefined;
  }, { polling: 50 }, name);
}

/** @param {Page} popup @param {string} said */
export const says = (popup, said) => popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, said);

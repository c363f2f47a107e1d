// Every state in which people meet a page of Sluice's: how it is brought about.
// @ts-check
import { holds } from '../harness/holds.mjs';
import { privately } from '../harness/private.mjs';

/** @typedef {import('../harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @typedef {object} Scene  what the states have in common
 * @property {Sluice} sluice
 * @property {Page} shop   a busy page of the demo site
 * @property {Page} quiet  one on which nobody else is met
 * @property {Page} blank  a page of the browser's own
 */

/**
 * @typedef {object} State
 * @property {string} name   of its pictures
 * @property {number} width  in pixels, as people usually see it
 * @property {(scene: Scene) => Promise<Page>} open
 * @property {(scene: Scene, page: Page) => Promise<void>} [close]  puts back what was changed
 */

const [POPUP, PAGE] = [380, 1000];
/** Shuts the private window. @type {() => Promise<void>} */
let leave = async () => undefined;

/** @param {Scene} scene @param {Page} of */
async function popup({ sluice }, of) {
  const page = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(of)}`);
  await page.waitForFunction(() => document.querySelectorAll('[role=switch]').length === 7, { polling: 50 });
  return page;
}

/** Presses what has this text. @param {Page} page @param {string} selector @param {string} text */
async function press(page, selector, text) {
  await page.waitForFunction((what, wanted) => {
    const found = /** @type {HTMLElement | undefined} */ ([...document.querySelectorAll(what)].find((one) => one.textContent?.includes(wanted)));
    found?.click();
    return found !== undefined;
  }, { polling: 50 }, selector, text);
}

/** @param {Page} page @param {string} selector */
const there = (page, selector) => page.waitForFunction((what) => document.querySelector(what)?.checkVisibility(), { polling: 50 }, selector);

/** Opens a page about a tab and waits until something is there. @param {Scene} scene @param {Page} of @param {string} path @param {string} ready */
async function paged({ sluice }, of, path, ready) {
  const page = await sluice.browser.extensionPage(`pages/${path}?tab=${await sluice.tab(of)}`);
  await there(page, ready);
  return page;
}

/** Opens a page that shows the gates everywhere. @param {Scene} scene @param {string} path */
async function withGates({ sluice }, path) {
  const page = await sluice.browser.extensionPage(`pages/${path}`);
  await page.waitForFunction(() => document.querySelectorAll('.gate-row').length === 7, { polling: 50 });
  return page;
}

/** @type {State[]} */
export const STATES = [
  { name: 'popup', width: POPUP, open: (scene) => popup(scene, scene.shop) },
  {
    name: 'popup-row-open', width: POPUP,
    async open(scene) {
      const page = await popup(scene, scene.shop);
      await press(page, '.face', 'Advertising');
      await there(page, '#more-advertising');
      return page;
    },
  },
  {
    name: 'popup-asks-first', width: POPUP,
    async open(scene) {
      const page = await popup(scene, scene.shop);
      await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch]')).click());
      await there(page, '.question');
      return page;
    },
  },
  {
    name: 'popup-set', width: POPUP,
    async open(scene) {
      const page = await popup(scene, scene.shop);
      await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Advertising"]')).click());
      await there(page, '.after button');
      return page;
    },
    close: ({ sluice, shop }) => sluice.here(shop, { advertising: null }),
  },
  { name: 'popup-nothing-found', width: POPUP, open: (scene) => popup(scene, scene.quiet) },
  { name: 'popup-browser-page', width: POPUP, open: (scene) => popup(scene, scene.blank) },
  {
    name: 'popup-paused', width: POPUP,
    async open(scene) {
      await scene.sluice.ask({ pause: { tab: await scene.sluice.tab(scene.quiet), length: 'hour' } });
      return popup(scene, scene.quiet);
    },
    close: async ({ sluice, quiet }) => sluice.ask({ resume: { tab: await sluice.tab(quiet) } }),
  },
  {
    name: 'popup-pausing', width: POPUP,
    async open(scene) {
      const page = await popup(scene, scene.quiet);
      await press(page, 'button', 'Pause');
      await there(page, '#lengths');
      return page;
    },
  },
  {
    name: 'popup-site-broken', width: POPUP,
    async open(scene) {
      const page = await popup(scene, scene.shop);
      await press(page, 'button', 'Site broken?');
      await there(page, '.walk');
      return page;
    },
    async close({ sluice, shop }, page) {
      sluice.site.reset();
      const loaded = sluice.site.waitForHit(({ host, path }) => host === 'shop.example' && path === '/');
      await press(page, 'button', 'Stop, as it was before');
      await loaded;
      await sluice.site.idle(700);
      await holds(shop, () => document.readyState === 'complete');
    },
  },
  {
    name: 'popup-rules-refused', width: POPUP,
    async open(scene) {
      await scene.sluice.browser.evaluateInBackground(() => {
        const refuses = () => Promise.reject(new Error('too many rules'));
        Object.assign(chrome.declarativeNetRequest, { updateDynamicRules: refuses, updateSessionRules: refuses });
      });
      await scene.sluice.here(scene.shop, { advertising: 'open' });
      const page = await popup(scene, scene.shop);
      await page.waitForFunction(() => document.body.innerText.includes('did not accept'), { polling: 50 });
      return page;
    },
    async close({ sluice, shop }) {
      // The next one takes what the browser is like.
      await sluice.browser.killBackground();
      await sluice.here(shop, { advertising: null });
    },
  },
  {
    name: 'popup-was-asleep', width: POPUP,
    async open(scene) {
      await scene.sluice.browser.killBackground();
      return popup(scene, scene.shop);
    },
  },
  { name: 'report', width: PAGE, open: (scene) => paged(scene, scene.shop, 'report.html', '.company') },
  {
    name: 'report-company-open', width: PAGE,
    async open(scene) {
      const page = await paged(scene, scene.shop, 'report.html', '.company');
      await page.evaluate(() => document.querySelectorAll('details').forEach((company) => { company.open = ['Google Analytics', 'Meta Pixel'].includes(company.querySelector('.brand')?.textContent ?? ''); }));
      return page;
    },
  },
  { name: 'report-nothing-found', width: PAGE, open: (scene) => paged(scene, scene.quiet, 'report.html', 'h1') },
  {
    name: 'opt-outs', width: PAGE,
    async open({ sluice }) {
      const page = await sluice.browser.extensionPage('pages/desk.html');
      await page.waitForFunction('document.querySelectorAll("h3").length > 100');
      return page;
    },
  },
  {
    name: 'all-sites', width: PAGE,
    async open({ sluice }) {
      // What was seen is summed when nothing has happened for some seconds.
      const kept = async (/** @type {string} */ reader) => JSON.stringify(await (await import(reader)).read()).includes('shop.example');
      await (await sluice.desk()).waitForFunction(kept, { polling: 100 }, '/background/history-kept.js');
      const page = await sluice.browser.extensionPage('pages/sites.html');
      await page.waitForFunction(() => document.body.innerText.includes('shop.example'), { polling: 50 });
      return page;
    },
  },
  { name: 'options', width: PAGE, open: (scene) => withGates(scene, 'options.html') },
  {
    name: 'options-of-sites', width: PAGE,
    async open({ sluice, shop, quiet }) {
      await sluice.here(shop, { advertising: 'open', features: 'shut' });
      await sluice.here(quiet, { analytics: 'open' });
      await sluice.ask({ pause: { tab: await sluice.tab(quiet), length: 'hour' } });
      const page = await sluice.browser.extensionPage('pages/options.html');
      await page.waitForFunction(() => document.body.innerText.includes('news.example'), { polling: 50 });
      return page;
    },
    async close({ sluice, shop, quiet }) {
      await sluice.ask({ resume: { tab: await sluice.tab(quiet) } });
      await sluice.here(quiet, { analytics: null });
      await sluice.here(shop, { advertising: null, features: null });
    },
  },
  { name: 'welcome', width: PAGE, open: (scene) => withGates(scene, 'welcome.html') },
  { name: 'policy-to-be-read', width: PAGE, open: (scene) => paged(scene, scene.shop, 'policy.html', '.links') },
  {
    name: 'policy', width: PAGE,
    async open(scene) {
      const page = await paged(scene, scene.shop, 'policy.html', '.links');
      await press(page, '.links button', '');
      await page.waitForFunction("document.querySelector('.ways-out')?.textContent.includes('desk of opt-outs')");
      return page;
    },
  },
  // The last one: to be allowed in private windows Sluice is started anew.
  {
    name: 'popup-private', width: POPUP,
    async open({ sluice }) {
      const { open, close } = await privately(sluice);
      leave = close;
      const page = await sluice.browser.extensionPage(`pages/popup.html?tab=${await open('https://shop.example/')}`);
      await page.waitForFunction(() => document.body.innerText.toLowerCase().includes('private window'), { polling: 50 });
      return page;
    },
    close: () => leave(),
  },
];

// Visits to the SDKs' test pages: what a page noted, what the report said, and what arrived at the vendors.
// @ts-check
import { ofSdk, told } from '../../sdk-pages/arrived.mjs';
import { answerSdks } from '../../sdk-pages/pages.mjs';
import { openControl } from './sluice.mjs';

/** @typedef {import('../../sdk-pages/pages.mjs').SdkPage} SdkPage */
/** @typedef {import('../../sdk-pages/page.mjs').Notes} Notes */
/** @typedef {import('../../site/server.mjs').DemoSite} DemoSite */

/**
 * @typedef {object} Visit
 * @property {Notes} notes
 * @property {string[]} arrived  addresses, and the events they carried
 * @property {string[]} kept    names of cookies, stored values and databases on the site when the page is left
 * @property {number} asked      requests that the page tried to make, its own left out
 * @property {{category?: string, vendor: string, kind: string, name: string, seen: number, stopped: number}[]} things  what the report lists; none in a control
 */

/** How long callbacks and expected requests may take, in milliseconds: the machine may be busy. */
const PATIENCE = 10_000;

/** What is to arrive when nothing stops it: an address of each collector, and each event. @param {SdkPage} page @param {string[]} arrived */
export const missing = ({ sdk }, arrived) => [
  ...sdk.collectors.filter((address) => !arrived.some((line) => line.startsWith(address))),
  ...sdk.events.filter((event) => !arrived.some((line) => line.endsWith(` ${event}`))),
];

/** The callbacks and promises that the page still waits for. @param {Notes} notes @param {string[]} [but] names that do not count */
export const waiting = ({ calls }, but = []) => Object.keys(calls).filter((name) => calls[name] === 'waiting' && !but.includes(name));

/**
 * The callbacks that nothing will call while the gate is shut: those the SDK itself keeps silent about, where it is the SDK that runs; and those
 * that the vendor's script calls, where nothing stands in for it.
 * @param {SdkPage} page @param {boolean} standIns
 */
export function uncalled({ way, sdk: { hosted, silent = [], loads = [], passes = [] } }, standIns) {
  const runs = way === 'bundled' || passes.some((address) => hosted?.url.endsWith(`//${address}`));
  return [...(runs ? silent : []), ...(standIns ? [] : loads)];
}

/**
 * Visits pages one after the other in one tab.
 * @param {SdkPage[]} pages
 * @param {DemoSite} site
 * @param {import('puppeteer-core').Page} tab
 * @param {object} how
 * @param {boolean} how.open  everything is to arrive, so that is waited for; otherwise nothing is
 * @param {boolean} [how.calls]  callbacks are to run, so they are waited for
 * @param {boolean} [how.standIns]  something stands in for scripts that vendors hand out, so what these call is waited for
 * @param {() => Promise<import('./sluice.mjs').SiteReport>} [how.report]
 * @returns {Promise<Map<string, Visit>>} by the page's site
 */
export async function visitAll(pages, site, tab, { open, calls = true, standIns = false, report }) {
  site.reset();
  /** @type {Map<string, Omit<Visit, 'arrived'>>} */
  const seen = new Map();
  for (const page of pages) {
    const { site: host, sdk } = page;
    let asked = 0;
    const count = (/** @type {import('puppeteer-core').HTTPRequest} */ request) => {
      const { host: to, pathname } = new URL(request.url());
      if (to !== host || !/^\/(own\.js|worker\.js|left)?$/.test(pathname)) asked += 1;
    };
    tab.on('request', count);
    await tab.goto(`https://${host}/`, { waitUntil: 'load' });
    if (calls) await tab.waitForFunction((but) => {
      const { notes } = /** @type {any} */ (window);
      return notes.wrong.length > 0 || (notes.over && Object.keys(notes.calls).every((name) => notes.calls[name] !== 'waiting' || but.includes(name)));
    }, { polling: 20, timeout: PATIENCE }, open ? [] : uncalled(page, standIns)).catch(() => {});
    const complete = () => missing(page, told(ofSdk(site.log, host), host, sdk.events)).length === 0;
    const everything = async () => {
      if (open && !complete()) await site.waitForHit(complete, PATIENCE).catch(() => {});
    };
    if (!sdk.leaving) await everything();
    // What goes wrong when a request fails goes wrong a moment later.
    if (!open && calls) await tab.waitForNetworkIdle({ idleTime: 300, timeout: 1000 }).catch(() => {});
    const kept = await tab.evaluate(keptNames);
    const notes = /** @type {Notes} */ (await tab.evaluate(() => /** @type {any} */ (window).notes));
    const sorted = (await report?.())?.categories ?? [];
    const things = sorted.flatMap(({ category, companies }) => companies.flatMap((company) => company.things.map(({ kind, name, seen: times, stopped }) => ({ category, vendor: company.vendor, kind, name, seen: times, stopped }))));
    // What a page sends when it is left counts too.
    await tab.goto(`https://${host}/left`, { waitUntil: 'load' });
    tab.off('request', count);
    await everything();
    // The next visit, perhaps with other gates, is a first visit again.
    await tab.evaluate(clear);
    seen.set(host, { notes, asked, things, kept });
  }
  await site.idle(QUIET);
  return new Map([...seen].map(([host, visit]) => {
    const page = /** @type {SdkPage} */ (pages.find((other) => other.site === host));
    return [host, { ...visit, arrived: told(ofSdk(site.log, page.site), page.site, page.sdk.events) }];
  }));
}

/** What the pages do without Sluice. @param {SdkPage[]} pages */
export async function visitControl(pages) {
  const { site, browser, close } = await openControl({ first: answerSdks });
  try {
    return await visitAll(pages, site, await browser.newPage(), { open: true });
  } finally {
    await close();
  }
}

/** What a page has kept. */
async function keptNames() {
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]);
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '');
  return [...cookies, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases].filter((name) => name !== '');
}

/** Takes away what a page has kept. */
async function clear() {
  localStorage.clear();
  sessionStorage.clear();
  for (const pair of document.cookie.split('; ')) {
    for (const domain of ['', `; domain=${location.hostname}`]) document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/${domain}`;
  }
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}

/** Milliseconds without any request after which the pages have said everything. */
const QUIET = 1000;

// The one way tests start a browser: launch('chromium' | 'firefox') gives the same handle for both.
// @ts-check
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from './chromium.mjs';
import { startFirefox } from './firefox.mjs';
import { holds } from './holds.mjs';
import { prepare } from './warm.mjs';

/**
 * @typedef {'chromium'|'firefox'} Kind
 *
 * @typedef {object} Options
 * @property {{httpsPort: number, httpPort: number, spki: string}} site  the demo server; it answers for every host name
 * @property {string} [extension]  folder of the unpacked extension; none: the control run
 * @property {string} [profile]    folder to keep the profile in; none: a temporary one, removed at close()
 * @property {string[]} [args]     further command-line switches
 * @property {boolean} [welcome]   true: the page that opens at installation stays; otherwise it is closed before anything else begins
 * @property {boolean} [headless]  false: a window for people to see, its pages as large as the window; otherwise none
 * @property {string} [home]       Firefox only: the folder that it takes for the user's own, where it looks for what an organisation decides
 * @property {Record<string, string|number|boolean>} [prefs]  Firefox only: further preferences, e.g. 'extensions.background.idle.timeout'
 *
 * @typedef {object} Session  one run of one browser
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId      Chromium: 32 letters; Firefox: the add-on id
 * @property {string} extensionOrigin  chrome-extension://… or moz-extension://…
 * @property {(path: string) => Promise<import('puppeteer-core').Page>} extensionPage
 * @property {<A extends unknown[], R>(fn: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} evaluateInBackground
 * @property {() => Promise<void>} killBackground
 * @property {() => Promise<boolean>} backgroundIsRunning
 * @property {() => Promise<void>} update  installs what is in the extension's folder now, over what is installed
 * @property {(fn: Function, ...args: unknown[]) => Promise<any>} [inChrome]  Firefox only: run in the browser's own window
 * @property {() => Promise<void>} stop
 */

/** What tests hold: the session, which a restart exchanges. */
export class DrivenBrowser {
  /** @type {Kind} */ kind;
  /** @type {Options & {profile: string}} */ #options;
  /** @type {Session} */ #session;
  #temporary;

  /** @param {Kind} kind @param {Options & {profile: string}} options @param {Session} session @param {boolean} temporary */
  constructor(kind, options, session, temporary) {
    this.kind = kind;
    this.#options = options;
    this.#session = session;
    this.#temporary = temporary;
  }

  get browser() { return this.#session.browser; }
  get extensionId() { return this.#session.extensionId; }
  get extensionOrigin() { return this.#session.extensionOrigin; }
  get profile() { return this.#options.profile; }

  newPage() { return this.#session.browser.newPage(); }

  /** Opens a page of the extension (popup.html, report.html?tab=3) as a tab. @param {string} path */
  extensionPage(path) { return this.#session.extensionPage(path); }

  /**
   * Runs a function inside the background, waking it first if it sleeps. It sees the background's globals
   * (globalThis.x, chrome, browser), not the variables of its modules; arguments and result go through JSON.
   * Chromium evaluates in the service worker's debugger target, Firefox in a sandbox over the event page.
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} fn
   * @param {A} args
   */
  evaluateInBackground(fn, ...args) { return this.#session.evaluateInBackground(fn, ...args); }

  /** Ends the background as the browser itself does when it is idle; the next event starts it anew. */
  killBackground() { return this.#session.killBackground(); }

  backgroundIsRunning() { return this.#session.backgroundIsRunning(); }

  /** Firefox only: runs a function with system rights in the browser's window. @param {Function} fn @param {...unknown} args */
  inChrome(fn, ...args) {
    if (!this.#session.inChrome) throw new Error(`${this.kind} has no chrome context`);
    return this.#session.inChrome(fn, ...args);
  }

  /**
   * Goes back (-1) or forward (1) in the tab's history and resolves when it shows `url`. Puppeteer's goBack() never resolves
   * in Firefox when the page comes out of the back/forward cache, and goto() fails in that tab from then on: take a new tab.
   * @param {import('puppeteer-core').Page} page @param {number} delta @param {string} url
   */
  async traverse(page, delta, url) {
    // The document that runs this is put away by it, so no answer may come.
    page.evaluate((by) => history.go(by), delta).catch(() => {});
    await holds(page, (wanted) => location.href === wanted && document.readyState === 'complete', url);
  }

  /**
   * Closes the browser and starts it again with the same profile, as a user would: the extension keeps its id, storage, dynamic
   * rules, choice of rulesets and persistent content scripts, loses its session rules and storage.session, and gets onStartup.
   * @param {{withoutCookies?: boolean}} [how]  withoutCookies: as if somebody had emptied the cookie store while the browser was closed
   */
  async restart({ withoutCookies = false } = {}) {
    await this.#session.stop();
    const stores = this.kind === 'firefox' ? ['cookies.sqlite', 'cookies.sqlite-wal', 'cookies.sqlite-shm'] : ['Default/Cookies', 'Default/Cookies-journal', 'Default/Network/Cookies', 'Default/Network/Cookies-journal'];
    if (withoutCookies) for (const store of stores) rmSync(join(this.#options.profile, store), { force: true });
    this.#session = await start(this.kind, this.#options, true);
  }

  /** Gives the extension in its folder another version and installs it over the one that runs, as the store's update does. @param {string} version */
  async update(version) {
    const file = join(this.#options.extension ?? '', 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
    await this.#session.update();
  }

  async close() {
    await this.#session.stop();
    if (this.#temporary) rmSync(this.#options.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {Kind} kind @param {Options & {profile: string}} options @param {boolean} installed */
const start = (kind, options, installed) => (kind === 'firefox' ? startFirefox : startChromium)({ ...options, installed });

/** Closes the page that opens at installation, as soon as it is there: it would be in front of what tests open. @param {DrivenBrowser} browser */
async function closeWelcome(browser) {
  const closed = () => browser.evaluateInBackground(async () => {
    const page = chrome.runtime.getURL('pages/welcome.html');
    const found = (await chrome.tabs.query({})).find(({ url, pendingUrl }) => (pendingUrl || url) === page);
    if (found?.id !== undefined) await chrome.tabs.remove(found.id);
    return found !== undefined;
  });
  const late = Date.now() + 10_000;
  while (!(await closed())) {
    if (Date.now() > late) throw new Error('no page says that Sluice was installed');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param {Kind} kind @param {Options} options @returns {Promise<DrivenBrowser>} */
export async function launch(kind, options) {
  const temporary = options.profile === undefined;
  const full = { ...options, extension: options.extension && resolve(options.extension), profile: options.profile ?? mkdtempSync(join(tmpdir(), `sluice-${kind}-`)) };
  try {
    const installed = kind === 'firefox' && temporary && prepare(full.profile, full);
    const browser = new DrivenBrowser(kind, full, await start(kind, full, installed), temporary);
    if (!installed && full.extension && !full.welcome && existsSync(join(full.extension, 'pages/welcome.html'))) await closeWelcome(browser);
    return browser;
  } catch (error) {
    if (temporary) rmSync(full.profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

// Sluice in a real browser on the demo site, as tests hold it: visit pages, flip gates, look at the popup's figures and at the servers' log.
// @ts-check
import { fileURLToPath } from 'node:url';
import { startSite } from '../../site/server.mjs';
import { launch } from './browsers.mjs';

/** @typedef {import('../../../extension/generated/core.js').PopupView} PopupView */
/** @typedef {import('../../../extension/generated/core.js').SiteReport} SiteReport */
/** @typedef {import('../../../extension/generated/desk.js').DeskView} DeskView */
/** @typedef {import('../../../extension/generated/core.js').PageRequest} PageRequest */
/** @typedef {import('../../../extension/generated/core.js').Category} Category */
/** @typedef {import('../../../extension/generated/core.js').Gate} Gate */
/** @typedef {import('puppeteer-core').Page} Page */

/** The browser this run is for. */
export const kind = /** @type {import('./browsers.mjs').Kind} */ (process.env.BROWSER ?? 'chromium');

/** All seven, in the order people see. @type {Category[]} */
export const categories = ['authentication', 'security', 'preferences', 'features', 'performance', 'analytics', 'advertising'];

export const packaged = fileURLToPath(new URL(`../../../dist/${kind}`, import.meta.url));

/** Everything that a report lists, one thing after the other. @param {SiteReport} report */
export const thingsOf = ({ categories: sections }) => sections.flatMap(({ companies }) => companies.flatMap(({ things }) => things));

/** @typedef {Parameters<typeof startSite>[0]} First  answers before the demo site does */

/** The demo site and a browser, without the extension: the control. @param {{first?: First}} [options] */
export async function openControl({ first } = {}) {
  const site = await startSite(first);
  const browser = await launch(kind, { site });
  return { site, browser, close: () => browser.close().finally(() => site.close()) };
}

/** The demo site and a browser with Sluice, its rules in force. @param {{browser?: import('./browsers.mjs').Kind, extension?: string, profile?: string, first?: First, welcome?: boolean, home?: string, prefs?: import('./browsers.mjs').Options['prefs']}} [options] */
export async function openSluice({ browser = kind, extension = packaged, first, ...options } = {}) {
  const site = await startSite(first);
  try {
    const sluice = new Sluice(site, await launch(browser, { site, extension, ...options }));
    await sluice.settle();
    return sluice;
  } catch (error) {
    await site.close();
    throw error;
  }
}

export class Sluice {
  /** @type {Page | undefined} a page of the extension's origin that runs no script of its own */
  #desk;

  /** @param {import('../../site/server.mjs').DemoSite} site @param {import('./browsers.mjs').DrivenBrowser} browser */
  constructor(site, browser) {
    this.site = site;
    this.browser = browser;
  }

  async desk() {
    this.#desk ??= await this.browser.extensionPage('pages/style.css');
    return this.#desk;
  }

  /** Asks the background as Sluice's own pages do. @param {PageRequest} request @returns {Promise<any>} */
  async ask(request) {
    const answer = await (await this.desk()).evaluate((message) => chrome.runtime.sendMessage(message), request);
    if (answer?.error) throw new Error(answer.error);
    return answer;
  }

  /** Waits until the engine runs and the browser's rules are its rules. */
  async settle() {
    // Not a mere look, which need not wait for the engine.
    await this.ask({ resume: { tab: -1 } });
    await this.browser.evaluateInBackground(() => chrome.declarativeNetRequest.getEnabledRulesets());
  }

  /** The browser's number of the tab that shows a page. @param {Page} page */
  async tab(page) {
    const url = page.url();
    const id = await (await this.desk()).evaluate(async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id, url);
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  }

  /** What the popup would show for a page. @param {Page} page @returns {Promise<PopupView>} */
  async popup(page) {
    return this.ask({ popup: { tab: await this.tab(page) } });
  }

  /** What the report would show for a page. @param {Page} page @returns {Promise<SiteReport>} */
  async report(page) {
    return this.ask({ report: { tab: await this.tab(page) } });
  }

  /**
   * What the report shows once it fulfils a condition: looked at anew whenever Sluice says that a picture changed.
   * @param {Page} page @param {(report: SiteReport) => boolean} condition @returns {Promise<SiteReport>}
   */
  async reportOnce(page, condition) {
    return this.#once(() => this.report(page), condition);
  }

  /** What the desk of opt-outs answers. @param {import('../../../extension/generated/desk.js').DeskAsk} asked @returns {Promise<DeskView>} */
  async optOuts(asked) {
    return this.ask(/** @type {any} */ ({ desk: asked }));
  }

  /** What the desk shows once it fulfils a condition. @param {(view: DeskView) => boolean} condition @returns {Promise<DeskView>} */
  async deskOnce(condition) {
    return this.#once(() => this.optOuts({ look: {} }), condition);
  }

  /**
   * A look that fulfils a condition: taken anew whenever Sluice says that a picture changed.
   * @template T @param {() => Promise<T>} look @param {(seen: T) => boolean} condition @returns {Promise<T>}
   */
  async #once(look, condition) {
    const desk = await this.desk();
    for (;;) {
      const change = await desk.evaluateHandle(() => {
        const port = chrome.runtime.connect({ name: 'view' });
        const told = new Promise((resolve) => {
          port.onMessage.addListener(resolve);
          port.onDisconnect.addListener(resolve);
        });
        return { told, port };
      });
      const seen = await look();
      const fulfilled = condition(seen);
      if (!fulfilled) await change.evaluate(({ told }) => told);
      await change.evaluate(({ port }) => port.disconnect());
      await change.dispose();
      if (fulfilled) return seen;
    }
  }

  /** Sets gates everywhere. @param {Partial<Record<Category, Gate>>} gates */
  async everywhere(gates) {
    for (const [category, gate] of Object.entries(gates)) {
      await this.ask({ set_gate: { tab: -1, here: false, category: /** @type {Category} */ (category), gate } });
    }
  }

  /** Sets gates on a page's site; null drops the site's own choice. @param {Page} page @param {Partial<Record<Category, Gate | null>>} gates */
  async here(page, gates) {
    const tab = await this.tab(page);
    for (const [category, gate] of Object.entries(gates)) {
      await this.ask({ set_gate: { tab, here: true, category: /** @type {Category} */ (category), gate: gate ?? undefined } });
    }
  }

  /** Opens a page and waits until the servers have heard everything it had to say. @param {string} url @param {Page} [page] */
  async visit(url, page) {
    const shown = page ?? (await this.browser.newPage());
    await shown.goto(url, { waitUntil: 'load' });
    await this.site.idle(QUIET);
    return shown;
  }

  /** Restarts the browser with the same profile. @param {Parameters<import('./browsers.mjs').DrivenBrowser['restart']>[0]} [how] */
  async restart(how) {
    this.#desk = undefined;
    await this.browser.restart(how);
    await this.settle();
  }

  /** Updates the extension. @param {string} version */
  async update(version) {
    this.#desk = undefined;
    await this.browser.update(version);
    await this.settle();
  }

  /** Does something that starts the extension anew, its own pages gone. @param {() => Promise<unknown>} change */
  async anew(change) {
    this.#desk = undefined;
    await change();
    await this.settle();
  }

  async close() {
    await this.browser.close().finally(() => this.site.close());
  }
}

/** Milliseconds without any request after which a page has said everything: its scripts run in a few. */
const QUIET = 700;

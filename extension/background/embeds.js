// @ts-check
// Embeds that the user lets through: what a placeholder inside a page asks for, and what passes with which vendor.

import { ready, tell, write } from './core.js';
import { embedsAllowed, policy } from './managed.js';

/** @typedef {{priority: number, condition: {[key: string]: unknown}}} Pass */

/** @type {Promise<Map<string, Pass[]>> | undefined} by vendor */
let packaged;

/**
 * What passes with the embeds of a vendor; nothing for one that has none.
 * @param {string} vendor
 */
export async function passes(vendor) {
  packaged ??= read();
  // Should it fail, the next plan tries again.
  packaged.catch(() => (packaged = undefined));
  return (await packaged).get(vendor) ?? [];
}

async function read() {
  const answer = await fetch(chrome.runtime.getURL('generated/embeds/rules.json'));
  return new Map(Object.entries(/** @type {{[vendor: string]: Pass[]}} */ (await answer.json())));
}

/**
 * Lets embeds through, as a placeholder asks. Tab, frame and address are the browser's word; of what is asked only a known vendor counts,
 * and one of two ways.
 * @param {{vendor?: unknown, load?: unknown, again?: unknown}} asked `again`: scripts in the frame are marked that are to run again
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<boolean>} whether they pass
 */
export async function letThrough({ vendor, load, again }, sender) {
  const { id: tab, url } = sender.tab ?? {};
  if (sender.id !== chrome.runtime.id || tab === undefined || !url) return false;
  if (typeof vendor !== 'string' || (load !== 'once' && load !== 'always') || (await passes(vendor)).length === 0) return false;
  if (!embedsAllowed(await policy())) return false;
  const site = new URL(url).hostname;
  await told({ tab, site, vendor, load });
  if (again === true && sender.frameId !== undefined) {
    const target = { tabId: tab, frameIds: [sender.frameId] };
    await chrome.scripting.executeScript({ target, func: runAgain, world: 'MAIN', injectImmediately: true });
  }
  return true;
}

/** Their numbers in the engine. @type {{[load: string]: number | undefined}} */
const LOADS = { once: 1, always: 2 };

/**
 * Tells the engine what the user wants, and waits until it is in force.
 * @param {{tab: number, site: string, vendor: string, load: string}} wish anything else than once and always takes it back
 */
export async function told({ tab, site, vendor, load }) {
  const core = await ready;
  await tell(() => core.embed(write(core, `${site}\n${vendor}`), tab, LOADS[load] ?? 0));
}

/**
 * Runs inside the page: puts a fresh copy beside each script that is marked, for one that has run or failed never runs again. The page's
 * own policy holds for it, which a content script could not bring about. Nothing from outside is known here.
 */
function runAgain() {
  for (const old of /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-sluice-again]'))) {
    old.removeAttribute('data-sluice-again');
    const fresh = document.createElement('script');
    for (const { name, value } of old.attributes) fresh.setAttribute(name, value);
    fresh.nonce = old.nonce;
    fresh.async = false;
    // Whoever waited for the old one hears of the new.
    fresh.addEventListener('load', () => old.dispatchEvent(new Event('load')));
    old.after(fresh);
  }
}

// What the page about a site's policy asks of the browser: the links of the page that is open, its text, a policy's text, and what is kept of readings.
// Everything that comes from a site is bounded here, and is shown as text only.
// @ts-check

import { cookiesInStoreOf } from './tab-cookies.js';

/** What is looked at of a page's links, and of a text. */
const MOST_LINKS = 3000;
const LONGEST_LINK = 2000;
const LONGEST_TEXT = 4 * 1024 * 1024 + 1;
/** How long a policy may take to come, in milliseconds. */
const PATIENCE = 20_000;
/** Readings that are kept; the oldest go. Each is some tens of kilobytes. */
const MOST_KEPT = 60;
const READING = 'policy:';
const WORDS = 'policyWords:';
const SITES = 'policies';

/** A text as it came, and where it came from in the end. @typedef {{address: string, bytes: Uint8Array}} Text */

/**
 * The links of a tab's page.
 * @param {number} tab @returns {Promise<{address: string, private: boolean, links: [string, string][]}>}
 */
export async function linksOf(tab) {
  const gather = (/** @type {number} */ most, /** @type {number} */ longest) => ({
    address: location.href.slice(0, longest),
    links: [...document.querySelectorAll('a[href], area[href]')].slice(-most).map((link) => /** @type {[string, string]} */ ([
      (link.textContent || link.getAttribute('aria-label') || link.getAttribute('title') || '').trim().replace(/\s+/g, ' ').slice(0, 200),
      String(/** @type {HTMLAnchorElement} */ (link).href).slice(0, longest),
    ])),
  });
  const { incognito } = await chrome.tabs.get(tab);
  return { ...await inside(tab, gather, [MOST_LINKS, LONGEST_LINK]), private: incognito };
}

/**
 * What a function finds in a tab's page.
 * @template {unknown[]} A
 * @template R
 * @param {number} tab @param {(...args: A) => R} gather @param {A} args
 */
async function inside(tab, gather, args) {
  const [found] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: gather, args });
  if (!found?.result) throw new Error('closed');
  return found.result;
}

/** The text of a tab's page as its scripts made it. @param {number} tab @returns {Promise<Text>} */
export async function textOf(tab) {
  const gather = (/** @type {number} */ longest) => ({
    address: location.href,
    text: document.contentType === 'text/plain' ? (document.body?.textContent ?? '').slice(0, longest) : document.documentElement.outerHTML.slice(0, longest),
  });
  const { address, text } = await inside(tab, gather, [LONGEST_TEXT]);
  return { address, bytes: new TextEncoder().encode(text) };
}

/** A policy's text, asked for as somebody would who is nobody: no cookies, no word of where the link was. @param {string} address @returns {Promise<Text>} */
export async function fetched(address) {
  const { protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('no web');
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return { address: answer.url || address, bytes: asUtf8(await begun(answer), answer.headers.get('content-type') ?? '') };
}

/** As much of an answer as is read. @param {Response} answer */
async function begun(answer) {
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader && length < LONGEST_TEXT) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.subarray(0, LONGEST_TEXT);
}

/** The same bytes in UTF-8, where the site says that they are in something else. @param {Uint8Array} bytes @param {string} type */
function asUtf8(bytes, type) {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start);
  const name = named?.[1].toLowerCase() ?? 'utf-8';
  // What is no text at all is told from its own first bytes.
  if (name === 'utf-8' || start.startsWith('%PDF')) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(name).decode(bytes));
  } catch {
    return bytes;
  }
}

/** What is kept for a site, as it was written. @param {string} site @returns {Promise<string | undefined>} */
export async function kept(site) {
  const found = (await chrome.storage.local.get(READING + site))[READING + site];
  return typeof found === 'string' ? found : undefined;
}

/** The sites that have a reading, the latest first. @returns {Promise<string[]>} */
async function sitesKept() {
  const found = (await chrome.storage.local.get(SITES))[SITES];
  return Array.isArray(found) ? found.filter((site) => typeof site === 'string') : [];
}

/**
 * Keeps a reading for a site, and apart from it the few words that popup and report show.
 * @param {string} site @param {string} text @param {string} words
 */
export async function keep(site, text, words) {
  const sites = [site, ...(await sitesKept()).filter((other) => other !== site)];
  const old = sites.splice(MOST_KEPT);
  await chrome.storage.local.set({ [READING + site]: text, [WORDS + site]: words, [SITES]: sites });
  if (old.length > 0) await chrome.storage.local.remove(old.flatMap((gone) => [READING + gone, WORDS + gone]));
}

/** Forgets what is kept for a site. @param {string} site */
export async function forget(site) {
  await chrome.storage.local.set({ [SITES]: (await sitesKept()).filter((other) => other !== site) });
  await chrome.storage.local.remove([READING + site, WORDS + site]);
}

/** The cookies that are kept for a site where a tab's are: names, domains, and for how many days from now. @param {number} tab @param {string} site @returns {Promise<[string, string, number | null][]>} */
export async function cookiesOf(tab, site) {
  const cookies = await cookiesInStoreOf(tab, { domain: site });
  const days = (/** @type {number | undefined} */ end) => (end === undefined ? null : (end * 1000 - Date.now()) / 86_400_000);
  return cookies.map(({ name, domain, expirationDate }) => [name, domain.replace(/^\./, ''), days(expirationDate)]);
}

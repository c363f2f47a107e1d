// @ts-check
// What the desk of opt-outs hears: requests to vendors that have any, cookies that change, SDKs in pages, and the browser's start. All registered in the
// background's first turn; where no opt-out was ever asked for, nothing follows.

import hosts from '../../generated/opt-outs/hosts.js';
import { isUnder } from '../../links/unwrap.js';
import { textOf } from '../bodies.js';
import { isFirefox, ready } from '../core.js';
import { stored } from '../kept.js';
import { ALARM, tabClosed, tell, tellIfUsed } from './desk.js';

/** What carries nothing that was measured. */
const NO_HITS = ['script', 'stylesheet', 'font', 'sub_frame', 'main_frame', 'media', 'object'];

/** In which sites keep what they were told of the sale of data. */
const US_PRIVACY = 'usprivacy';

/** Bodies that wait for their requests to be sent, by the requests' numbers. @type {Map<string, chrome.webRequest.OnBeforeRequestDetails['requestBody']>} */
const bodies = new Map();
const MOST_BODIES = 100;

/** In Firefox: what tabs show since when, and what they showed before, the latest first. @type {Map<number, {url: string, before: string[], time: number}>} */
const shown = new Map();
/** Pages before that are remembered of a tab. */
const MOST_BEFORE = 4;
/** For how long what a page sends while it is left may follow, where the next has the same address, in milliseconds. */
const LEAVING = 300;

/** Registers the listeners. */
export function listen() {
  const asSent = /** @type {any} */ (isFirefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']);
  const vendors = hosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
  chrome.webRequest.onBeforeRequest.addListener(begun, { urls: vendors }, ['requestBody']);
  chrome.webRequest.onSendHeaders.addListener(sent, { urls: vendors }, asSent);
  chrome.webRequest.onErrorOccurred.addListener(({ requestId }) => void bodies.delete(requestId), { urls: vendors });
  // Firefox hears one function once only.
  chrome.webRequest.onSendHeaders.addListener((details) => sent(details), { urls: ['<all_urls>'], types: ['main_frame'] }, asSent);
  chrome.cookies.onChanged.addListener(({ cookie, removed, cause }) => {
    // One that is set again is told of once more, as it is then.
    const isOfVendor = () => hosts.some((host) => isUnder(cookie.domain.replace(/^\./, ''), host));
    if (cause === 'overwrite' || (cookie.name !== US_PRIVACY && !isOfVendor())) return;
    void tellIfUsed(() => ({ cookie_changed: { cookie: stored(cookie), removed, time: Date.now() } }));
  });
  chrome.webNavigation.onCommitted.addListener((details) => {
    const { frameId, tabId, url } = details;
    if (frameId !== 0) return;
    const time = Date.now();
    if (isFirefox) {
      const last = shown.get(tabId);
      shown.set(tabId, { url: bare(url), before: last ? [last.url, ...last.before].slice(0, MOST_BEFORE) : [], time });
    }
    // What was written in other windows is not to be found in private ones.
    void tellIfUsed(async () => ({ page_shown: { tab: tabId, origin: (await isPrivate(tabId)) ? '' : originOf(url), time } }));
  });
  chrome.tabs.onRemoved.addListener((tab) => {
    shown.delete(tab);
    tabClosed(tab).catch((error) => console.warn('Sluice: what a page changed could not be looked at:', error));
  });
  chrome.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tellIfUsed(() => ({ woken: { time: Date.now() } }));
  });
  for (const event of [chrome.runtime.onStartup, chrome.runtime.onInstalled]) {
    event.addListener(() => void tellIfUsed(() => ({ woken: { time: Date.now() } })));
  }
}

/**
 * An SDK was noticed in a frame, or called there.
 * @param {chrome.runtime.MessageSender} sender @param {number} sdk @param {string} what @param {string} list
 */
export function sdkSeen({ tab, frameId, origin }, sdk, what, list) {
  if (tab?.id === undefined || frameId === undefined || origin === undefined) return;
  const seen = { sdk, tab: tab.id, frame: frameId, origin, what, arguments: list, private: tab.incognito, time: Date.now() };
  void tellIfUsed(() => ({ sdk_seen: seen }));
}

/** @param {chrome.webRequest.OnBeforeRequestDetails} details */
function begun({ requestId, requestBody, type }) {
  if (!requestBody || NO_HITS.includes(type)) return undefined;
  if (bodies.size >= MOST_BODIES) bodies.clear();
  bodies.set(requestId, requestBody);
  return undefined;
}

/** @param {chrome.webRequest.OnSendHeadersDetails & {[key: string]: any}} details fields differ between the browsers */
function sent(details) {
  const { requestId, url, type, tabId, frameId: frame, initiator, originUrl, requestHeaders = [] } = details;
  const time = Date.now();
  const ago = pagesAgo(details, time);
  const held = bodies.get(requestId);
  bodies.delete(requestId);
  void tellIfUsed(async () => {
    const header = (/** @type {string} */ wanted) => requestHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
    const signals = [header('sec-gpc') === '1' && 'gpc', header('dnt') === '1' && 'dnt', header('x-adchoices') && 'ad-choices'].filter(Boolean).join(',');
    // Nothing is kept of which site a private window shows.
    const unsaid = type === 'main_frame' || (await isPrivate(tabId));
    const site = unsaid ? '' : (await ready).site(tabId, '');
    const origin = unsaid ? '' : originOf(initiator ?? originUrl ?? '');
    const body = held && !unsaid ? await textOf(held) : '';
    // Of what a tab showed before the last page nobody knows any more since when.
    const hit = !NO_HITS.includes(type) && ago < 2;
    return { sent: { url, tab: tabId, frame, site, cookies: header('cookie'), signals, hit, origin, body, left: ago > 0, time } };
  });
}

/**
 * How many pages ago the tab showed the one that asks: 0 for what it shows. Of a page that is left the frame's number is not 0 any more, but it has no parent; in
 * Firefox it keeps its number, and of a page that is loaded again nobody can tell which of the two it was.
 * @param {{[key: string]: any}} details @param {number} time
 */
function pagesAgo({ type, tabId, frameId, parentFrameId, documentUrl }, time) {
  if (!isFirefox) return frameId !== 0 && parentFrameId === -1 && tabId >= 0 ? 1 : 0;
  const now = shown.get(tabId);
  const at = frameId === 0 && now !== undefined && documentUrl !== undefined ? now.before.indexOf(bare(documentUrl)) : -1;
  if (at < 0 || now === undefined) return 0;
  const again = now.url === now.before[at];
  return !again || (['beacon', 'xmlhttprequest'].includes(type) && time - now.time < LEAVING) ? at + 1 : 0;
}

/** An address without what only the page itself sees. @param {string} url */
function bare(url) {
  return url.replace(/#.*/s, '');
}

/** @type {Map<number, Promise<boolean>>} */
const privateTabs = new Map();

/** Whether a tab is in a private window, which it never leaves; one that is gone may have been. @param {number} tab */
function isPrivate(tab) {
  if (tab < 0) return Promise.resolve(true);
  let known = privateTabs.get(tab);
  if (!known) {
    known = chrome.tabs.get(tab).then(({ incognito }) => incognito, () => true);
    privateTabs.set(tab, known);
    void known.then(() => privateTabs.size > 500 && privateTabs.clear());
  }
  return known;
}

/** @param {string} url */
function originOf(url) {
  return URL.canParse(url) ? new URL(url).origin : '';
}

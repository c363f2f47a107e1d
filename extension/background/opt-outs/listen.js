// @ts-check
// What the desk of opt-outs hears: requests to vendors that have any, cookies that change, SDKs in pages, and the browser's start. All registered in the
// background's first turn; where no opt-out was ever asked for, nothing follows.

import hosts from '../../generated/opt-outs/hosts.js';
import { isFirefox, ready } from '../core.js';
import { stored } from '../kept.js';
import { ALARM, tell, tellIfUsed } from './desk.js';

/** What carries nothing that was measured. */
const NO_HITS = ['script', 'stylesheet', 'font', 'sub_frame', 'main_frame', 'media', 'object'];

/** In which sites keep what they were told of the sale of data. */
const US_PRIVACY = 'usprivacy';

/** Registers the listeners. */
export function listen() {
  const asSent = /** @type {any} */ (isFirefox ? ['requestHeaders'] : ['requestHeaders', 'extraHeaders']);
  const vendors = hosts.flatMap((host) => [`*://${host}/*`, `*://*.${host}/*`]);
  chrome.webRequest.onSendHeaders.addListener(sent, { urls: vendors }, asSent);
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
    // What was written in other windows is not to be found in private ones.
    void tellIfUsed(async () => ({ page_shown: { tab: tabId, origin: (await isPrivate(tabId)) ? '' : originOf(url), time } }));
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

/** @param {chrome.webRequest.OnSendHeadersDetails} details */
function sent(details) {
  const { url, type, tabId, frameId: frame, requestHeaders = [] } = details;
  const time = Date.now();
  void tellIfUsed(async () => {
    const header = (/** @type {string} */ wanted) => requestHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
    const signals = [header('sec-gpc') === '1' && 'gpc', header('dnt') === '1' && 'dnt', header('x-adchoices') && 'ad-choices'].filter(Boolean).join(',');
    // Nothing is kept of which site a private window shows.
    const unsaid = type === 'main_frame' || (await isPrivate(tabId));
    const site = unsaid ? '' : (await ready).site(tabId, '');
    return { sent: { url, tab: tabId, frame, site, cookies: header('cookie'), signals, hit: !NO_HITS.includes(type), time } };
  });
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

/** @param {string} host @param {string} domain */
function isUnder(host, domain) {
  return host === domain || host.endsWith(`.${domain}`);
}

// @ts-check
// The background's first turn: every listener is registered here, at once, so that the browser never has an event without
// someone to hear it. What the engine is not ready for waits in order.

import cookieHosts from '../generated/cookie-hosts.js';
import { answerOf } from './answers.js';
import { textOf } from './bodies.js';
import * as commands from './commands.js';
import { isFirefox, ready, resourceCode, tell, tellAndEnforce, write } from './core.js';
import { ALARM } from './effects.js';
import { opened } from './enforce.js';
import * as firstRun from './first-run.js';
import { stored } from './kept.js';
import * as optOuts from './opt-outs/listen.js';
import * as pages from './pages.js';
import * as ways from './ways.js';

/** @typedef {chrome.webRequest.OnBeforeRequestDetails & {[key: string]: any}} Details fields differ between the browsers */

const EVERYWHERE = { urls: ['<all_urls>'] };

// Pages. Firefox's rules follow the tab's site, so there the page's request waits until they do. In Chromium requests for
// pages may also be guesses at where the user goes next; navigations are not.
if (isFirefox) {
  chrome.webRequest.onBeforeRequest.addListener(
    ({ tabId, url, timeStamp, method }) => {
      const told = tellAndEnforce((core) => [core.page_requested(tabId, url, timeStamp), ledTo(core, tabId, url)].includes(true));
      const redirectUrl = () => (method === 'GET' ? opened(url) : undefined);
      return /** @type {any} */ (told.then(redirectUrl, () => undefined).then((to) => (to === undefined ? {} : { redirectUrl: to })));
    },
    { ...EVERYWHERE, types: ['main_frame'] },
    ['blocking'],
  );
} else {
  chrome.webNavigation.onBeforeNavigate.addListener((details) => {
    if (details.frameId !== 0 || isPrerender(details)) return;
    const { tabId, url, timeStamp } = details;
    ways.goesOn(tabId, url);
    tell((core) => core.page_requested(tabId, url, timeStamp));
  });
}
chrome.webRequest.onBeforeRedirect.addListener(
  (details) => {
    if (ways.isByRule(details) && !isPrerender(/** @type {any} */ (details))) ways.led(details.tabId, details.url, details.redirectUrl);
  },
  { ...EVERYWHERE, types: ['main_frame'] },
);
chrome.webNavigation.onErrorOccurred.addListener((details) => {
  if (details.frameId === 0 && !isPrerender(details)) tell((core) => core.page_abandoned(details.tabId, details.timeStamp));
});
chrome.webNavigation.onCommitted.addListener((details) => {
  if (details.frameId !== 0 || isPrerender(details)) return;
  const { tabId, url, timeStamp } = details;
  // In Firefox it was told with the request.
  tell((core) => [core.page_shown(tabId, url, details.documentId ?? '', timeStamp), !isFirefox && ledTo(core, tabId, url)].includes(true));
});
chrome.webNavigation.onHistoryStateUpdated.addListener(addressChanged);
chrome.webNavigation.onReferenceFragmentUpdated.addListener(addressChanged);
chrome.tabs.onRemoved.addListener((tab) => {
  ways.forget(tab);
  tell((core) => core.tab_closed(tab));
});
chrome.tabs.onReplaced.addListener((_, gone) => void tell((core) => core.tab_closed(gone)));

// Requests.
chrome.webRequest.onBeforeRequest.addListener((details) => {
  if (details.type !== 'main_frame') {
    tell((core) => request(core, details));
    if (details.requestBody) void tellBody(Number(details.requestId), details.requestBody);
  }
  return undefined;
}, EVERYWHERE, ['requestBody']);
chrome.webRequest.onErrorOccurred.addListener((details) => {
  if (isStopped(details.error)) tell((core) => core.request_stopped(Number(details.requestId)));
}, EVERYWHERE);

// What is answered with as good as nothing may have been a beacon. Types that one browser has and the other has not are refused by the other.
const MAY_BE_BEACONS = /** @type {any[]} */ (['image', 'xmlhttprequest', 'ping', 'other', ...(isFirefox ? ['beacon', 'imageset'] : [])]);
chrome.webRequest.onCompleted.addListener(
  (details) => {
    const answer = answerOf(details);
    if (answer !== undefined) tell((core) => core.answered(Number(details.requestId), answer));
  },
  { ...EVERYWHERE, types: MAY_BE_BEACONS },
  ['responseHeaders'],
);

// Cookies. Those that the rules withhold never reach the browser's store; the answer that offers them tells of them.
chrome.cookies.onChanged.addListener(({ removed, cookie }) => {
  if (!removed) tell((core) => core.cookie_stored(stored(cookie), Date.now()));
});
chrome.webRequest.onHeadersReceived.addListener(
  (details) => /** @type {any} */ (isFirefox ? takeOut(details) : void cookiesOf(details).forEach((line) => offered(details, line))),
  // Chromium cannot take single cookies out; there only those of hosts all of whose cookies may be withheld are told of.
  isFirefox ? EVERYWHERE : { urls: cookieHosts.map((host) => `*://*.${host}/*`) },
  isFirefox ? ['blocking', 'responseHeaders'] : ['responseHeaders', 'extraHeaders'],
);

// The rest.
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) tell((core) => core.woken(Date.now()));
});
// Being started at all is what these are for: the start makes the browser's rules agree with the choices.
chrome.runtime.onStartup.addListener(() => undefined);
chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void firstRun.welcome();
});
pages.listen();
commands.listen();
optOuts.listen();
void ready.then(lookAtTabs);

/**
 * Tells from where rules led a tab to a page.
 * @param {import('../generated/core.js').Core} core
 * @param {number} tab
 * @param {string} url
 */
function ledTo(core, tab, url) {
  return ways.cameFrom(tab, url).map((from) => core.led(tab, from)).includes(true);
}

/** Tabs that were open before Sluice was. */
async function lookAtTabs() {
  const core = await ready;
  for (const { id, url } of await chrome.tabs.query({})) {
    if (id !== undefined && url && !core.knows(id)) tell((running) => running.page_shown(id, url, '', Date.now()));
  }
}

/**
 * @param {import('../generated/core.js').Core} core
 * @param {Details} details
 */
function request(core, details) {
  // Of a page that is being left, the frame's number is not 0 any more; that it has no parent stays true.
  const document = (details.parentFrameId === -1 ? details.documentId : details.parentFrameId === 0 && details.parentDocumentId) || '';
  const page = details.frameAncestors?.at(-1)?.url ?? details.documentUrl ?? '';
  const initiator = details.initiator ?? details.originUrl ?? '';
  const text = `${initiator.slice(0, 1024)}\n${document}\n${page.slice(0, 2048)}\n${details.url}`;
  const length = write(core, text);
  return core.request(length, details.tabId, Number(details.requestId), resourceCode(details.type), details.timeStamp);
}

/**
 * Tells what a request carries. It was told of before; its outcome may come first.
 * @param {number} number
 * @param {chrome.webRequest.OnBeforeRequestDetails['requestBody']} body
 */
async function tellBody(number, body) {
  const found = textOf(body);
  // Not waited for where it is at hand, so that the order is kept.
  const text = typeof found === 'string' ? found : await found;
  if (text) tell((core) => core.request_body(write(core, text), number));
}

/**
 * The Set-Cookie headers of an answer. Firefox joins several into one entry, a line each.
 * @param {chrome.webRequest.OnHeadersReceivedDetails} details
 */
function cookiesOf({ responseHeaders }) {
  const headers = (responseHeaders ?? []).filter(({ name }) => isSetCookie(name));
  return headers.flatMap(({ value }) => (value ?? '').split('\n'));
}

/**
 * In Firefox cookies are taken out of answers one by one. (A rule that removes the header would hide it from here, too.)
 * @param {chrome.webRequest.OnHeadersReceivedDetails} details
 */
async function takeOut(details) {
  if (cookiesOf(details).length === 0) return {};
  await ready;
  let taken = false;
  const responseHeaders = (details.responseHeaders ?? []).flatMap((header) => {
    if (!isSetCookie(header.name)) return [header];
    const lines = (header.value ?? '').split('\n');
    const kept = lines.filter((line) => !offered(details, line));
    taken ||= kept.length < lines.length;
    return kept.length > 0 ? [{ ...header, value: kept.join('\n') }] : [];
  });
  return taken ? { responseHeaders } : {};
}

/** @param {string} name */
function isSetCookie(name) {
  return name.toLowerCase() === 'set-cookie';
}

/**
 * Tells of a cookie in an answer.
 * @param {chrome.webRequest.OnHeadersReceivedDetails} details
 * @param {string} line a Set-Cookie header
 * @returns {boolean} whether it is to be taken out, once the engine runs
 */
function offered({ tabId, url, type, timeStamp }, line) {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const name = pair.slice(0, Math.max(0, pair.indexOf('=')));
  const domain = attributes.find((attribute) => attribute.toLowerCase().startsWith('domain='))?.slice('domain='.length) ?? '';
  let out = false;
  tell((core) => (out = core.cookie_offered(tabId, name, domain, new URL(url).hostname, type === 'main_frame', isFirefox, timeStamp)));
  return out;
}

/** @param {{tabId: number, frameId: number, url: string}} details */
function addressChanged({ tabId, frameId, url }) {
  if (frameId === 0) tell((core) => core.address_changed(tabId, url));
}

/** @param {{documentLifecycle?: string}} details */
function isPrerender(details) {
  return details.documentLifecycle === 'prerender';
}

/**
 * Whether an error says that a rule stopped the request.
 * @param {string} error
 */
function isStopped(error) {
  return error === 'net::ERR_BLOCKED_BY_CLIENT' || error === 'NS_ERROR_ABORT';
}

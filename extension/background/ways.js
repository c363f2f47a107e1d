// @ts-check
// From where rules led a tab: addresses that were cleaned or opened. The engine is told once the tab is where they led to.

/** @type {Map<number, {from: string[], to: string}>} by tab */
const ways = new Map();

/** The page of ours that opens links in Chromium; it is named as browsers name it, not by its address of this session. */
const ours = `chrome-extension://${chrome.runtime.id}/links/link.html`;

/** A rule led a tab on. @param {number} tab @param {string} from @param {string} to */
export function led(tab, from, to) {
  const way = ways.get(tab);
  ways.set(tab, { from: way && same(way.to, from) ? [...way.from, from] : [from], to: isPage(to) ? ours : to });
}

/** A tab asks for a page: from the page that opens links the way goes on. @param {number} tab @param {string} url */
export function goesOn(tab, url) {
  const way = ways.get(tab);
  if (way?.to === ours) way.to = url;
}

/** From where rules led a tab to this page. @param {number} tab @param {string} url */
export function cameFrom(tab, url) {
  const way = ways.get(tab);
  return way && same(way.to, url) ? way.from : [];
}

/** @param {number} tab */
export const forget = (tab) => void ways.delete(tab);

/** Whether a redirect is the browser's own, on behalf of a rule, and not a server's. @param {{statusCode: number, statusLine?: string}} details */
export function isByRule({ statusCode, statusLine }) {
  return statusCode < 300 || (statusCode === 307 && /Internal Redirect$/.test(statusLine ?? ''));
}

/** @param {string} url */
function isPage(url) {
  return url.startsWith('chrome-extension://') && url.includes('/links/link.html?');
}

/** Whether two addresses are the same but for the fragment. @param {string} one @param {string} other */
function same(one, other) {
  return one.split('#')[0] === other.split('#')[0];
}

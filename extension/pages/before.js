// @ts-check
// What was on a site when it was visited last, as far as it is kept; nothing for private windows.

import { marksBefore } from '../background/history-kept.js';

/**
 * The marks of what was there, or nothing where nothing is known of it.
 * @param {number} tab
 * @param {string} site
 * @param {number} started when the page began to load
 * @returns {Promise<number[] | undefined>}
 */
export async function before(tab, site, started) {
  const { incognito } = await chrome.tabs.get(tab);
  return incognito || site === '' ? undefined : marksBefore(site, started);
}

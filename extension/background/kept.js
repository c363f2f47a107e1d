// @ts-check
// Cookies as the engine and as the browsers name them.

import * as ends from './ends.js';

/** @typedef {import('../generated/core.js').StoredCookie} StoredCookie */
/** @typedef {chrome.cookies.Cookie & {partitionKey?: {topLevelSite?: string}}} Cookie browsers' types know nothing of partitions yet */

/**
 * A cookie as the engine knows it.
 * @param {Cookie} cookie
 * @returns {StoredCookie}
 */
export function stored(cookie) {
  const { name, value, domain, path, secure, httpOnly, hostOnly, sameSite, storeId, partitionKey, expirationDate } = cookie;
  return {
    name,
    value,
    domain,
    path,
    secure,
    http_only: httpOnly,
    host_only: hostOnly,
    same_site: sameSite,
    store: storeId,
    partition: partitionKey?.topLevelSite ?? '',
    expires: expirationDate && expirationDate * 1000,
    cut_to: ends.of(cookie),
  };
}

/**
 * What names a cookie to the browser.
 * @param {StoredCookie} cookie
 * @returns {any}
 */
export function place({ name, domain, path, secure, store, partition }) {
  const url = `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`;
  return { url, name, storeId: store, ...(partition ? { partitionKey: { topLevelSite: partition } } : {}) };
}

/**
 * Stores a cookie as it was, or with another value or end.
 * @param {StoredCookie} cookie
 * @param {{value?: string, expires?: number}} [other] milliseconds since 1970
 */
export function put(cookie, { value = cookie.value, expires = cookie.expires } = {}) {
  const { path, secure, http_only: httpOnly, same_site: sameSite, host_only: hostOnly, domain } = cookie;
  const lasting = expires === undefined ? {} : { expirationDate: expires / 1000 };
  return chrome.cookies.set({ ...place(cookie), value, path, secure, httpOnly, sameSite, ...(hostOnly ? {} : { domain }), ...lasting });
}

/**
 * Chromium looks through its whole store for each cookie it is to remove, six milliseconds a time; one that is set with a time long past
 * is gone at once, in both browsers.
 * @param {StoredCookie} cookie
 */
export function takeAway(cookie) {
  return put(cookie, { value: '', expires: 1000 }).catch(() => chrome.cookies.remove(place(cookie)));
}

/**
 * Every cookie that the browser keeps, those of partitions too; or only those that fit one of some filters.
 * @param {{domain?: string, name?: string}[]} [filters]
 * @returns {Promise<StoredCookie[]>}
 */
export async function all(filters = [{}]) {
  const stores = await chrome.cookies.getAllCookieStores();
  const lists = stores.flatMap(({ id }) => filters.map((filter) => chrome.cookies.getAll(/** @type {any} */ ({ ...filter, storeId: id, partitionKey: {} }))));
  return (await Promise.all(lists)).flat().map((cookie) => stored(cookie));
}

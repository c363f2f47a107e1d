// @ts-check
// What names a cookie to the browser.

/**
 * @param {Pick<chrome.cookies.Cookie, 'name' | 'domain' | 'path' | 'secure' | 'storeId'> & {partitionKey?: {topLevelSite?: string}}} cookie
 * @returns {any} the browsers' types know nothing of partitions yet
 */
export function place({ name, domain, path, secure, storeId, partitionKey }) {
  const url = `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`;
  return { url, name, storeId, ...(partitionKey ? { partitionKey } : {}) };
}

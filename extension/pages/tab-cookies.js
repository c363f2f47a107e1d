// @ts-check
// The cookies that a tab's window keeps: private windows have a store of their own.

/**
 * Those that fit a filter, of the store in which a tab's are kept; none where the browser gives none.
 * @param {number} tab @param {{url?: string, domain?: string}} filter @returns {Promise<chrome.cookies.Cookie[]>}
 */
export async function cookiesInStoreOf(tab, filter) {
  const stores = await chrome.cookies.getAllCookieStores();
  const storeId = stores.find(({ tabIds }) => tabIds.includes(tab))?.id;
  return chrome.cookies.getAll({ ...filter, ...(storeId === undefined ? {} : { storeId }) }).catch(() => []);
}

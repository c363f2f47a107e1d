// The shape of an answer of the demo server, and the two ways to make one.
// @ts-check

/** @typedef {{status: number, headers: Record<string, string|string[]>, body: string|Buffer}} Answer */

/**
 * Vendors answer `no-store`, so that every request reaches the log; the sites' documents must not, for a browser
 * does not keep a no-store document in its back/forward cache and that path would go untested.
 * @param {string} type @param {string|Buffer} body @param {Record<string, string|string[]>} [headers] @param {number} [status] @returns {Answer}
 */
export const reply = (type, body, headers = {}, status = 200) => ({ status, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body });

/** @param {string} to @param {Record<string, string|string[]>} [headers] @returns {Answer} */
export const redirect = (to, headers = {}) => ({ status: 302, headers: { location: to, 'cache-control': 'no-store', ...headers }, body: '' });

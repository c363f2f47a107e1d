// @ts-check
// When cookies end whose time was cut. A site that stores one again would begin anew otherwise, and no browser tells when the one that was there
// before would have ended (Firefox tells only of the new one).

/** @typedef {Pick<chrome.cookies.Cookie, 'name' | 'domain' | 'path' | 'storeId'> & {partitionKey?: {topLevelSite?: string}}} Named */

const KEY = 'ends';

/** Private windows leave nothing on disk. */
const PRIVATE = ['1', 'firefox-private'];

/** More are not kept: browsers themselves keep about three thousand cookies. */
const MOST = 4_000;

/** @type {Map<string, number>} milliseconds since 1970 */
let ends = new Map();
let writing = Promise.resolve();

/** Reads what was kept on disk. */
export async function load() {
  const kept = await chrome.storage.local.get(KEY).then((all) => all[KEY], () => undefined);
  if (Array.isArray(kept)) ends = new Map(kept.filter(([key, end]) => typeof key === 'string' && typeof end === 'number'));
}

/** @param {string} store @param {string} domain @param {string} path @param {string} name @param {string} partition */
const keyOf = (store, domain, path, name, partition) => JSON.stringify([store, domain, path, name, partition]);

/**
 * When a cookie was to end by a limit that was laid on it before.
 * @param {Named} cookie
 * @returns {number | undefined} milliseconds since 1970
 */
export function of({ storeId, domain, path, name, partitionKey }) {
  if (ends.size === 0) return undefined;
  const key = keyOf(storeId, domain, path, name, partitionKey?.topLevelSite ?? '');
  const end = ends.get(key);
  if (end === undefined || end > Date.now()) return end;
  ends.delete(key);
  return undefined;
}

/**
 * Remembers when cookies end.
 * @param {{cookie: import('../generated/core.js').StoredCookie, expires: number}[]} cut
 */
export function remember(cut) {
  for (const { cookie, expires } of cut) {
    const { store, domain, path, name, partition } = cookie;
    ends.set(keyOf(store, domain, path, name, partition), expires);
  }
  const now = Date.now();
  if (ends.size > MOST) ends = new Map([...ends].filter(([, end]) => end > now).slice(-MOST));
  const kept = [...ends].filter(([key, end]) => end > now && !PRIVATE.includes(JSON.parse(key)[0]));
  writing = writing.then(() => chrome.storage.local.set({ [KEY]: kept })).catch((error) => console.warn('Sluice could not note when cookies end:', error));
}

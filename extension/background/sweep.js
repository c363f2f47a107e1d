// @ts-check
// Sweeping: what to do with the cookies that are kept from before a gate was shut. The engine says which; they are counted first, removed
// when the user says so, and remembered until the browser closes, so that the user can have them back.

import { ready, tell } from './core.js';
import { place } from './place.js';

/** @typedef {{step: 'count' | 'remove' | 'undo', tab: number, here: boolean, category: import('../generated/core.js').Category}} Sweep */
/** @typedef {chrome.cookies.Cookie & {partitionKey?: {topLevelSite?: string}}} Cookie */

/** Where the cookies that were removed last are remembered. */
const SWEPT = 'swept';

/**
 * @param {Sweep} sweep
 * @returns {Promise<{cookies: number, sign_in: number}>}
 */
export async function sweep({ step, tab, here, category }) {
  const core = await ready;
  if (step === 'undo') {
    // Otherwise what is brought back would go again.
    await tell((running) => running.ask({ set_gate: { tab, here, category, gate: 'open' } }, Date.now()));
    const { [SWEPT]: swept = [] } = /** @type {{swept?: Cookie[]}} */ (await chrome.storage.session.get(SWEPT));
    await Promise.allSettled(swept.map(bringBack));
    await chrome.storage.session.remove(SWEPT);
    return { cookies: swept.length, sign_in: 0 };
  }
  const where = here ? tab : -1;
  /** @param {Cookie} cookie @param {string} gate */
  const goes = ({ name, domain, partitionKey }, gate) => core.sweeps(name, domain, partitionKey?.topLevelSite ?? '', gate, where);
  const found = (await all()).filter((cookie) => goes(cookie, category));
  const signIn = found.filter((cookie) => goes(cookie, 'authentication')).length;
  if (step === 'remove') {
    await chrome.storage.session.set({ [SWEPT]: found });
    await Promise.allSettled(found.map(remove));
  }
  return { cookies: found.length, sign_in: signIn };
}

/** Every cookie that the browser keeps, those of partitions too. @returns {Promise<Cookie[]>} */
async function all() {
  const stores = await chrome.cookies.getAllCookieStores();
  const lists = stores.map(({ id }) => chrome.cookies.getAll(/** @type {any} */ ({ storeId: id, partitionKey: {} })));
  return (await Promise.all(lists)).flat();
}

/**
 * Chromium looks through its whole store for each cookie it is to remove, six milliseconds a time; one that is set with a time long past
 * is gone at once, in both browsers.
 * @param {Cookie} cookie
 */
function remove(cookie) {
  return bringBack({ ...cookie, value: '', expirationDate: 1 });
}

/** @param {Cookie} cookie */
function bringBack(cookie) {
  const { value, path, secure, httpOnly, sameSite, hostOnly, domain, expirationDate } = cookie;
  const lasting = expirationDate === undefined ? {} : { expirationDate };
  return chrome.cookies.set({ ...place(cookie), value, path, secure, httpOnly, sameSite, ...(hostOnly ? {} : { domain }), ...lasting });
}

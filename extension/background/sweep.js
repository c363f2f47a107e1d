// @ts-check
// Sweeping: what to do with the cookies that are kept from before a gate was shut. The engine says which; they are counted first, removed
// when the user says so, and remembered until the browser closes, so that the user can have them back. Also here: cutting the time
// of those that a new limit finds.

import { ready, tell } from './core.js';
import { remember } from './ends.js';
import { all, put, takeAway } from './kept.js';
import { isKept } from './opt-outs/desk.js';

/** @typedef {{step: 'count' | 'remove' | 'undo' | 'cut', tab: number, here: boolean, category: import('../generated/core.js').Category}} Sweep */
/** @typedef {import('../generated/core.js').StoredCookie} StoredCookie */

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
    const { [SWEPT]: swept = [] } = /** @type {{swept?: StoredCookie[]}} */ (await chrome.storage.session.get(SWEPT));
    await Promise.allSettled(swept.map((cookie) => put(cookie)));
    await chrome.storage.session.remove(SWEPT);
    return { cookies: swept.length, sign_in: 0 };
  }
  if (step === 'cut') return { cookies: await cutAll(core), sign_in: 0 };
  const where = here ? tab : -1;
  /** @param {StoredCookie} cookie @param {string} gate */
  const goes = ({ name, domain, partition }, gate) => core.sweeps(name, domain, partition, gate, where);
  const found = await withoutKept((await all()).filter((cookie) => goes(cookie, category)));
  const signIn = found.filter((cookie) => goes(cookie, 'authentication')).length;
  if (step === 'remove') {
    await chrome.storage.session.set({ [SWEPT]: found });
    await Promise.allSettled(found.map(takeAway));
    for (const cookie of found) tell((running) => running.cookie_swept(cookie));
  }
  return { cookies: found.length, sign_in: signIn };
}

/** Without those that say no to somebody. @param {StoredCookie[]} cookies */
async function withoutKept(cookies) {
  const kept = await Promise.all(cookies.map(isKept));
  return cookies.filter((_, index) => !kept[index]);
}

/**
 * Cuts the time of every cookie that is to be kept for longer than it may.
 * @param {import('../generated/core.js').Core} core
 */
async function cutAll(core) {
  const late = (await withoutKept(await all())).flatMap((cookie) => {
    const expires = core.kept_until(cookie);
    // 0 is for those that may not be kept at all; they are for sweeping.
    return expires ? [{ cookie, expires }] : [];
  });
  remember(late);
  await Promise.allSettled(late.map(({ cookie, expires }) => put(cookie, { expires })));
  return late.length;
}

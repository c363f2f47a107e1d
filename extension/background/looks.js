// @ts-check
// Looking at cookies that nobody knows: the model is a module of its own, loaded when the first such cookie appears.

import init, { Looking, speak } from '../generated/looks.js';
import { teach } from './locale.js';

/** @typedef {import('../generated/core.js').StoredCookie} StoredCookie */
/** @typedef {import('../generated/core.js').Looks} Looks */

/** @type {Promise<Looking> | undefined} */
let looking;

async function begin() {
  await init({ module_or_path: chrome.runtime.getURL('generated/looks_bg.wasm') });
  await teach(speak);
  return new Looking();
}

/**
 * What a cookie is like; undefined when the model cannot be had.
 * @param {StoredCookie} cookie
 * @param {string} site
 * @returns {Promise<Looks | undefined>}
 */
export async function look(cookie, site) {
  looking ??= begin();
  try {
    return (await looking).look(cookie, site, Date.now());
  } catch (error) {
    console.warn('Sluice could not look at a cookie:', error);
    return undefined;
  }
}

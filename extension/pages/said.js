// @ts-check
// What the visited site says was chosen on it: its own cookies, read in this page when the report opens and handed to nobody. And what it answers
// when the user has it asked whether it heeds Global Privacy Control.

import init, { gpc_support, said_here, speak } from '../generated/desk.js';
import { spoken } from './words.js';
import { cookiesInStoreOf } from './tab-cookies.js';

/** @typedef {import('../generated/desk.js').SaidHere} SaidHere */
/** @typedef {import('../generated/core.js').PopupView} PopupView */

/** Cookies of a site that are looked at. */
const MOST = 200;

/** @type {Promise<unknown> | undefined} */
let loaded;
const load = () => (loaded ??= spoken(init({ module_or_path: new URL('../generated/desk_bg.wasm', import.meta.url) }), speak));

/** What a page's own cookies say, beside the gates that hold there. @param {number} tab @param {string} page @returns {Promise<SaidHere>} */
export async function said(tab, page) {
  const [cookies, { categories, state }] = await Promise.all([cookiesOf(tab, page), /** @type {Promise<PopupView>} */ (chrome.runtime.sendMessage({ popup: { tab } }))]);
  if (cookies.length === 0) return [];
  await load();
  const shut = categories.filter(({ gate }) => gate === 'shut').map(({ category }) => category);
  return said_here({ cookies, shut, stops: state === 'active' });
}

/** @param {number} tab @param {string} page */
async function cookiesOf(tab, page) {
  const found = await cookiesInStoreOf(tab, { url: page });
  return found.slice(0, MOST).map(({ name, value }) => ({ name, value }));
}

/** Has the site asked whether it heeds Global Privacy Control, and says in sentences what it answered. @param {number} tab @returns {Promise<string[]>} */
export async function heeds(tab) {
  const [{ status, body }] = await Promise.all([chrome.runtime.sendMessage({ well_known: { tab } }), load()]);
  return gpc_support(status, body);
}

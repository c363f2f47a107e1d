// @ts-check
// What the options page asks: the stored choices as they are, parts of them exchanged, and the number on the icon.

import * as badge from './badge.js';
import { ready, replace, tellAndEnforce } from './core.js';
import * as managed from './managed.js';
import { refusal } from './enforce.js';
import * as history from './history.js';
import { changed, OPTIONS } from './pages.js';
import * as stored from './stored.js';
import * as views from './views.js';

/** @typedef {import('../generated/core.js').Choices} Choices */
/** @typedef {import('../generated/core.js').PageRequest} PageRequest */
/** @typedef {import('../generated/core.js').SiteChoices} SiteChoices */
/** @typedef {Partial<Pick<Choices, 'everywhere' | 'sites' | 'moves' | 'stops'>>} Put */
/**
 * What the page asks; `model/src/options.rs` says what each means.
 * @typedef {object} Asked
 * @property {PageRequest} [ask]
 * @property {{site: string, choices: SiteChoices | null, moves: import('../generated/core.js').Move[]}} [site]
 * @property {Put} [put]
 * @property {{on: boolean}} [badge]
 * @property {{}} [forget]
 * @property {{}} [look]
 */

/** What else is kept of the user's, by how the names begin: readings of policies, what could not be read, for how long sums of visits are kept, the language. */
const FORGOTTEN = ['policy:', 'policyWords:', 'policies', 'unreadable-', 'optOutsAside', 'history', 'language'];

/** Exchanging is reading and writing: one after the other. */
let last = Promise.resolve();

/** @param {Asked} asked */
export async function options(asked) {
  const { ask, site, put, forget } = asked;
  const core = await ready;
  if (ask) await tellAndEnforce(() => core.ask(ask, Date.now()));
  if (put) await exchange(() => put);
  if (site) await exchange((now) => without(now, site));
  if (asked.badge) await badge.turn(asked.badge.on, (tab) => views.stoppedIn(tab, refusal()));
  if (forget) await forgetRest();
  const view = await look();
  // Other windows may show the same.
  if (!('look' in asked)) changed(OPTIONS);
  return view;
}

async function look() {
  const [choices, policy] = await Promise.all([stored.own(), managed.policy()]);
  return { stored: choices == null ? '' : JSON.stringify(choices) ?? '', badge: await badge.isOn(), refused: refusal(), managed: policy };
}

/**
 * Choices in which what is chosen for a site is exchanged.
 * @param {Choices} now
 * @param {NonNullable<Asked['site']>} wanted
 * @returns {Put}
 */
function without(now, { site, choices, moves }) {
  const sites = [...(now.sites ?? []).filter((known) => known.site !== site), ...(choices ? [choices] : [])];
  return { sites, moves: [...(now.moves ?? []).filter((known) => known.site !== site), ...moves] };
}

/** @param {(now: Choices) => Put} change */
function exchange(change) {
  const done = last.then(async () => {
    const now = /** @type {any} */ (await stored.own());
    // What could not be read was put aside when the engine started.
    const base = Array.isArray(now?.sites) && now.version === 1 ? now : { version: 1, everywhere: [], sites: [], moves: [] };
    await replace({ ...base, ...change(base) });
  });
  last = done.catch(() => undefined);
  return done;
}

/** The organisation decides otherwise from now on. */
export async function decidedAnew() {
  await managed.readAgain();
  await exchange(() => ({}));
  changed(OPTIONS);
}

async function forgetRest() {
  await history.ask({ forget: {} });
  const keys = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(keys.filter((key) => FORGOTTEN.some((start) => key.startsWith(start))));
}

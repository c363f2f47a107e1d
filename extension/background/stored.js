// @ts-check
// The user's choices on disk: read, written one after another, and kept aside when they cannot be read. What an organisation decides is laid over
// them when they are read, and taken off when they are written.

import * as managed from './managed.js';

/** @typedef {import('../generated/core.js').Choices} Choices */

const KEY = 'choices';

let writing = Promise.resolve();
/** @type {Promise<unknown> | undefined} */
let latest;
/** @type {Promise<unknown> | undefined} */
let latestOwn;

/** What holds: what is stored, whatever it is, or was chosen since, with what is decided laid over it; undefined when there is nothing. */
export function choices() {
  return (latest ??= holding());
}

/** What the user chose himself. */
export function own() {
  return (latestOwn ??= read());
}

async function holding() {
  const [mine, policy] = await Promise.all([own(), managed.policy()]);
  return over(policy, mine);
}

/** What cannot be read stays as it is, so that somebody hears of it. @param {managed.Policy} policy @param {any} mine */
function over(policy, mine) {
  if (managed.isIdle(policy)) return mine;
  if (mine == null) return managed.merged(policy, { version: 1, everywhere: [], sites: [], moves: [] });
  return isWhole(mine) ? managed.merged(policy, mine) : mine;
}

/** Whether it has the lists that something could be laid over. @param {any} mine @returns {mine is Choices} */
function isWhole(mine) {
  const isList = (/** @type {any} */ list) => list === undefined || (Array.isArray(list) && list.every((item) => item && typeof item === 'object'));
  return mine?.version === 1 && isList(mine.everywhere) && isList(mine.sites);
}

async function read() {
  try {
    return (await chrome.storage.local.get(KEY))[KEY];
  } catch (error) {
    // The browser cannot read its own storage: that is as good as something that cannot be understood.
    console.error('Sluice could not read its storage:', error);
    return String(error);
  }
}

/**
 * Stores choices that hold. Writes follow each other, so the last choice is the one that stays.
 * @param {Choices} value
 */
export function save(value) {
  latest = Promise.resolve(value);
  const before = own();
  latestOwn = Promise.all([before, managed.policy()]).then(([mine, policy]) => managed.ownOf(policy, value, isWhole(mine) ? mine : undefined));
  return write(latestOwn);
}

/**
 * Exchanges what the user chose himself; what holds then is handed to somebody who may refuse it.
 * @param {Choices} mine
 * @param {(holding: Choices) => Promise<unknown> | undefined} take
 */
export async function exchange(mine, take) {
  const holding = over(await managed.policy(), mine);
  const taken = take(holding);
  latest = Promise.resolve(holding);
  latestOwn = Promise.resolve(mine);
  await Promise.all([write(latestOwn), taken]);
}

/** @param {Promise<unknown>} value */
function write(value) {
  writing = writing
    .then(async () => chrome.storage.local.set({ [KEY]: await value }))
    .catch((error) => console.error('Sluice could not store your choices:', error));
  return writing;
}

/**
 * Keeps something unreadable under another name, so that nothing is lost when new choices are stored.
 * @param {unknown} value
 */
export async function keepAside(value) {
  await chrome.storage.local.set({ [`unreadable-${KEY}-${Date.now()}`]: value }).catch(() => undefined);
}

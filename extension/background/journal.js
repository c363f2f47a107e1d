// @ts-check
// The journal: what the engine noticed in open tabs, kept in memory by the browser so that an ended background can go on, and so that
// there is a picture to look at.

/** @typedef {import('../generated/core.js').Record} Record */

// A key is journal:<number>:<tab>:<visit>; numbers go up, so sorting keys is sorting by time.
const PREFIX = 'journal:';

let number = 0;
/** @type {Map<string, string[]>} keys by tab and visit */
const keys = new Map();
/** @type {Map<string, Record[]>} what the browser does not hold (yet), by key: runs of records of one tab and visit */
const held = new Map();
/** @type {string[]} keys of what waits to be written, in order */
let unwritten = [];
/** @type {string[]} keys of what found no space */
let unkept = [];
let writing = false;
/** @type {Promise<{[key: string]: Record[]}> | undefined} what an earlier background left, by key: read once, and let go when the engine has it */
let left;
/** Visits that the engine has forgotten while the history still needs their records: place and keys. @type {Map<string, string[]>} */
const aside = new Map();

/** Where the history notes which visits these are, so that they do not come back with the next background. */
export const ASIDE = 'history-aside';

/**
 * Everything that was left, in order; for the engine, once.
 * @returns {Promise<Record[]>}
 */
export async function records() {
  const all = await (left ??= read());
  return Object.keys(all).sort().flatMap((key) => all[key]);
}

/** Lets go of what was left by an earlier background: the engine has it now, and the browser holds it. */
export function letGo() {
  left = Promise.resolve({});
}

async function read() {
  const all = await chrome.storage.session.get(null);
  for (const place of Array.isArray(all[ASIDE]) ? all[ASIDE] : []) aside.set(place, []);
  for (const key of Object.keys(all)) {
    if (key.startsWith(PREFIX)) {
      const [, order, tab, visit] = key.split(':');
      number = Math.max(number, Number(order));
      const place = `${tab}:${visit}`;
      const gone = aside.get(place);
      if (gone) {
        gone.push(key);
        delete all[key];
      } else {
        remember(place, key);
      }
    } else {
      delete all[key];
    }
  }
  return /** @type {{[key: string]: Record[]}} */ (all);
}

/**
 * Everything that was kept of one tab, in order, up to now.
 * @param {number} tab
 * @returns {Promise<Record[]>}
 */
export async function recordsOf(tab) {
  const before = await (left ??= read());
  return recordsUnder([...keys].flatMap(([place, found]) => (place.startsWith(`${tab}:`) ? found : [])).sort(), before);
}

/**
 * Everything that was kept of one visit, also of one that was set aside.
 * @param {string} place tab and visit
 * @returns {Promise<Record[]>}
 */
export async function recordsOfVisit(place) {
  const before = await (left ??= read());
  return recordsUnder([...(keys.get(place) ?? aside.get(place) ?? [])].sort(), before);
}

/** Tab and visit of everything that is kept. */
export async function places() {
  await (left ??= read());
  return [...keys.keys()];
}

/**
 * @param {string[]} wanted
 * @param {{[key: string]: Record[]}} before
 */
async function recordsUnder(wanted, before) {
  // Taken now: what is written meanwhile is then no longer here, and what is added meanwhile is not asked for.
  const here = new Map(wanted.map((key) => [key, held.get(key)?.slice() ?? before[key]]));
  const there = wanted.filter((key) => !here.get(key));
  /** @type {{[key: string]: Record[]}} */
  const found = there.length > 0 ? await chrome.storage.session.get(there) : {};
  return wanted.flatMap((key) => here.get(key) ?? found[key] ?? []);
}

/**
 * Keeps records. They are written at once; while one write is under way, what comes is gathered for the next.
 * @param {number} tab
 * @param {number} visit
 * @param {Record[]} added
 */
export function append(tab, visit, added) {
  const place = `${tab}:${visit}`;
  const last = unwritten.at(-1);
  if (last?.endsWith(`:${place}`)) {
    held.get(last)?.push(...added);
  } else {
    number += 1;
    const key = `${PREFIX}${String(number).padStart(9, '0')}:${place}`;
    remember(place, key);
    held.set(key, [...added]);
    unwritten.push(key);
  }
  if (!writing) void writeAll();
}

/**
 * Forgets the records of a visit.
 * @param {number} tab
 * @param {number} visit
 */
export function forget(tab, visit) {
  const place = `${tab}:${visit}`;
  const gone = keys.get(place);
  if (!gone) return;
  keys.delete(place);
  remove(gone);
}

/**
 * Takes a visit out of everything that is shown and restored, but for its records, which the history still needs.
 * @param {string} place tab and visit
 */
export function setAside(place) {
  const gone = keys.get(place);
  if (!gone) return;
  keys.delete(place);
  aside.set(place, gone);
  void noteAside();
}

/**
 * Forgets visits that were set aside.
 * @param {string[]} gone tab and visit of each
 */
export async function release(gone) {
  const removed = gone.flatMap((place) => aside.get(place) ?? []);
  for (const place of gone) aside.delete(place);
  if (removed.length > 0) await remove(removed);
  if (gone.length > 0) await noteAside();
}

/** The visits that an earlier background set aside. */
export async function setAsideBefore() {
  await (left ??= read());
  return [...aside.keys()];
}

function noteAside() {
  return chrome.storage.session.set({ [ASIDE]: [...aside.keys()] }).catch(() => undefined);
}

/** @param {string[]} gone */
function remove(gone) {
  for (const key of gone) held.delete(key);
  const removed = chrome.storage.session.remove(gone);
  // Perhaps there is space now.
  unwritten = [...unkept, ...unwritten].filter((key) => held.has(key));
  unkept = [];
  if (!writing) void writeAll();
  return removed;
}

async function writeAll() {
  writing = true;
  while (unwritten.length > 0) {
    const batch = unwritten;
    unwritten = [];
    const items = Object.fromEntries(batch.map((key) => [key, held.get(key)]));
    try {
      await chrome.storage.session.set(items);
      for (const key of batch) held.delete(key);
    } catch (error) {
      // The space is full: while this background lives what is held here is as good, only a restart would lose it.
      console.warn('Sluice could not keep its journal:', error);
      unkept.push(...batch.filter((key) => held.has(key)));
    }
  }
  writing = false;
}

/**
 * @param {string} place
 * @param {string} key
 */
function remember(place, key) {
  const known = keys.get(place);
  if (known) known.push(key);
  else keys.set(place, [key]);
}

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
  for (const key of Object.keys(all)) {
    if (key.startsWith(PREFIX)) {
      const [, order, tab, visit] = key.split(':');
      number = Math.max(number, Number(order));
      remember(`${tab}:${visit}`, key);
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
  const wanted = [...keys].flatMap(([place, found]) => (place.startsWith(`${tab}:`) ? found : [])).sort();
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
  for (const key of gone) held.delete(key);
  void chrome.storage.session.remove(gone);
  // Perhaps there is space now.
  unwritten = [...unkept, ...unwritten].filter((key) => held.has(key));
  unkept = [];
  if (!writing) void writeAll();
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

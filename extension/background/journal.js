// @ts-check
// The journal: what the engine noticed in open tabs, kept in memory by the browser so that an ended background can go on.

/** @typedef {import('../generated/core.js').Record} Record */

// A key is journal:<number>:<tab>:<visit>; numbers go up, so sorting keys is sorting by time.
const PREFIX = 'journal:';

let number = 0;
/** @type {Map<string, string[]>} keys by tab and visit */
const keys = new Map();
/** @type {{place: string, list: Record[]}[]} not yet written, in order: runs of records of one tab and visit */
let unwritten = [];
let writing = false;

/**
 * Everything that was kept, in order.
 * @returns {Promise<Record[]>}
 */
export async function records() {
  const all = await chrome.storage.session.get(null);
  const found = Object.keys(all).filter((key) => key.startsWith(PREFIX)).sort();
  for (const key of found) {
    const [, order, tab, visit] = key.split(':');
    number = Math.max(number, Number(order));
    remember(`${tab}:${visit}`, key);
  }
  return found.flatMap((key) => /** @type {Record[]} */ (all[key]));
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
  if (last?.place === place) last.list.push(...added);
  else unwritten.push({ place, list: [...added] });
  if (!writing) void writeAll();
}

/**
 * Forgets the records of a visit.
 * @param {number} tab
 * @param {number} visit
 */
export function forget(tab, visit) {
  const place = `${tab}:${visit}`;
  unwritten = unwritten.filter((run) => run.place !== place);
  const gone = keys.get(place);
  keys.delete(place);
  if (gone) void chrome.storage.session.remove(gone);
}

async function writeAll() {
  writing = true;
  while (unwritten.length > 0) {
    const batch = unwritten;
    unwritten = [];
    /** @type {{[key: string]: Record[]}} */
    const items = Object.create(null);
    for (const { place, list } of batch) {
      number += 1;
      const key = `${PREFIX}${String(number).padStart(9, '0')}:${place}`;
      items[key] = list;
      remember(place, key);
    }
    try {
      await chrome.storage.session.set(items);
    } catch (error) {
      // The space is full: the picture in memory is whole, only a restart would lose this part.
      console.warn('Sluice could not keep its journal:', error);
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

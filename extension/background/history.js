// @ts-check
// What is kept over time: visits are summed when nothing has happened for some seconds, and when they end. Nothing is kept of private windows.

import * as journal from './journal.js';
import * as kept from './history-kept.js';
import * as views from './views.js';

/** @typedef {{read: {}} | {write: {}} | {retain: {days: number}} | {forget: {}}} Ask */

/** Milliseconds without anything new after which visits are summed; and how long that waits while there is always something. */
const QUIET = 4_000;
const LONGEST = 15_000;
/** What a session's state is kept under, for as long as the browser runs. */
const STATE = 'history-state';

/** Visits with something new, by tab and visit. @type {Set<string>} */
const fresh = new Set();
/** Those of them that are being summed. @type {Set<string>} */
let summing = new Set();
/** Visits that have ended and are not part of their day yet. @type {Set<string>} */
const over = new Set();
/** Whether a tab is in no private window. @type {Map<number, Promise<boolean>>} */
const open = new Map();
/** What outlasts this background: `keys` are those of visits that are kept, by tab and visit; `skipped` were under way when everything was forgotten. */
let state = { session: '', tabs: /** @type {number[]} */ ([]), fresh: /** @type {string[]} */ ([]), skipped: /** @type {string[]} */ ([]), keys: /** @type {[string, string][]} */ ([]) };
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** When something was noted first since the last sum, and last. */
let [since, latest] = [0, 0];
/** Keys of visits whose records are gone, so that they cannot be summed again. @type {string[]} */
let settled = [];
let isFirst = true;
/** @type {Promise<unknown>} */
let working = Promise.resolve();

const loaded = load();

async function load() {
  const found = (await chrome.storage.session.get(STATE).catch(() => ({ [STATE]: undefined })))[STATE];
  if (found) state = /** @type {typeof state} */ (found);
  else state.session = crypto.randomUUID();
  for (const tab of state.tabs) open.set(tab, Promise.resolve(true));
  for (const place of state.fresh) fresh.add(place);
  for (const place of await journal.setAsideBefore()) over.add(place);
  if (fresh.size + over.size > 0) later();
}

function save() {
  state.fresh = [...new Set([...summing, ...fresh])];
  return chrome.storage.session.set({ [STATE]: state }).catch(() => undefined);
}

/**
 * Something happened in a visit.
 * @param {number} tab
 * @param {number} visit
 */
export function noted(tab, visit) {
  // What is kept of a tab itself belongs to no visit.
  if (visit === 0) return;
  const place = `${tab}:${visit}`;
  if (!fresh.has(place)) {
    fresh.add(place);
    void isOpen(tab).then(save);
  }
  later();
}

/**
 * A visit was forgotten: it is summed for the last time, if something is new.
 * @param {number} tab
 * @param {number} visit
 */
export function ended(tab, visit) {
  const place = `${tab}:${visit}`;
  over.add(place);
  if (fresh.has(place) || summing.has(place)) journal.setAside(place);
  else journal.forget(tab, visit);
  later();
}

/** Waits for quiet. A page that loads tells of something new all the time, so the timer is not set anew each time. */
function later() {
  latest = Date.now();
  since ||= latest;
  timer ??= setTimeout(due, QUIET);
}

function due() {
  timer = undefined;
  const now = Date.now();
  const wait = Math.min(latest + QUIET, since + LONGEST) - now;
  if (wait > 0) timer = setTimeout(due, wait);
  else void write();
}

/** Sums what is new, once what was begun before is done. */
function write() {
  since = 0;
  return inTurn(() => sum().catch(unkept));
}

/** One visit that cannot be summed must not take others with it. @param {unknown} error @returns {kept.Sum[]} */
function unkept(error) {
  console.warn('Sluice could not keep what it saw:', error);
  return [];
}

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
function inTurn(work) {
  const done = working.then(work);
  working = done.catch(() => undefined);
  return done;
}

async function sum() {
  await loaded;
  const days = await kept.days();
  const ending = [...over];
  summing = new Set(fresh);
  fresh.clear();
  const first = kept.firstDay(days, Date.now());
  if (days > 0) {
    /** @type {kept.Sum[]} */
    const sums = [];
    for (const place of summing) sums.push(...(await sumOf(place, first).catch(unkept)));
    if (sums.length > 0) {
      // Before they are kept: a key that nobody remembers would count as that of a visit that has ended.
      await save();
      await kept.put(sums);
    }
    if (isFirst || ending.length > 0) {
      const live = new Set(state.keys.filter(([place]) => !ending.includes(place)).map(([, key]) => key));
      // In the module that was just loaded; without it there is nothing to be added.
      await kept.fold((key) => !live.has(key), await views.adding(), first, state.session, settled);
      isFirst = false;
    }
  }
  summing.clear();
  for (const place of ending) over.delete(place);
  const gone = state.keys.filter(([place]) => ending.includes(place));
  state.keys = state.keys.filter(([place]) => !ending.includes(place));
  state.skipped = state.skipped.filter((place) => !ending.includes(place));
  await save();
  await journal.release(ending);
  settled = gone.map(([, key]) => key);
}

/**
 * What a visit adds; nothing for one of a private window.
 * @param {string} place
 * @param {number} first
 */
async function sumOf(place, first) {
  const [tab, visit] = place.split(':').map(Number);
  if (state.skipped.includes(place) || !(await isOpen(tab))) return [];
  const records = await journal.recordsOfVisit(place);
  if (records.length === 0) return [];
  const { started, text, site, marks } = await views.visitSum(visit, records);
  const day = kept.dayOf(started);
  if (text === '' || day < first) return [];
  // Numbers of visits may come again in one session, when all of them were forgotten; with the moment they cannot.
  const key = `${state.session}:${visit}:${started}`;
  if (!state.keys.some(([known]) => known === place)) state.keys.push([place, key]);
  return [{ key, day, text, site, started, marks }];
}

/** Whether a tab is in no private window, which it never leaves; one that is gone may have been. @param {number} tab */
function isOpen(tab) {
  let known = open.get(tab);
  if (!known) {
    known = loaded.then(async () => {
      if (state.tabs.includes(tab)) return true;
      // A tab that is gone is refused later, a number that no tab can have at once.
      const isOpen = await Promise.resolve().then(() => chrome.tabs.get(tab)).then(({ incognito }) => !incognito, () => false);
      if (isOpen) state.tabs = [...state.tabs, tab].slice(-500);
      return isOpen;
    });
    open.set(tab, known);
    if (open.size > 1000) open.clear();
  }
  return known;
}

/**
 * What the page of all sites asks for; answered with the number of days when it is done.
 * @param {Ask} wish
 * @returns {Promise<{days: number, texts?: [number, string][]}>}
 */
export async function ask(wish) {
  await loaded;
  // For pages that cannot do so themselves.
  if ('read' in wish) return { days: await kept.days(), texts: await kept.read() };
  if ('write' in wish) {
    await write();
    await inTurn(async () => kept.cut(kept.firstDay(await kept.days(), Date.now())));
  } else {
    await inTurn(() => ('retain' in wish ? retain(wish.retain.days) : forget()));
    later();
  }
  return { days: await kept.days() };
}

/** @param {number} days */
async function retain(days) {
  if (![0, 7, 30, 90, 365].includes(days)) throw new Error('so many days cannot be chosen');
  // What happened while nothing was to be kept is not kept afterwards.
  if (days === 0 || (await kept.days()) === 0) await forget();
  await kept.setDays(days);
  if (days > 0) await kept.cut(kept.firstDay(days, Date.now()));
}

/** Forgets everything; what visits do that are under way is not kept either. */
async function forget() {
  state.skipped = [...new Set([...state.skipped, ...(await journal.places())])];
  state.keys = [];
  fresh.clear();
  await save();
  await kept.clear();
}

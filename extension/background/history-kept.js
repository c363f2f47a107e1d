// @ts-check
// What is kept over time, on disk: a text for each day, and one for each visit that has not ended, which is exchanged whenever more of it is known. So a
// visit counts once, however often the background ends. Pages read it by themselves; only the background writes.

/** Letters of all days together (hardly any has more than a byte); the oldest go first. */
const LIMIT = 5_000_000;
/** For how many days something is kept, unless the user wants it otherwise. */
const DAYS = 30;
const SETTING = 'history';

/** Sites of which it is kept what was there last. */
const MOST_SITES = 600;
/** Page loads of a site within this many milliseconds of each other belong to one stay. */
const STAY = 30 * 60_000;

/** What a visit adds; `marks` are those of the names that were there. @typedef {{key: string, day: number, text: string, site: string, started: number, marks: number[]}} Sum */
/** @typedef {Pick<Sum, 'key' | 'day' | 'text'>} Kept */
/** What was on a site: in the latest stay and the one before, each with the beginning of its last page load. @typedef {{to: number, marks: number[]}} Stay */
/** @typedef {{now: Stay, before?: Stay}} Stays */

/** @type {Promise<IDBDatabase> | undefined} */
let opened;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('history', 1);
    asked.onupgradeneeded = () => {
      const made = asked.result;
      // By number of the day; by key of the visit; which visits are part of their day already; what was there last, by site.
      for (const name of ['days', 'visits', 'done', 'stays']) made.createObjectStore(name);
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** @template T @param {IDBRequest<T>} asked @returns {Promise<T>} */
const answer = (asked) => new Promise((resolve, reject) => {
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error);
});

/** @param {IDBTransaction} work @returns {Promise<void>} */
const done = (work) => new Promise((resolve, reject) => {
  work.oncomplete = () => resolve();
  work.onabort = work.onerror = () => reject(work.error);
});

/** A day of the user's own calendar, counted from the first of 1970. @param {number} time milliseconds since 1970 */
export function dayOf(time) {
  return Math.floor((time - new Date(time).getTimezoneOffset() * 60_000) / 86_400_000);
}

/** The first day that is kept. @param {number} days @param {number} now */
export const firstDay = (days, now) => dayOf(now) - days + 1;

/** For how many days something is kept. @returns {Promise<number>} */
export async function days() {
  const found = (await chrome.storage.local.get(SETTING).catch(() => ({ [SETTING]: undefined })))[SETTING];
  const wanted = /** @type {{days?: unknown} | undefined} */ (found)?.days;
  return typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 0 && wanted <= 366 ? wanted : DAYS;
}

/** @param {number} wanted */
export const setDays = (wanted) => chrome.storage.local.set({ [SETTING]: { days: wanted } });

/** Everything that is kept, a text for each day and visit. @returns {Promise<[number, string][]>} */
export async function read() {
  const work = (await open()).transaction(['days', 'visits']);
  const [numbers, texts, visits] = await Promise.all([
    answer(work.objectStore('days').getAllKeys()),
    answer(work.objectStore('days').getAll()),
    answer(work.objectStore('visits').getAll()),
  ]);
  const whole = numbers.map((number, at) => /** @type {[number, string]} */ ([number, texts[at]]));
  return [...whole, ...visits.map((/** @type {Kept} */ { day, text }) => /** @type {[number, string]} */ ([day, text]))];
}

/**
 * The marks of what was on a site in the stay before the one to which a page load belongs; nothing where none is kept.
 * @param {string} site
 * @param {number} started
 * @returns {Promise<number[] | undefined>}
 */
export async function marksBefore(site, started) {
  const found = /** @type {Stays | undefined} */ (await answer((await open()).transaction('stays').objectStore('stays').get(site)));
  return (found && started - found.now.to > STAY ? found.now : found?.before)?.marks;
}

/** Notes what was on sites. @param {Sum[]} sums */
async function stay(sums) {
  const work = (await open()).transaction('stays', 'readwrite');
  const stays = work.objectStore('stays');
  for (const { site, started, marks } of sums) {
    const found = /** @type {Stays | undefined} */ (await answer(stays.get(site)));
    const goes = found && started - found.now.to <= STAY;
    const all = goes ? [...new Set([...found.now.marks, ...marks])].slice(0, 500) : marks;
    const now = { to: Math.max(started, goes ? found.now.to : 0), marks: all };
    stays.put({ now, before: goes ? found.before : found?.now }, site);
  }
  const keys = await answer(stays.getAllKeys());
  if (keys.length > MOST_SITES) {
    const latest = /** @type {Stays[]} */ (await answer(stays.getAll())).map(({ now }, at) => ({ to: now.to, key: keys[at] }));
    for (const { key } of latest.sort((a, b) => b.to - a.to).slice(MOST_SITES)) stays.delete(key);
  }
  await done(work);
}

/** Keeps what visits add, in the place of what was kept of them before. @param {Sum[]} sums */
export async function put(sums) {
  const work = (await open()).transaction(['visits', 'done'], 'readwrite');
  for (const sum of sums) {
    work.objectStore('done').getKey(sum.key).onsuccess = (event) => {
      const isDone = /** @type {IDBRequest} */ (event.target).result !== undefined;
      const { key, day, text } = sum;
      if (!isDone) work.objectStore('visits').put({ key, day, text }, key);
    };
  }
  await done(work);
  await stay(sums);
}

/**
 * Makes visits part of their days, in one step, and lets go of what is too old or too much.
 * @param {(key: string) => boolean} isOver which visits have ended
 * @param {(day: string, visit: string) => string} add
 * @param {number} first the first day that is kept
 * @param {string} session what the keys of this session's visits begin with
 * @param {string[]} settled keys of visits that cannot be summed again
 */
export async function fold(isOver, add, first, session, settled) {
  const work = (await open()).transaction(['days', 'visits', 'done'], 'readwrite');
  const [daily, visits, over] = [work.objectStore('days'), work.objectStore('visits'), work.objectStore('done')];
  // Those of earlier sessions can never come again either.
  for (const key of await answer(over.getAllKeys())) if (!String(key).startsWith(session) || settled.includes(String(key))) over.delete(key);
  const keys = (await answer(visits.getAllKeys())).map(String).filter(isOver);
  for (const key of keys) {
    const { day, text } = /** @type {Kept} */ (await answer(visits.get(key)));
    if (day >= first) daily.put(add((await answer(daily.get(day))) ?? '', text), day);
    visits.delete(key);
    over.put(1, key);
  }
  await prune(work, first, keys.length > 0);
  await done(work);
}

/** Lets go of what is older than the first day that is kept. @param {number} first */
export async function cut(first) {
  const work = (await open()).transaction(['days', 'visits', 'stays'], 'readwrite');
  const [visits, stays] = [work.objectStore('visits'), work.objectStore('stays')];
  for (const { key, day } of await answer(visits.getAll())) if (day < first) visits.delete(key);
  const sites = await answer(stays.getAllKeys());
  const all = /** @type {Stays[]} */ (await answer(stays.getAll()));
  all.forEach(({ now, before }, at) => {
    if (dayOf(now.to) < first) stays.delete(sites[at]);
    else if (before && dayOf(before.to) < first) stays.put({ now }, sites[at]);
  });
  await prune(work, first, false);
  await done(work);
}

/**
 * @param {IDBTransaction} work
 * @param {number} first
 * @param {boolean} grew
 */
async function prune(work, first, grew) {
  const daily = work.objectStore('days');
  const old = IDBKeyRange.upperBound(first, true);
  if ((await answer(daily.count(old))) > 0) daily.delete(old);
  // Fewer days than this cannot be too much: none is longer than its own limit, which is about a megabyte.
  if (!grew || (await answer(daily.count())) <= 3) return;
  let room = LIMIT;
  const [numbers, texts] = [await answer(daily.getAllKeys()), await answer(daily.getAll())];
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    room -= texts[at].length;
    if (room < 0) daily.delete(numbers[at]);
  }
}

/** Lets go of everything. */
export async function clear() {
  const work = (await open()).transaction(['days', 'visits', 'stays'], 'readwrite');
  for (const store of ['days', 'visits', 'stays']) work.objectStore(store).clear();
  await done(work);
}

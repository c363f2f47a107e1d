// @ts-check
// What is done for opt-outs inside pages: flags written and taken back, and SDKs told. What runs there is self-contained, and looks first whether the
// page is still the one that is meant.

/** @typedef {import('../../generated/desk.js').DeskEffect} DeskEffect */
/** @typedef {import('../../generated/desk.js').WrittenFlag} WrittenFlag */
/** @typedef {Extract<DeskEffect, {write_flag: any}>['write_flag']} WriteFlag */
/** @typedef {Extract<DeskEffect, {call: any}>['call']} Call */

/**
 * Runs a function in a frame; undefined where that is gone, or the browser keeps it to itself.
 * @param {{tab: number, frame: number}} place @param {'MAIN' | 'ISOLATED'} world @param {(...given: any[]) => any} func @param {any[]} args
 * @param {boolean} [injectImmediately] otherwise when the page has been read
 */
async function run({ tab, frame }, world, func, args, injectImmediately = true) {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    const [answer] = await chrome.scripting.executeScript({ target, world, func, args, injectImmediately });
    return answer?.result;
  } catch {
    return undefined;
  }
}

/**
 * Writes a flag, and returns what to tell of it; nothing when it was not written.
 * @param {WriteFlag} wish @param {string} site the registrable domain
 * @returns {Promise<WrittenFlag | undefined>}
 */
export async function writeFlag({ tab, frame, origin, area, key, value }, site) {
  const world = area === 'global' ? 'MAIN' : 'ISOLATED';
  const written = await run({ tab, frame }, world, put, [origin, area, key, value, site]);
  return written && { origin, area, key, time: Date.now(), ...(written.before === null ? {} : { before: written.before }) };
}

/**
 * Puts back what had been there; returns whether it could.
 * @param {number} tab -1 for any that shows a page of the origin @param {WrittenFlag} flag @param {string} site
 */
export async function takeFlagBack(tab, { origin, area, key, before }, site) {
  const tabs = tab >= 0 ? [tab] : await showing(origin);
  for (const found of tabs) {
    const place = { tab: found, frame: 0 };
    const args = [origin, area, key, before ?? null, site];
    // A page that has only just come may not be there for scripts.
    if ((await run(place, 'ISOLATED', put, args)) ?? (await run(place, 'ISOLATED', put, args, false))) return true;
  }
  return false;
}

/** Tabs that show a page of an origin; private windows have a storage of their own, in which nothing was kept. @param {string} origin */
async function showing(origin) {
  // What is asked for by address cannot name a port.
  const tabs = await chrome.tabs.query({ url: `${origin.replace(/:\d+$/, '')}/*` }).catch(() => []);
  return tabs.flatMap(({ id, incognito }) => (incognito ? [] : (id ?? [])));
}

/** Tells an SDK, and returns whether it was there to be told. @param {Call} wish @returns {Promise<boolean>} */
export async function call({ tab, frame, origin, function: path, arguments: list }) {
  return (await run({ tab, frame }, 'MAIN', ask, [origin, path, list])) === true;
}

/**
 * In the page: writes a flag, or (with null) takes it away.
 * @param {string} origin @param {string} area @param {string} key @param {string | null} value @param {string} site
 */
function put(origin, area, key, value, site) {
  if (self.origin !== origin) return undefined;
  if (area === 'global') {
    /** @type {any} */ (self)[key] = true;
    return { before: null };
  }
  if (area === 'local') {
    const before = localStorage.getItem(key);
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return { before };
  }
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${key}=`));
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${key}=${value ?? ''}; domain=${site}; path=/; samesite=lax; max-age=${value === null ? 0 : 34_000_000}${secure}`;
  // An SDK that was told may have set it for its host alone.
  if (value === null) document.cookie = `${key}=; path=/; max-age=0`;
  return { before: pair === undefined ? null : pair.slice(key.length + 1) };
}

/** In the page's own world: calls a function by its path. @param {string} origin @param {string} path @param {string} list its arguments as JSON */
function ask(origin, path, list) {
  if (self.origin !== origin) return false;
  /** @type {any} */
  let holder;
  /** @type {any} */
  let found = self;
  for (const name of path.split('.')) {
    holder = found;
    found = found?.[name];
  }
  if (typeof found !== 'function') return false;
  try {
    found.apply(holder, JSON.parse(list));
    return true;
  } catch {
    // It is not ready for this.
    return false;
  }
}

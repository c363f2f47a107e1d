// @ts-check
// Which headers and scripts the desk last asked for: remembered, so that the browser's rules can be made to agree without the desk.

const KEY = 'optOutsInForce';

/** @typedef {{headers: import('../../generated/desk.js').HeaderRule[], names: string[]}} InForce */

/** @type {Promise<InForce> | undefined} */
let latest;

/** @returns {Promise<InForce>} */
export function inForce() {
  return (latest ??= read());
}

async function read() {
  const nothing = { headers: [], names: [] };
  const stored = await chrome.storage.local.get(KEY).catch(() => ({}));
  return { ...nothing, .../** @type {any} */ (stored)[KEY] };
}

/**
 * Returns whether anything is different from now on.
 * @param {Partial<InForce>} wanted
 */
export async function remember(wanted) {
  const before = await inForce();
  const after = { ...before, ...wanted };
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  latest = Promise.resolve(after);
  await chrome.storage.local.set({ [KEY]: after });
  return true;
}

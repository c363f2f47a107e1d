// @ts-check
// The number on the icon: how many things were stopped in a tab, unless the user does not want it.

import { policy } from './managed.js';

const KEY = 'badge';

/** @type {Map<number, string>} what to show, by tab */
let waiting = new Map();
let drawing = false;
/** @type {Promise<boolean> | undefined} */
let wanted;

/** Whether the user wants it (so it is until he says otherwise) and may have it. */
export async function isOn() {
  wanted ??= chrome.storage.local.get(KEY).then((found) => found[KEY] !== false, () => true);
  return (await wanted) && (await policy()).badge;
}

/**
 * Shows it from now on or not.
 * @param {boolean} on
 * @param {(tab: number) => Promise<number>} stoppedIn how many things were stopped in a tab
 */
export async function turn(on, stoppedIn) {
  wanted = Promise.resolve(on);
  // What is as it was from the start need not be kept.
  await (on ? chrome.storage.local.remove(KEY) : chrome.storage.local.set({ [KEY]: false }));
  const tabs = (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []);
  await Promise.allSettled(tabs.map(async (tab) => show(tab, on ? await stoppedIn(tab) : 0)));
}

/**
 * Shows how many things were stopped. A page that loads changes the number often; only the latest is drawn.
 * @param {number} tab
 * @param {number} stopped
 */
export function show(tab, stopped) {
  mark(tab, stopped > 0 ? String(stopped) : '');
}

/**
 * Shows something else in its place, until the number changes.
 * @param {number} tab
 * @param {string} text
 */
export function mark(tab, text) {
  waiting.set(tab, text);
  if (!drawing) void draw();
}

async function draw() {
  drawing = true;
  const on = await isOn();
  while (waiting.size > 0) {
    const batch = waiting;
    waiting = new Map();
    // A tab may be gone by now; that is no fault.
    await Promise.allSettled(
      [...batch].map(([tabId, text]) => chrome.action.setBadgeText({ tabId, text: on ? text : '' })),
    );
  }
  drawing = false;
}

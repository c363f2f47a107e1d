// @ts-check
// The keys: pausing on the site in front and going on, and opening the report. (The popup's key is the browser's own business.)

import * as badge from './badge.js';
import { ready, tellAndEnforce } from './core.js';
import { refusal } from './enforce.js';
import { policy } from './managed.js';
import * as views from './views.js';

/** What the icon bears after a key has paused: the only answer that a key gets. */
const PAUSED = '||';

/** Registers the listener; called in the background's first turn. */
export function listen() {
  // Browsers on phones have no keys.
  chrome.commands?.onCommand?.addListener((command, tab) => void act(command, tab));
}

/** @param {string} command @param {chrome.tabs.Tab} [told] */
async function act(command, told) {
  const tab = told?.id ?? (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tab === undefined) return;
  if (command === 'report') await chrome.tabs.create({ url: chrome.runtime.getURL(`pages/report.html?tab=${tab}`) });
  if (command === 'pause') await pauseOrGoOn(tab);
}

/** @param {number} tab */
async function pauseOrGoOn(tab) {
  const core = await ready;
  const { state } = /** @type {import('../generated/core.js').PopupView} */ (await views.look('popup', tab, refusal()));
  const pauses = state === 'active';
  if (state === 'restricted' || (pauses && !(await policy()).pause)) return;
  await tellAndEnforce(() => core.ask(pauses ? { pause: { tab, length: 'visit' } } : { resume: { tab } }, Date.now()));
  if (pauses) badge.mark(tab, PAUSED);
  else badge.show(tab, await views.stoppedIn(tab, refusal()));
}

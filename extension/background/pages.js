// @ts-check
// The line to pages: Sluice's own are answered and hear when a tab's picture changed; those of others are only listened to.

import { byTheJournal, ready, tell, tellAndEnforce } from './core.js';
import { letThrough, told } from './embeds.js';
import { refusal } from './enforce.js';
import * as history from './history.js';
import { all, takeAway } from './kept.js';
import { refused } from './managed.js';
import { decidedAnew, options } from './options.js';
import { sweep } from './sweep.js';
import { ask as askDesk } from './opt-outs/desk.js';
import { sdkSeen } from './opt-outs/listen.js';
import { askSite } from './opt-outs/well-known.js';
import * as views from './views.js';

/** @typedef {import('../generated/core.js').PageRequest} PageRequest */

/** What stands for the user's choices where pages are told that a tab's picture changed. */
export const OPTIONS = -2;
/** Lines of one message that are looked at. */
const MOST_LINES = 500;

/** @type {Set<chrome.runtime.Port>} */
const ports = new Set();
/** @type {Set<number>} */
const waiting = new Set();

/** Registers the listeners; called in the background's first turn. */
export function listen() {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'view' || !isOurs(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  chrome.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void decidedAnew();
  });
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (Array.isArray(message?.told)) heard(message.told, sender);
    if (message?.embed && !isOurs(sender)) {
      letThrough(message.embed, sender).then(answer, () => answer(false));
      return true;
    }
    if (!isOurs(sender)) return false;
    reply(message).then(answer, (error) => answer({ error: error instanceof Error ? error.message : String(error) }));
    return true;
  });
}

/**
 * What guard and probe tell from inside a page: what was kept from it, what it called, and which pictures of one point it drew. Tab and frame
 * are the browser's word; the rest are only names and texts.
 * @param {unknown[]} lines
 * @param {chrome.runtime.MessageSender} sender
 */
function heard(lines, sender) {
  const tab = sender.tab?.id;
  const frame = sender.origin ?? sender.url ?? '';
  if (sender.id !== chrome.runtime.id || tab === undefined) return;
  for (const line of lines.slice(0, MOST_LINES)) {
    if (typeof line !== 'string') continue;
    const space = line.indexOf(' ');
    const kind = line.slice(0, space);
    const name = line.slice(space + 1, space + 1 + 256);
    if (kind === 'point') tell((core) => core.point_drawn(tab, line.slice(space + 1)));
    if (kind === 'call') called(tab, sender, line.slice(space + 1));
    if (kind === 'cookie' || kind === 'storage') tell((core) => core.prevented(tab, frame, kind === 'cookie', name, Date.now()));
  }
}

/**
 * A call: the number of the SDK, `+` where a stand-in answered, else `-`, then function and event, then what it was called with.
 * @param {number} tab
 * @param {chrome.runtime.MessageSender} sender
 * @param {string} line
 */
function called(tab, sender, line) {
  const [sdk = '', sign, what = '', list = ''] = line.split('\t', 4);
  if (!/^\d{1,5}$/.test(sdk)) return;
  tell((core) => core.called(tab, Number(sdk), what, list, sign === '+', Date.now()));
  // A stand-in heeds nothing, and sends nothing.
  if (sign !== '+') sdkSeen(sender, Number(sdk), what, list);
}

/**
 * Only pages of the extension itself may ask: nothing that runs inside a web page.
 * @param {chrome.runtime.MessageSender | undefined} sender
 */
function isOurs(sender) {
  return sender?.id === chrome.runtime.id && (sender.url ?? '').startsWith(chrome.runtime.getURL(''));
}

/** @param {PageRequest | import('../generated/desk.js').DeskRequest | {options: import('./options.js').Asked} | {sweep: import('./sweep.js').Sweep} | {embed: {tab: number, site: string, vendor: string, load: string}} | {well_known: {tab: number}} | {history: import('./history.js').Ask}} request */
async function reply(request) {
  if ('sweep' in request) return sweep(request.sweep);
  if ('desk' in request) return askDesk(request.desk);
  if ('history' in request) return history.ask(request.history);
  if ('well_known' in request) return askSite(request.well_known.tab);
  if (isLook(request)) return 'report' in request ? look('report', request.report.tab) : look('popup', request.popup.tab);
  const why = await refused(request);
  if (why) throw new Error(why);
  if ('options' in request) return options(request.options);
  void views.load();
  if ('embed' in request) {
    await told(request.embed);
    return look('popup', request.embed.tab);
  }
  const core = await ready;
  await tellAndEnforce(() => core.ask(request, Date.now()));
  if ('move' in request) await takeAwayMoved(core, request.move);
  return look('popup', Object.values(request)[0].tab);
}

/**
 * What the popup or the report shows for a tab.
 * @param {'popup' | 'report'} which
 * @param {number} tab
 */
function look(which, tab) {
  // The module is on its way also while the look still waits for the engine.
  void views.load();
  return byTheJournal(() => views.look(which, tab, refusal()));
}

/**
 * Whether a request is well formed and asks for nothing to be done: then the engine is not needed.
 * @param {any} request
 * @returns {request is Extract<PageRequest, {popup: any} | {report: any}>}
 */
function isLook(request) {
  return Number.isInteger((request.popup ?? request.report)?.tab);
}

/**
 * A cookie that was moved to where it may not be is there still.
 * @param {import('../generated/core.js').Core} core
 * @param {{name: string}} moved
 */
async function takeAwayMoved(core, { name }) {
  const kept = (await all()).filter((cookie) => cookie.name === name && core.kept_until(cookie) === 0);
  await Promise.allSettled(kept.map(takeAway));
}

/**
 * Tells open pages that a tab's picture changed; many changes in one turn are told once.
 * @param {number} tab
 */
export function changed(tab) {
  if (ports.size === 0) return;
  if (waiting.size === 0) {
    queueMicrotask(() => {
      for (const port of ports) for (const number of waiting) port.postMessage({ changed: number });
      waiting.clear();
    });
  }
  waiting.add(tab);
}

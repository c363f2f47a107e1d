// @ts-check
// The line to Sluice's own pages: their questions are answered, and they hear when a tab's picture changed.

import { ready, tell } from './core.js';

/** @typedef {import('../generated/core.js').PageRequest} PageRequest */

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
  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (!isOurs(sender)) return false;
    reply(message).then(answer, (error) => answer({ error: error instanceof Error ? error.message : String(error) }));
    return true;
  });
}

/**
 * Only pages of the extension itself may ask: nothing that runs inside a web page.
 * @param {chrome.runtime.MessageSender | undefined} sender
 */
function isOurs(sender) {
  return sender?.id === chrome.runtime.id && (sender.url ?? '').startsWith(chrome.runtime.getURL(''));
}

/** @param {PageRequest} request */
async function reply(request) {
  const core = await ready;
  await tell(() => core.ask(request, Date.now()));
  return 'report' in request ? core.report(request.report.tab) : core.popup(Object.values(request)[0].tab);
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

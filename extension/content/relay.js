// @ts-check
// Between what runs inside the page and the background. It believes nobody: what it passes on are names and texts, which the background
// sorts itself, for the tab and frame that the browser says they come from.

(() => {
  /** Lines that are passed on in all, of what was kept from the page and of what it called. */
  const MOST = { other: 200, call: 300 };
  const LONGEST = { other: 300, call: 1500 };
  /** @type {string[]} */
  let lines = [];
  const passed = { other: 0, call: 0 };
  let waiting = false;

  /** @param {Event} event */
  function heard(event) {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (typeof detail !== 'string' || detail.length > 100_000) return;
    for (const line of detail.split('\n')) {
      const kind = line.startsWith('call ') ? 'call' : 'other';
      if (line.length > LONGEST[kind] || passed[kind] >= MOST[kind]) continue;
      passed[kind] += 1;
      lines.push(line);
    }
    if (lines.length > 0 && !waiting) {
      waiting = true;
      setTimeout(send, 50);
    }
  }

  function send() {
    waiting = false;
    if (lines.length === 0) return;
    const told = lines;
    lines = [];
    // The extension may have been updated meanwhile; then nobody listens any more.
    chrome.runtime.sendMessage({ told }).catch(() => undefined);
  }

  /** The guard tells the name of its events before any script of the page runs; later nobody is listened to. @param {Event} event */
  function introduced(event) {
    document.removeEventListener('sluice-guard', introduced);
    const token = /** @type {CustomEvent} */ (event).detail;
    if (typeof token !== 'string' || !token.startsWith('sluice-')) return;
    document.addEventListener(token, heard);
    document.dispatchEvent(new CustomEvent(`${token}!`));
  }
  document.addEventListener('sluice-guard', introduced);
  document.dispatchEvent(new CustomEvent('sluice-relay'));
  // In a document that is being parsed, its own scripts come with its head.
  if (!document.head) {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      document.removeEventListener('sluice-guard', introduced);
    }).observe(document, { childList: true, subtree: true });
  }
  addEventListener('pagehide', send);
})();

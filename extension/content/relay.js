// @ts-check
// Between the guard in the page and the background. It believes nobody: what it passes on are names, which the background sorts
// itself, for the tab and frame that the browser says they come from.

(() => {
  const MOST = 200;
  /** @type {string[]} */
  let lines = [];
  let passed = 0;
  let waiting = false;

  /** @param {Event} event */
  function heard(event) {
    const line = /** @type {CustomEvent} */ (event).detail;
    if (typeof line !== 'string' || line.length > 300 || passed >= MOST) return;
    passed += 1;
    lines.push(line);
    if (!waiting) {
      waiting = true;
      setTimeout(send, 50);
    }
  }

  function send() {
    waiting = false;
    if (lines.length === 0) return;
    const prevented = lines;
    lines = [];
    // The extension may have been updated meanwhile; then nobody listens any more.
    chrome.runtime.sendMessage({ prevented }).catch(() => undefined);
  }

  /** The guard tells the name of its events before any script of the page runs; later nobody is listened to. @param {Event} event */
  function introduced(event) {
    document.removeEventListener('sluice-guard', introduced);
    const token = /** @type {CustomEvent} */ (event).detail;
    if (typeof token === 'string' && token.startsWith('sluice-')) document.addEventListener(token, heard);
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

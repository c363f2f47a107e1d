// @ts-check
// Pictures of one point are no pictures: what a page loads so is told to the background, which knows what was asked for them. In a world of its
// own, where the page cannot reach it.

(() => {
  /** More are not told of one page, nor longer addresses. */
  const MOST = 100;
  const LONGEST = 2048;
  /** @type {Set<string>} */
  const known = new Set();
  /** @type {string[]} */
  let lines = [];

  /** @param {Event} event */
  function loaded({ target, isTrusted }) {
    if (!isTrusted || !(target instanceof HTMLImageElement) || target.naturalWidth !== 1 || target.naturalHeight !== 1) return;
    const address = target.currentSrc;
    if (!/^https?:/.test(address) || address.length > LONGEST || known.has(address) || known.size >= MOST) return;
    // The site's own pictures are its own business.
    if (new URL(address).hostname === location.hostname) return;
    known.add(address);
    if (lines.push(`point ${address}`) === 1) setTimeout(send, 50);
  }

  function send() {
    const told = lines;
    lines = [];
    // The extension may have been updated meanwhile; then nobody listens any more.
    if (told.length > 0) chrome.runtime.sendMessage({ told }).catch(() => undefined);
  }

  // A load does not bubble, but it can be caught on its way down.
  document.addEventListener('load', loaded, true);
  addEventListener('pagehide', send);
})();

// @ts-check
// Embeds whose gate is shut: found in the page before the browser shows its error page in their place, and a placeholder put there.
// The rules stop them, not this; it runs apart from the page's scripts.

(() => {
  const texts = self.sluiceEmbeds ?? [];
  const framesToo = self.sluiceFrames === true;
  const draw = self.sluicePlaceholder;
  delete self.sluiceEmbeds;
  delete self.sluiceFrames;
  delete self.sluicePlaceholder;
  // As for the guard: a frame of another site follows the gates of the site that is visited, which nobody here knows.
  const foreign = isForeign();
  if (!draw || texts.length === 0 || (foreign && !framesToo)) return;
  const make = draw;

  /** @typedef {Embed & {gate: string}} Known */
  /** @typedef {ReturnType<NonNullable<typeof draw>> & {embed: Known, frame?: HTMLIFrameElement, corner?: boolean, moves: number}} Placed */

  /** Longer addresses are looked at by their beginning. */
  const LONGEST = 2048;
  /** A frame that is smaller shows nobody anything. */
  const LEAST = 20;
  /** How often a placeholder follows its frame about the page. */
  const MOST_MOVES = 20;

  /** @type {Known[] | undefined} read when there is something to look for */
  let read;
  const known = () => (read ??= texts.flatMap((text) => {
    const { category, embeds } = JSON.parse(text);
    return embeds.map((/** @type {Embed} */ embed) => ({ ...embed, gate: category }));
  }));
  /** Vendors that the user let through in this document. @type {Set<string>} */
  const passing = new Set();
  /** Another script of ours, which may come later than this one, says what always passes here. @param {string} vendor */
  const passes = (vendor) => passing.has(vendor) || (!foreign && (self.sluicePasses ?? []).includes(vendor));

  /** @type {Placed[]} */
  let placed = [];
  /** @type {WeakSet<HTMLIFrameElement>} */
  const seen = new WeakSet();
  /** Scripts that were stopped. @type {{embed: Known, script: HTMLScriptElement}[]} */
  const stopped = [];
  let count = 0;

  // Whatever is put into the page wakes this, so it does next to nothing unless the number of frames has changed: that number is at hand.
  new MutationObserver(() => {
    if (self.length !== count || placed.length > 0) look();
  }).observe(document, { childList: true, subtree: true });
  /** Frames change their address and their looks. */
  const changes = new MutationObserver((records) => {
    for (const frame of new Set(records.map(({ target }) => /** @type {HTMLIFrameElement} */ (target)))) {
      const there = placed.find((one) => one.frame === frame);
      if (there && find(frame.src) === there.embed) dressed(there);
      else {
        if (there) restore(there);
        consider(frame);
      }
    }
    changes.takeRecords();
  });
  document.addEventListener('error', failed, true);
  // Where a stand-in runs, the guard keeps the error to itself and makes a `load` of its own: not the browser's word, as that of a real one is.
  document.addEventListener('load', (event) => {
    if (!event.isTrusted) failed(event);
  }, true);
  for (const event of ['DOMContentLoaded', 'load', 'resize']) {
    addEventListener(event, () => {
      for (const { embed, script } of stopped) above(embed, script);
      for (const one of placed) if (one.frame) dressed(one);
      changes.takeRecords();
    });
  }

  function isForeign() {
    if (self.top === self) return false;
    try {
      return !self.top?.document;
    } catch {
      return true;
    }
  }

  function look() {
    placed = placed.filter((one) => {
      const { frame, host } = one;
      if (!frame) return host.isConnected;
      if (!frame.isConnected) {
        host.remove();
        frame.style.removeProperty('display');
        seen.delete(frame);
      } else if (frame.parentNode !== host.parentNode && (one.moves += 1) <= MOST_MOVES) frame.after(host);
      return frame.isConnected;
    });
    if (self.length === count) return;
    count = self.length;
    for (const frame of document.getElementsByTagName('iframe')) {
      if (seen.has(frame)) continue;
      seen.add(frame);
      consider(frame);
    }
  }

  /** @param {HTMLIFrameElement} frame */
  function consider(frame) {
    const embed = frame.hasAttribute('srcdoc') ? undefined : find(frame.src);
    if (!embed || passes(embed.vendor)) {
      changes.observe(frame, { attributes: true, attributeFilter: ['src'] });
      return;
    }
    const style = getComputedStyle(frame);
    const tiny = [style.width, style.height].some((size) => size.endsWith('px') && parseFloat(size) < LEAST);
    if (tiny) return;
    /** @type {Placed} */
    const one = { ...make(embed, 'whole', (load) => choose(embed, load, one)), embed, frame, moves: 0 };
    placed.push(one);
    dressed(one);
    frame.after(one.host);
    changes.observe(frame, { attributes: true, attributeFilter: ['src', 'style', 'class', 'hidden', 'width', 'height'] });
    changes.takeRecords();
  }

  /** What of a frame's looks its place on the page depends on. */
  const LAYOUT = ['position', 'top', 'right', 'bottom', 'left', 'float', 'clear', 'z-index', 'vertical-align', 'margin-top', 'margin-right',
    'margin-bottom', 'margin-left', 'box-sizing', 'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width', 'padding-top',
    'padding-right', 'padding-bottom', 'padding-left', 'width', 'height', 'max-width', 'max-height', 'aspect-ratio', 'flex-grow', 'flex-shrink', 'flex-basis', 'order',
    'align-self', 'justify-self', 'grid-row-start', 'grid-row-end', 'grid-column-start', 'grid-column-end', 'visibility', 'transform'];

  /** Hides the frame and gives the placeholder its place and size. Of what is not displayed, styles are told as they were written, in percent too. @param {Placed} one */
  function dressed({ dress, frame }) {
    if (!frame) return;
    frame.style.removeProperty('display');
    const { display } = getComputedStyle(frame);
    frame.style.setProperty('display', 'none', 'important');
    const style = getComputedStyle(frame);
    const looks = Object.fromEntries(LAYOUT.map((name) => [name, style.getPropertyValue(name)]));
    const shaped = style.aspectRatio !== 'auto';
    if (style.width === 'auto' && !(shaped && style.height !== 'auto')) looks.width = '300px';
    if (style.height === 'auto' && !shaped) looks.height = '150px';
    dress({ border: '0 solid transparent', ...looks, display: display === 'inline' ? 'inline-block' : display, 'min-width': 'min(96px, 100%)', 'min-height': '44px' });
  }

  /** @param {Placed} one */
  function restore({ host, frame }) {
    host.remove();
    placed = placed.filter((other) => other.host !== host);
    if (!frame) return;
    frame.style.removeProperty('display');
    changes.takeRecords();
  }

  /** @param {Event} event */
  function failed({ target }) {
    if (target instanceof HTMLScriptElement && !stopped.some(({ script }) => script === target)) noted(target);
  }

  /** A script that did not come: is it one that makes embeds? @param {HTMLScriptElement} script */
  function noted(script) {
    const url = parsed(script.src);
    if (!url) return;
    for (const embed of known()) {
      if (!(embed.scripts ?? []).some((pattern) => fits(pattern, url)) || passes(embed.vendor)) continue;
      stopped.push({ embed, script });
      above(embed, script);
    }
  }

  /** Puts a placeholder above each element that the script would have made an embed of; without such, in its own place or in the corner. @param {Known} embed @param {HTMLScriptElement} script */
  function above(embed, script) {
    if (passes(embed.vendor)) return;
    const elements = embed.elements ? document.querySelectorAll(embed.elements.join(',')) : [];
    for (const element of elements) place(embed, 'strip', (host) => element.before(host), (host) => host.nextElementSibling === element);
    if (embed.elements || !document.body) return;
    if (embed.what === 'chat') {
      place(embed, 'corner', (host) => document.body.append(host), () => true);
    } else if (document.body.contains(script)) {
      place(embed, 'strip', (host) => script.after(host), (host) => host.previousElementSibling === script);
    }
  }

  /**
   * @param {Known} embed @param {'strip' | 'corner'} shape @param {(host: HTMLElement) => void} put
   * @param {(host: HTMLElement) => boolean} isIt whether another placeholder is that one
   */
  function place(embed, shape, put, isIt) {
    const same = placed.filter((one) => one.embed === embed);
    if (same.some(({ host }) => isIt(host))) return;
    const { host, dress } = make(embed, shape, (load) => choose(embed, load));
    const others = placed.filter((one) => one.corner).length;
    const corner = shape === 'corner';
    dress(corner
      ? { display: 'block', position: 'fixed', bottom: `${16 + 8 * others}px`, right: '16px', width: '300px', 'max-width': 'calc(100vw - 32px)', 'z-index': '2147483000' }
      : { display: 'block', 'max-width': '550px', margin: '8px 0' });
    placed.push({ embed, host, dress, corner, moves: 0 });
    put(host);
  }

  /**
   * The user pressed a button: once is for this one, always for all of the vendor; what a script makes of elements comes at once.
   * @param {Known} embed @param {'once' | 'always'} load @param {Placed} [pressed]
   */
  async function choose({ vendor }, load, pressed) {
    const waiting = pressed && load === 'once' ? [] : stopped.filter((one) => one.embed.vendor === vendor);
    const scripts = new Set(waiting.map(({ script }) => script));
    for (const script of scripts) {
      if (!script.isConnected) document.documentElement.append(script);
      script.setAttribute('data-sluice-again', '');
    }
    const answer = await chrome.runtime.sendMessage({ embed: { vendor, load, again: scripts.size > 0 } }).catch(() => false);
    if (answer !== true) return false;
    passing.add(vendor);
    const all = placed.filter((one) => one === pressed || (one.embed.vendor === vendor && (load === 'always' || (!pressed && !one.frame))));
    for (const one of all) {
      restore(one);
      const { frame } = one;
      // Put into the page again, a frame loads again.
      if (frame) frame.parentNode?.insertBefore(frame, frame.nextSibling);
    }
    pressed?.frame?.focus();
    return true;
  }

  /** The embed of a frame's address. @param {string} address */
  function find(address) {
    const url = parsed(address);
    return url && known().find(({ frames }) => frames.some((pattern) => fits(pattern, url)));
  }

  /** @param {string} address */
  function parsed(address) {
    if (!/^https?:/.test(address)) return undefined;
    try {
      const { hostname, origin, href } = new URL(address.slice(0, LONGEST));
      return { host: hostname, path: href.slice(origin.length).toLowerCase() };
    } catch {
      return undefined;
    }
  }

  /** Whether an address fits a pattern: a host, which stands for those under it too, and a path in which `*` is anything. @param {string} pattern @param {{host: string, path: string}} url */
  function fits(pattern, { host, path }) {
    const slash = pattern.indexOf('/');
    const wanted = pattern.slice(pattern.startsWith('*.') ? 2 : 0, slash);
    if (!host.endsWith(wanted) || (host !== wanted && host.at(-wanted.length - 1) !== '.')) return false;
    const [first, ...more] = pattern.slice(slash).toLowerCase().split('*');
    let at = first.length;
    return path.startsWith(first) && more.every((part) => {
      const found = path.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  }

  // A document that somebody wrote may hold frames by now.
  look();
})();

// @ts-check
// The guard: where the script of a shut category was stopped, its stand-in runs, and its element is told that it has loaded.
//
// Nothing happens before a script fails: the stand-ins are functions which nobody has compiled until then.

(() => {
  const lists = self.sluiceStandIns ?? [];
  delete self.sluiceStandIns;
  const guard = self.sluice;
  if (!guard?.acts || lists.length === 0) return;
  const { replace } = guard;
  const { apply, call, WeMap, indexOf, slice, startsWith, lower, has, set } = guard.own;
  const WeEvent = Event;
  const stop = call(Event.prototype.stopImmediatePropagation);
  const dispatch = call(EventTarget.prototype.dispatchEvent);
  const listen = call(EventTarget.prototype.addEventListener);
  /** Rows whose stand-in has run, by vendor and global. @type {Map<string, boolean>} */
  const stood = new WeMap();
  /** @type {ReturnType<typeof finder> | undefined} */
  let rowFor;

  /** Finds rows by address. A function of its own, so that a page's start compiles nothing of it. */
  function finder() {
    const { split, isFrom } = /** @type {Guard} */ (guard).addresses();

    /** The closest of the rows for an address. @param {string} address @returns {{row: StandInRow, global: string, sdk: number} | undefined} */
    function rowFor(address) {
      const place = split(address);
      if (!place) return undefined;
      const { host, rest } = place;
      let close = -1;
      let found;
      for (let which = 0; which < lists.length; which += 1) {
        const list = lists[which]();
        for (let at = 0; at < list.length; at += 1) {
          const { rows } = list[at];
          for (let number = 0; number < rows.length; number += 1) {
            const scripts = rows[number][1];
            for (let from = 0, end = 0; end >= 0; from = end + 1) {
              end = indexOf(scripts, [' ', from]);
              const script = lower(slice(scripts, end < 0 ? [from] : [from, end]), []);
              // On a host before anywhere, longer patterns before shorter.
              const how = script.length + (startsWith(script, ['*/']) ? 0 : 10_000);
              if (how <= close || !isFrom(script, host, rest)) continue;
              close = how;
              found = { row: list[at], global: rows[number][0], sdk: rows[number][2] };
            }
          }
        }
      }
      return found;
    }

    return rowFor;
  }

  /** @param {Event} event */
  function failed(event) {
    if (!event.isTrusted) return;
    // Looked at as the page sees it: what a page changes here is only what it is told itself. Taking these before it ran would cost every page.
    let element;
    let address;
    try {
      element = /** @type {HTMLScriptElement} */ (event.target);
      address = element.localName === 'script' ? element.src : '';
    } catch {
      return;
    }
    const found = typeof address === 'string' && address !== '' ? (rowFor ??= finder())(address) : undefined;
    if (!found) return;
    stop(event, []);
    const key = `${found.row.vendor} ${found.global}`;
    if (!has(stood, [key])) {
      set(stood, [key, true]);
      try {
        apply(found.row.work, undefined, [guard?.kitFor(found.sdk, address), found.global]);
      } catch {
        // What the page has made impossible is left as it is.
      }
    }
    // What the page does then fails as it would in any listener of its own.
    dispatch(element, [new WeEvent('load')]);
  }

  listen(self, ['error', failed, true]);
  // A script's events do not leave a shadow root.
  replace(Element.prototype, 'attachShadow', (original, self, list) => {
    const root = apply(original, self, list);
    listen(root, ['error', failed, true]);
    return root;
  });
})();
//# sourceURL=anonymous

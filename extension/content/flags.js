// @ts-check
// What SDKs look for in each document before they measure: functions that answer that somebody said no, and elements of that name. The file before this
// one says which.

(() => {
  const flags = self.sluiceFlags;
  delete self.sluiceFlags;
  for (const { area, key } of flags ?? []) {
    try {
      if (area === 'function') answer(key.split('.'));
      else whenThereIsARoot(() => element(key));
    } catch {
      // The page was there first.
    }
  }

  /** Puts a function that answers true at the end of a path from `window` on. @param {string[]} path */
  function answer(path) {
    /** @type {any} */
    let holder = self;
    path.forEach((name, index) => {
      const value = index === path.length - 1 ? () => true : (holder[name] ?? {});
      Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
      holder = value;
    });
  }

  /** @param {string} id */
  function element(id) {
    if (document.getElementById(id)) return;
    const mark = document.createElement('meta');
    mark.id = id;
    document.documentElement.append(mark);
  }

  /** @param {() => void} work */
  function whenThereIsARoot(work) {
    if (document.documentElement) return work();
    new MutationObserver((_, observer) => {
      if (!document.documentElement) return;
      observer.disconnect();
      work();
    }).observe(document, { childList: true });
  }
})();
//# sourceURL=anonymous

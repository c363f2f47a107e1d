// @ts-check
// Do Not Track, for pages that ask: `navigator.doNotTrack` says 1, as the header says that goes with every request.

(() => {
  try {
    const found = Object.getOwnPropertyDescriptor(Navigator.prototype, 'doNotTrack');
    if (!found?.get) return;
    const get = new Proxy(found.get, { apply: () => '1' });
    Object.defineProperty(Navigator.prototype, 'doNotTrack', { ...found, get });
  } catch {
    // The page was there first; the header goes all the same.
  }
})();
//# sourceURL=anonymous

// @ts-check
// Global Privacy Control, for pages that ask: `navigator.globalPrivacyControl` is true, as the header says that goes with every request.

(() => {
  try {
    const found = Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl');
    // Printed it looks like the browser's own.
    const holder = { get globalPrivacyControl() { return true; } };
    const mine = Object.getOwnPropertyDescriptor(holder, 'globalPrivacyControl');
    const get = new Proxy(found?.get ?? /** @type {any} */ (mine).get, { apply: () => true });
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get, set: undefined, enumerable: true, configurable: true });
  } catch {
    // The page was there first; the header goes all the same.
  }
})();
//# sourceURL=anonymous

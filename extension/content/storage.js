// @ts-check
// The guard: values in the page's storage, and databases.

(() => {
  const guard = self.sluice;
  if (!guard?.acts) return;
  const { isShutKey, isShutDatabase, replace, tell, token } = guard;
  const { apply, call, text } = guard.own;

  // Storage. A page may also write `localStorage.name = …`, which no function sees; that is put in order when the page is left.
  replace(Storage.prototype, 'getItem', (original, self, list) => {
    if (list.length === 0) return apply(original, self, list);
    const key = text(list[0]);
    return isShutKey(key) ? null : apply(original, self, [key]);
  });
  replace(Storage.prototype, 'setItem', (original, self, list) => {
    if (list.length < 2) return apply(original, self, list);
    const key = text(list[0]);
    if (!isShutKey(key)) return apply(original, self, [key, list[1]]);
    tell('storage', key);
    return undefined;
  });
  const keyAt = call(Storage.prototype.key);
  const removeItem = call(Storage.prototype.removeItem);
  const storages = /** @type {const} */ (['localStorage', 'sessionStorage']);
  self.addEventListener('pagehide', () => {
    for (let which = 0; which < storages.length; which += 1) {
      try {
        const storage = self[storages[which]];
        for (let at = storage.length - 1; at >= 0; at -= 1) {
          const key = keyAt(storage, [at]);
          if (typeof key === 'string' && isShutKey(key)) removeItem(storage, [key]);
        }
      } catch {
        // A frame may have no storage of its own.
      }
    }
  });

  // Databases: opening one that serves a shut gate fails as it would where the browser keeps none.
  const stop = call(Event.prototype.stopImmediatePropagation);
  const listen = call(EventTarget.prototype.addEventListener);
  replace(/** @type {any} */ (self).IDBFactory?.prototype, 'open', (original, self, list) => {
    const name = list.length === 0 ? '' : text(list[0]);
    if (list.length === 0 || !isShutDatabase(name)) return apply(original, self, list);
    tell('storage', name);
    const request = apply(original, self, [token]);
    listen(request, ['upgradeneeded', (/** @type {Event} */ event) => {
      stop(event, []);
      request.transaction.abort();
    }]);
    return request;
  });
})();
//# sourceURL=anonymous

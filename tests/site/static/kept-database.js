// How pages and workers keep a value in a database of a name, and look at what is kept there.
// @ts-check
Object.assign(self, {
  /** @param {string} name @param {string} key @param {string} kept */
  putKept: (name, key, kept) => new Promise((resolve) => {
    const open = indexedDB.open(name, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('kept').put(kept, key);
    open.onsuccess = () => resolve(open.result.close());
    open.onerror = resolve;
  }),
  /** @param {string} name */
  takenKept: (name) => new Promise((resolve) => {
    const open = indexedDB.open(name, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('kept');
    open.onerror = () => resolve('');
    open.onsuccess = () => {
      const found = open.result.transaction('kept').objectStore('kept').getAll();
      found.onsuccess = () => resolve(found.result.join());
      found.onerror = () => resolve('');
    };
  }),
});

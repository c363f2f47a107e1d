// How pages and workers keep a value in a database of a name, and look at what is kept there.
// @ts-check
Object.assign(self, {
  /** @param {string} name @param {string} key @param {string} kept @param {IDBFactory} [factory] */
  putKept: (name, key, kept, factory = indexedDB) => new Promise((resolve) => {
    const open = factory.open(name, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('kept');
    open.onerror = resolve;
    open.onsuccess = () => {
      const writing = open.result.transaction('kept', 'readwrite');
      writing.objectStore('kept').put(kept, key);
      writing.oncomplete = () => resolve(open.result.close());
      writing.onabort = resolve;
    };
  }),
  /** @param {string} name @param {IDBFactory} [factory] */
  takenKept: (name, factory = indexedDB) => new Promise((resolve) => {
    const open = factory.open(name, 1);
    open.onupgradeneeded = () => open.result.createObjectStore('kept');
    open.onerror = () => resolve('');
    open.onsuccess = () => {
      const found = open.result.transaction('kept').objectStore('kept').getAll();
      found.onsuccess = () => {
        open.result.close();
        resolve(found.result.join());
      };
      found.onerror = () => resolve('');
    };
  }),
});

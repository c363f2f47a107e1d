// @ts-check
// The probe: notices SDKs by what they leave on `window`, and listens to the functions and lists that sites call them by. It lays nothing
// in their way: an SDK is looked for after scripts have run, and its functions are exchanged for ones that look, print and act the same.

(() => {
  const guard = self.sluice;
  const makeTable = self.sluiceSdks;
  delete self.sluiceSdks;
  if (!guard || !makeTable) return;
  const { called, isList, stood, valueOf } = guard;
  const { apply, call, defineProperty, getOwnPropertyDescriptor, indexOf, slice, WeProxy } = guard.own;
  const { getPrototypeOf, isExtensible } = Reflect;
  const { isArray } = Array;
  const namesOf = Object.keys;
  const WeSet = WeakSet;
  const isKnown = call(WeakSet.prototype.has);
  const know = call(WeakSet.prototype.add);
  const localNameOf = call(/** @type {any} */ (getOwnPropertyDescriptor(Element.prototype, 'localName')).get);
  const addedTo = call(/** @type {any} */ (getOwnPropertyDescriptor(MutationRecord.prototype, 'addedNodes')).get);
  const { ELEMENT_NODE } = Node;
  const typeOf = call(/** @type {any} */ (getOwnPropertyDescriptor(Node.prototype, 'nodeType')).get);
  const observe = call(MutationObserver.prototype.observe);

  /** Items of a list that had been waiting before it was noticed. */
  const MOST_WAITING = 50;

  /** What to do where a name is there. @type {{[root: string]: string} | undefined} */
  let table;
  /** Names that are there, and what each held when it was last looked at. @type {{name: string, held: unknown}[]} */
  const present = [];
  /** Names that are there, by themselves. @type {{[name: string]: true}} */
  const isPresent = /** @type {any} */ ({ __proto__: null });
  /** How many enumerable names the window had, and the last of these: new ones come after it. */
  let count = 0;
  let lastName = '';
  /** SDKs that were told of. @type {{[number: number]: true}} */
  const noticed = [];
  /** Functions that are ours, and lists that were read. */
  const ours = new WeSet();
  /** How deep in functions of SDKs the page is: what an SDK tells itself is not the page's word. */
  let depth = 0;

  /** Looks for SDKs that came since. Asking for each name that is known takes long enough to be noticed; asking the window for its own does not. */
  function look() {
    try {
      table ??= makeTable?.();
      if (!table) return;
      const names = namesOf(self);
      const from = names.length >= count && (count === 0 || names[count - 1] === lastName) ? count : 0;
      for (let at = from; at < names.length; at += 1) {
        const name = names[at];
        if (table[name] === undefined || isPresent[name]) continue;
        isPresent[name] = true;
        present[present.length] = /** @type {any} */ ({ __proto__: null, name, held: undefined });
      }
      count = names.length;
      lastName = count > 0 ? names[count - 1] : '';
      for (let at = 0; at < present.length; at += 1) {
        const { name, held } = present[at];
        const value = valueOf(self, name);
        if (value === undefined || value === null || value === held) continue;
        present[at].held = value;
        eachOf(table[name], ';', (sdk) => meet(sdk, name, value));
        // What was exchanged is what is there next time.
        present[at].held = valueOf(self, name);
      }
    } catch {
      // A page may have laid something in the way; then it is not told of.
    }
  }

  /** An SDK is there. @param {string} what `number:calls:queues` @param {string} root @param {unknown} value */
  function meet(what, root, value) {
    const end = indexOf(what, [':']);
    const middle = indexOf(what, [':', end + 1]);
    const sdk = +slice(what, [0, end]);
    const calls = slice(what, [end + 1, middle]);
    // An element of that name, or a mere setting, is no SDK.
    if (typeof value !== 'function' && typeof value !== 'object') return;
    let there = calls === '';
    // One name may be several SDKs', which tell themselves apart by their functions.
    eachOf(calls, ',', (name) => { there ||= typeof follow(name) === 'function'; });
    if (!there) return;
    if (!noticed[sdk]) {
      noticed[sdk] = true;
      called(sdk, '', [], false);
    }
    eachOf(slice(what, [middle + 1]), ',', (queue) => readWaiting(sdk, root, follow(queue)));
    // A stand-in tells for itself, and stays the function that the page knows.
    if (!stood[sdk]) eachOf(calls, ',', (name) => listen(sdk, name));
  }

  /** What had been waiting in a list. @param {number} sdk @param {string} root @param {unknown} list */
  function readWaiting(sdk, root, list) {
    if (!isArray(list) || isKnown(ours, [list])) return;
    know(ours, [list]);
    const length = list.length < MOST_WAITING ? list.length : MOST_WAITING;
    for (let at = 0; at < length; at += 1) {
      const item = valueOf(list, at);
      if (typeof item === 'object' && item !== null) called(sdk, isList(item) ? root : `${root}.push`, isList(item) ? item : [item], false);
    }
  }

  /** Puts a listening function in the place of one. @param {number} sdk @param {string} name from `window` on */
  function listen(sdk, name) {
    let dot = -1;
    for (let next = indexOf(name, ['.']); next >= 0; next = indexOf(name, ['.', next + 1])) dot = next;
    const holder = dot < 0 ? self : follow(slice(name, [0, dot]));
    const key = slice(name, [dot + 1]);
    if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) return;
    const own = getOwnPropertyDescriptor(holder, key);
    const found = own ?? inherited(holder, key);
    const original = found?.value;
    if (typeof original !== 'function' || isKnown(ours, [original])) return;
    const isPush = key === 'push';
    const value = new WeProxy(original, {
      apply: (_, that, list) => {
        if (depth === 0) heard(list);
        depth += 1;
        try {
          return apply(original, that, list);
        } finally {
          depth -= 1;
        }
      },
    });
    /** @param {any[]} list */
    const heard = (list) => {
      if (!isPush || typeof valueOf(list, 0) !== 'function') called(sdk, name, list, false);
    };
    if (own ? !own.configurable && !own.writable : !isExtensible(holder)) return;
    know(ours, [value]);
    if (own) defineProperty(holder, key, { value });
    else defineProperty(holder, key, { value, writable: true, configurable: true, enumerable: false });
  }

  /** What a path leads to, without running anything of the page's. @param {string} path from `window` on */
  function follow(path) {
    /** @type {any} */
    let holder = self;
    eachOf(path, '.', (part) => {
      const isHolder = (typeof holder === 'object' || typeof holder === 'function') && holder !== null;
      holder = isHolder ? (getOwnPropertyDescriptor(holder, part) ?? inherited(holder, part))?.value : undefined;
    });
    return holder;
  }

  /** @param {any} holder @param {string} key */
  function inherited(holder, key) {
    for (let above = getPrototypeOf(holder), steps = 0; above && steps < 4; above = getPrototypeOf(above), steps += 1) {
      const found = getOwnPropertyDescriptor(above, key);
      if (found) return found;
    }
    return undefined;
  }

  /** @param {string} text @param {string} sign @param {(part: string) => void} work */
  function eachOf(text, sign, work) {
    for (let from = 0, next = from; from < text.length; from = next + 1) {
      next = indexOf(text, [sign, from]);
      if (next < 0) next = text.length;
      work(slice(text, [from, next]));
    }
  }

  // When to look: after scripts. One that is put into the page runs then or later; the file of one has run when it is loaded.
  /** How many of the coming changes are worth a look: what a script in the page's text left is seen with the change after it. */
  let worth = 0;
  const observer = new MutationObserver((records) => {
    try {
      for (let at = 0; at < records.length; at += 1) {
        const added = addedTo(records[at], []);
        for (let node = 0; node < added.length; node += 1) {
          const name = typeOf(added[node], []) === ELEMENT_NODE ? localNameOf(added[node], []) : '';
          if (name === 'script') worth = 2;
          else if (name === 'head' || name === 'body') observe(observer, [added[node], { childList: true }]);
        }
      }
    } catch {
      // Not an element of this page's making.
    }
    if (worth === 0) return;
    worth -= 1;
    look();
  });
  observe(observer, [document, { childList: true }]);
  const root = document.documentElement;
  if (root) observe(observer, [root, { childList: true }]);
  document.addEventListener('load', (event) => {
    try {
      if (localNameOf(event.target, []) === 'script') look();
    } catch {
      // Something else was loaded.
    }
  }, true);
  document.addEventListener('DOMContentLoaded', look);
  self.addEventListener('load', () => {
    look();
    setTimeout(look, 1000);
  });
})();
//# sourceURL=anonymous

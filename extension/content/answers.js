// @ts-check
// The guard: where a request is stopped with which a bundled SDK asks for its settings, it is answered here: many would wait for ever, and
// the page with them.
//
// The request is made as ever, so the browser's rules stop it and the report tells of it. A rule that led it to a file of the extension's
// would give every page the extension's address, in Firefox a number that is the same on all sites and nobody else's.

(() => {
  const lists = self.sluiceAnswers ?? [];
  delete self.sluiceAnswers;
  const guard = self.sluice;
  if (!guard?.acts || lists.length === 0) return;
  const { replace } = guard;
  const { apply, call, defineProperty, getOwnPropertyDescriptor, indexOf, slice, startsWith, lower, WeProxy } = guard.own;
  /** @typedef {{text: string, method: string, address: string, sent: boolean}} Asked */
  /** @type {ReturnType<typeof answering> | undefined} */
  let made;
  const answers = () => (made ??= answering());

  /** A function of its own, so that a page's start compiles and takes nothing of it. */
  function answering() {
    const { split, isFrom } = /** @type {Guard} */ (guard).addresses();
    const page = /** @type {any} */ (self);
    const then = call(Promise.prototype.then);
    const WeError = TypeError;
    const WeXhr = XMLHttpRequest;
    const listen = call(EventTarget.prototype.addEventListener);
    const dispatch = call(EventTarget.prototype.dispatchEvent);
    const { parse } = JSON;
    /** @type {WeakMap<XMLHttpRequest, Asked>} */
    const asked = new WeakMap();
    const [get, set, remove] = [call(WeakMap.prototype.get), call(WeakMap.prototype.set), call(WeakMap.prototype.delete)];
    /** What an answered request says of itself, in the place of what the browser would say. */
    const SAID = ['readyState', 'status', 'statusText', 'responseURL', 'responseText', 'response', 'getResponseHeader', 'getAllResponseHeaders'];
    /** With a word that such addresses hold: most hold none. @type {{pattern: string, word: string, text: string}[]} */
    const rows = [];
    for (let which = 0; which < lists.length; which += 1) {
      const list = lists[which]();
      for (let at = 0; at < list.length; at += 1) {
        const requests = lower(list[at][0], []);
        for (let from = 0, end = 0; end >= 0; from = end + 1) {
          end = indexOf(requests, [' ', from]);
          const pattern = slice(requests, end < 0 ? [from] : [from, end]);
          rows[rows.length] = { pattern, word: wordOf(pattern), text: list[at][1] };
        }
      }
    }

    /** The longest run in a pattern that stands for itself. @param {string} pattern */
    function wordOf(pattern) {
      let word = '';
      for (let from = 0, at = 0; at <= pattern.length; at += 1) {
        if (at < pattern.length && pattern[at] !== '*' && pattern[at] !== '^' && pattern[at] !== '|') continue;
        if (at - from > word.length) word = slice(pattern, [from, at]);
        from = at + 1;
      }
      return startsWith(word, ['.']) ? slice(word, [1]) : word;
    }

    /** The address that is asked, where it can be told without running anything of the page's. @param {any} input */
    function addressOf(input) {
      if (typeof input === 'string') return input;
      try {
        return `${apply(/** @type {any} */ (getOwnPropertyDescriptor(page.Request.prototype, 'url')).get, input, [])}`;
      } catch {
        // Not a request, perhaps an address.
      }
      try {
        return `${apply(/** @type {any} */ (getOwnPropertyDescriptor(page.URL.prototype, 'href')).get, input, [])}`;
      } catch {
        return '';
      }
    }

    /** @param {string} address */
    function textFor(address) {
      const whole = lower(slice(address, [0, 2048]), []);
      for (let at = 0; at < rows.length; at += 1) {
        const { pattern, word, text } = rows[at];
        const place = indexOf(whole, [word]) < 0 ? undefined : split(whole);
        if (place && isFrom(pattern, place.host, place.rest)) return text;
      }
      return undefined;
    }

    /** What a page is given for its promise. @param {Promise<Response>} promise @param {any} input */
    function fetched(promise, input) {
      const text = textFor(addressOf(input));
      if (text === undefined) return promise;
      return then(promise, [undefined, (/** @type {unknown} */ error) => {
        // Otherwise the page itself gave up.
        if (!(error instanceof WeError)) throw error;
        return new page.Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
      }]);
    }

    /** @param {any} xhr @param {any[]} list */
    function opened(xhr, list) {
      if (get(asked, [xhr])) for (let at = 0; at < SAID.length; at += 1) delete xhr[SAID[at]];
      remove(asked, [xhr]);
      const address = addressOf(list[1]);
      const text = list.length > 2 && !list[2] ? undefined : textFor(address);
      if (text !== undefined) set(asked, [xhr, { text, method: `${list[0]}`, address, sent: false }]);
    }

    /**
     * Tries whether the request is stopped, by one that the page does not hear of: of its own it would hear that it failed before anybody else.
     * @param {any} xhr @param {() => void} go sends the page's own @param {(trial: XMLHttpRequest, method: string, address: string) => void} tried
     * @returns {boolean} whether it is being tried
     */
    function sent(xhr, go, tried) {
      const entry = /** @type {Asked | undefined} */ (get(asked, [xhr]));
      const type = xhr.responseType;
      if (!entry || entry.sent || (type !== '' && type !== 'text' && type !== 'json')) return false;
      entry.sent = true;
      const isWaiting = () => get(asked, [xhr]) === entry;
      const trial = new WeXhr();
      listen(trial, ['error', () => { if (isWaiting()) answer(xhr, entry, type === 'json'); }]);
      // The gate has been opened since.
      listen(trial, ['load', () => { if (isWaiting()) go(); }]);
      tried(trial, entry.method, entry.address);
      return true;
    }

    /** @param {any} xhr @param {Asked} entry @param {boolean} asObject */
    function answer(xhr, { text, address }, asObject) {
      const header = 'application/json';
      const values = [
        4, 200, 'OK', address, text, asObject ? parse(text) : text,
        (/** @type {any} */ name) => (lower(`${name}`, []) === 'content-type' ? header : null), () => `content-type: ${header}\r\n`,
      ];
      for (let at = 0; at < SAID.length; at += 1) defineProperty(xhr, SAID[at], /** @type {any} */ ({ __proto__: null, value: values[at], configurable: true }));
      const given = { loaded: text.length, total: text.length, lengthComputable: true };
      dispatch(xhr, [new Event('readystatechange')]);
      dispatch(xhr, [new ProgressEvent('load', given)]);
      dispatch(xhr, [new ProgressEvent('loadend', given)]);
    }

    return { fetched, opened, sent, forget: (/** @type {any} */ xhr) => remove(asked, [xhr]) };
  }

  /** @template T @param {() => T} work */
  function quietly(work) {
    try {
      return work();
    } catch {
      return undefined;
    }
  }

  // Some SDKs make a frame to get at an untouched `fetch` where this one does not say that it is the browser's.
  const found = getOwnPropertyDescriptor(self, 'fetch');
  if (found?.configurable && typeof found.value === 'function') {
    const original = found.value;
    /** @type {Function | undefined} */
    let toText;
    const value = new WeProxy(original, {
      apply: (_, that, list) => {
        const promise = apply(original, that, list);
        return quietly(() => answers().fetched(promise, list[0])) ?? promise;
      },
      get: (target, name, proxy) => {
        const own = Reflect.get(target, name, proxy);
        return name === 'toString' && typeof own === 'function' ? (toText ??= own.bind(original)) : own;
      },
    });
    defineProperty(self, 'fetch', { ...found, value });
  }

  /** @type {any} */
  const { prototype } = XMLHttpRequest;
  /** What was there before, for requests that try. @type {{open?: Function, send?: Function}} */
  const own = {};
  replace(prototype, 'open', (original, xhr, list) => {
    own.open = original;
    const answer = apply(original, xhr, list);
    quietly(() => answers().opened(xhr, list));
    return answer;
  });
  replace(prototype, 'send', (original, xhr, list) => {
    const go = () => apply(original, xhr, list);
    const isTried = quietly(() => answers().sent(xhr, go, (trial, method, address) => {
      apply(/** @type {Function} */ (own.open), trial, [method, address]);
      apply(original, trial, []);
    }));
    return isTried ? undefined : go();
  });
  replace(prototype, 'abort', (original, xhr, list) => {
    quietly(() => made?.forget(xhr));
    return apply(original, xhr, list);
  });
})();
//# sourceURL=anonymous

// @ts-check
// The guard: cookies, as scripts write and read them.

(() => {
  const guard = self.sluice;
  if (!guard?.acts) return;
  const { foreign, origin, isShutCookie, isShutFrame, replace, tell, token } = guard;
  const { apply, defineProperty, getOwnPropertyDescriptor, call, WeProxy, text, indexOf, slice, startsWith, trim, lower, push } = guard.own;
  const then = call(Promise.prototype.then);
  const resolved = call(Promise.resolve);
  const WePromise = Promise;

  // document.cookie
  const cookie = getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (cookie?.get && cookie.set && cookie.configurable) {
    let lastRead = '';
    let lastShown = '';
    const shown = (/** @type {string} */ all) => {
      if (all === lastRead) return lastShown;
      let kept = '';
      for (let rest = all; rest !== ''; ) {
        const end = indexOf(rest, ['; ']);
        const pair = end < 0 ? rest : slice(rest, [0, end]);
        rest = end < 0 ? '' : slice(rest, [end + 2]);
        const equals = indexOf(pair, ['=']);
        const name = equals < 0 ? '' : slice(pair, [0, equals]);
        if (!isShutCookie(name)) kept = kept === '' ? pair : `${kept}; ${pair}`;
      }
      lastRead = all;
      lastShown = kept;
      return kept;
    };
    const read = cookie.get;
    const write = cookie.set;
    defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      get: new WeProxy(read, { apply: (_, self, list) => shown(apply(read, self, list)) }),
      set: new WeProxy(write, {
        apply: (_, self, list) => {
          const line = text(list[0]);
          const { name, domain } = partsOf(line);
          if (!isShutCookie(name, domain)) return apply(write, self, [line]);
          tell('cookie', name);
          return undefined;
        },
      }),
    });
  }

  /** Name and domain of a cookie as it is written. @param {string} line */
  function partsOf(line) {
    const end = indexOf(line, [';']);
    const pair = end < 0 ? line : slice(line, [0, end]);
    const equals = indexOf(pair, ['=']);
    let domain = '';
    for (let rest = end < 0 ? '' : slice(line, [end + 1]); rest !== ''; ) {
      const next = indexOf(rest, [';']);
      const part = trim(next < 0 ? rest : slice(rest, [0, next]), []);
      rest = next < 0 ? '' : slice(rest, [next + 1]);
      if (startsWith(lower(part, []), ['domain='])) domain = bare(slice(part, [7]));
    }
    return { name: equals < 0 ? '' : trim(slice(pair, [0, equals]), []), domain };
  }

  /** A domain without a dot before it, in small letters. @param {string} domain */
  function bare(domain) {
    const plain = lower(trim(domain, []), []);
    return startsWith(plain, ['.']) ? slice(plain, [1]) : plain;
  }

  // cookieStore
  const store = /** @type {any} */ (self).CookieStore?.prototype;
  const fields = ['name', 'value', 'url', 'domain', 'path', 'expires', 'sameSite', 'partitioned'];
  /** What was given: a name, or an object whose fields are read once, so that it cannot say one thing here and another there. @param {any} given */
  const optionsOf = (given) => {
    if (typeof given !== 'object' || given === null) return given;
    /** @type {{[field: string]: unknown}} */
    const copy = {};
    for (let at = 0; at < fields.length; at += 1) {
      const value = given[fields[at]];
      if (value !== undefined) copy[fields[at]] = value;
    }
    return copy;
  };
  const nameOf = (/** @type {any} */ options) => text(typeof options === 'object' && options !== null ? options.name ?? '' : options);
  replace(store, 'set', (original, self, list) => {
    const options = optionsOf(list[0]);
    const name = nameOf(options);
    const domain = typeof options === 'object' && options?.domain ? bare(text(options.domain)) : '';
    if (!isShutCookie(name, domain)) return apply(original, self, list.length > 1 ? [options, list[1]] : [options]);
    tell('cookie', name);
    return resolved(WePromise, []);
  });
  replace(store, 'get', (original, self, list) => {
    if (list.length === 0) return apply(original, self, list);
    const options = optionsOf(list[0]);
    const asked = apply(original, self, [options]);
    return then(asked, [(/** @type {any} */ found) => (found && isShutCookie(found.name) ? null : found)]);
  });
  replace(store, 'getAll', (original, self, list) => {
    const asked = apply(original, self, list);
    return then(asked, [(/** @type {any[]} */ found) => {
      /** @type {any[]} */
      const kept = [];
      for (let at = 0; at < found.length; at += 1) if (!isShutCookie(found[at].name)) push(kept, [found[at]]);
      return kept;
    }]);
  });

  // Workers that belong to no tab. No rule can tell such a worker of a frame from one of the host's own site, where its cookies are its own
  // business; so it is not made in a frame of a host all of whose cookies serve a shut gate. It fails as where it cannot be loaded.
  if (!foreign) return;
  const rejected = call(Promise.reject);
  const WeException = DOMException;
  replace(self.ServiceWorkerContainer?.prototype, 'register', (original, self, list) => {
    if (!isShutFrame()) return apply(original, self, list);
    return rejected(WePromise, [new WeException('The operation is insecure.', 'SecurityError')]);
  });
  const shared = /** @type {PropertyDescriptor | undefined} */ (getOwnPropertyDescriptor(self, 'SharedWorker'));
  if (!shared?.configurable) return;
  const { construct } = Reflect;
  const value = new WeProxy(shared.value, {
    construct: (original, list, made) => construct(original, list.length > 0 && isShutFrame() ? [`blob:${origin}/${token}`] : list, made),
  });
  defineProperty(self, 'SharedWorker', { ...shared, value });
  defineProperty(shared.value.prototype, 'constructor', { ...getOwnPropertyDescriptor(shared.value.prototype, 'constructor'), value });
})();
//# sourceURL=anonymous

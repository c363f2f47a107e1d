// @ts-check
// The guard: what the stand-ins for stopped scripts are made of. Made only when a script was stopped; see `Kit` in guard.d.ts.
//
// Stand-ins run among the page's scripts, with the page's own values, and protect nothing. What must hold is that they never throw
// into the page, and that what the page gave to be called is called as its own functions are.

(() => {
  const guard = self.sluice;
  if (!guard?.acts) return;
  const { apply, defineProperty, slice, indexOf, call, push } = guard.own;
  const { called, stood } = guard;
  const WePromise = Promise;
  const WeArray = Array;
  const WeUrl = URL;
  const soon = self.setTimeout;
  const report = self.reportError;
  const resolve = call(Promise.resolve);
  // Every page waits for what stands here; the rest is compiled when the first script was stopped.
  /** @type {Guard['kitFor'] | undefined} */
  let kitFor;
  guard.kitFor = (sdk, address) => (kitFor ??= kits())(sdk, address);

  function kits() {
    const page = /** @type {any} */ (self);
    /** Of lists that a page gave, no more than this is looked at. */
    const MOST = 10_000;
    /** Calls that are kept for a script that may come after all. */
    const MOST_KEPT = 200;

    /** @param {() => any} work */
    const quietly = (work) => {
      try {
        return work();
      } catch {
        return undefined;
      }
    };

    /** The parts of a text between signs. @param {string} text @param {string} sign */
    function parts(text, sign) {
      /** @type {string[]} */
      const found = [];
      for (let from = 0, next = 0; next >= 0; from = next + 1) {
        next = indexOf(text, [sign, from]);
        found[found.length] = slice(text, next < 0 ? [from] : [from, next]);
      }
      return found;
    }

    /** An array with what is in a list. @param {any} list @returns {any[]} */
    function copy(list) {
      /** @type {any[]} */
      const copied = [];
      for (let at = 0; at < list.length && at < MOST; at += 1) copied[at] = list[at];
      return copied;
    }

    /** @param {any} value */
    const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';

    /** Whether something is what a snippet's call left in a queue. @param {any} entry */
    const isCall = (entry) => quietly(() => WeArray.isArray(entry) || Object.prototype.toString.call(entry) === '[object Arguments]') === true;

    /** @param {any} work @param {any[]} [list] @param {any} [self] */
    function run(work, list = [], self = undefined) {
      if (typeof work !== 'function') return undefined;
      try {
        return apply(work, self, list);
      } catch (error) {
        report(error);
        return undefined;
      }
    }

    /** @param {any} work @param {any[]} list */
    function later(work, ...list) {
      if (typeof work === 'function') soon(() => apply(work, page, list), 0);
    }

    /** The object in which the last name of a path lies, made where it is missing if so wanted. @param {string} path @param {boolean} make */
    function holderOf(path, make) {
      const names = parts(path, '.');
      let holder = page;
      for (let at = 0; at < names.length - 1; at += 1) {
        if (make && !isObject(holder[names[at]])) holder[names[at]] = {};
        holder = holder[names[at]];
      }
      return { holder, name: names[names.length - 1] };
    }

    /** @param {string} path */
    const get = (path) => quietly(() => {
      const { holder, name } = holderOf(path, false);
      return holder[name];
    });

    /** @param {string} path @param {any} value */
    function put(path, value) {
      quietly(() => {
        const { holder, name } = holderOf(path, true);
        holder[name] = value;
      });
      return value;
    }

    /** @param {string} path @param {any} members */
    function fill(path, members) {
      const present = get(path);
      if (!isObject(present) || WeArray.isArray(present)) return put(path, members);
      for (const name of Object.keys(members)) quietly(() => { if (!(name in present)) present[name] = members[name]; });
      return present;
    }

    /** @param {any} queue @param {(entry: any) => void} take @param {boolean} [keeps] */
    function drain(queue, take, keeps) {
      quietly(() => {
        const waiting = isObject(queue) ? copy(queue) : [];
        if (!keeps) quietly(() => { queue.length = 0; });
        for (let at = 0; at < waiting.length; at += 1) quietly(() => take(isCall(waiting[at]) ? copy(waiting[at]) : waiting[at]));
      });
    }

    /** Takes from then on what is pushed into a list. @param {any} list @param {(entry: any) => void} take @param {boolean} [keeps] whether it stays there, too */
    function follow(list, take, keeps) {
      quietly(() => defineProperty(list, 'push', {
        configurable: true, enumerable: false, writable: true,
        value: (/** @type {any[]} */ ...entries) => {
          for (let at = 0; at < entries.length; at += 1) {
            if (keeps) keep(list, entries[at]);
            quietly(() => take(isCall(entries[at]) ? copy(entries[at]) : entries[at]));
          }
          return keeps ? list.length : 0;
        },
      }));
    }

    /** @param {any} list @param {any} entry */
    const keep = (list, entry) => quietly(() => { if (list.length < MOST_KEPT) push(list, [entry]); });

    /** @param {any[]} list @param {number} from */
    function slicedFrom(list, from) {
      const rest = [];
      for (let at = from; at < list.length; at += 1) rest[at - from] = list[at];
      return rest;
    }

    /** Lists of tags that are read already, and whether entries of tag managers are. @type {{[name: string]: {gtm: boolean}}} */
    const layers = Object.create(null);

    /** How deep in a stand-in the page is: what one part of it tells another is not the page's word. */
    let deep = 0;

    return /** @param {number} sdk @param {string} address @returns {Kit} */ (sdk, address) => {
      stood[sdk] = true;
      const told = (/** @type {string} */ name, /** @type {ArrayLike<any>} */ list) => {
        if (deep === 0) quietly(() => called(sdk, name, copy(list), true));
      };

      /** @param {() => any} work */
      function inside(work) {
        deep += 1;
        const answer = quietly(work);
        deep -= 1;
        return answer;
      }

      /** @param {string} name @param {any} [answer] */
      function method(name, answer) {
        return function (/** @type {any[]} */ ...list) {
          told(name, list);
          // @ts-ignore `this` is what the page calls it on.
          return typeof answer === 'function' ? inside(() => apply(answer, this, list)) : answer;
        };
      }

      /** @param {any} holder @param {string} path @param {string} names @param {any} [answer] */
      function methods(holder, path, names, answer) {
        const all = parts(names, ' ');
        for (let at = 0; at < all.length; at += 1) quietly(() => { holder[all[at]] = method(path === '' ? all[at] : `${path}.${all[at]}`, answer); });
        return holder;
      }

      /** @param {string} names @param {any} [answer] @param {boolean} [chained] */
      function made(names, answer, chained) {
        const Made = class {};
        const all = parts(names, ' ');
        const prototype = /** @type {any} */ (Made.prototype);
        for (let at = 0; at < all.length; at += 1) {
          prototype[all[at]] = function () { return chained ? this : answer; };
        }
        return Made;
      }

      /** @param {string} path @param {(entry: any) => void} take */
      function queue(path, take) {
        const present = get(path);
        const list = WeArray.isArray(present) ? present : put(path, []);
        const heard = (/** @type {any} */ entry) => {
          told(`${path}.push`, [entry]);
          inside(() => take(entry));
        };
        // First followed: what a callback pushes while the list is drained counts, too.
        follow(list, heard);
        drain(list, heard);
        return list;
      }

      /** @param {string} path @param {string} list @param {(list: any[]) => any} take @param {boolean} [keeps] */
      function stub(path, list, take, keeps) {
        const heard = (/** @type {any} */ given) => {
          told(path, given);
          return inside(() => take(given));
        };
        const noted = get(`${path}.${list}`);
        const present = get(path);
        const kept = keeps ? (WeArray.isArray(noted) ? noted : []) : undefined;
        const stand = put(path, (/** @type {any[]} */ ...given) => {
          if (kept) keep(kept, given);
          return heard(given);
        });
        // A site may have kept the snippet's own function, which goes on noting its calls.
        if (isObject(noted)) follow(noted, (entry) => heard(isCall(entry) ? entry : [entry]), keeps);
        drain(noted, (entry) => heard(isCall(entry) ? entry : [entry]), keeps);
        if (typeof present === 'function') for (const name of Object.keys(present)) quietly(() => { if (!(name in stand)) stand[name] = present[name]; });
        quietly(() => { stand[list] = kept ?? stand[list] ?? []; });
        return stand;
      }

      /** @param {string} path @param {string} property @param {string} list @param {any} [answer] */
      function handler(path, property, list, answer) {
        const heard = method(path, answer);
        const present = get(path);
        if (typeof present !== 'function') return put(path, heard);
        put(`${path}.${property}`, heard);
        drain(get(`${path}.${list}`), (entry) => apply(heard, present, isCall(entry) ? entry : [entry]));
        return present;
      }

      /** Calls on an object what a list noted. @param {any} holder */
      const calling = (holder) => (/** @type {any} */ entry) => {
        if (typeof entry === 'function') return run(entry, [holder], holder);
        if (!isCall(entry) || typeof entry[0] !== 'string') return undefined;
        const names = parts(entry[0], '.');
        let owner = holder;
        for (let at = 0; at < names.length - 1; at += 1) owner = owner[names[at]];
        return apply(owner[names[names.length - 1]], owner, slicedFrom(entry, 1));
      };

      /** @param {string} path @param {any} holder @param {string} names */
      function standBeside(path, holder, names) {
        const list = get(path);
        if (!WeArray.isArray(list)) return takeOver(path, holder);
        const take = calling(holder);
        for (const name of Object.keys(holder)) quietly(() => { /** @type {any} */ (list)[name] = holder[name]; });
        const noted = parts(names, ' ');
        for (let at = 0; at < noted.length; at += 1) {
          quietly(() => {
            /** @type {any} */ (list)[noted[at]] = (/** @type {any[]} */ ...given) => {
              const entry = [noted[at]];
              for (let from = 0; from < given.length; from += 1) entry[from + 1] = given[from];
              keep(list, entry);
              return apply(holder[noted[at]], list, given);
            };
          });
        }
        follow(list, take, true);
        drain(list, take, true);
        return list;
      }

      /** @param {string} path @param {any} holder @param {any} [noted] */
      function takeOver(path, holder, noted = get(path)) {
        const take = calling(holder);
        if (noted !== holder) follow(noted, take);
        holder.push ??= method(`${path}.push`, take);
        put(path, holder);
        if (noted !== holder) drain(noted, take);
        return holder;
      }

      /** @param {boolean} [gtm] */
      function dataLayer(gtm) {
        const name = quietly(() => new WeUrl(address).searchParams.get('l')) || 'dataLayer';
        const layer = WeArray.isArray(get(name)) ? get(name) : put(name, []);
        // Several scripts read one list; each call is answered once.
        const before = layers[name];
        const reader = before ?? (layers[name] = { gtm: false });
        if (before && (!gtm || before.gtm)) return;
        reader.gtm ||= gtm === true;
        /** @type {{[field: string]: any}} */
        const state = { client_id: '0.0', session_id: '0' };
        const take = (/** @type {any} */ entry) => quietly(() => {
          if (WeArray.isArray(entry) || !isCall(entry)) {
            if (!reader.gtm) return;
            told('dataLayer.push', [entry]);
            if (typeof entry === 'function') run(entry, [], { get: (/** @type {any} */ key) => state[key], set() {}, reset() {} });
            else later(entry?.eventCallback, 'GTM');
            return;
          }
          if (before) return;
          const [command, first, second, third] = copy(entry);
          told('gtag', entry);
          const fields = command === 'set' && isObject(first) ? first : second;
          if (command === 'get') later(third, state[second]);
          else if (command === 'event' && first === 'optimize.callback' && !fields?.remove) later(fields?.callback, undefined, fields?.name);
          if (isObject(fields)) later(fields.event_callback, first);
        });
        const waiting = copy(layer);
        for (let at = 0; at < waiting.length; at += 1) take(waiting[at]);
        // The snippet against flicker hides the page until the script says that it is there.
        quietly(() => layer.hide?.end?.());
        if (before) return;
        const push = layer.push;
        // Whatever reads the list besides, as another container does, goes on reading it.
        quietly(() => {
          layer.push = (/** @type {any[]} */ ...entries) => {
            const count = apply(push, layer, entries);
            for (let at = 0; at < entries.length; at += 1) take(entries[at]);
            return count;
          };
        });
      }

      return {
        page, address: quietly(() => new WeUrl(address)), noop() {}, later, run, told, get, put, fill, method, methods, made, drain, queue, stub, handler, standBeside, takeOver, dataLayer,
        back: (...list) => later(list[list.length - 1]),
        resolved: (value) => resolve(WePromise, [value]),
      };
    };
  }
})();
//# sourceURL=anonymous

// @ts-check
// The guard: whether a name serves a shut gate. Answers as the engine does: of the rows that fit, the closest counts.

(() => {
  const guard = self.sluice;
  if (!guard?.acts) return;
  const { gates, foreign, origin } = guard;
  const { WeMap, indexOf, slice, endsWith, push, get, set } = guard.own;
  // Read now, for a list's length is a thing that a page can change. Empty where the browser does not say.
  const ancestors = foreign && /** @type {any} */ (location).ancestorOrigins;
  const top = ancestors && ancestors.length > 0 ? ancestors[ancestors.length - 1] : '';

  /** @param {string} pattern @param {string} name */
  function fits(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
      if (p < pattern.length && pattern[p] === '*') {
        star = p;
        p += 1;
        mark = n;
      } else if (p < pattern.length && pattern[p] === name[n]) {
        p += 1;
        n += 1;
      } else if (star >= 0) {
        p = star + 1;
        mark += 1;
        n = mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] === '*') p += 1;
    return p === pattern.length;
  }

  /** How many characters of a pattern stand for themselves; a whole name comes before every pattern. @param {string} pattern */
  function closeness(pattern) {
    let count = 0;
    for (let at = 0; at < pattern.length; at += 1) if (pattern[at] !== '*') count += 1;
    return count === pattern.length ? 10_000 : count;
  }

  /** @param {string} host @param {string} parent */
  function isUnder(host, parent) {
    return host === parent || endsWith(host, [`.${parent}`]);
  }

  /**
   * Of one kind of names: whether a name serves a shut gate. The tables are long texts, and only rows that may fit are taken out of
   * them: most frames ask for a few names, and the page waits meanwhile.
   * @param {'cookies' | 'stored' | 'databases'} kind
   */
  function shutter(kind) {
    /** @type {ReturnType<typeof looseRows>[] | undefined} */
    let loose;
    /** @type {Map<string, boolean>} */
    let known = new WeMap();
    let count = 0;
    return (/** @type {string} */ name, /** @type {string} */ host) => {
      // Longer than any name that is known; looking at it would only take time.
      if (name.length > 1024) return false;
      const key = `${name} ${host}`;
      const before = get(known, [key]);
      if (before !== undefined) return before;
      if (!loose) {
        loose = [];
        for (let at = 0; at < gates.length; at += 1) push(loose, [looseRows(gates[at][kind])]);
      }
      let shut = false;
      for (let at = 0; at < gates.length && !shut; at += 1) shut = serves(gates[at][kind], loose[at], name, host);
      if (count > 2000) {
        known = new WeMap();
        count = 0;
      }
      count += 1;
      set(known, [key, shut]);
      return shut;
    };
  }

  /** The rows of a table that begin with `*`, each with a part that every name has which fits. @param {string} table */
  function looseRows(table) {
    /** @type {{row: string, part: string}[]} */
    const rows = [];
    const start = indexOf(table, ['|*,']);
    if (start < 0) return rows;
    const end = indexOf(table, ['|', start + 1]);
    for (let from = start + 3, next = from; next < end; from = next + 1) {
      next = indexOf(table, [',', from]);
      if (next < 0 || next > end) next = end;
      const row = slice(table, [from, next]);
      const part = slice(row, [row[0] === '!' ? 2 : 1]);
      let length = 0;
      while (length < part.length && part[length] !== '*' && part[length] !== ';') length += 1;
      push(rows, [{ row, part: slice(part, [0, length]) }]);
    }
    return rows;
  }

  /**
   * Whether the row that fits a name most closely serves the table's category.
   * @param {string} table @param {{row: string, part: string}[]} loose @param {string} name @param {string} host
   */
  function serves(table, loose, name, host) {
    let close = -1;
    let found = false;
    const consider = (/** @type {string} */ row) => {
      const not = row[0] === '!';
      const sign = indexOf(row, [';']);
      const pattern = slice(row, [not ? 1 : 0, sign < 0 ? row.length : sign]);
      const limit = sign < 0 ? '' : slice(row, [sign + 1]);
      if (!fits(pattern, name) || (limit && !isUnder(host, limit))) return;
      // On a host before anywhere, whole names before patterns, longer patterns before shorter.
      const how = closeness(pattern) + (limit ? 20_000 : 0);
      if (how < close || (how === close && !not)) return;
      close = how;
      found = !not;
    };
    for (let at = 0; at < loose.length; at += 1) if (indexOf(name, [loose[at].part]) >= 0) consider(loose[at].row);
    const beginnings = [`${slice(name, [0, 1])}*`, `${slice(name, [0, 2])}*`, slice(name, [0, 3])];
    for (let which = 0; which < beginnings.length; which += 1) {
      const group = `|${beginnings[which]},`;
      const start = indexOf(table, [group]);
      const end = start < 0 ? start : indexOf(table, ['|', start + 1]);
      for (let from = start + group.length, next = from; next < end; from = next + 1) {
        next = indexOf(table, [',', from]);
        if (next < 0 || next > end) next = end;
        // The fourth letter already tells most rows from the name, which costs no call.
        const letter = table[from + (table[from] === '!' ? 4 : 3)];
        const differs = which === 2 && name.length > 3 && letter !== name[3];
        if (differs && letter !== '*' && letter !== ',' && letter !== ';' && letter !== '|') continue;
        consider(slice(table, [from, next]));
      }
    }
    return found;
  }

  const names = shutter('cookies');
  const keys = shutter('stored');
  const databases = shutter('databases');
  const isShutKey = (/** @type {string} */ key) => keys(key, '');
  const isShutDatabase = (/** @type {string} */ name) => databases(name, '');

  /** The frame's host, and whether all its cookies serve a shut gate: made when first asked for. @type {{hostname: string, allShut: boolean} | undefined} */
  let place;
  function placeOf() {
    const hostname = hostOf(origin);
    return { hostname, allShut: foreign && isShutHost(hostname) };
  }

  /** The host in an origin. @param {string} whole */
  function hostOf(whole) {
    const slashes = indexOf(whole, ['://']);
    if (slashes < 0) return 'null.invalid';
    const host = slice(whole, [slashes + 3]);
    const port = indexOf(host, [':', indexOf(host, [']']) + 1]);
    return port < 0 ? host : slice(host, [0, port]);
  }

  /** Whether all cookies of a host serve a shut gate: of the hosts that it lies under, the closest counts. @param {string} host */
  function isShutHost(host) {
    for (let at = 0; at < gates.length; at += 1) {
      const { hosts } = gates[at];
      for (let parent = host; parent !== ''; ) {
        if (indexOf(hosts, [`,!${parent},`]) >= 0) break;
        if (indexOf(hosts, [`,${parent},`]) >= 0) {
          if (isElsewhere(parent)) return true;
          break;
        }
        const dot = indexOf(parent, ['.']);
        parent = dot < 0 ? '' : slice(parent, [dot + 1]);
      }
    }
    return false;
  }

  /** Whether the site that is visited is not the host's own; false where the browser does not say. @param {string} host */
  function isElsewhere(host) {
    return top !== '' && top !== 'null' && !isUnder(hostOf(top), host);
  }

  /** Whether this is a frame of such a host. */
  function isShutFrame() {
    place ??= placeOf();
    return place.allShut;
  }

  /** @param {string} name @param {string} [domain] */
  function isShutCookie(name, domain) {
    place ??= placeOf();
    return place.allShut || names(name, domain && isUnder(place.hostname, domain) ? domain : place.hostname);
  }

  Object.assign(guard, { isShutCookie, isShutFrame, isShutKey, isShutDatabase });
})();
//# sourceURL=anonymous

// @ts-check
// The guard: whether a name serves a shut gate. Answers as the engine does: of the rows that fit, the closest counts.

(() => {
  const guard = self.sluice;
  if (!guard) return;
  const { gates, foreign, hostname } = guard;
  const { WeMap, indexOf, slice, endsWith, push, has, get, set } = guard.own;

  /** @typedef {{pattern: string, host: string, serves: boolean, close: number}} Row */

  /**
   * Whole names, found at once, and patterns, which are tried.
   * @param {string[]} ours @param {string[]} others
   */
  function index(ours, others) {
    /** @type {Map<string, Row[]>} */
    const whole = new WeMap();
    /** @type {Row[]} */
    const patterns = [];
    for (let at = 0; at < ours.length + others.length; at += 1) {
      const serves = at < ours.length;
      const written = serves ? ours[at] : others[at - ours.length];
      const space = indexOf(written, [' ']);
      const pattern = space < 0 ? written : slice(written, [0, space]);
      const host = space < 0 ? '' : slice(written, [space + 1]);
      const isPattern = indexOf(pattern, ['*']) >= 0;
      // On a host before anywhere, whole names before patterns, longer patterns before shorter.
      const row = { pattern, host, serves, close: (host ? 20_000 : 0) + (isPattern ? literal(pattern) : 10_000) };
      if (isPattern) push(patterns, [row]);
      else if (has(whole, [pattern])) push(get(whole, [pattern]), [row]);
      else set(whole, [pattern, [row]]);
    }
    return { whole, patterns };
  }

  /** How many characters of a pattern stand for themselves. @param {string} pattern */
  function literal(pattern) {
    let count = 0;
    for (let at = 0; at < pattern.length; at += 1) if (pattern[at] !== '*') count += 1;
    return count;
  }

  /** @param {string} pattern @param {string} name */
  function fits(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
      if (pattern[p] === '*') {
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
    while (pattern[p] === '*') p += 1;
    return p === pattern.length;
  }

  /** @param {string} host @param {string} parent */
  function isUnder(host, parent) {
    return host === parent || endsWith(host, [`.${parent}`]);
  }

  /** Of one kind of names: whether a name serves a shut gate. Built when it is first asked, for most frames never ask. @param {'cookies' | 'stored'} kind */
  function shutter(kind) {
    /** @type {ReturnType<typeof index>[] | undefined} */
    let tables;
    /** @type {Map<string, boolean>} */
    let known = new WeMap();
    let count = 0;
    return (/** @type {string} */ name, /** @type {string} */ host) => {
      // Longer than any name that is known; looking at it would only take time.
      if (name.length > 1024) return false;
      const key = `${name} ${host}`;
      const before = get(known, [key]);
      if (before !== undefined) return before;
      if (!tables) {
        tables = [];
        for (let at = 0; at < gates.length; at += 1) {
          const gate = gates[at];
          push(tables, [kind === 'cookies' ? index(gate.cookies, gate.not_cookies) : index(gate.stored, gate.not_stored)]);
        }
      }
      let shut = false;
      for (let at = 0; at < tables.length && !shut; at += 1) shut = serves(tables[at], name, host);
      if (count > 2000) {
        known = new WeMap();
        count = 0;
      }
      count += 1;
      set(known, [key, shut]);
      return shut;
    };
  }

  /** @param {ReturnType<typeof index>} table @param {string} name @param {string} host */
  function serves({ whole, patterns }, name, host) {
    /** @type {Row | undefined} */
    let best;
    let close = -1;
    const consider = (/** @type {Row} */ row) => {
      if (row.close < close || (row.close === close && row.serves)) return;
      if ((!row.host || isUnder(host, row.host)) && fits(row.pattern, name)) {
        best = row;
        close = row.close;
      }
    };
    const rows = get(whole, [name]) ?? [];
    for (let at = 0; at < rows.length; at += 1) consider(rows[at]);
    for (let at = 0; at < patterns.length; at += 1) consider(patterns[at]);
    return best?.serves === true;
  }

  const isShutName = shutter('cookies');
  const keys = shutter('stored');
  const isShutKey = (/** @type {string} */ key) => keys(key, '');

  /** Whether all cookies of this frame serve a shut gate: of the hosts that it lies under, the closest counts. */
  const allShut = foreign && (() => {
    for (let at = 0; at < gates.length; at += 1) {
      const shut = longestOver(gates[at].hosts);
      if (shut.length > longestOver(gates[at].not_hosts).length && isElsewhere(shut)) return true;
    }
    return false;
  })();

  /** The longest of these hosts that the frame's host is or lies under; empty for none. @param {string[]} hosts */
  function longestOver(hosts) {
    let longest = '';
    for (let at = 0; at < hosts.length; at += 1) {
      if (hosts[at].length > longest.length && isUnder(hostname, hosts[at])) longest = hosts[at];
    }
    return longest;
  }

  /** Whether the site that is visited is not the host's own; false where the browser does not say. @param {string} host */
  function isElsewhere(host) {
    const ancestors = /** @type {any} */ (location).ancestorOrigins;
    const top = ancestors?.length > 0 ? ancestors[ancestors.length - 1] : '';
    return top !== '' && top !== 'null' && !isUnder(new URL(top).hostname, host);
  }

  /** @param {string} name @param {string} [domain] */
  function isShutCookie(name, domain) {
    return allShut || isShutName(name, domain && isUnder(hostname, domain) ? domain : hostname);
  }

  Object.assign(guard, { isShutCookie, isShutKey, fits });
})();

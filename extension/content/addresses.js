// @ts-check
// The guard: whether an address is one that a vendor file names, by host and pattern. Compiled when the first is looked at.

(() => {
  const guard = self.sluice;
  if (!guard?.acts) return;
  const { indexOf, slice, startsWith, endsWith, lower } = guard.own;
  /** @type {ReturnType<typeof compare> | undefined} */
  let compared;
  guard.addresses = () => (compared ??= compare());

  function compare() {
    /**
     * Whether a pattern fits a text from a place on, as in rules: `*` any run of characters, `^` a separator or the end, `|` at the end the end.
     * @param {string} pattern @param {string} text @param {number} from
     */
    function fits(pattern, text, from) {
      let p = 0;
      let n = from;
      let star = -1;
      let mark = 0;
      while (p < pattern.length) {
        const sign = pattern[p];
        if (sign === '*') {
          star = p;
          mark = n;
          p += 1;
        } else if (n < text.length && (sign === text[n] || (sign === '^' && isSeparator(text[n])))) {
          p += 1;
          n += 1;
        } else if (n === text.length && p === pattern.length - 1 && (sign === '^' || sign === '|')) {
          return true;
        } else if (star >= 0 && mark < text.length) {
          mark += 1;
          n = mark;
          p = star + 1;
        } else {
          return false;
        }
      }
      return true;
    }

    /** @param {string} sign */
    function isSeparator(sign) {
      return !((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign === '_' || sign === '-' || sign === '.' || sign === '%');
    }

    /** Whether an address fits as rows write it: host (or how it begins, where sites serve a script themselves), then pattern. @param {string} script in lower case @param {string} host @param {string} rest */
    function isFrom(script, host, rest) {
      const slash = indexOf(script, ['/']);
      const pattern = slice(script, [slash]);
      if (script[0] === '*' && slash === 1) {
        for (let at = indexOf(rest, ['/']); at >= 0; at = indexOf(rest, ['/', at + 1])) if (fits(pattern, rest, at)) return true;
        return false;
      }
      const star = indexOf(script, ['*', 1]);
      if (star > 0 && star < slash) return fits(script, host + rest, 0);
      const wanted = slice(script, [startsWith(script, ['*.']) ? 2 : 0, slash]);
      return (host === wanted || endsWith(host, [`.${wanted}`])) && fits(pattern, rest, 0);
    }

    /** Host and rest of an address, in lower case; nothing for what is not fetched by http. @param {string} address */
    function split(address) {
      const whole = lower(slice(address, [0, 2048]), []);
      const slashes = indexOf(whole, ['://']);
      if (!startsWith(whole, ['http']) || slashes < 0) return undefined;
      const path = indexOf(whole, ['/', slashes + 3]);
      const place = slice(whole, [slashes + 3, path]);
      const port = indexOf(place, [':', indexOf(place, [']']) + 1]);
      return { host: port < 0 ? place : slice(place, [0, port]), rest: slice(whole, [path]) };
    }

    return { split, isFrom };
  }
})();
//# sourceURL=anonymous

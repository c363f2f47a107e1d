// @ts-check
// Tracking links taken apart: where a wrapper leads, and an address without what was hung on it. Pure, for the background and for the
// page that rules lead to.

/**
 * @typedef {object} Wrapper an address that only leads on
 * @property {string} category
 * @property {string} host itself and what lies under it
 * @property {string} path
 * @property {boolean} open whether more of the path may follow
 * @property {string[]} targets where its address says where it leads
 * @property {'percent' | 'signed' | 'base64' | 'segment' | 'rest'} encoding
 */
/**
 * @typedef {object} Known
 * @property {Partial<Record<string, string[]>>} decorations by category; only ever asked for one of the seven
 * @property {string[]} unless where an address holds one of these, its decorations stay
 * @property {Wrapper[]} wrappers
 */

/** Wrappers inside wrappers that are opened at once. */
const DEEPEST = 10;

/**
 * Where an address leads, if it is a wrapper of these and its target can be read: always an http or https address.
 * @param {string} address
 * @param {Wrapper[]} wrappers
 * @returns {string | undefined}
 */
export function unwrap(address, wrappers) {
  const url = web(address);
  if (!url) return undefined;
  for (const row of wrappers) {
    if (!isUnder(url.hostname, row.host) || !(row.open ? url.pathname.startsWith(row.path) : url.pathname === row.path)) continue;
    for (const value of valuesOf(url, row)) {
      const found = web(value);
      if (found) return found.href;
    }
  }
  return undefined;
}

/**
 * Where an address leads at last, wrappers inside wrappers opened, too.
 * @param {string} address
 * @param {Wrapper[]} wrappers
 * @returns {string | undefined}
 */
export function unwrapAll(address, wrappers) {
  let found = unwrap(address, wrappers);
  for (let depth = 1; found !== undefined && depth < DEEPEST; depth += 1) {
    const deeper = unwrap(found, wrappers);
    if (deeper === undefined) break;
    found = deeper;
  }
  return found;
}

/**
 * An address without parameters of these names, the rest of it byte for byte.
 * @param {string} address
 * @param {Set<string>} names
 */
export function clean(address, names) {
  const [whole, hash] = cut(address, '#');
  const [page, query] = cut(whole, '?');
  const kept = query.slice(1).split('&').filter((part) => !names.has(cut(part, '=')[0]));
  return `${page}${kept.length > 0 ? '?' : ''}${kept.join('&')}${hash}`;
}

/** Whether a host is another or lies under it. @param {string} host @param {string} parent */
export function isUnder(host, parent) {
  return host === parent || host.endsWith(`.${parent}`);
}

/** What a wrapper's address holds in the places for its target, decoded. @param {URL} url @param {Wrapper} row */
function valuesOf({ search, pathname, href }, { targets, encoding }) {
  if (encoding === 'rest') {
    const [target] = targets;
    const at = href.indexOf(target, href.indexOf(pathname));
    const rest = at < 0 ? '' : href.slice(at + target.length);
    return [rest.includes('://') ? rest : decode(rest)];
  }
  const parts = encoding === 'segment' ? pathname.split('/') : search.slice(1).split('&');
  const named = parts.map((part) => cut(part, '=')).filter(([name, value]) => value !== '' && targets.includes(name));
  const values = named.map(([, value]) => decode(value.slice(1)));
  if (encoding === 'base64') return values.map(fromBase64);
  return encoding === 'signed' ? values.map(unsigned) : values;
}

/** A text before and from a sign on. @param {string} text @param {string} sign @returns {[string, string]} */
function cut(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/**
 * Percent-encoding undone, as far as it stands for ASCII: other bytes may stay as they are in an address, whatever they mean, and what is
 * malformed stays, too.
 * @param {string} text
 */
function decode(text) {
  return text.replace(/%[0-7][0-9a-f]/gi, (byte) => String.fromCharCode(Number.parseInt(byte.slice(1), 16)));
}

/** @param {string} text */
function fromBase64(text) {
  const plain = text.startsWith('a1') ? text.slice(2) : text;
  try {
    const bytes = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
    return [...bytes].map((byte) => (byte < '\x80' ? byte : `%${byte.charCodeAt(0).toString(16)}`)).join('');
  } catch {
    return '';
  }
}

/** An address without the signature behind its last colon. @param {string} text */
function unsigned(text) {
  const at = text.lastIndexOf(':');
  const signature = text.slice(at + 1);
  return at > 'https:'.length && signature.length >= 16 && !signature.includes('/') ? text.slice(0, at) : text;
}

/** An http or https address, and nothing else. @param {string} text @returns {URL | undefined} */
function web(text) {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

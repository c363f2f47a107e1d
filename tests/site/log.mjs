// The request log of the demo server: the judge of every blocking test, because it knows what really arrived.
// @ts-check

/**
 * @typedef {object} Hit
 * @property {number} time        milliseconds since the epoch, at arrival
 * @property {string} method
 * @property {'http'|'https'|'ws'|'wss'} scheme
 * @property {string} host        without port
 * @property {string} path        path and query
 * @property {string} type        Sec-Fetch-Dest ('' when the browser sent none, 'websocket' for upgrades)
 * @property {string} mode        Sec-Fetch-Mode
 * @property {string} site        Sec-Fetch-Site
 * @property {string} referer
 * @property {Record<string, string>} cookies   what the browser sent, by name
 * @property {string[]} setCookies              Set-Cookie lines of the answer
 * @property {string} body                      first 4 KB
 * @property {Buffer} bytes                     the whole body as it came, up to 1 MB: it may be packed
 * @property {import('node:http').IncomingHttpHeaders} headers  for signals such as Sec-GPC and DNT
 */

/** @param {string|undefined} header @returns {Record<string, string>} */
export function parseCookies(header) {
  /** @type {Record<string, string>} a null prototype: names come from pages */
  const cookies = Object.create(null);
  for (const part of (header ?? '').split(/;\s*/)) {
    const at = part.indexOf('=');
    if (part) cookies[at < 0 ? '' : part.slice(0, at)] = part.slice(at + 1);
  }
  return cookies;
}

/** What the browsers ask for on their own account; neither a page's nor an extension's doing. @type {{host: RegExp, path?: RegExp}[]} */
const browsersOwn = [
  { host: /(^|\.)services\.mozilla\.com$/ },
  { host: /^update\.googleapis\.com$/ },
  { host: /^clients2\.google\.com$/, path: /^\/time\// },
  { host: /^accounts\.google\.com$/, path: /^\/ListAccounts/ },
];

export class RequestLog {
  /** @type {Hit[]} in order of arrival */
  entries = [];
  /** @type {Hit[]} the browser's own errands, kept apart: they come at any moment and would never let idle() resolve */
  ofBrowser = [];
  /** @type {Set<(hit: Hit) => void>} */
  #listeners = new Set();
  #lastArrival = Date.now();

  /** A request line has arrived; its body may still follow. @param {Hit} hit */
  arrived(hit) {
    if (browsersOwn.some(({ host, path }) => host.test(hit.host) && (!path || path.test(hit.path)))) {
      this.ofBrowser.push(hit);
      return;
    }
    this.entries.push(hit);
    this.#lastArrival = hit.time;
    for (const listen of [...this.#listeners]) listen(hit);
  }

  /** The body of a request is complete: waiters that look at bodies are asked again. @param {Hit} hit */
  completed(hit) {
    for (const listen of [...this.#listeners]) listen(hit);
  }

  reset() {
    this.entries.length = 0;
    this.ofBrowser.length = 0;
  }

  /** @param {(hit: Hit) => boolean} [predicate] */
  hits(predicate = () => true) {
    return this.entries.filter(predicate);
  }

  /** The first request, past or to come, that the predicate accepts. @param {(hit: Hit) => boolean} predicate @param {number} [timeoutMs] @returns {Promise<Hit>} */
  waitForHit(predicate, timeoutMs = 5000) {
    const already = this.entries.find(predicate);
    if (already) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(listen);
        reject(new Error(`no such request within ${timeoutMs} ms; the last ones were:\n${this.#last()}`));
      }, timeoutMs);
      /** @param {Hit} hit */
      const listen = (hit) => {
        if (!predicate(hit)) return;
        clearTimeout(timer);
        this.#listeners.delete(listen);
        resolve(hit);
      };
      this.#listeners.add(listen);
    });
  }

  /**
   * Resolves when nothing has arrived for `ms`: the only honest way to wait for something that should NOT come. Where something arrives again and
   * again it fails and says what.
   * @param {number} [ms] @param {number} [timeoutMs] @returns {Promise<void>}
   */
  idle(ms = 500, timeoutMs = 60_000) {
    return new Promise((resolve, reject) => {
      const since = Date.now();
      const check = () => {
        const left = Math.max(this.#lastArrival, since) + ms - Date.now();
        if (left <= 0) resolve();
        else if (Date.now() - since > timeoutMs) reject(new Error(`no rest within ${timeoutMs} ms; the last requests were:\n${this.#last()}`));
        else setTimeout(check, left);
      };
      check();
    });
  }

  #last() {
    return this.entries.slice(-8).map(({ method, host, path }) => `  ${method} ${host}${path}`).join('\n');
  }
}

// The addresses that are sorted in the benchmarks: real ones where the research data lies beside the project, else made-up ones.
// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** @typedef {{url: string, type: string}} Request */

const recorded = new URL('../../../shared/data/requests-dev.jsonl.gz', import.meta.url);
const rules = new URL('../../extension/generated/rules/', import.meta.url);

/** @returns {{requests: Request[], origin: string}} */
export function allRequests() {
  if (!existsSync(recorded)) return { requests: madeUp(15_000), origin: '15,000 made-up requests, hosts of the catalogue and first parties mixed' };
  const requests = gunzipSync(readFileSync(recorded)).toString().trim().split('\n').map((line) => JSON.parse(line));
  return { requests, origin: `${requests.length.toLocaleString('en')} recorded requests (2019)` };
}

/** Hosts that the packaged rules name. @returns {string[]} */
function knownHosts() {
  const hosts = readdirSync(rules).filter((name) => name.endsWith('.json') && name !== 'groups.json').flatMap((name) => {
    /** @type {{condition: {requestDomains?: string[]}}[]} */
    const list = JSON.parse(readFileSync(new URL(name, rules), 'utf8'));
    return list.flatMap((rule) => rule.condition.requestDomains ?? []);
  });
  return [...new Set(hosts)].sort();
}

/** A deterministic source of numbers below `limit`: the same requests at every run. @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const words = ['assets', 'static', 'js', 'images', 'api', 'collect', 'pixel', 'v2', 'bundle', 'config', 'media', 'event', 'sync', 'fonts', 'product', 'tag', 'ads', 'widget', 'user', 'index'];
const parameters = ['id', 'cb', 'url', 'ref', 'sz', 'pos', 'uid', 'lang', 'page', 'ts', 'v', 'event'];
const endings = ['.js', '.png', '.gif', '.css', '.json', '.woff2', '', '/'];
const types = ['script', 'image', 'xmlhttprequest', 'stylesheet', 'image', 'script', 'font', 'sub_frame', 'ping', 'other'];

/** @param {number} count @returns {Request[]} */
function madeUp(count) {
  const roll = dice(7);
  const hosts = knownHosts();
  /** @template T @param {T[]} list */
  const one = (list) => list[roll(list.length)];
  /** @param {number} length */
  const text = (length) => Array.from({ length }, () => 'abcdefghijklmnopqrstuvwxyz0123456789%-_'[roll(39)]).join('');
  const prefixes = ['', 'www.', 'cdn.', 'static.', 'a.b.'];
  return Array.from({ length: count }, () => {
    // Real pages: two requests in five go to hosts that somebody knows.
    const host = roll(5) < 2 ? `${one(prefixes)}${one(hosts)}` : `${one(prefixes)}${one(words)}-${one(words)}.${one(['example', 'com', 'co.uk', 'de', 'net'])}`;
    const path = Array.from({ length: 1 + roll(4) }, () => (roll(3) ? one(words) : text(6 + roll(20)))).join('/');
    // Most addresses have a short query or none, one in fifty a very long one.
    const many = [0, 0, 0, 0, 1, 2, 4, 8][roll(8)] * (roll(50) === 0 ? 12 : 1);
    const query = Array.from({ length: many }, () => `${one(parameters)}=${text(4 + roll(24))}`).join('&');
    return { url: `https://${host}/${path}${one(endings)}${query && `?${query}`}`, type: one(types) };
  });
}

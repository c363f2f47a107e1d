// What looking at a cookie costs that no row knows: the cookie model's own module.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { Looking, initSync } from '../../extension/generated/looks.js';
import { cookie } from '../border/core-in-node.mjs';
import { vendors } from '../site/vendors.mjs';
import { quantile } from './statistics.mjs';

const recorded = new URL('../../../shared/data/cookies-dev.jsonl', import.meta.url);
const repetitions = 20;

export const title = 'Looking at one cookie';
export const method = `Node, warm. Timed is Looking.look(): cookie and site cross into WebAssembly, what the cookie is like is found out, and the answer crosses back.
${repetitions} rounds over all cookies, the first two not counted.`;

/** @returns {{cookies: {site: string, told: import('../../extension/generated/core.js').StoredCookie}[], origin: string}} */
function allCookies() {
  if (existsSync(recorded)) {
    const lines = readFileSync(recorded, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const cookies = lines.map(({ site, name, domain, updates: [first] }) => ({
      site,
      told: cookie({ name, domain, value: first.value, secure: first.secure, http_only: first.http_only, host_only: first.host_only, same_site: first.same_site, ...(first.session ? {} : { expires: first.expiry * 1000 }) }),
    }));
    return { cookies, origin: `${cookies.length} recorded cookies (2021)` };
  }
  const cookies = vendors.flatMap((vendor) => vendor.cookies.map(({ name, domain }) => ({ site: 'shop.example', told: cookie({ name, domain: domain ?? 'shop.example', value: 'GA1.2.918273645.1700000000' }) })));
  return { cookies, origin: `${cookies.length} cookies of the demo site` };
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  initSync({ module: readFileSync(new URL('../../extension/generated/looks_bg.wasm', import.meta.url)) });
  const looking = new Looking();
  const { cookies, origin } = allCookies();
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < repetitions; round += 1) {
    for (const { site, told } of cookies) {
      const start = performance.now();
      looking.look(told, site, 0);
      if (round >= 2) times.push((performance.now() - start) * 1000);
    }
  }
  looking.free();
  return [
    { name: 'median', value: quantile(times, 0.5), unit: 'µs', budget: 50, note: origin },
    { name: 'p99', value: quantile(times, 0.99), unit: 'µs', budget: 200 },
  ];
}

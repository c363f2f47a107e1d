// What looking at a cookie costs that no row knows: the cookie model's own module.
// @ts-check
import { readFileSync } from 'node:fs';
import { Looking, initSync } from '../../extension/generated/looks.js';
import { allCookies } from './asked-cookies.mjs';
import { quantile } from './statistics.mjs';

const repetitions = 20;

export const title = 'Looking at one cookie';
export const method = `Node, warm. Timed is Looking.look(): cookie and site cross into WebAssembly, what the cookie is like is found out, and the answer crosses back.
${repetitions} rounds over all cookies, the first two not counted.`;

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

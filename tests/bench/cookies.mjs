// What classifying one cookie costs, by the way it takes in the background: Core.cookie_stored().
// @ts-check
import { startedCore } from '../border/core-in-node.mjs';
import { allCookies } from './asked-cookies.mjs';
import { quantile } from './statistics.mjs';

const repetitions = 20;

export const title = 'Classifying one cookie';
export const method = `Node, warm. Timed is Core.cookie_stored() with the site's page open: the cookie crosses into WebAssembly, the cookie is sorted by name and host,
it is decided whether it may stay, and that is noted in the picture of the tab. Handing over the effects is not timed. ${repetitions} rounds over all cookies, the first two not counted.`;

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const { cookies, origin } = allCookies();
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < repetitions; round += 1) {
    const core = startedCore();
    let shown = '';
    for (const { site, told } of cookies) {
      if (shown !== site) {
        core.page_shown(1, `https://${site}/`, '', round);
        shown = site;
      }
      const start = performance.now();
      core.cookie_stored(told, round);
      const time = (performance.now() - start) * 1000;
      core.effects();
      if (round >= 2) times.push(time);
    }
    core.free();
  }
  return [
    { name: 'median', value: quantile(times, 0.5), unit: 'µs', budget: 50, note: origin },
    { name: 'p99', value: quantile(times, 0.99), unit: 'µs' },
  ];
}

// What reading a policy costs: the module of the page about policies, in Node.
// @ts-check
import { readFileSync, readdirSync } from 'node:fs';
import { initSync, reading_of } from '../../extension/generated/policy.js';
import { quantile } from './statistics.mjs';

const folder = new URL('../../crates/reader/tests/policies/', import.meta.url);
const MEGABYTE = 1_000_000;
const repetitions = 12;

export const title = 'Reading a policy';
export const method = `Node, warm. Timed is the page's module with the text as it came, the reading as JSON included. The long texts are the project's own policies of one kind
one after the other until there are so many bytes. ${repetitions} times, the first two not counted.`;

/** Policies one after the other, until there are so many bytes. @param {string} ending @param {number} bytes */
function long(ending, bytes) {
  const all = readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => readFileSync(new URL(name, folder)));
  /** @type {Buffer[]} */
  const parts = [];
  for (let length = 0, at = 0; length < bytes; at += 1) {
    parts.push(all[at % all.length]);
    length += all[at % all.length].length;
  }
  return Buffer.concat(parts).subarray(0, bytes);
}

/** @param {Buffer} text */
function times(text) {
  return Array.from({ length: repetitions }, () => {
    const start = performance.now();
    reading_of(text);
    return performance.now() - start;
  }).slice(2);
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  initSync({ module: readFileSync(new URL('../../extension/generated/policy_bg.wasm', import.meta.url)) });
  const [html, plain] = [times(long('.html', MEGABYTE)), times(long('.txt', MEGABYTE))];
  const twice = times(long('.html', 2 * MEGABYTE));
  return [
    { name: '1 MB of HTML, median', value: quantile(html, 0.5), unit: 'ms', budget: 100 },
    { name: '1 MB of text, median', value: quantile(plain, 0.5), unit: 'ms', budget: 100 },
    { name: '2 MB of HTML, median', value: quantile(twice, 0.5), unit: 'ms', note: `${(quantile(twice, 0.5) / quantile(html, 0.5)).toFixed(2)} times 1 MB` },
    { name: 'a policy of 20 KB, median', value: quantile(times(long('.html', 20_000)), 0.5), unit: 'ms' },
  ];
}

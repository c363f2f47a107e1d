// How soon a background that was just started can sort: a fresh process each time, as the browser starts a fresh worker.
// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allRequests } from './requests.mjs';
import { median, spread } from './statistics.mjs';

/** @typedef {import('./cold-start-child.mjs').Steps} Steps */

const starts = 15;
const child = fileURLToPath(new URL('cold-start-child.mjs', import.meta.url));
const inProcess = promisify(execFile);

export const title = 'Cold start';
export const method = `${starts} fresh Node processes, one after the other; medians. Counted from the moment module, glue and catalogue are in memory: compile the module,
take the catalogue over, sort one address, sort 99 more. Reading the files is told apart, since a browser reads them by other ways; so is what the background does besides,
namely starting without stored choices and planning the rules.`;

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const { requests } = allRequests();
  const stride = Math.floor(requests.length / 100);
  const urls = Array.from({ length: 100 }, (_, index) => requests[index * stride].url);
  /** @type {Steps[]} */
  const runs = [];
  for (let count = 0; count < starts; count += 1) {
    const { stdout } = await inProcess(process.execPath, [child, JSON.stringify(urls)]);
    runs.push(JSON.parse(stdout));
  }
  /** The sums of some steps. @param {(keyof Steps)[]} steps */
  const sums = (...steps) => runs.map((one) => steps.reduce((sum, step) => sum + one[step], 0));
  const toFirst = sums('compile', 'take', 'first');
  const toHundredth = sums('compile', 'take', 'first', 'hundred');
  return [
    { name: 'to the first classification', value: median(toFirst), unit: 'ms', budget: 4, note: spread(toFirst, 1) },
    { name: 'to the hundredth', value: median(toHundredth), unit: 'ms', budget: 5, note: spread(toHundredth, 1) },
    { name: 'compiling', value: median(sums('compile')), unit: 'ms', note: 'part of both' },
    { name: 'taking the catalogue over', value: median(sums('take')), unit: 'ms', note: 'part of both' },
    { name: 'starting and planning the rules', value: median(sums('start')), unit: 'ms', note: 'comes on top in the background' },
    { name: 'reading the files', value: median(sums('read')), unit: 'ms', note: 'not counted above' },
  ];
}

// How soon a background that was just started can sort: a fresh process each time, as the browser starts a fresh worker.
// @ts-check
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allRequests } from './requests.mjs';
import { median, spread } from './statistics.mjs';

const starts = 15;
const child = fileURLToPath(new URL('cold-start-child.mjs', import.meta.url));
const start = promisify(execFile);

export const title = 'Cold start';
export const method = `${starts} fresh Node processes, one after the other; medians. Counted from the moment module, glue and catalogue are in memory:
compile, take the catalogue over, start without stored choices, plan the rules, sort. Reading the files is told apart, since a browser reads them by other ways.`;

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const { requests } = allRequests();
  const step = Math.floor(requests.length / 100);
  const urls = Array.from({ length: 100 }, (_, index) => requests[index * step].url);
  /** @type {{read: number, compile: number, start: number, first: number, hundred: number}[]} */
  const runs = [];
  for (let count = 0; count < starts; count += 1) {
    const { stdout } = await start(process.execPath, [child, JSON.stringify({ urls })]);
    runs.push(JSON.parse(stdout));
  }
  /** @param {keyof typeof runs[0]} key */
  const all = (key) => runs.map((run) => run[key]);
  return [
    { name: 'to the first classification', value: median(all('first')), unit: 'ms', budget: 4, note: spread(all('first'), 1) },
    { name: 'to the hundredth', value: median(all('hundred')), unit: 'ms', budget: 5, note: spread(all('hundred'), 1) },
    { name: 'of which compiling', value: median(all('compile')), unit: 'ms' },
    { name: 'of which catalogue, start and first plan', value: median(all('start')), unit: 'ms' },
    { name: 'reading the files', value: median(all('read')), unit: 'ms', note: 'not counted above' },
  ];
}

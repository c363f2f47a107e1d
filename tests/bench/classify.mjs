// What sorting one request costs, warm: from the address as a JavaScript string to the number of its category.
// @ts-check
import { memoryBytes, resourceCode, startedCore, writer } from '../border/core-in-node.mjs';
import { allRequests } from './requests.mjs';
import { median, quantile } from './statistics.mjs';

const repetitions = 5;
const passes = 3;
const warmUps = 5;

export const title = 'Sorting one request';
export const method = `Node, warm. The address is written into the engine's scratch memory with encodeInto, then Core.sort() is called.
Mean: ${repetitions} repetitions of ${passes} passes over all requests, in processor time; the median of the passes. Quantiles: in ${repetitions} separate passes every
request is timed by the clock (the timer adds its own cost); the median of its times stands for it. So what else the machine does is not taken for a property of Sluice.`;

/** @param {number} count @param {(index: number) => unknown} work @returns {number} µs of processor time for one */
function pass(count, work) {
  const start = process.cpuUsage();
  for (let index = 0; index < count; index += 1) work(index);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

/** @param {number} count @param {(index: number) => unknown} work */
function meanOf(count, work) {
  // Until the optimising compiler has taken over.
  for (let round = 0; round < warmUps; round += 1) pass(count, work);
  return median(Array.from({ length: repetitions * passes }, () => pass(count, work)));
}

/** Each request's own median time in µs. @param {number} count @param {(index: number) => unknown} work */
function timesOf(count, work) {
  const all = Array.from({ length: repetitions }, () => new Float64Array(count));
  for (const times of all) {
    for (let index = 0; index < count; index += 1) {
      const start = performance.now();
      work(index);
      times[index] = (performance.now() - start) * 1000;
    }
  }
  return Float64Array.from({ length: count }, (_, index) => median(all.map((times) => times[index])));
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const { requests, origin } = allRequests();
  const urls = requests.map(({ url }) => url);
  const types = requests.map(({ type }) => resourceCode(type));
  const core = startedCore();
  const write = writer(core);
  /** @param {number} index */
  const sort = (index) => core.sort(write(urls[index]), types[index]);

  const before = memoryBytes();
  const known = urls.filter((_, index) => sort(index) !== 255).length;
  const mean = meanOf(urls.length, sort);
  const empty = meanOf(urls.length, (index) => core.sort(0, types[index]));
  const writing = meanOf(urls.length, (index) => write(urls[index]));
  const times = timesOf(urls.length, sort);
  const timer = quantile(timesOf(urls.length, () => undefined), 0.5);

  return [
    { name: 'mean', value: mean, unit: 'µs', budget: 0.6, note: `${origin}, ${Math.round((known / urls.length) * 100)} % of them known` },
    { name: 'p50', value: quantile(times, 0.5), unit: 'µs', note: `of which the timer ${timer.toFixed(2)}` },
    { name: 'p99', value: quantile(times, 0.99), unit: 'µs', budget: 2 },
    { name: 'p99.9', value: quantile(times, 0.999), unit: 'µs' },
    { name: 'writing the address alone', value: writing, unit: 'µs', note: 'part of the mean' },
    { name: 'calling with an empty address', value: empty, unit: 'µs', note: 'part of the mean' },
    { name: 'growth of the module\'s memory', value: memoryBytes() - before, unit: 'bytes', budget: 0 },
  ];
}

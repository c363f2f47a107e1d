// What listening to SDKs costs a page: each call, and each look for SDKs after a script.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';
import { quantile } from './statistics.mjs';

const pages = 12;
const calls = 200;

export const title = 'Listening to SDKs';
export const method = `Both browsers, the packaged extension, ${pages} loads of an empty page. A call: the mean over ${calls} different calls of a function that does nothing,
each with five values. A look: from putting a script into the page until the microtask after it, the first (which makes the table) apart from the next. Medians of the loads.`;

/** In the page: times in microseconds. */
const measure = async () => {
  /** @param {string} text */
  const look = async (text) => {
    const script = document.createElement('script');
    script.textContent = text;
    const start = performance.now();
    document.head.append(script);
    await Promise.resolve();
    return (performance.now() - start) * 1000;
  };
  const first = await look('window.mixpanel = { track() {} };');
  const next = [];
  for (let at = 0; at < 20; at += 1) next.push(await look('1'));
  const { mixpanel } = /** @type {any} */ (window);
  const start = performance.now();
  for (let at = 0; at < 200; at += 1) mixpanel.track(`Event ${at}`, { plan: 'free', price: at, currency: 'EUR', page: location.href, items: ['a', 'b'] });
  const each = ((performance.now() - start) * 1000) / 200;
  return { first, next: next.reduce((sum, time) => sum + time, 0) / next.length, each };
};

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export function run() {
  return inBothBrowsers(async (sluice) => {
    const page = await sluice.browser.newPage();
    /** @type {Record<'first' | 'next' | 'each', number[]>} */
    const times = { first: [], next: [], each: [] };
    for (let at = 0; at < pages; at += 1) {
      await page.goto(`https://shop.example/quiet?${at}`, { waitUntil: 'load' });
      const found = await page.evaluate(measure);
      times.first.push(found.first);
      times.next.push(found.next);
      times.each.push(found.each);
    }
    return [
      { name: 'one call', value: quantile(times.each, 0.5), unit: 'µs', budget: 5 },
      { name: 'first look', value: quantile(times.first, 0.5), unit: 'µs' },
      { name: 'next look', value: quantile(times.next, 0.5), unit: 'µs' },
    ];
  });
}

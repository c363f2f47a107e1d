// How long a first-party cookie that an answer brings is in the browser's store, where it cannot be taken out of the answer.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';
import { median, quantile } from './statistics.mjs';

const times = 200;

export const title = 'Removing a first-party cookie after an answer set it';
export const method = `The page of the demo shop asks its own server ${times} times for a cookie of Meta's name with the background awake, one after the other. In Chromium
the page's cookieStore tells when the cookie was stored and when it was gone; the time between is the figure. In Firefox the cookie is taken out of the answer: the
benchmark fails if it is ever stored.`;

/** In the page: the time from stored to gone of each cookie, in ms. @param {number} count */
async function lives(count) {
  /** @type {number[]} */
  const found = [];
  /** Nothing below is Sluice's: the guard looks at what is read and written, not at events. @type {any} */
  const store = self.cookieStore;
  for (let index = 0; index < count; index += 1) {
    await new Promise((resolve) => {
      let stored = 0;
      store.onchange = (/** @type {any} */ { changed, deleted }) => {
        if (changed.some((/** @type {any} */ { name }) => name === '_fbc')) stored = performance.now();
        if (deleted.some((/** @type {any} */ { name }) => name === '_fbc')) {
          found.push(performance.now() - stored);
          resolve(undefined);
        }
      };
      void fetch(`/keep/set?${new URLSearchParams({ name: '_fbc', way: `bench${index}` })}`);
    });
  }
  return found;
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export const run = () => inBothBrowsers(async (sluice, kind) => {
  const page = await sluice.visit('https://shop.example/quiet');
  if (kind === 'firefox') {
    const stored = await page.evaluate(async (count) => {
      /** @type {any} */
      const store = self.cookieStore;
      let changes = 0;
      store.onchange = () => (changes += 1);
      for (let index = 0; index < count; index += 1) await fetch(`/keep/set?${new URLSearchParams({ name: '_fbc', way: `bench${index}` })}`);
      // One that nobody minds shows that changes are told.
      const told = new Promise((resolve) => { store.onchange = (/** @type {any} */ { changed }) => changed.some((/** @type {any} */ { name }) => name === 'basket') ? resolve(undefined) : (changes += 1); });
      document.cookie = 'basket=1';
      await told;
      return changes;
    }, times);
    if (stored > 0) throw new Error(`${stored} cookies reached the store`);
    return [];
  }
  const found = await page.evaluate(lives, times);
  return [
    { name: 'median', value: median(found), unit: 'ms' },
    { name: 'p99', value: quantile(found, 0.99), unit: 'ms', budget: 50, note: `at most ${Math.max(...found).toFixed(0)}` },
  ];
});

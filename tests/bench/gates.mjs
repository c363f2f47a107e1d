// How soon a flipped gate is in force: from the popup's message to the answer, and then a request proves it at the server.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('../browser/harness/sluice.mjs').Sluice} Sluice */

const flips = 10;

export const title = 'Flipping a gate';
export const method = `Both browsers, the gate of analytics, ${flips} flips to and fro of each sort, once with the background awake and once with the background killed before each flip.
The time goes from sending the popup's message to its answer, which the background gives when choices are stored and rules in force. After each flip the page sends
a request: if the server's log does not agree with the gate, the benchmark fails.`;

const target = 'https://www.google-analytics.com/g/collect?v=2&tid=G-BENCH';

/** Sends the message as the popup does and measures in the page, without the driver's own delays. @param {Sluice} sluice @param {any} message @returns {Promise<number>} ms */
async function flip(sluice, message) {
  const desk = await sluice.desk();
  const { time, error } = await desk.evaluate(async (request) => {
    const start = performance.now();
    const answer = await chrome.runtime.sendMessage(request);
    return { time: performance.now() - start, error: answer?.error };
  }, message);
  if (error) throw new Error(error);
  return time;
}

/** Whether a request of the page reaches the vendor. @param {Sluice} sluice @param {import('puppeteer-core').Page} page @param {string} mark */
async function arrives(sluice, page, mark) {
  const url = `${target}&mark=${mark}`;
  await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => undefined, () => undefined), url);
  return sluice.site.hits((hit) => hit.path.endsWith(`mark=${mark}`)).length > 0;
}

/** @param {Sluice} sluice @param {import('puppeteer-core').Page} page @param {{here: boolean, killed: boolean}} way */
async function flipTimes(sluice, page, { here, killed }) {
  const tab = await sluice.tab(page);
  const times = [];
  for (let index = 0; index < flips; index += 1) {
    // The default is shut; the last flip leaves it so.
    const gate = index % 2 === 0 ? 'open' : 'shut';
    if (killed) await sluice.browser.killBackground();
    times.push(await flip(sluice, { set_gate: { tab, here, category: 'analytics', gate } }));
    const mark = `${here}-${killed}-${index}`;
    if ((await arrives(sluice, page, mark)) !== (gate === 'open')) throw new Error(`the gate was ${gate}, yet a request ${gate === 'open' ? 'did not arrive' : 'arrived'} (${mark})`);
  }
  if (here) await flip(sluice, { set_gate: { tab, here, category: 'analytics', gate: undefined } });
  return times;
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export const run = () => inBothBrowsers(async (sluice) => {
  const page = await sluice.visit('https://shop.example/quiet');
  const figures = [];
  for (const here of [false, true]) {
    for (const killed of [false, true]) {
      const times = await flipTimes(sluice, page, { here, killed });
      figures.push({
        name: `${here ? 'on this site' : 'everywhere'}, background ${killed ? 'killed' : 'awake'}`, value: median(times), unit: 'ms', budget: 1000,
        note: `at most ${Math.max(...times).toFixed(0)}`,
      });
    }
  }
  return figures;
});

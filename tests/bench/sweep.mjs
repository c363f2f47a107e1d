// How long it takes to count, remove and bring back the cookies that are kept from before a gate was shut.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';

const sites = 50;
const each = 50;

export const title = 'Sweeping the cookies of a shut gate';
export const method = `Both browsers, ${(sites * each).toLocaleString('en')} cookies on ${sites} sites, half of them of Google Analytics' names (browsers keep about 3,000 in all). Timed from
sending the popup's message to its answer. The budget is for 10,000; the figure is for as many as there are.`;

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export const run = () => inBothBrowsers(async (sluice) => {
  const page = await sluice.visit('https://shop.example/quiet');
  const tab = await sluice.tab(page);
  await sluice.everywhere({ analytics: 'open' });
  const desk = await sluice.desk();
  await desk.evaluate(async (siteCount, count) => {
    const expirationDate = Date.now() / 1000 + 100_000;
    for (let site = 0; site < siteCount; site += 1) {
      await Promise.all(Array.from({ length: count }, (_, index) => chrome.cookies.set({ url: `https://s${site}.example/`, name: `${index % 2 ? '_ga_' : 'own'}${index}`, value: 'GA1.1.1.1', expirationDate })));
    }
  }, sites, each);
  await sluice.everywhere({ analytics: 'shut' });
  const figures = [];
  for (const step of ['count', 'remove', 'undo']) {
    const { time, answer } = await desk.evaluate(async (message) => {
      const start = performance.now();
      const said = await chrome.runtime.sendMessage(message);
      return { time: performance.now() - start, answer: said };
    }, { sweep: { step, tab, here: false, category: 'analytics' } });
    if (answer.cookies < (sites * each) / 2) throw new Error(`${step}: only ${answer.cookies} cookies`);
    figures.push({ name: step, value: time, unit: 'ms', ...(step === 'remove' && { budget: 2000 }), note: `${answer.cookies} cookies` });
  }
  return figures;
});

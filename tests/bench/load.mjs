// What Sluice costs or saves a page that loads, against the same browser without any extension. Chromium only.
// @ts-check
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/harness/browsers.mjs';
import { host, startLoadSite } from './load-site.mjs';
import { median, spread } from './statistics.mjs';

const rounds = 12;
const warmUps = 2;
const budgets = { plain: 1.1, tracked: 0.8 };
const names = /** @type {const} */ (['plain', 'tracked']);

/** Another build than the packaged one can be measured in its place. */
const extension = process.env.SLUICE_BENCH_EXTENSION ?? fileURLToPath(new URL('../../dist/chromium', import.meta.url));

export const title = 'Loading a page';
export const method = `Chromium, two browsers side by side: one bare, one with Sluice and its default gates. Both load both pages in turn, in a new tab each time,
${warmUps} rounds to warm up and ${rounds} that count. Measured is the time from the start of the fetch to the load event; the figure is the median of the ratios
of each round, so that what slows the machine slows both. "plain": 120 requests of the site's own. "tracked": 60 of its own and 60 to the hosts of 20 vendors.`;

/** @param {import('../browser/harness/browsers.mjs').DrivenBrowser} browser @param {string} name */
async function loadTime(browser, name) {
  const page = await browser.newPage();
  await page.goto(`https://${host}/${name}`, { waitUntil: 'load' });
  const time = await page.evaluate(() => {
    const [entry] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    return entry.loadEventStart - entry.fetchStart;
  });
  await page.close();
  return time;
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const site = await startLoadSite();
  /** @type {import('../browser/harness/browsers.mjs').DrivenBrowser[]} */
  const browsers = [];
  try {
    browsers.push(await launch('chromium', { site }), await launch('chromium', { site, extension }));
    const [bare, sluice] = browsers;
    const asked = await sluice.extensionPage('pages/style.css');
    // The engine answers when it runs and its rules are in force.
    await asked.evaluate(() => chrome.runtime.sendMessage({ resume: { tab: -1 } }));
    await asked.close();
    const times = names.map((name) => ({ name, bare: /** @type {number[]} */ ([]), sluice: /** @type {number[]} */ ([]), arrived: [0, 0] }));
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const one of times) {
        site.vendorRequests();
        const without = await loadTime(bare, one.name);
        const arrivedWithout = site.vendorRequests();
        const withSluice = await loadTime(sluice, one.name);
        one.arrived = [arrivedWithout, site.vendorRequests()];
        if (round < 0) continue;
        one.bare.push(without);
        one.sluice.push(withSluice);
      }
    }
    return times.map(({ name, bare: without, sluice: withSluice, arrived }) => {
      const ratios = withSluice.map((time, index) => time / without[index]);
      const passed = name === 'tracked' ? `; of ${arrived[0]} requests to vendors ${arrived[1]} arrived` : '';
      return {
        name: `${name}, with Sluice against without`, value: median(ratios), unit: 'times', budget: budgets[name],
        note: `${median(withSluice).toFixed(0)} ms against ${median(without).toFixed(0)} ms, ratios ${spread(ratios, 2)}${passed}`,
      };
    });
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
  }
}

// The packaged extension in both browsers on the demo site, for the benchmarks that need them.
// @ts-check
import { fileURLToPath } from 'node:url';
import { launch } from '../browser/harness/browsers.mjs';
import { Sluice } from '../browser/harness/sluice.mjs';
import { startSite } from '../site/server.mjs';

/** @typedef {import('../browser/harness/browsers.mjs').Kind} Kind */

/** @type {Kind[]} */
const kinds = ['chromium', 'firefox'];

/**
 * Runs some measuring in each browser, one after the other, and gathers the figures.
 * @param {(sluice: Sluice, kind: Kind) => Promise<import('./statistics.mjs').Figure[]>} measure
 */
export async function inBothBrowsers(measure) {
  const figures = [];
  for (const kind of kinds) {
    const site = await startSite();
    try {
      const browser = await launch(kind, { site, extension: fileURLToPath(new URL(`../../dist/${kind}`, import.meta.url)) });
      try {
        const sluice = new Sluice(site, browser);
        await sluice.settle();
        const found = await measure(sluice, kind);
        figures.push(...found.map((figure) => ({ ...figure, name: `${figure.name}, ${kind === 'firefox' ? 'Firefox' : 'Chromium'}` })));
      } finally {
        await browser.close();
      }
    } finally {
      await site.close();
    }
  }
  return figures;
}

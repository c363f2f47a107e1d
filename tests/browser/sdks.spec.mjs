// SDKs from npm, unmodified, inside the site's own script: sorted right; nothing reaches the vendor while the gate is shut, and the page goes on; all reaches it when open.
// @ts-check
import { before, test } from 'node:test';
import { answerSdks, pagesOf } from '../sdk-pages/pages.mjs';
import { checkOpen, checkShut, checkSorted } from './harness/sdk-checks.mjs';
import { visitAll, visitControl } from './harness/sdk-visits.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {Map<string, import('./harness/sdk-visits.mjs').Visit>} Visits */

const pages = pagesOf('bundled');
const performing = pages.filter(({ sdk }) => sdk.category === 'performance');
/** @type {Record<'control' | 'byDefault' | 'shut' | 'open', Visits>} */
const runs = { control: new Map(), byDefault: new Map(), shut: new Map(), open: new Map() };

before(async () => {
  runs.control = await visitControl(pages);
  const sluice = await openSluice({ first: answerSdks });
  try {
    const tab = await sluice.browser.newPage();
    const report = () => sluice.report(tab);
    runs.byDefault = await visitAll(performing, sluice.site, tab, { open: true, report });
    await sluice.everywhere({ performance: 'shut' });
    runs.shut = await visitAll(pages, sluice.site, tab, { open: false, report });
    await sluice.everywhere({ performance: 'open', analytics: 'open', advertising: 'open' });
    runs.open = await visitAll(pages, sluice.site, tab, { open: true, report });
  } finally {
    await sluice.close();
  }
});

for (const page of pages) {
  const { id, site } = page;
  test(`${id}: without Sluice everything arrives, and with the gate open the same (${kind})`, () => checkOpen(page, runs.control.get(site), runs.open.get(site)));
  test(`${id}: sorted right`, () => checkSorted(page, runs.open.get(site)));
  test(`${id}: with the gate shut nothing arrives, and the page goes on`, () => checkShut(page, runs.shut.get(site)));
}

for (const page of performing) {
  test(`${page.id}: performance is open unless it is shut`, () => checkOpen(page, runs.control.get(page.site), runs.byDefault.get(page.site)));
}

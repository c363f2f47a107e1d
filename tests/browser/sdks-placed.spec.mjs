// SDKs in a worker, in frames without an address of their own, loaded twice and loaded late: with the gate shut nothing arrives, wherever they run.
// @ts-check
import { before, test } from 'node:test';
import { answerSdks, placedPages } from '../sdk-pages/pages.mjs';
import { checkOpen, checkShut } from './harness/sdk-checks.mjs';
import { visitAll, visitControl } from './harness/sdk-visits.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

const pages = placedPages();
/** @type {Record<'control' | 'shut' | 'open', Map<string, import('./harness/sdk-visits.mjs').Visit>>} */
const runs = { control: new Map(), shut: new Map(), open: new Map() };

before(async () => {
  runs.control = await visitControl(pages);
  const sluice = await openSluice({ first: answerSdks });
  try {
    const tab = await sluice.browser.newPage();
    runs.shut = await visitAll(pages, sluice.site, tab, { open: false });
    await sluice.everywhere({ analytics: 'open' });
    runs.open = await visitAll(pages, sluice.site, tab, { open: true });
  } finally {
    await sluice.close();
  }
});

for (const page of pages) {
  const { id, place, site } = page;
  test(`${id}, ${place}: without Sluice everything arrives, and with the gate open the same (${kind})`, () => checkOpen(page, runs.control.get(site), runs.open.get(site)));
  test(`${id}, ${place}: with the gate shut nothing arrives, and the page goes on`, () => checkShut(page, runs.shut.get(site)));
}

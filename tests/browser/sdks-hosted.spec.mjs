// SDKs from npm, unmodified, handed out by the vendor's own host: sorted right; nothing reaches the vendor while the gate is shut; all reaches it when open.
// @ts-check
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { answerSdks, pagesOf } from '../sdk-pages/pages.mjs';
import { checkOpen, checkSorted, unwanted } from './harness/sdk-checks.mjs';
import { visitAll, visitControl } from './harness/sdk-visits.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

const pages = pagesOf('hosted');
/** @type {Record<'control' | 'shut' | 'open', Map<string, import('./harness/sdk-visits.mjs').Visit>>} */
const runs = { control: new Map(), shut: new Map(), open: new Map() };

before(async () => {
  runs.control = await visitControl(pages);
  const sluice = await openSluice({ first: answerSdks });
  try {
    const tab = await sluice.browser.newPage();
    const report = () => sluice.report(tab);
    await sluice.everywhere({ performance: 'shut' });
    runs.shut = await visitAll(pages, sluice.site, tab, { open: false, calls: false, report });
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
  test(`${id}: with the gate shut nothing arrives`, () => assert.deepEqual(unwanted(page, runs.shut.get(site)), []));
}

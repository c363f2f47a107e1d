// Pages whose SDK's script is the vendor's, with the gate shut: their own code runs to its end, callbacks and all, because something stands in for the script.
// @ts-check
import { before, test } from 'node:test';
import { answerSdks, pagesOf } from '../sdk-pages/pages.mjs';
import { checkShut } from './harness/sdk-checks.mjs';
import { visitAll } from './harness/sdk-visits.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

// Packages that load the vendor's script need it as much as pages that name it themselves.
const pages = [...pagesOf('hosted'), ...pagesOf('bundled').filter(({ sdk }) => sdk.loads)];
/** @type {Map<string, import('./harness/sdk-visits.mjs').Visit>} */
let shut = new Map();

before(async () => {
  const sluice = await openSluice({ first: answerSdks });
  try {
    await sluice.everywhere({ performance: 'shut' });
    shut = await visitAll(pages, sluice.site, await sluice.browser.newPage(), { open: false, standIns: true });
  } finally {
    await sluice.close();
  }
});

for (const page of pages) {
  test(`${page.id}, ${page.way}: with the gate shut the page goes on (${kind})`, () => checkShut(page, shut.get(page.site), true));
}

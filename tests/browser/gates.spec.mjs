// The gates, judged by the vendors' own log: a shut category gets nothing by any way a page has to ask; an open one gets all.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { differences, fire } from './harness/fire.mjs';
import { categories, kind, openControl, openSluice } from './harness/sluice.mjs';

/** One address for each category, of the vendors' real hosts. Advertising is a path on a host that also does other things. */
const targets = {
  authentication: 'https://accounts.google.com/gsi/client?d=1',
  security: 'https://challenges.cloudflare.com/turnstile/v0/api.js?d=1',
  preferences: 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js?d=1',
  features: 'https://widget.intercom.io/widget/demo?d=1',
  performance: 'https://bam.nr-data.net/1/demo?d=1',
  analytics: 'https://www.google-analytics.com/g/collect?v=2&tid=G-1',
  advertising: 'https://www.facebook.com/tr/?id=1',
};

/** @type {import('./harness/fire.mjs').Arrived} */
let control = {};
/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {import('puppeteer-core').Page} */
let page;

before(async () => {
  const bare = await openControl();
  try {
    control = await fire(bare.site, await bare.browser.newPage(), targets);
  } finally {
    await bare.close();
  }
  sluice = await openSluice();
  page = await sluice.browser.newPage();
});

after(() => sluice?.close());

test(`control: without Sluice every vector reaches every vendor (${kind})`, () => {
  for (const category of categories) {
    assert.ok(control[category].length >= 45, `${category}: only ${control[category].length} vectors fired: ${control[category]}`);
  }
});

for (const shut of categories) {
  test(`${shut} shut: nothing of it arrives, everything else does`, async () => {
    await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, category === shut ? 'shut' : 'open'])));
    // Links tell nobody that they were followed while one of these two is shut.
    const pings = shut !== 'analytics' && shut !== 'advertising';
    const open = Object.entries(control).map(([category, vectors]) => [category, vectors.filter((vector) => pings || vector !== 'ping')]);
    const expected = { ...Object.fromEntries(open), [shut]: [] };
    assert.deepEqual(differences(await fire(sluice.site, page, targets, { expected }), expected), []);
  });
}

test('all gates open: everything arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'open'])));
  assert.deepEqual(differences(await fire(sluice.site, page, targets, { expected: control }), control), []);
});

test('all gates shut: nothing arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'shut'])));
  const arrived = await fire(sluice.site, page, targets);
  for (const shut of categories) assert.deepEqual(arrived[shut], [], `${shut} is shut`);
});

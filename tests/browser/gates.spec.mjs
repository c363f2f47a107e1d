// The gates, judged by the vendors' own log: a shut category gets nothing by any way a page has to ask; an open one gets all.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { differences, everything, fire } from './harness/fire.mjs';
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

const all = everything(kind, targets);
/** @type {import('./harness/fire.mjs').Arrived} */
let control = {};
/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {import('puppeteer-core').Page} */
let page;

before(async () => {
  const bare = await openControl();
  try {
    control = await fire(bare.site, await bare.browser.newPage(), targets, { expected: all });
  } finally {
    await bare.close();
  }
  sluice = await openSluice();
  page = await sluice.browser.newPage();
});

after(() => sluice?.close());

test(`control: without Sluice every vector reaches every vendor (${kind})`, () => {
  assert.deepEqual(differences(control, all), []);
});

/**
 * In which rounds a category is shut: no two are always shut together and each is open in some round, so what one gate does cannot pass for what
 * another does. In the last two both that keep links from telling that they were followed are open, and each of the others in one of them.
 * @type {Record<import('./harness/sluice.mjs').Category, number[]>}
 */
const rounds = { authentication: [0, 2], security: [0, 3], preferences: [1, 3], features: [2, 3], performance: [0, 4], analytics: [0, 1], advertising: [1, 2] };

for (const round of [0, 1, 2, 3, 4]) {
  const shut = categories.filter((category) => rounds[category].includes(round));
  test(`${shut.join(', ')} shut: nothing of that arrives, everything else does`, async () => {
    await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, shut.includes(category) ? 'shut' : 'open'])));
    const pings = !shut.includes('analytics') && !shut.includes('advertising');
    const expected = Object.fromEntries(categories.map((category) => {
      const open = all[category].filter((vector) => pings || vector !== 'ping');
      return [category, shut.includes(category) ? [] : open];
    }));
    assert.deepEqual(differences(await fire(sluice.site, page, targets, { expected }), expected), []);
  });
}

test('all gates open: everything arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'open'])));
  assert.deepEqual(differences(await fire(sluice.site, page, targets, { expected: all }), all), []);
});

test('all gates shut: nothing arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'shut'])));
  const arrived = await fire(sluice.site, page, targets);
  for (const shut of categories) assert.deepEqual(arrived[shut], [], `${shut} is shut`);
});

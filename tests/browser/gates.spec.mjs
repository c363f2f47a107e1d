// The gates, judged by the vendors' own log: a shut category gets nothing by any way a page has to ask; an open one gets all.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { arrivedVectors, onePerPage, vectorPage } from '../site/vectors.mjs';
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

/** A page has only one of these for all targets, so they say nothing about each. */
const shared = new Set(onePerPage);

/** @param {import('../site/log.mjs').Hit[]} log @param {string} category */
const arrived = (log, category) => arrivedVectors(log, category).filter((vector) => !shared.has(vector));

let round = 0;

/**
 * Fires every vector at every target.
 * @param {import('puppeteer-core').Page} page
 * @param {import('../site/server.mjs').DemoSite} site
 * @param {import('./harness/sluice.mjs').Category[]} open  of which the page is not left before all arrived, or ten seconds went by
 */
async function fire(page, site, open) {
  site.reset();
  // New addresses each time: images and styles must not come from the browser's memory.
  round += 1;
  const fresh = Object.fromEntries(Object.entries(targets).map(([category, url]) => [category, `${url}&round=${round}`]));
  await page.goto(vectorPage(fresh), { waitUntil: 'load' });
  await page.evaluate(() => /** @type {any} */ (window).vectorsDone);
  const late = () => open.every((category) => missing(site.log, category).every((vector) => vector.endsWith('pagehide')));
  if (!late()) await site.waitForHit(late, 10_000).catch(() => undefined);
  // What a page sends when it is left counts too.
  await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
  await site.idle(700);
}

/** @type {Record<string, string[]>} */
const control = {};
/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {import('puppeteer-core').Page} */
let page;

before(async () => {
  const bare = await openControl();
  try {
    await fire(await bare.browser.newPage(), bare.site, []);
    for (const category of categories) control[category] = arrived(bare.site.log, category);
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
    const others = categories.filter((category) => category !== shut);
    await fire(page, sluice.site, others);
    assert.deepEqual(arrived(sluice.site.log, shut), []);
    for (const open of others) assert.deepEqual(missing(sluice.site.log, open), [], `${open} is open`);
  });
}

test('all gates open: everything arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'open'])));
  await fire(page, sluice.site, categories);
  for (const open of categories) assert.deepEqual(missing(sluice.site.log, open), [], `${open} is open`);
});

test('all gates shut: nothing arrives', async () => {
  await sluice.everywhere(Object.fromEntries(categories.map((category) => [category, 'shut'])));
  await fire(page, sluice.site, []);
  for (const shut of categories) assert.deepEqual(arrived(sluice.site.log, shut), [], `${shut} is shut`);
});

/**
 * Vectors that reached a vendor in the control and do not now.
 * @param {import('../site/log.mjs').Hit[]} log
 * @param {string} category
 */
function missing(log, category) {
  const now = new Set(arrived(log, category));
  return control[category].filter((vector) => !now.has(vector));
}

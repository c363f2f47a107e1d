// Choices for one site: they hold on that site alone, in all its frames and workers, and a pause lets everything through there.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { differences, everything, fire } from './harness/fire.mjs';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

const targets = {
  features: 'https://widget.intercom.io/widget/demo?d=1',
  analytics: 'https://www.google-analytics.com/g/collect?v=2&tid=G-1',
  advertising: 'https://www.facebook.com/tr/?id=1',
};
/** @typedef {keyof typeof targets} Target */

const sites = /** @type {const} */ (['shop.example', 'news.example']);

const all = everything(kind, targets);
/** @type {import('./harness/fire.mjs').Arrived} */
let control = {};
/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Record<string, import('puppeteer-core').Page>} one tab for each site */
const pages = {};
/**
 * Fires on both sites and expects, for each, all of the control or nothing.
 * @param {Record<string, Record<Target, 'all' | 'none'>>} expected
 */
async function expectOn(expected) {
  for (const [site, arrivals] of Object.entries(expected)) {
    // Links tell nobody that they were followed while one of these two is shut.
    const pings = arrivals.analytics === 'all' && arrivals.advertising === 'all';
    const open = (/** @type {string} */ key) => all[key].filter((vector) => pings || vector !== 'ping');
    const expected = Object.fromEntries(Object.entries(arrivals).map(([key, wanted]) => [key, wanted === 'all' ? open(key) : []]));
    const arrived = await fire(sluice.site, pages[site], targets, { site, expected });
    assert.deepEqual(differences(arrived, expected), [], site);
  }
}

before(async () => {
  const bare = await openControl();
  try {
    control = await fire(bare.site, await bare.browser.newPage(), targets, { expected: all });
  } finally {
    await bare.close();
  }
  sluice = await openSluice();
  for (const site of sites) {
    pages[site] = await sluice.browser.newPage();
    await pages[site].goto(`https://${site}/quiet`, { waitUntil: 'load' });
  }
});

after(() => sluice?.close());

test(`control: every vector fires (${kind})`, () => {
  assert.deepEqual(differences(control, all), []);
});

test('opened on one site: all arrives there, nothing elsewhere', async () => {
  await sluice.here(pages['shop.example'], { analytics: 'open' });
  await expectOn({
    'shop.example': { features: 'all', analytics: 'all', advertising: 'none' },
    'news.example': { features: 'all', analytics: 'none', advertising: 'none' },
  });
});

test('shut on one site: nothing arrives there, all elsewhere', async () => {
  await sluice.here(pages['shop.example'], { analytics: null, features: 'shut' });
  await expectOn({
    'shop.example': { features: 'none', analytics: 'none', advertising: 'none' },
    'news.example': { features: 'all', analytics: 'none', advertising: 'none' },
  });
});

test('paused on one site: all arrives there; ended: as before', async () => {
  const tab = await sluice.tab(pages['shop.example']);
  for (const length of /** @type {const} */ (['visit', 'always'])) {
    const view = await sluice.ask({ pause: { tab, length } });
    assert.equal(JSON.stringify(view.state).includes('paused'), true, `${length}: ${JSON.stringify(view.state)}`);
    await expectOn({
      'shop.example': { features: 'all', analytics: 'all', advertising: 'all' },
      'news.example': { features: 'all', analytics: 'none', advertising: 'none' },
    });
    await sluice.ask({ resume: { tab } });
  }
  await expectOn({ 'shop.example': { features: 'none', analytics: 'none', advertising: 'none' } });
});

test('a pause for this visit ends when the tab leaves the site', async () => {
  const page = pages['shop.example'];
  const tab = await sluice.tab(page);
  await sluice.ask({ pause: { tab, length: 'visit' } });
  await page.goto('https://news.example/quiet', { waitUntil: 'load' });
  assert.equal((await sluice.popup(page)).state, 'active');
  await page.goto('https://shop.example/quiet', { waitUntil: 'load' });
  await expectOn({ 'shop.example': { features: 'none', analytics: 'none', advertising: 'none' } });
});

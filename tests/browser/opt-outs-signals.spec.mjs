// Opt-outs that are said on many pages or by a call: Google Analytics finds its own before any script runs, consent signals reach the functions that vendors
// document, and the guard of a shut gate leaves alone what says no.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ofSdk } from '../sdk-pages/arrived.mjs';
import { answerSdks } from '../sdk-pages/pages.mjs';
import { answerOptOuts } from '../site/opt-outs.mjs';
import { doAll, rowOnce } from './harness/opt-outs.mjs';
import { kind, openSluice, packaged } from './harness/sluice.mjs';

/** @typedef {{way: {sdk?: {flags?: {area: string, key: string, value: string}[]}}}[]} Flags */

const signals = ['google-consent-mode', 'microsoft-uet-consent', 'microsoft-clarity-consent', 'meta-limited-data-use', 'shopify-customer-privacy', 'xandr-pixel-consent'];

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first: (hit, url) => answerOptOuts(hit, url) ?? answerSdks(hit, url) });
  await sluice.everywhere({ performance: 'open', analytics: 'open', advertising: 'open' });
});
after(() => sluice?.close());

test(`Google Analytics finds its opt-out before the first script of a page, also under a strict policy and in frames (${kind})`, async () => {
  await doAll(sluice, ['google-analytics']);
  const tab = await sluice.visit('https://strict.example/');
  assert.deepEqual(await tab.evaluate('found'), { ioo: true, element: true });
  await tab.waitForFunction('told.length === 3');
  const frames = /** @type {any[]} */ (await tab.evaluate('told'));
  assert.deepEqual(frames.map(({ ioo, element }) => [ioo, element]), [[true, true], [true, true], [true, true]], JSON.stringify(frames));
  sluice.site.reset();
  for (const site of ['gtag-hosted.example', 'react-ga4-bundled.example']) {
    await sluice.visit(`https://${site}/`, tab);
    await tab.waitForFunction("window['ga-disable-G-DEMO'] === true");
    assert.deepEqual(ofSdk(sluice.site.log, site).filter(({ host }) => host === 'www.google-analytics.com'), []);
  }
  await rowOnce(sluice, 'google-analytics', ({ state }) => state === 'verified');
  await sluice.visit('https://deaf-ga.example/', tab);
  const ignored = await rowOnce(sluice, 'google-analytics', ({ state }) => state === 'ignored');
  assert.ok(ignored.proof.some((line) => line.startsWith('It went on sending on deaf-ga.example.')));
  await sluice.optOuts({ undo: { id: 'google-analytics' } });
  await tab.close();
});

test(`consent signals reach the functions that vendors document (${kind})`, async () => {
  await doAll(sluice, signals);
  sluice.site.reset();
  const tab = await sluice.visit('https://consent.example/');
  const denied = { ad_storage: 'denied' };
  await tab.waitForFunction('calls.length >= 5');
  const calls = /** @type {any[][]} */ (await tab.evaluate('calls')).sort(([one], [other]) => (one < other ? -1 : 1));
  assert.deepEqual(calls.map((call) => call.filter((part) => part !== null)), [
    ['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ['fbq', 'dataProcessingOptions', ['LDU'], 0, 0],
    ['pixie', 'consent', 'update', denied],
    ['setTrackingConsent', { analytics: false, marketing: false, preferences: true, sale_of_data: false }],
    ['uetq.push', 'consent', 'update', denied],
  ]);
  const consented = () => sluice.site.hits(({ path }) => path.startsWith('/g/collect')).map(({ path }) => new URLSearchParams(path.split('?')[1]).get('gcs'));
  await tab.waitForFunction("dataLayer.some(([what, how]) => what === 'consent' && how === 'update')");
  assert.deepEqual(consented(), ['G111']);
  await tab.evaluate("gtag('event', 'later')");
  await sluice.site.waitForHit(({ path }) => path.includes('en=later'));
  assert.deepEqual(consented(), ['G111', 'G100']);
  await rowOnce(sluice, 'google-consent-mode', ({ state }) => state === 'verified');
  await tab.close();
});

test(`the guard of a shut gate neither hides nor removes what says no (${kind})`, async () => {
  const rows = /** @type {Flags} */ (JSON.parse(readFileSync(`${packaged}/generated/opt-outs/opt-outs.json`, 'utf8')));
  const flags = rows.flatMap(({ way }) => way.sdk?.flags ?? []).map(({ area, key, value }) => ({ area, key: key.replace('{token}', 'demo'), value }));
  const wanted = flags.filter(({ area }) => area === 'local' || area === 'cookie');
  assert.ok(wanted.length > 15);
  const tab = await sluice.visit('https://plain.example/');
  await sluice.here(tab, { preferences: 'open', features: 'shut', performance: 'shut', analytics: 'shut', advertising: 'shut' });
  await tab.reload();
  await tab.evaluate((list) => {
    localStorage.setItem('mp_demo_mixpanel', '{}');
    for (const { area, key, value } of list) area === 'local' ? localStorage.setItem(key, value) : (document.cookie = `${key}=${value}; path=/; max-age=9999`);
  }, wanted);
  await tab.goto('https://plain.example/left');
  const names = await tab.evaluate(() => [...Object.keys(localStorage).filter((key) => localStorage.getItem(key) !== null), ...document.cookie.split('; ').map((pair) => pair.split('=')[0])]);
  // Its guard is at work there: what is not an opt-out is gone.
  assert.deepEqual(names.sort(), wanted.map(({ key }) => key).sort());
  await tab.close();
});

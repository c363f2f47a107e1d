// SDKs' own opt-outs, carried out by the desk while every gate is open: real SDKs from npm send, are told once, and then send nothing; who goes on is
// reported; what was there before is put back. Google's, consent signals and the guard beside them.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { ofSdk, textOf } from '../../sdk-pages/arrived.mjs';
import { answerSdks, pagesOf } from '../../sdk-pages/pages.mjs';
import { answerOptOuts } from '../../site/opt-outs.mjs';
import { kind, openControl, openSluice, packaged } from '../harness/sluice.mjs';

/** @typedef {import('../harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('../../../extension/generated/desk.js').DeskView} DeskView */
/** @typedef {import('puppeteer-core').Page} Page */
/** How long the desk may take for anything, in milliseconds: the machine may be busy, and ten seconds are what it watches. */
const PATIENCE = 25_000;

/** @typedef {{id: string, site: string, name: string, collectors: string[], later?: string, remains?: RegExp}} Case */

const first = (/** @type {import('../../site/log.mjs').Hit} */ hit, /** @type {URL} */ url) => answerOptOuts(hit, url) ?? answerSdks(hit, url);

/**
 * Opt-outs, and the pages of real SDKs that they are for. What only listens to calls is told after its first events, so there a later event counts.
 * @type {{[id: string]: {pages: string[], later?: string, remains?: RegExp}}}
 */
const known = {
  mixpanel: { pages: ['mixpanel-hosted', 'mixpanel-bundled'] },
  plausible: { pages: ['plausible-hosted', 'plausible-bundled'] },
  // It says that it runs, and the page itself asks for settings.
  countly: { pages: ['countly-hosted', 'countly-bundled'], remains: /^\/i\n.*&hc=|^\/o\/sdk/ },
  matomo: { pages: ['matomo-hosted', 'vue-matomo-bundled'] },
  fathom: { pages: ['fathom-bundled'], remains: /script\.js/ },
  fullstory: { pages: ['fullstory-bundled'], later: "FS('trackEvent', { name: 'later', properties: {} })" },
  'meta-pixel-consent': { pages: ['fbevents-hosted'], later: "fbq('track', 'later')" },
};
const sdkPages = new Map([...pagesOf('hosted'), ...pagesOf('bundled')].map((page) => [`${page.id}-${page.way}`, page]));
/** @type {Case[]} */
const cases = Object.entries(known).flatMap(([id, { pages, ...rest }]) => pages.map((name) => ({ id, name, site: `${name}.example`, collectors: sdkPages.get(name)?.sdk.collectors ?? [], ...rest })));
const quiet = cases.filter(({ later }) => !later);
const told = cases.filter(({ later }) => later);
/** What was there before: a site's own value, with which Plausible sends. */
const BEFORE = { site: 'plausible-hosted.example', key: 'plausible_ignore', value: 'false' };
const signals = ['google-consent-mode', 'microsoft-uet-consent', 'microsoft-clarity-consent', 'meta-limited-data-use', 'shopify-customer-privacy', 'xandr-pixel-consent'];

/** @type {Sluice} */
let sluice;
/** Hits by page. @type {Record<'control' | 'out', Map<string, number>>} */
const hits = { control: new Map(), out: new Map() };

/** What reached a page's vendor, but for what may. @param {import('../../site/server.mjs').DemoSite} site @param {Case} page */
const arrived = (site, { site: host, collectors, remains }) => ofSdk(site.log, host)
  .filter((hit) => collectors.some((begin) => (hit.host + hit.path).startsWith(begin)))
  .filter((hit) => !remains?.test(`${hit.path}\n${hit.body}`));

/**
 * Visits pages in some tabs at once; they stay open if so wanted. Where they are to send, that is waited for.
 * @param {Case[]} pages @param {() => Promise<Page>} newPage @param {{stay?: boolean, sends?: import('../../site/server.mjs').DemoSite}} [how]
 */
async function visitAll(pages, newPage, { stay = false, sends } = {}) {
  const rest = [...pages];
  /** @type {Map<string, Page>} */
  const open = new Map();
  await Promise.all(Array.from({ length: 4 }, async () => {
    /** @type {Page | undefined} */
    let tab;
    for (let page = rest.shift(); page; page = rest.shift()) {
      tab = stay || !tab ? await newPage() : tab;
      await tab.goto(`https://${page.site}/`, { waitUntil: 'load' });
      const shown = tab;
      await tab.waitForFunction('window.notes && notes.over', { polling: 20, timeout: 10_000 })
        .catch(async () => assert.fail(`${page.site}: ${JSON.stringify(await shown.evaluate('window.notes'))}`));
      open.set(page.site, tab);
      if (stay) continue;
      // Some send when they are left.
      if (sends && !sdkPages.get(page.name)?.sdk.leaving) await sends.waitForHit(() => arrived(sends, page).length > 0, 10_000).catch(() => assert.fail(`${page?.site} sent nothing`));
      else await tab.waitForNetworkIdle({ idleTime: 250, timeout: 2500 }).catch(() => {});
      await tab.goto(`https://${page.site}/left`, { waitUntil: 'load' });
    }
    if (!stay) await tab?.close();
  }));
  return open;
}

/** @param {string} id */
const rowOf = (id) => (/** @type {DeskView} */ view) => {
  const row = view.rows.find((other) => other.id === id);
  assert.ok(row, id);
  return row;
};

/** Waits until the desk shows something; should that not come, what it shows instead is told. @param {string} id @param {(row: ReturnType<ReturnType<typeof rowOf>>) => boolean} condition */
async function rowOnce(id, condition) {
  const seen = { last: rowOf(id)(await sluice.optOuts({ look: {} })) };
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${id} is ${seen.last.state}:\n${seen.last.proof.join('\n')}`)), PATIENCE);
  });
  const shown = sluice.deskOnce((view) => condition((seen.last = rowOf(id)(view))));
  await Promise.race([shown, late]).finally(() => clearTimeout(timer));
  return seen.last;
}

/** Waits until each page's line is in the proof. @param {{id: string, site: string}[]} pages @param {(site: string) => string} line */
async function proven(pages, line) {
  for (const { id, site } of pages) await rowOnce(id, ({ proof }) => proof.some((said) => said.startsWith(line(site))));
}

/** @param {string[]} ids */
async function doAll(ids) {
  for (const id of ids) await sluice.optOuts({ do: { id } });
}

/** What a site has stored, seen from a page without an SDK. @param {string} site */
async function storedOn(site) {
  const tab = await sluice.browser.newPage();
  await tab.goto(`https://${site}/left`, { waitUntil: 'load' });
  const stored = await tab.evaluate(() => ({ ...localStorage, ...Object.fromEntries(document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('='))) }));
  await tab.close();
  return /** @type {Record<string, string>} */ (stored);
}

before(async () => {
  const control = await openControl({ first });
  try {
    await visitAll(cases, () => control.browser.newPage(), { sends: control.site });
    await control.site.idle(700);
    for (const page of cases) hits.control.set(page.site, arrived(control.site, page).length);
  } finally {
    await control.close();
  }

  sluice = await openSluice({ first });
  await sluice.everywhere({ performance: 'open', analytics: 'open', advertising: 'open' });
});
after(() => sluice?.close());

test(`without opt-outs all of them send (${kind})`, () => {
  for (const { site } of cases) assert.ok((hits.control.get(site) ?? 0) > 0, site);
});

test(`an SDK that was met sends nothing from the next page on, and the desk proves it (${kind})`, async () => {
  const own = await sluice.browser.newPage();
  await own.goto(`https://${BEFORE.site}/left`);
  await own.evaluate(({ key, value }) => localStorage.setItem(key, value), BEFORE);
  await own.close();
  await doAll([...Object.keys(known), 'umami']);
  const newPage = () => sluice.browser.newPage();
  const deaf = await sluice.visit('https://deaf-umami.example/');
  // A page that is left at once may not have heard it.
  const met = await visitAll(told, newPage, { stay: true });
  await visitAll(quiet, newPage);
  await proven([{ id: 'umami', site: 'deaf-umami.example' }, ...quiet], (site) => `Its flag was written on ${site}.`);
  await proven(told, (site) => `Its SDK was told on ${site}.`);
  await Promise.all([...met.values()].map((tab) => tab.close()));
  assert.equal((await storedOn(BEFORE.site))[BEFORE.key], 'true');

  await sluice.site.idle(700);
  sluice.site.reset();
  const open = await visitAll(told, newPage, { stay: true });
  await visitAll(quiet, newPage);
  // A page that is left may send a last time; with the next there is no doubt.
  for (let times = 0; times < 2; times += 1) await deaf.reload();
  // A moment after it was told an SDK has heard; what the page tells it then must not arrive.
  await proven(told, (site) => `Its SDK was told on ${site}. (2 times)`);
  await sluice.site.idle(700);
  for (const page of quiet) hits.out.set(page.site, arrived(sluice.site, page).length);
  await deaf.close();
  for (const { site, later = '' } of told) await open.get(site)?.evaluate(later);
  await proven(cases, (site) => `Its SDK was met on ${site}, and nothing more came from there.`);
  await Promise.all([...open].map(([site, tab]) => tab.goto(`https://${site}/left`)));
  await sluice.site.idle(700);
  for (const page of told) hits.out.set(page.site, arrived(sluice.site, page).filter((hit) => textOf(hit).includes('later')).length);
  assert.deepEqual([...hits.out].filter(([, count]) => count > 0), []);
  const view = await sluice.optOuts({ look: {} });
  for (const id of Object.keys(known)) assert.deepEqual([id, rowOf(id)(view).state], [id, 'verified'], rowOf(id)(view).proof.join('\n'));
  await Promise.all([...open.values()].map((tab) => tab.close()));
});

test(`who goes on is reported, with proof (${kind})`, async () => {
  const { proof } = await rowOnce('umami', ({ state }) => state === 'ignored');
  assert.ok(proof.some((line) => line.startsWith('It went on sending on deaf-umami.example.')), proof.join('\n'));
  assert.equal((await storedOn('deaf-umami.example'))['umami.disabled'], '1');
});

test(`nothing is written where no SDK was met (${kind})`, async () => {
  const tab = await sluice.visit('https://plain.example/');
  await tab.close();
  assert.deepEqual(await storedOn('plain.example'), {});
  // Nor anything of another site's, such as its token.
  assert.deepEqual(Object.keys(await storedOn('plausible-bundled.example')), ['plausible_ignore']);
});

test(`taken back, a flag is as it was before (${kind})`, async () => {
  for (const id of Object.keys(known)) await sluice.optOuts({ undo: { id } });
  const tab = await sluice.visit(`https://${BEFORE.site}/left`);
  await tab.waitForFunction(({ key, value }) => localStorage.getItem(key) === value, {}, BEFORE);
  await tab.close();
});

test(`Google Analytics finds its opt-out before the first script of a page, also under a strict policy and in frames (${kind})`, async () => {
  await doAll(['google-analytics']);
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
  await rowOnce('google-analytics', ({ state }) => state === 'verified');
  await sluice.visit('https://deaf-ga.example/', tab);
  const ignored = await rowOnce('google-analytics', ({ state }) => state === 'ignored');
  assert.ok(ignored.proof.some((line) => line.startsWith('It went on sending on deaf-ga.example.')));
  await sluice.optOuts({ undo: { id: 'google-analytics' } });
  await tab.close();
});

test(`consent signals reach the functions that vendors document (${kind})`, async () => {
  await doAll(signals);
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
  await rowOnce('google-consent-mode', ({ state }) => state === 'verified');
  await tab.close();
});

test(`the guard of a shut gate neither hides nor removes what says no (${kind})`, async () => {
  const rows = /** @type {import('./opt-outs-sdks.spec.mjs').Flags} */ (JSON.parse(readFileSync(`${packaged}/generated/opt-outs/opt-outs.json`, 'utf8')));
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

/** @typedef {{way: {sdk?: {flags?: {area: string, key: string, value: string}[]}}}[]} Flags */

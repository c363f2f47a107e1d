// SDKs' own opt-outs, carried out by the desk while every gate is open: real SDKs from npm send, are told once, and then send nothing; who goes on is
// reported; what was written is taken back.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ofSdk, textOf } from '../sdk-pages/arrived.mjs';
import { answerSdks, pagesOf } from '../sdk-pages/pages.mjs';
import { answerOptOuts } from '../site/opt-outs.mjs';
import { doAll, rowOf, rowOnce } from './harness/opt-outs.mjs';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @typedef {import('./harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{id: string, site: string, name: string, collectors: string[], later?: string, remains?: RegExp}} Case */

const first = (/** @type {import('../site/log.mjs').Hit} */ hit, /** @type {URL} */ url) => answerOptOuts(hit, url) ?? answerSdks(hit, url);

/**
 * Opt-outs, and the pages of real SDKs that they are for. What only listens to calls is told after its first events, so there a later event counts.
 * @type {{[id: string]: {pages: string[], later?: string, remains?: RegExp, collectors?: string[]}}}
 */
const known = {
  mixpanel: { pages: ['mixpanel-hosted', 'mixpanel-bundled'] },
  // Which features are on is still asked.
  posthog: { pages: ['posthog-hosted', 'posthog-bundled'], remains: /\/flags\// },
  plausible: { pages: ['plausible-hosted', 'plausible-bundled'] },
  // It says that it runs, and the page itself asks for settings.
  countly: { pages: ['countly-hosted', 'countly-bundled'], remains: /^\/i\n.*&hc=|^\/o\/sdk/ },
  matomo: { pages: ['matomo-hosted', 'vue-matomo-bundled'] },
  umami: { pages: ['umami-hosted'], collectors: ['cloud.umami.is/api/send'] },
  fathom: { pages: ['fathom-bundled'], remains: /script\.js/ },
  amplitude: { pages: ['amplitude-hosted'], later: "amplitude.track('later')" },
  datadog: { pages: ['datadog-hosted', 'datadog-logs-hosted'], later: "window.DD_RUM?.addAction('later'); window.DD_LOGS?.logger?.info('later')" },
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

/** An SDK that remembers that it was told. */
const AGAIN = /** @type {Case} */ (told.find(({ id }) => id === 'amplitude'));

/** @type {Sluice} */
let sluice;
/** Pages that stay, by their sites. @type {Map<string, Page>} */
let open;
/** Hits by page. @type {Record<'control' | 'out' | 'again', Map<string, number>>} */
const hits = { control: new Map(), out: new Map(), again: new Map() };

/** What reached a page's vendor, but for what may. @param {import('../site/server.mjs').DemoSite} site @param {Case} page */
const arrived = (site, { site: host, collectors, remains }) => ofSdk(site.log, host)
  .filter((hit) => collectors.some((begin) => (hit.host + hit.path).startsWith(begin)))
  .filter((hit) => !remains?.test(`${hit.path}\n${hit.body}`));

/**
 * Visits pages in some tabs at once; they stay open if so wanted. Where they are to send, that is waited for.
 * @param {Case[]} pages @param {() => Promise<Page>} newPage @param {{stay?: boolean, sends?: import('../site/server.mjs').DemoSite}} [how]
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

/** Waits until each page's line is in the proof. @param {{id: string, site: string}[]} pages @param {(site: string) => string} line */
async function proven(pages, line) {
  for (const { id, site } of pages) await rowOnce(sluice, id, ({ proof }) => proof.some((said) => said.startsWith(line(site))));
}

/** What a site has stored, seen from a page without an SDK. @param {string} site */
async function storedOn(site) {
  const tab = await sluice.browser.newPage();
  await tab.goto(`https://${site}/left`, { waitUntil: 'load' });
  const stored = await tab.evaluate(() => ({ ...localStorage, ...Object.fromEntries(document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('='))) }));
  await tab.close();
  return /** @type {Record<string, string>} */ (stored);
}

/** Waits until nothing of ours is left on a site, and what was there before is again. @param {string} site */
async function backOn(site) {
  const tab = await sluice.browser.newPage();
  await tab.goto(`https://${site}/left`, { waitUntil: 'load' });
  const before = site === BEFORE.site ? BEFORE : undefined;
  const back = tab.waitForFunction((/** @type {typeof BEFORE | undefined} */ own) => {
    const names = [...Object.keys(localStorage), ...document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '')];
    const flags = names.filter((name) => /opt_in_out|cly_ignore|plausible_ignore|mtm_consent|blockFathom|umami\.disabled/.test(name) && name !== own?.key);
    return flags.length === 0 && (!own || localStorage.getItem(own.key) === own.value);
  }, { polling: 50, timeout: 10_000 }, before);
  await back.catch(async () => assert.fail(`${site} keeps ${JSON.stringify(await storedOn(site))}`));
  await tab.close();
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

test(`an SDK that was met sends nothing from the next page on, or since it was told, and the desk proves it (${kind})`, async () => {
  const own = await sluice.browser.newPage();
  await own.goto(`https://${BEFORE.site}/left`);
  await own.evaluate(({ key, value }) => localStorage.setItem(key, value), BEFORE);
  await own.close();
  await doAll(sluice, Object.keys(known));
  const newPage = () => sluice.browser.newPage();
  const deaf = await sluice.visit('https://deaf-umami.example/');
  // What can only be told is told in the page, which stays for as long as its silence is proof.
  open = await visitAll(told, newPage, { stay: true });
  await visitAll(quiet, newPage);
  await proven([{ id: 'umami', site: 'deaf-umami.example' }, ...quiet], (site) => `Its flag was written on ${site}.`);
  await proven(told, (site) => `Its SDK was told on ${site}.`);
  assert.equal((await storedOn(BEFORE.site))[BEFORE.key], 'true');

  await sluice.site.idle(700);
  sluice.site.reset();
  for (const { site, later = '' } of told) await open.get(site)?.evaluate(later);
  await visitAll(quiet, newPage);
  // A page that is left may send a last time; with the next there is no doubt.
  for (let times = 0; times < 2; times += 1) await deaf.reload();
  await sluice.site.idle(700);
  for (const page of quiet) hits.out.set(page.site, arrived(sluice.site, page).length);
  await deaf.close();
  await proven(cases, (site) => `Its SDK was met on ${site}, and nothing more came from there.`);
  for (const page of told) hits.out.set(page.site, arrived(sluice.site, page).filter((hit) => textOf(hit).includes('later')).length);
  assert.deepEqual([...hits.out].filter(([, count]) => count > 0), []);
  const view = await sluice.optOuts({ look: {} });
  // Of Umami there is one that heeds it and one that does not.
  for (const id of Object.keys(known).filter((other) => other !== 'umami')) assert.deepEqual([id, rowOf(view, id).state], [id, 'verified'], rowOf(view, id).proof.join('\n'));
});

test(`who goes on is reported, with proof (${kind})`, async () => {
  const { proof } = await rowOnce(sluice, 'umami', ({ state }) => state === 'ignored');
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

test(`taken back, flags are as they were before, and SDKs send again (${kind})`, async (asked) => {
  // One is told the contrary when it is met again, the others where they are.
  await open.get(AGAIN.site)?.close();
  for (const id of Object.keys(known)) await sluice.optOuts({ undo: { id } });
  const newPage = () => sluice.browser.newPage();
  const again = /** @type {Page} */ ((await visitAll([AGAIN], newPage, { stay: true })).get(AGAIN.site));
  open.set(AGAIN.site, again);
  await again.waitForFunction(() => document.cookie.split('; ').some((pair) => /^AMP_(?!MKTG)/.test(pair) && /"optOut":false/.test(decodeURIComponent(atob(decodeURIComponent(pair.slice(pair.indexOf('=') + 1)))))), { polling: 50, timeout: 10_000 })
    .catch(async () => assert.fail(`Amplitude keeps ${JSON.stringify(await again.evaluate(() => document.cookie))}`));
  await Promise.all(quiet.map(({ site }) => backOn(site)));
  await sluice.site.idle(700);
  await Promise.all([...open.values()].map((tab) => tab.close()));
  sluice.site.reset();
  await visitAll(cases, newPage, { sends: sluice.site });
  await sluice.site.idle(700);
  for (const page of cases) hits.again.set(page.site, arrived(sluice.site, page).length);
  for (const { id, site } of cases) asked.diagnostic(`${id} on ${site}: ${hits.control.get(site)} without, ${hits.out.get(site)} with it, ${hits.again.get(site)} when it was taken back`);
  assert.deepEqual([...hits.again].filter(([, count]) => count === 0), []);
});

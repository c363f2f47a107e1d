// The demo behind `./build.sh run`: a browser with Sluice on the demo shop, what it did there as text, and pictures of it.
// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSite } from '../site/server.mjs';
import { arrivalLines } from './demo/arrivals.mjs';
import { carryOut, deskLines, takeBack } from './demo/opt-outs.mjs';
import { openPopup, pictureDesk, picturePolicy, picturePopup, pictureReport } from './demo/pictures.mjs';
import { reportLines } from './demo/report-text.mjs';
import { launch } from './harness/browsers.mjs';
import { Sluice } from './harness/sluice.mjs';

/** @typedef {import('./harness/browsers.mjs').Kind} Kind */
/** @typedef {import('puppeteer-core').Page} Page */

const SHOP = 'https://shop.example/';
const NEWS = 'https://news.example/';
const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(root, 'dist/demo');

/** @param {string[]} lines */
const say = (...lines) => console.log(lines.join('\n'));

/** @param {string} given @returns {Kind} */
function browserCalled(given) {
  if (given === 'chromium' || given === 'firefox') return given;
  throw new Error(`the demo runs in chromium or firefox, not in ${given}`);
}

/** Whether there is a screen and somebody who may be looking at it. */
function isWatched() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && Boolean(DISPLAY || WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform));
}

/** Flips Analysis in the popup as a user would, and lets the popup load the page again. @param {Sluice} sluice @param {Page} shop @param {number} tab @param {string} name */
async function openAnalysis(sluice, shop, tab, name) {
  const popup = await openPopup(sluice.browser, tab);
  await popup.locator(`[role=switch][aria-label^="${name}"]`).click();
  sluice.site.reset();
  const loaded = shop.waitForNavigation({ waitUntil: 'load' });
  await popup.locator('.foot .button.main').click();
  await loaded;
  await popup.close();
  await sluice.site.idle(700);
}

/** Tells and pictures what happens on the shop; returns what contradicts the gates. @param {Sluice} sluice @param {Page} shop */
async function tell(sluice, shop) {
  const tab = await sluice.tab(shop);
  const [view, report] = [await sluice.popup(shop), await sluice.report(shop)];
  say('', ...reportLines(report, new Map(view.categories.map(({ category, name }) => [category, name]))));
  const first = arrivalLines(sluice.site.log, view);
  say('', "What the vendors' own servers received meanwhile", '', ...first.lines, '');

  mkdirSync(pictures, { recursive: true });
  const written = [
    ...await picturePopup(sluice.browser, tab, pictures, { 'popup-light.png': 'light', 'popup-dark.png': 'dark' }),
    ...await pictureReport(sluice.browser, tab, pictures),
  ];
  const analysis = view.categories.find(({ category }) => category === 'analytics')?.name ?? 'analytics';
  await openAnalysis(sluice, shop, tab, analysis);
  const opened = await sluice.popup(shop);
  const second = arrivalLines(sluice.site.log, opened);
  say(`${analysis} opened on this site, and the page loaded again: ${opened.sentence}`, '', ...second.lines.filter((line) => line.includes(' arrived')), '');
  written.push(...await picturePopup(sluice.browser, tab, pictures, { 'popup-analysis-open.png': 'light' }));

  written.push(...await picturePolicy(sluice.browser, tab, pictures));

  const desk = await carryOut(sluice, shop, [SHOP, NEWS]);
  say('Opt-outs carried out, with Analysis and Advertising open so that companies can hear them', '', ...deskLines(desk), '');
  written.push(...await pictureDesk(sluice.browser, pictures));
  await takeBack(sluice, desk);
  say('Pictures', ...written.map((path) => `  ${relative(root, path)}`), '');
  return [...first.faults, ...second.faults.map((fault) => `${fault} (after ${analysis} was opened)`)];
}

/** Gives the browser to whoever watches, as it was before the demo, until they close it. @param {Sluice} sluice @param {Page} shop */
async function handOver(sluice, shop) {
  const closed = new Promise((resolve) => sluice.browser.browser.once('disconnected', resolve));
  await sluice.here(shop, { analytics: null });
  await shop.reload({ waitUntil: 'load' });
  await (await sluice.desk()).close();
  await shop.bringToFront();
  say(`The browser stays open on ${SHOP} and https://news.example/. Sluice is behind the puzzle piece in its toolbar.`, 'Close the window, or press Ctrl-C here, to end.');
  await closed;
}

async function main() {
  const kind = browserCalled(process.argv[2] ?? process.env.BROWSER ?? 'chromium');
  const watched = isWatched();
  const profile = mkdtempSync(join(tmpdir(), `sluice-demo-${kind}-`));
  // Also when Ctrl-C ends everything at once.
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const site = await startSite();
  try {
    const browser = await launch(kind, { site, profile, extension: join(root, 'dist', kind), headless: !watched });
    try {
      const sluice = new Sluice(site, browser);
      await sluice.settle();
      const shop = await sluice.visit(SHOP);
      const faults = await tell(sluice, shop);
      for (const fault of faults) console.error(`NOT as it should be: ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
      if (watched) await handOver(sluice, shop);
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

await main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

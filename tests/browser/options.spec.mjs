// The options page as people use it, by the keyboard: what is set there holds, what is taken away can be brought back, and a file holds all of it.
// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { prefer } from './harness/appearance.mjs';
import { violations } from './harness/axe.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Page} */
let options;
const folder = mkdtempSync(join(tmpdir(), 'sluice-options-'));
before(async () => {
  sluice = await openSluice({ welcome: true });
  await openOptions();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sluice?.close();
});

async function openOptions() {
  options = await sluice.browser.extensionPage('pages/options.html');
  await options.waitForFunction(() => document.querySelectorAll('.gate-row').length === 7, { polling: 50 });
}

/** Gives what a selector finds (and a text, if one is wanted) the focus and presses a key there. @param {string} selector @param {string} key @param {string} [said] */
async function press(selector, key, said = '') {
  await options.bringToFront();
  await options.waitForFunction((wanted, text) => {
    const found = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(wanted))].find((one) => one.offsetParent !== null && (one.textContent ?? '').startsWith(text));
    found?.focus();
    return found !== undefined && document.activeElement === found;
  }, { polling: 50 }, selector, said);
  await options.keyboard.press(/** @type {any} */ (key));
}

/** Waits until the page says something somewhere. @param {string} selector @param {string} text */
async function says(selector, text) {
  await options.bringToFront();
  await options.waitForFunction((wanted, said) => [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(wanted))].some((one) => one.offsetParent !== null && one.innerText.includes(said)), { polling: 50 }, selector, text)
    .catch(async (error) => assert.fail(`${error}: "${text}" is not in ${await options.evaluate(() => document.body.innerText)}`));
}

/** What is stored. */
const stored = async () => JSON.parse((await sluice.ask(/** @type {any} */ ({ options: { look: {} } }))).stored || 'null');

/** Hits of a vendor on a fresh visit of the shop. @param {string} host */
async function arrivals(host) {
  await sluice.settle();
  sluice.site.reset();
  const page = await sluice.visit('https://shop.example/');
  await page.close();
  return sluice.site.hits((hit) => hit.host === host).length;
}

/** Opens a file that holds a text. @param {string} text */
async function openFile(text) {
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await options.$('#settings-file'));
  await options.bringToFront();
  await input.uploadFile(file);
}

test(`at the first start one page says how things stand (${kind})`, async () => {
  const desk = await sluice.desk();
  const opened = () => desk.evaluate(async () => (await chrome.tabs.query({})).filter(({ url }) => url === chrome.runtime.getURL('pages/welcome.html')).map(({ id }) => id ?? -1));
  await desk.waitForFunction(async () => (await chrome.tabs.query({})).some(({ url }) => url === chrome.runtime.getURL('pages/welcome.html')), { polling: 50 });
  const tabs = await opened();
  assert.equal(tabs.length, 1);
  await desk.evaluate((ids) => chrome.tabs.remove(ids), tabs);
  // In Firefox a page of an extension is only reached where the test opened it.
  const welcome = await sluice.browser.extensionPage('pages/welcome.html');
  await welcome.waitForFunction(() => document.querySelectorAll('.gate-row').length === 7, { polling: 50 });
  const states = await welcome.evaluate(() => [...document.querySelectorAll('.state')].map((state) => state.textContent));
  assert.deepEqual(states, ['open', 'open', 'open', 'open', 'open', 'shut', 'shut']);
  const links = await welcome.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href.split('/').at(-1)));
  assert.deepEqual(links, ['options.html', 'report.html']);
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await prefer(sluice.browser, welcome, scheme);
    assert.deepEqual(await violations(welcome), [], scheme);
  }
  await welcome.close();
  assert.deepEqual(await opened(), []);
});

test('a gate that is opened here is open on every site, and shut again', async () => {
  assert.equal(await arrivals('static.hotjar.com'), 0);
  await press('#gate-analytics', ' ');
  await says('#done', 'Analysis & research is open everywhere.');
  assert.ok(await arrivals('static.hotjar.com') > 0);
  await press('#gate-analytics', 'Enter');
  await says('#done', 'Analysis & research is shut everywhere.');
  assert.equal(await arrivals('static.hotjar.com'), 0);
});

test('a gate that may lock somebody out asks first, and a limit of days is kept', async () => {
  await press('#gate-security', ' ');
  await says('.gate-row .question', 'You may be signed out or locked out.');
  await options.waitForFunction(() => document.activeElement?.id === 'keep-security', { polling: 50 });
  await options.keyboard.press('Enter');
  await options.waitForFunction(() => document.activeElement?.id === 'gate-security', { polling: 50 });
  await options.select('.gate-row:nth-child(4) select', '30');
  await says('#done', 'Features & services: cookies are kept for 30 days at most.');
  const { everywhere } = await stored();
  assert.deepEqual(everywhere.filter((/** @type {any} */ { category }) => category !== 'analytics'), [{ category: 'features', gate: 'open', days: 30 }]);
});

test('what is chosen for a site is listed, taken away and brought back', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await sluice.here(page, { analytics: 'open' });
  await sluice.ask({ stop: { tab: -1, address: 't.example/p.gif^', stop: true } });
  await page.close();
  await says('.chosen', 'Analysis & research: open (everywhere: shut)');
  await says('.chosen', 't.example/p.gif');
  assert.ok(await arrivals('static.hotjar.com') > 0);
  const chosen = await stored();
  await press('.chosen button', 'Enter', 'Remove');
  await says('#done', 'Removed on shop.example');
  assert.equal(await arrivals('static.hotjar.com'), 0);
  assert.equal(await options.evaluate(() => document.activeElement?.id), 'done', 'the focus is where it can be undone');
  await press('#done button', 'Enter', 'Undo');
  await says('.chosen', 'Analysis & research: open (everywhere: shut)');
  assert.deepEqual(await stored(), chosen);
  await options.type('.find input', 'hotel');
  await says('.list', 'Nothing fits what you are looking for.');
  for (let count = 0; count < 'hotel'.length; count += 1) await options.keyboard.press('Backspace');
  await says('.chosen', 'shop.example');
});

test('a file brings everything back after a reset', async () => {
  const chosen = await stored();
  // Taken at the last moment: a browser's own downloads would lie about afterwards, and Firefox opens a panel for them.
  await options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      if (this.download === 'sluice-settings.json') /** @type {any} */ (globalThis).savedFile = fetch(this.href).then((answer) => answer.text());
    };
  });
  await press('#file ~ .ways button', 'Enter', 'Save as a file');
  const text = await options.waitForFunction(() => /** @type {any} */ (globalThis).savedFile, { polling: 50 }).then((found) => found.evaluate((saved) => saved));
  assert.equal(JSON.parse(text).sluice_settings, 1);

  await press('#reset-all button', 'Enter', 'Reset everything');
  await says('#reset-asked', 'This stays');
  await press('#reset-asked button', 'Enter', 'Yes');
  await says('#done', 'Sluice is as it was on its first day.');
  assert.deepEqual(await stored(), { version: 1, everywhere: [], sites: [], moves: [], stops: [] });
  assert.equal(await arrivals('static.hotjar.com'), 0);

  await openFile(text);
  await says('#opened', 'shop.example: gets choices of its own');
  await says('#opened', '1 stopped beacon more');
  assert.equal(await arrivals('static.hotjar.com'), 0, 'it asks before anything changes');
  await press('#opened button', 'Enter', 'Take it over');
  await says('#done', 'What is in the file holds now.');
  assert.deepEqual(await stored(), chosen);
  assert.ok(await arrivals('static.hotjar.com') > 0);
});

test('a bad file is told apart and changes nothing', async () => {
  const chosen = await stored();
  for (const [text, said] of [
    ['no file at all', 'was not saved by Sluice'],
    ['{"sluice_settings":1,"choices":{"version":1,"everywhere":[{"category":"weather","gate":"open"}]},"badge":true}', 'was not saved by Sluice'],
    ['{ "sluice_settings": 2, "choices": {} }', 'newer Sluice'],
    ['{"sluice_moves":1,"moves":[]}', 'cookies that were sorted'],
  ]) {
    await openFile(text);
    await says('#opened', said);
  }
  await openFile('{"sluice_settings":1,"choices":{"version":1,"sites":[{"site":"* ","pause":"always"}],"stops":["*"]},"badge":true}');
  await says('#opened', '2 entries in the file make no sense here and are left out.');
  await press('#opened button', 'Enter', 'Leave everything');
  assert.deepEqual(await stored(), chosen);
});

test('the number on the icon goes and comes', async () => {
  const page = await sluice.visit('https://shop.example/');
  const tab = await sluice.tab(page);
  const number = () => sluice.browser.evaluateInBackground((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  const before = await number();
  assert.match(before, /^\d+$/);
  await press('#number', ' ');
  await says('#done', 'The icon bears no number.');
  await sluice.settle();
  assert.equal(await number(), '');
  await press('#number', ' ');
  await says('#done', 'The icon bears the number.');
  await sluice.settle();
  assert.equal(await number(), before);
  await page.close();
});

/** Has the browser do what it does when somebody presses the key of a command. @param {string} command @param {number} tab */
async function command(command, tab) {
  if (kind === 'firefox') {
    // @ts-expect-error a global of the browser's own window
    await sluice.browser.inChrome((id, name) => void WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(name), sluice.browser.extensionId, command);
    return;
  }
  await sluice.browser.evaluateInBackground(async (name, id) => {
    /** @type {any} */ (chrome.commands.onCommand).dispatch(name, await chrome.tabs.get(id));
  }, command, tab);
}

test('keys pause and go on, open the report, and are named here', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  await page.bringToFront();
  const tab = await sluice.tab(page);
  await command('pause', tab);
  await sluice.reportOnce(page, ({ state }) => state === 'paused_visit');
  await page.bringToFront();
  await command('pause', tab);
  await sluice.reportOnce(page, ({ state }) => state === 'active');
  await page.bringToFront();
  await command('report', tab);
  const desk = await sluice.desk();
  await desk.waitForFunction(async (wanted) => (await chrome.tabs.query({})).some(({ url }) => url?.endsWith(wanted)), { polling: 50 }, `report.html?tab=${tab}`);
  await desk.evaluate(async (wanted) => {
    const found = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(wanted));
    await chrome.tabs.remove(found?.id ?? -1);
  }, `report.html?tab=${tab}`);
  await page.close();
  await says('.keys', 'Pause on the site in front, or go on');
  const shown = await options.evaluate(() => [...document.querySelectorAll('kbd')].map((key) => key.textContent));
  assert.equal(shown.length, 3, shown.join());
});

test('everyone can use it: no violation in either theme, nothing cut off at 320 points', async () => {
  await options.bringToFront();
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await prefer(sluice.browser, options, scheme);
    assert.deepEqual(await violations(options), [], scheme);
  }
  await options.setViewport({ width: 320, height: 700 });
  const wide = await options.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide[0] <= wide[1] && wide[1] <= 320, wide.join());
  await options.setViewport({ width: 1200, height: 860 });
});

test('what is stored is said in words, and other pages lead here', async () => {
  await says('table.stored', 'What you chose');
  await says('table.stored', 'Until you remove it');
  const page = await sluice.visit('https://shop.example/quiet');
  const tab = await sluice.tab(page);
  for (const file of ['popup', 'report']) {
    const shown = await sluice.browser.extensionPage(`pages/${file}.html?tab=${tab}`);
    await shown.waitForFunction(() => [...document.querySelectorAll('a')].some(({ href }) => href.endsWith('pages/options.html')), { polling: 50 });
    await shown.close();
  }
  await page.close();
});

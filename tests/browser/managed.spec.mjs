// What an organisation decides holds, and is shown with a lock where it cannot be changed. Firefox reads it from a file as it does at work; Chromium reads
// files for the whole machine only, so there the background is told what such a file would tell it.
// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kind, openSluice } from './harness/sluice.mjs';
import { index } from './screens/index.mjs';
import { folderOf, meet } from './screens/meet.mjs';

const policy = {
  gates: { analytics: { gate: 'open', locked: true }, security: { locked: true }, features: { gate: 'shut' } },
  sites: [{ site: 'news.example', gates: { analytics: 'shut' } }],
  welcome: false,
  badge: false,
  pause: false,
  colour: 'red',
};

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
const folder = folderOf('managed');
const home = mkdtempSync(join(tmpdir(), 'sluice-home-'));

before(async () => {
  if (kind === 'firefox') {
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sluice@sluice.invalid.json'), JSON.stringify({ name: 'sluice@sluice.invalid', description: 'a test', type: 'storage', data: policy }));
  }
  sluice = await openSluice({ home: kind === 'firefox' ? home : undefined, welcome: kind === 'firefox' });
  if (kind === 'chromium') {
    await sluice.browser.evaluateInBackground((decided) => {
      chrome.storage.managed.get = /** @type {any} */ (async () => decided);
      /** @type {any} */ (chrome.storage.onChanged).dispatch({}, 'managed');
    }, policy);
  }
});
after(async () => {
  await sluice?.close();
  rmSync(home, { recursive: true, force: true });
  index();
});

/** The options page once it shows what is decided. */
async function openOptions() {
  const options = await sluice.browser.extensionPage('pages/options.html');
  await options.waitForFunction(() => (document.getElementById('managed')?.offsetParent ?? null) !== null, { polling: 50 });
  return options;
}

test(`the options page says what is decided, with a lock in words and shape (${kind})`, async () => {
  const options = await openOptions();
  const text = await options.evaluate(() => document.getElementById('managed')?.closest('section')?.innerText ?? '');
  for (const said of ['Analysis & research: open everywhere', 'Features & services: shut everywhere, unless you choose otherwise', 'Security: as built in', 'Analysis & research: shut on news.example', 'Sluice cannot be paused.', 'The icon bears no number.', 'colour']) {
    assert.ok(text.includes(said), `${said} is not in ${text}`);
  }
  const rows = await options.evaluate(() => [...document.querySelectorAll('.gate-row')].map((row) => {
    const [lock, button] = [/** @type {HTMLElement} */ (row.querySelector('.managed')), /** @type {HTMLButtonElement} */ (row.querySelector('.switch'))];
    return [button.id, button.disabled, button.getAttribute('aria-checked'), lock.offsetParent !== null && lock.querySelector('svg') !== null ? lock.innerText.trim() : ''];
  }));
  assert.deepEqual(rows.filter(([, disabled]) => disabled), [
    ['gate-security', true, 'true', 'Set by your organisation'],
    ['gate-analytics', true, 'true', 'Set by your organisation'],
  ]);
  assert.deepEqual(rows.find(([id]) => id === 'gate-features')?.slice(1), [false, 'false', '']);
  assert.deepEqual(await meet(sluice.browser, options, { name: 'options-managed', width: 1000 }, folder), {});
  await options.close();
});

test('what is locked holds on every page, and asking for something else is refused in words', async () => {
  await sluice.settle();
  const page = await sluice.visit('https://shop.example/');
  assert.ok(sluice.site.hits(({ host }) => host === 'static.hotjar.com').length > 0);
  const tab = await sluice.tab(page);
  for (const here of [true, false]) {
    await assert.rejects(sluice.ask({ set_gate: { tab, here, category: 'analytics', gate: 'shut' } }), /set by your organisation/);
  }
  await assert.rejects(sluice.ask({ pause: { tab, length: 'visit' } }), /set by your organisation/);
  const view = await sluice.popup(page);
  assert.deepEqual([view.state, view.categories.find(({ category }) => category === 'analytics')?.gate], ['active', 'open']);
  assert.equal(await sluice.browser.evaluateInBackground((tabId) => chrome.action.getBadgeText({ tabId }), tab), '');
  await page.close();
});

test('what is not locked is the user’s, and nothing that is decided is stored as his', async () => {
  await sluice.everywhere({ features: 'open', advertising: 'open' });
  const { choices } = /** @type {any} */ (await sluice.browser.evaluateInBackground(() => chrome.storage.local.get('choices')));
  assert.deepEqual(choices.everywhere, [{ category: 'features', gate: 'open' }, { category: 'advertising', gate: 'open' }]);
  assert.deepEqual(choices.sites, []);
});

test('the popup shows the lock and offers no pause', async () => {
  const page = await sluice.visit('https://shop.example/quiet');
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(page)}`);
  await popup.waitForFunction(() => document.querySelectorAll('.row .managed').length === 2, { polling: 50 });
  const locked = await popup.evaluate(() => [.../** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.switch:disabled'))].map((button) => button.getAttribute('aria-label')));
  assert.deepEqual(locked, ['Security: let through on this site', 'Analysis & research: let through on this site']);
  const pause = await popup.evaluate(() => [...document.querySelectorAll('button')].some((button) => button.textContent === 'Pause' && button.offsetParent !== null));
  assert.equal(pause, false);
  if (kind === 'firefox') {
    const pages = await popup.evaluate(async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/pages/welcome.html')).length);
    assert.equal(pages, 0, 'no page of the first run');
  }
  assert.deepEqual(await meet(sluice.browser, popup, { name: 'popup-managed', width: 380 }, folder), {});
  await popup.close();
  await page.close();
});

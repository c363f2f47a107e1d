// The shell around the desk of opt-outs: what the desk asks for happens in the browser, and what happens there is told to it.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const HTML = '<!doctype html><title>Umami, Amplitude</title><script>window.told = [];'
  + 'window.umami = { track() {}, identify() {} };'
  + 'window.amplitude = { init() {}, track() {}, identify() {}, setOptOut(no) { told.push(no); } };</script>';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({
    first: (hit) => (hit.host === 'measured.example' ? { status: 200, headers: { 'content-type': 'text/html' }, body: hit.path === '/' ? HTML : '' } : null),
  });
  await sluice.everywhere({ analytics: 'open', advertising: 'open' });
});
after(() => sluice?.close());

/** @param {any} desk @returns {Promise<any>} */
const ask = (desk) => sluice.ask(/** @type {any} */ ({ desk }));
/** @param {string} id */
const row = async (id) => (await ask({ look: {} })).rows.find((/** @type {any} */ found) => found.id === id);
/** The cookies of a name, in all stores. @param {string} name */
const cookies = async (name) => (await sluice.desk()).evaluate((wanted) => chrome.cookies.getAll({ name: wanted }), name);
/** Looks until something is so. @template T @param {() => Promise<T>} look @param {(found: T) => boolean} so */
async function once(look, so) {
  for (;;) {
    const found = await look();
    if (so(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test(`cookies are set, put back when they are cleared, and taken back (${kind})`, async () => {
  await ask({ do: { id: 'criteo-cookies' } });
  const [set] = await once(() => cookies('optout'), (found) => found.length === 1);
  assert.equal(set?.value, '1');
  assert.ok((set?.expirationDate ?? 0) < Date.now() / 1000 + 400 * 86_400);
  await (await sluice.desk()).evaluate(() => chrome.cookies.remove({ url: 'https://criteo.com/', name: 'optout' }));
  await once(() => row('criteo-cookies'), ({ proof }) => proof.some((/** @type {string} */ line) => line.includes('cleared')));
  await once(() => cookies('optout'), (found) => found.length === 1);
  await ask({ undo: { id: 'criteo-cookies' } });
  await once(() => cookies('optout'), (found) => found.length === 0);
  assert.equal((await row('criteo-cookies')).state, 'undone');
});

test('SDKs are told and find their flags, and pages get back what they had', async () => {
  for (const id of ['amplitude', 'umami']) await ask({ do: { id } });
  const page = await sluice.visit('https://measured.example/');
  const told = () => page.evaluate(() => JSON.stringify(/** @type {any} */ (window).told));
  const flag = () => page.evaluate(() => localStorage.getItem('umami.disabled'));
  assert.equal(await once(told, (calls) => calls !== '[]'), '[true]');
  assert.equal(await once(flag, (value) => value !== null), '1');
  await once(() => row('amplitude'), ({ proof }) => proof.includes('Its SDK was told on measured.example.'));
  await once(() => row('umami'), ({ proof }) => proof.includes('Its flag was written on measured.example.'));
  // Each page anew: once told, and proven when it is silent.
  await sluice.visit('https://measured.example/', page);
  assert.equal(await once(told, (calls) => calls !== '[]'), '[true]');
  for (const id of ['amplitude', 'umami']) await once(() => row(id), ({ state }) => state === 'verified');
  for (const id of ['amplitude', 'umami']) await ask({ undo: { id } });
  assert.equal(await once(told, (calls) => calls !== '[true]'), '[true,false]');
  assert.equal(await once(flag, (value) => value === null), null);
});

test('what was kept and cannot be read does no harm', async () => {
  const broken = { version: 1, rows: [{ id: 7, state: 'nonsense' }] };
  await (await sluice.desk()).evaluate((value) => chrome.storage.local.set({ optOuts: value }), broken);
  await sluice.restart();
  assert.equal((await row('criteo-cookies')).state, 'not_done');
  const aside = await (await sluice.desk()).evaluate(async () => (await chrome.storage.local.get('optOutsAside')).optOutsAside);
  assert.deepEqual(aside, broken);
});

// Faults: unreadable choices, rules that the browser refuses, and messages from where none should come.
// @ts-check
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kind, openSluice, packaged } from './harness/sluice.mjs';

/** @param {import('./harness/sluice.mjs').PopupView} view */
const gates = (view) => Object.fromEntries(view.categories.map(({ category, gate }) => [category, gate]));

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

for (const broken of [{ version: 99 }, 'not an object', { version: 1, everywhere: [{ category: 'nonsense', gate: 'open' }] }, { version: 1, sites: 7 }]) {
  test(`stored choices ${JSON.stringify(broken)}: safe defaults, said so, kept aside (${kind})`, async () => {
    await sluice.everywhere({ advertising: 'open' });
    await (await sluice.desk()).evaluate((value) => chrome.storage.local.set({ choices: value }), /** @type {any} */ (broken));
    await sluice.browser.killBackground();
    const page = await sluice.visit('https://shop.example/quiet');
    const view = await sluice.popup(page);
    assert.deepEqual([gates(view).advertising, gates(view).analytics, gates(view).features], ['shut', 'shut', 'open']);
    assert.match(view.notices.map(({ text }) => text).join(' '), /could not be read/);
    const aside = await (await sluice.desk()).evaluate(async () => {
      const all = Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('unreadable-choices'));
      await chrome.storage.local.remove(all.map(([key]) => key));
      return all.map(([, value]) => value);
    });
    assert.deepEqual(aside, [broken]);
    sluice.site.reset();
    await sluice.visit('https://shop.example/', page);
    assert.equal(sluice.site.hits((hit) => hit.host.endsWith('doubleclick.net')).length, 0);
    // From the next choice on all is well again.
    await sluice.everywhere({ analytics: 'open' });
    assert.equal(gates(await sluice.popup(page)).analytics, 'open');
    assert.doesNotMatch((await sluice.popup(page)).notices.map(({ text }) => text).join(' '), /could not be read/);
    await page.close();
  });
}

test('nonsense from a page of ours is answered with an error, and the engine goes on', async () => {
  for (const message of [null, 7, 'popup', {}, { popup: {} }, { set_gate: { tab: 1, here: true, category: '__proto__', gate: 'open' } }]) {
    await assert.rejects(sluice.ask(/** @type {any} */ (message)), JSON.stringify(message));
  }
  const page = await sluice.visit('https://shop.example/');
  assert.ok((await sluice.report(page)).seen > 10);
  await page.close();
});

test('rules that the browser refuses: the old ones stay, and the popup says so', async () => {
  // A package whose one rule file cannot be copied for a site: the browser takes it as it is packaged, and refuses the copy.
  const folder = mkdtempSync(join(tmpdir(), 'sluice-refused-'));
  cpSync(packaged, folder, { recursive: true });
  const script = join(folder, 'background/rules.js');
  writeFileSync(script, readFileSync(script, 'utf8').replace('priority: rule.priority,', 'priority: -1,'));
  const refusing = await openSluice({ extension: folder });
  try {
    const page = await refusing.visit('https://shop.example/quiet');
    await refusing.here(page, { advertising: 'open' });
    const view = await refusing.popup(page);
    assert.match(view.notices.map(({ text }) => text).join(' '), /did not accept/);
    refusing.site.reset();
    await refusing.visit('https://shop.example/', page);
    assert.equal(refusing.site.hits((hit) => hit.host.endsWith('doubleclick.net')).length, 0);
    // Taken back, the browser and the choices agree again.
    await refusing.here(page, { advertising: null });
    assert.deepEqual((await refusing.popup(page)).notices, []);
  } finally {
    await refusing.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

// What a switch would do, told before it is pressed, and undone. Run by hand until it is steady while the machine is busy.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ADVERTISING, brought, needy, openNeedy, openPopup, press, pressAndLoad, says } from '../harness/needy.mjs';

/** @type {import('../harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openNeedy();
});
after(() => sluice?.close());

test('what a switch would do is told before, happens, and is undone', { timeout: 60_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  const popup = await openPopup(sluice, page);
  const preview = () => popup.evaluate(() => document.querySelector('[role=switch][aria-label^="Advertising"]')?.getAttribute('aria-describedby') ?? '')
    .then((id) => popup.evaluate((found) => document.getElementById(found)?.textContent, id));
  // The popup follows what the browser tells; its first answer may be from before that.
  const opens = 'Opened, it lets through 1 script of this page.';
  await popup.waitForFunction((said) => document.getElementById('turn-advertising')?.textContent === said, { polling: 50 }, opens);
  assert.equal(await preview(), opens);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Advertising"]')).click());
  await says(popup, 'Advertising is open on this site.');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Reload to apply'), [ADVERTISING]);
  await popup.waitForFunction(() => document.getElementById('turn-advertising')?.textContent?.startsWith('Shut, it stops'), { polling: 50 });
  assert.match(await preview() ?? '', /1 script.* of this page; nothing you are signed in with\.$/);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Analysis"]')).click());
  await says(popup, 'Analysis & research is open on this site.');
  // The popup shows it before the background has heard of it.
  const heard = async (/** @type {string} */ wanted) => {
    for (let now; now !== wanted;) now = (await sluice.popup(page)).categories.find(({ category }) => category === 'analytics')?.gate;
  };
  await heard('open');
  await press(popup, 'Undo');
  await heard('shut');
  // Decided is not in force yet; what is set after it is in force only after it.
  for (const gate of /** @type {const} */ (['shut', null])) await sluice.here(page, { performance: gate });
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [ADVERTISING], 'the one that was undone is shut again');
  await Promise.all([popup, page].map((one) => one.close()));
});

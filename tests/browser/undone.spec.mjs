// What a switch would do, told before it is pressed, and undone.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ADVERTISING, brought, needy, openNeedy, openPopup, press, pressAndLoad, says } from './harness/needy.mjs';
import { kind } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
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
  // The popup follows what the browser tells; its first answer may be from before that. Where Firefox reads ahead it asks twice for a script that is
  // stopped: once then, and once more when the page comes to it.
  const opens = kind === 'firefox' ? /^Opened, it lets through (1 script|2 scripts) of this page\.$/ : /^Opened, it lets through 1 script of this page\.$/;
  await popup.waitForFunction((said) => new RegExp(said).test(document.getElementById('turn-advertising')?.textContent ?? ''), { polling: 50 }, opens.source);
  assert.match(await preview() ?? '', opens);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Advertising"]')).click());
  await says(popup, 'Advertising is open on this site.');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Reload to apply'), [ADVERTISING]);
  await popup.waitForFunction(() => document.getElementById('turn-advertising')?.textContent?.startsWith('Shut, it stops'), { polling: 50 });
  assert.match(await preview() ?? '', /1 script.* of this page; nothing you are signed in with\.$/);
  await popup.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[role=switch][aria-label^="Analysis"]')).click());
  await says(popup, 'Analysis & research is open on this site.');
  // The popup shows it before the background has heard of it.
  const heard = (/** @type {string} */ wanted) => sluice.reportOnce(page, ({ categories }) => categories.find(({ category }) => category === 'analytics')?.gate === wanted);
  await heard('open');
  await press(popup, 'Undo');
  await heard('shut');
  // Decided is not in force yet.
  await sluice.settle();
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [ADVERTISING], 'the one that was undone is shut again');
  await Promise.all([popup, page].map((one) => one.close()));
});

// A page that Sluice breaks: "Site broken?" finds the one gate it needs, keeps it open for as long as the user says, and puts back what
// did not help.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ADVERTISING, ANALYTICS, brought, needy, openNeedy, openPopup, press, pressAndLoad, says } from './harness/needy.mjs';
import { kind, openControl } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openNeedy();
});
after(() => sluice?.close());

test(`control: without Sluice the page gets both (${kind})`, async () => {
  const control = await openControl({ first: needy });
  try {
    const page = await control.browser.newPage();
    await page.goto('https://needy.example/', { waitUntil: 'load' });
    assert.deepEqual(brought(control), [ANALYTICS, ADVERTISING]);
  } finally {
    await control.close();
  }
});

test('a page that needs one gate gets this one, on this site, for a day; the search outlasts the popup', { timeout: 90_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  assert.deepEqual(brought(sluice), []);
  let popup = await openPopup(sluice, page);
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Site broken?'), [ANALYTICS], 'the least telling first');
  await says(popup, 'Open for a try: Analysis & research.');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Still broken'), [ANALYTICS, ADVERTISING]);
  await popup.close();
  popup = await openPopup(sluice, page);
  await says(popup, 'Open for a try: Analysis & research and Advertising.');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'It works'), [ADVERTISING], 'whether it needs both');
  await press(popup, 'It works');
  await says(popup, 'It works with Advertising open.');
  await press(popup, '1 day');
  await says(popup, 'Open here until');
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [ADVERTISING]);
  sluice.site.reset();
  const other = await sluice.visit('https://other-needy.example/');
  assert.deepEqual(brought(sluice), [], 'another site');
  const tab = await sluice.tab(page);
  await sluice.ask({ lend: { tab, category: 'advertising', hours: 0 } });
  sluice.site.reset();
  await sluice.visit('https://needy.example/', page);
  assert.deepEqual(brought(sluice), [], 'when the day is over');
  await Promise.all([popup, other, page].map((one) => one.close()));
});

test('a page that is broken anyway is told to be, and everything is as it was', { timeout: 90_000 }, async () => {
  const page = await sluice.visit('https://needy.example/');
  const popup = await openPopup(sluice, page);
  await pressAndLoad(sluice, popup, 'Site broken?');
  await pressAndLoad(sluice, popup, 'Still broken');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Still broken'), [ANALYTICS, ADVERTISING]);
  await says(popup, 'Sluice stands aside on this site.');
  assert.deepEqual(await pressAndLoad(sluice, popup, 'Still broken'), []);
  await says(popup, 'something else is the cause');
  await press(popup, 'Close');
  const view = await sluice.popup(page);
  assert.equal(view.state, 'active');
  assert.deepEqual(view.categories.filter(({ extent }) => extent === 'site'), []);
  await Promise.all([popup, page].map((one) => one.close()));
});

// Every page in every state, as everybody meets it: no violation of the rules of accessibility in light and dark, all of it reached by
// keyboard, nothing lost in a narrow window, with large text or read from right to left. Its pictures go to dist/screens.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openSluice } from './harness/sluice.mjs';
import { index } from './screens/index.mjs';
import { folderOf, meet } from './screens/meet.mjs';
import { STATES } from './screens/states.mjs';

const folder = folderOf('states');

/** @type {import('./screens/states.mjs').Scene} */
let scene;
before(async () => {
  const sluice = await openSluice();
  scene = { sluice, shop: await sluice.visit('https://shop.example/'), quiet: await sluice.visit('https://news.example/quiet'), blank: await sluice.browser.newPage() };
});
after(async () => {
  await scene?.sluice.close();
  index();
});

for (const state of STATES) {
  test(`${state.name} (${kind})`, { timeout: 90_000 }, async () => {
    const page = await state.open(scene);
    const found = await meet(scene.sluice.browser, page, state, folder);
    await state.close?.(scene, page);
    await page.close();
    assert.deepEqual(found, {});
  });
}

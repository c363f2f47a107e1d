// Looking: what is shown follows from what was kept and from nothing else, and nothing that lies there makes a look fail.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startedCore, views } from './core-in-node.mjs';

/** The records of a tab that shows a page. @returns {import('../../extension/generated/core.js').Record[]} */
function shown() {
  const core = startedCore();
  core.page_requested(1, 'https://shop.example/', 2);
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  return core.effects().flatMap((effect) => (effect.effect === 'journal' ? effect.records : []));
}

test('what the browser said when it refused the rules is shown, by popup and report', () => {
  for (const look of [views.popup(1, undefined, 'too many rules', shown(), 3), views.report(1, undefined, 'too many rules', shown(), 3)]) {
    assert.equal(look.notices.length, 1);
    assert.match(look.notices[0].text, /too many rules/);
  }
  assert.deepEqual(views.popup(1, undefined, '', shown(), 3).notices, []);
});

test('a pause is shown until its time has come', () => {
  const choices = { version: 1, sites: [{ site: 'shop.example', gates: [], pause: { until: 100 } }] };
  assert.deepEqual(views.popup(1, choices, '', shown(), 99).state, { paused_until: { time: 100 } });
  assert.equal(views.popup(1, choices, '', shown(), 100).state, 'active');
});

test('choices that cannot be read are said to be so, and records that cannot are no records', () => {
  for (const choices of ['broken', 7, { version: 99 }]) assert.match(views.popup(1, choices, '', shown(), 3).notices[0].text, /could not be read/);
  for (const records of [undefined, null, 'records', [{ unheard_of: {} }], [7]]) {
    assert.equal(views.report(1, undefined, '', /** @type {any} */ (records), 3).state, 'restricted');
  }
});

test('a tab of which nothing is known is one that extensions cannot see', () => {
  for (const tab of [-1, 2, Number.NaN]) assert.equal(views.popup(tab, undefined, '', shown(), Number.NaN).state, 'restricted');
});

test('bytes that are no catalogue are refused in words', async () => {
  const { Views } = await import('../../extension/generated/views.js');
  assert.throws(() => new Views(new Uint8Array([1, 2, 3]), ''), /catalogue/);
});

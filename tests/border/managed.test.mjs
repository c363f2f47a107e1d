// What an organisation decides is laid over the user's choices and taken off again; what makes no sense is left out, one by one.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedsAllowed, merged, ownOf, understood } from '../../extension/background/managed.js';

/** @typedef {import('../../extension/generated/core.js').Choices} Choices */

/** @param {any} given @returns {Choices} */
const choices = (given) => ({ version: 1, everywhere: [], sites: [], moves: [], ...given });

const policy = understood({
  gates: { advertising: { gate: 'shut', locked: true }, analytics: { gate: 'open' }, security: { locked: true } },
  sites: [{ site: 'school.example', gates: { advertising: 'open', features: 'shut' } }],
  pause: false,
});

test('a policy that makes sense is understood in full', () => {
  assert.deepEqual(policy.ignored, []);
  assert.deepEqual(policy.gates, [{ category: 'advertising', gate: 'shut' }, { category: 'analytics', gate: 'open' }]);
  assert.deepEqual(policy.locked, ['advertising', 'security']);
  assert.deepEqual([policy.welcome, policy.badge, policy.pause], [true, true, false]);
});

test('what makes no sense is left out one by one, and named', () => {
  const found = understood({
    gates: { advertising: { gate: 'ajar', locked: 'yes' }, weather: {}, analytics: { gate: 'open' }, security: null },
    sites: [{ site: '*.example', gates: {} }, null, { site: 'a.example', gates: { analytics: 'ajar', features: 'shut' } }, { site: 'b.example', gates: [] }],
    badge: 'no',
    colour: 'red',
  });
  assert.deepEqual(found.ignored, [
    'gates.advertising.gate', 'gates.advertising.locked', 'gates.weather', 'gates.security', 'sites.0.site', 'sites.1.site',
    'sites.2.gates.analytics', 'sites.3.gates', 'badge', 'colour',
  ]);
  assert.deepEqual(found.gates, [{ category: 'analytics', gate: 'open' }]);
  assert.deepEqual(found.sites[0], { site: 'a.example', gates: [{ category: 'features', gate: 'shut' }] });
  assert.equal(found.badge, true);
  for (const raw of [{ gates: 7 }, { sites: {} }, { gates: [] }]) assert.equal(understood(raw).ignored.length, 1, JSON.stringify(raw));
});

test('where nothing is decided the choices are not touched', () => {
  const own = choices({ everywhere: [{ category: 'analytics', gate: 'open' }] });
  assert.equal(merged(understood({}), own), own);
  assert.equal(merged(understood({ badge: false, welcome: false }), own), own);
  assert.equal(ownOf(understood({}), own, undefined), own);
});

test('a lock outweighs the user, a default does not', () => {
  const own = choices({
    everywhere: [{ category: 'advertising', gate: 'open' }, { category: 'analytics', gate: 'shut' }, { category: 'security', gate: 'shut' }],
    sites: [{ site: 'a.example', gates: [{ category: 'advertising', gate: 'open' }], loans: [{ category: 'advertising', until: 9e15 }], pause: 'always' }],
  });
  const holding = merged(policy, own);
  assert.deepEqual(holding.everywhere, [{ category: 'analytics', gate: 'shut' }, { category: 'advertising', gate: 'shut' }]);
  assert.deepEqual(holding.sites, [
    { site: 'a.example', gates: [], loans: [], pause: null },
    { site: 'school.example', gates: [{ category: 'features', gate: 'shut' }, { category: 'advertising', gate: 'open' }], loans: [], pause: null },
  ]);
  assert.deepEqual(merged(policy, choices({})).everywhere?.[0], { category: 'analytics', gate: 'open' });
});

test('what the user chose comes out as it went in, with what he chose since', () => {
  const own = choices({
    everywhere: [{ category: 'advertising', gate: 'open' }],
    sites: [{ site: 'a.example', gates: [{ category: 'advertising', gate: 'open' }], loans: [{ category: 'advertising', until: 5 }], pause: 'always', embeds: ['youtube'] }],
  });
  const holding = merged(policy, own);
  assert.deepEqual(ownOf(policy, holding, own), own);
  const since = { ...holding, everywhere: [...(holding.everywhere ?? []).filter(({ category }) => category !== 'analytics'), { category: /** @type {const} */ ('analytics'), gate: /** @type {const} */ ('shut') }] };
  assert.deepEqual(ownOf(policy, since, own).everywhere, [{ category: 'analytics', gate: 'shut' }, { category: 'advertising', gate: 'open' }]);
  assert.deepEqual(ownOf(policy, merged(policy, choices({})), undefined), choices({}));
});

test('no embed gets around a lock', () => {
  assert.equal(embedsAllowed(policy), true, 'advertising has no embeds');
  assert.equal(embedsAllowed(understood({ gates: { features: { gate: 'shut', locked: true } } })), false);
  assert.equal(embedsAllowed(understood({ gates: { features: { gate: 'shut' } } })), true);
  const own = choices({ sites: [{ site: 'a.example', gates: [], pause: null, embeds: ['youtube'] }] });
  assert.equal(merged(understood({ gates: { features: { gate: 'shut', locked: true } } }), own).sites?.[0].embeds, undefined);
});

// Stored choices: what was saved is understood again, and whatever else lies there does no harm.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCore, startedCore } from './core-in-node.mjs';

/** @typedef {import('../../extension/generated/core.js').Core} Core */
/** @typedef {import('../../extension/generated/core.js').Choices} Choices */
/** @typedef {import('../../extension/generated/core.js').EnforcementPlan} EnforcementPlan */

/** What extension storage does to a value. @param {unknown} value */
const stored = (value) => JSON.parse(JSON.stringify(value));

/** The choices last asked to be saved, and the plan last asked to be enforced. @param {Core} core */
function asked(core) {
  /** @type {{choices?: Choices, plan?: EnforcementPlan}} */
  const found = {};
  for (const effect of core.effects()) {
    if (effect.effect === 'save_choices') found.choices = effect.choices;
    if (effect.effect === 'enforce') found.plan = effect.plan;
  }
  return found;
}

/** The plan of an engine that starts with these choices. @param {unknown} choices @param {boolean} accepted */
function planFrom(choices, accepted) {
  const core = newCore();
  assert.equal(core.start(choices, [], 10), accepted);
  return asked(core).plan;
}

const defaults = planFrom(undefined, true);

test('choices of every sort come back as they were saved', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', '', 2);
  core.page_shown(2, 'https://news.example/', '', 2);
  core.ask({ set_gate: { tab: 1, here: false, category: 'features', gate: 'shut' } }, 3);
  core.ask({ set_gate: { tab: 1, here: false, category: 'analytics', gate: 'open' } }, 3);
  core.ask({ set_gate: { tab: 1, here: true, category: 'analytics', gate: 'shut' } }, 3);
  core.ask({ pause: { tab: 2, length: 'always' } }, 3);
  core.ask({ pause: { tab: 1, length: 'hour' } }, 3);
  const { choices, plan } = asked(core);
  assert.ok(choices && plan);
  assert.deepEqual(stored(choices), choices, 'storage changes nothing');
  assert.deepEqual(planFrom(stored(choices), true), plan);
});

test('nothing stored means the defaults, and that is no fault', () => {
  assert.deepEqual(planFrom(null, true), defaults);
  assert.deepEqual(planFrom({ version: 1 }, true), defaults);
});

test('a site may have any name', () => {
  for (const site of ['__proto__', 'constructor', 'xn--bcher-kva.example', '[::1]', ' ', '']) {
    const plan = planFrom({ version: 1, sites: [{ site, gates: [{ category: 'analytics', gate: 'open' }] }] }, true);
    assert.ok(plan, site);
  }
  assert.equal(/** @type {any} */ ({}).gates, undefined);
});

/** @type {Record<string, unknown>} */
const unreadable = {
  'a version to come': { version: 2, everywhere: [], sites: [] },
  'version zero': { version: 0 },
  'a version in words': { version: '1' },
  'no version': { everywhere: [] },
  'an empty object': {},
  'a text': 'choices',
  'an empty text': '',
  'a number': 7,
  'not a number': Number.NaN,
  'a truth': true,
  'a list': [1, 2, 3],
  'an empty list': [],
  'a big number': 10n,
  'a symbol': Symbol('choices'),
  'a function': () => ({ version: 1 }),
  'a date': new Date(0),
  'a map': new Map([['version', 2]]),
  'an object without prototype and fields': Object.create(null),
  'gates that are a text': { version: 1, everywhere: 'all' },
  'gates that are an object': { version: 1, everywhere: { analytics: 'open' } },
  'a gate that nobody knows': { version: 1, everywhere: [{ category: 'analytics', gate: 'ajar' }] },
  'a category that nobody knows': { version: 1, everywhere: [{ category: 'weather', gate: 'open' }] },
  'a gate of nothing': { version: 1, everywhere: [null] },
  'sites that are null': { version: 1, sites: null },
  'a site without a name': { version: 1, sites: [{ gates: [] }] },
  'a site that is a number': { version: 1, sites: [{ site: 7 }] },
  'a pause that nobody knows': { version: 1, sites: [{ site: 'shop.example', pause: 'forever' }] },
  'a pause until a text': { version: 1, sites: [{ site: 'shop.example', pause: { until: 'noon' } }] },
  'a hundred thousand unknown things': Array.from({ length: 100_000 }, (_, index) => ({ index })),
  'a text of ten million letters': 'x'.repeat(10_000_000),
};

for (const [what, value] of Object.entries(unreadable)) {
  test(`unreadable: ${what}; the defaults hold`, () => assert.deepEqual(planFrom(value, false), defaults));
}

test('an object without prototype is as good as any other', () => {
  const choices = Object.assign(Object.create(null), { version: 1, everywhere: [Object.assign(Object.create(null), { category: 'features', gate: 'shut' })] });
  assert.ok(planFrom(choices, true)?.rulesets.includes('features'));
});

test('ten thousand sites are taken, and more fields than we know do not matter', () => {
  const sites = Array.from({ length: 10_000 }, (_, index) => ({ site: `site${index}.example`, gates: [{ category: 'analytics', gate: 'open' }], colour: 'red' }));
  const plan = planFrom({ version: 1, sites, added: 'later' }, true);
  assert.equal(plan?.copies.find(({ group }) => group === 'analytics')?.sites.length, 10_000);
});

test('unreadable choices are told of until the user chooses again', () => {
  /** @param {unknown} choices */
  const noticed = (choices) => {
    const core = newCore();
    core.start(choices, [], 1);
    core.page_requested(1, 'https://shop.example/', 2);
    core.page_shown(1, 'https://shop.example/', '', 2);
    const before = core.popup(1).notices.length;
    core.ask({ set_gate: { tab: 1, here: false, category: 'analytics', gate: 'open' } }, 3);
    return [before, core.popup(1).notices.length];
  };
  assert.deepEqual(noticed(undefined), [0, 0]);
  assert.deepEqual(noticed('broken'), [1, 0]);
});

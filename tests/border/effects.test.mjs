// What the engine asks of the shell: every effect has the shape that core.d.ts declares, and follows from what was told.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categories, cookie, newCore, request, startedCore } from './core-in-node.mjs';

/** @typedef {import('../../extension/generated/core.js').Effect} Effect */
/** @typedef {import('../../extension/generated/core.js').Core} Core */

/** Fields and their types by effect, as declared; arrays are told from objects. @type {Record<Effect['effect'], Record<string, string>>} */
const shapes = {
  enforce: { plan: 'object' },
  save_choices: { choices: 'object' },
  journal: { tab: 'number', visit: 'number', records: 'array' },
  forget_visit: { tab: 'number', visit: 'number' },
  remove_cookie: { visit: 'number', cookie: 'object' },
  cut_cookie: { cookie: 'object', until: 'number' },
  look_at_cookie: { cookie: 'object', site: 'string' },
  find_copies: { tab: 'number', visit: 'number', name: 'string', domain: 'string', number: 'string' },
  badge: { tab: 'number', stopped: 'number' },
  wake_at: { time: 'number' },
};

/** @param {unknown} value */
const typeOf = (value) => (Array.isArray(value) ? 'array' : typeof value);

/** Takes the effects and checks the shape of each. @param {Core} core */
function effectsOf(core) {
  const effects = core.effects();
  for (const { effect, ...fields } of effects) {
    assert.deepEqual(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeOf(value)])), shapes[effect], effect);
  }
  return effects;
}

/** The names of the effects. @param {Effect[]} effects */
const names = (effects) => effects.map(({ effect }) => effect);

/** The one effect of a kind. @template {Effect['effect']} K @param {Effect[]} effects @param {K} kind @returns {Extract<Effect, {effect: K}>} */
function only(effects, kind) {
  const found = effects.filter((effect) => effect.effect === kind);
  assert.equal(found.length, 1, `${kind} among ${names(effects)}`);
  return /** @type {any} */ (found[0]);
}

test('a start asks for the rules of the default gates, in both browsers', () => {
  for (const byTab of [false, true]) {
    const core = newCore(byTab);
    assert.equal(core.start(undefined, [], 1), true);
    const effects = effectsOf(core);
    assert.deepEqual(names(effects), ['enforce']);
    const { plan } = only(effects, 'enforce');
    assert.deepEqual(Object.keys(plan), ['rulesets', 'copies', 'cookies', 'guards', 'links', 'embeds', 'stops', 'paused_sites', 'paused_tabs']);
    assert.deepEqual(plan.guards, [{ shut: 'analytics+advertising', only_sites: [], except_sites: [], frames: true }]);
    assert.deepEqual(plan.links, plan.guards);
    for (const shut of ['analytics', 'advertising']) assert.ok(plan.rulesets.includes(shut), shut);
    for (const open of categories.slice(0, 5)) assert.ok(!plan.rulesets.includes(open), open);
    assert.deepEqual([plan.copies, plan.embeds, plan.paused_sites, plan.paused_tabs], [[], [], [], []]);
    for (const rule of plan.cookies) {
      assert.deepEqual(Object.keys(rule).sort(), ['except_hosts', 'except_sites', 'except_tabs', 'hosts', 'only_sites', 'only_tabs']);
      for (const list of Object.values(rule)) assert.ok(Array.isArray(list));
      assert.ok(rule.hosts.length > 0);
    }
  }
});

test('effects are handed over once', () => {
  const core = newCore();
  core.start(undefined, [], 1);
  assert.equal(core.effects().length, 1);
  assert.deepEqual(core.effects(), []);
});

test('a page, its requests and what becomes of them', () => {
  const core = startedCore();
  assert.equal(core.knows(1), false);
  assert.equal(core.page_requested(1, 'https://shop.example/', 2), true);
  assert.equal(core.page_shown(1, 'https://shop.example/', 'doc', 3), true);
  const begin = effectsOf(core);
  assert.equal(core.knows(1), true);
  assert.equal(only(begin, 'badge').stopped, 0);
  const seen = { document: 'doc', initiator: 'https://shop.example', page: 'https://shop.example/', time: 4 };
  assert.equal(request(core, { ...seen, request: 7, url: 'https://www.google-analytics.com/g/collect?v=2&tid=G-1', type: 'ping' }), true);
  const [record] = only(effectsOf(core), 'journal').records;
  assert.ok('seen' in record);
  assert.deepEqual(record.seen.decision, { action: 'block', reason: { gate_shut: { category: 'analytics', extent: 'default' } } });
  assert.equal(core.request_stopped(7), true);
  const stopped = effectsOf(core);
  assert.equal(only(stopped, 'badge').stopped, 1);
  assert.deepEqual(only(stopped, 'journal').records, [{ stopped: { visit: record.seen.visit, request: 7 } }]);
  const row = core.popup(1).categories.find(({ category }) => category === 'analytics');
  assert.deepEqual(row?.counts, [{ kind: 'beacon', seen: 1, stopped: 1 }]);
  assert.equal(core.tab_closed(1), true);
  assert.ok(names(effectsOf(core)).includes('forget_visit'));
  assert.equal(core.knows(1), false);
});

test('a cookie of a shut gate is removed, with everything that names it', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
  const told = cookie({ name: '_ga', domain: '.shop.example', path: '/a', store: 'store-1', partition: 'https://shop.example', expires: 9e14 });
  assert.equal(core.cookie_stored(told, 3), true);
  const removed = only(effectsOf(core), 'remove_cookie');
  assert.deepEqual(removed, { effect: 'remove_cookie', visit: 1, cookie: told });
  assert.equal(core.cookie_removed(removed.visit, '_ga', '.shop.example', 9), true);
  assert.deepEqual(only(effectsOf(core), 'journal').records, [{ removed: { visit: 1, name: '_ga', domain: 'shop.example', lived: 9 } }]);
  assert.equal(core.cookie_removed(99, '_ga', '.shop.example', 9), false);
});

test('a cookie that nobody knows is looked at, and goes when it looks as if it served a shut gate', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
  const told = cookie({ name: 'zz_id', value: '918273645', domain: '.shop.example', expires: 9e14 });
  core.cookie_stored(told, 3);
  assert.deepEqual(effectsOf(core), [{ effect: 'look_at_cookie', cookie: told, site: 'shop.example' }]);
  /** @type {import('../../extension/generated/core.js').Looks} */
  const looks = { category: 'analytics', percent: 91, sure: true, traits: ['holds a number'] };
  core.cookie_looked_at(told, looks, 3);
  assert.equal(only(effectsOf(core), 'remove_cookie').visit, 1);
  assert.deepEqual(core.report(1).categories[0]?.companies[0]?.things[0]?.looks, looks);
  core.cookie_stored(told, 4);
  assert.ok(!names(effectsOf(core)).includes('look_at_cookie'), 'once is enough');
  core.cookie_looked_at(cookie({ ...told, name: 'zz_other' }), undefined, 5);
  assert.deepEqual(effectsOf(core), [], 'when nobody can look it stays, and is the own business of the site');
});

test('a cookie is kept no longer than the user wants', () => {
  const core = startedCore();
  const day = 86_400_000;
  core.ask({ set_gate: { tab: 1, here: false, category: 'analytics', gate: 'open', days: 7 } }, day);
  core.effects();
  const told = cookie({ name: '_ga', value: 'GA1.2.918273645.1', domain: '.shop.example', expires: 401 * day });
  core.cookie_stored(told, day);
  assert.equal(only(effectsOf(core), 'cut_cookie').until, 8 * day);
  assert.equal(core.kept_until(told), 8 * day);
  assert.equal(core.kept_until({ ...told, expires: 8 * day }), undefined);
  assert.equal(core.kept_until(cookie({ name: '_fbp', domain: '.shop.example', expires: 401 * day })), 0, 'its gate is shut');
  assert.equal(core.popup(1).categories[5]?.days, 7);
});

test('what the user says of a cookie is kept with the choices, and can be taken over', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
  core.ask({ move: { tab: 1, name: 'basket', domain: 'www.shop.example', category: 'advertising' } }, 2);
  const { choices } = only(effectsOf(core), 'save_choices');
  assert.deepEqual(choices.moves, [{ site: 'shop.example', name: 'basket', category: 'advertising' }]);
  core.cookie_stored(cookie({ name: 'basket', domain: 'shop.example' }), 3);
  only(effectsOf(core), 'remove_cookie');
  assert.deepEqual(core.report(1).moves, choices.moves);
  const other = newCore();
  assert.equal(other.start(choices, [], 1), true);
  other.effects();
  other.ask({ take_moves: { tab: 1, moves: [{ site: 'news.example', name: 'a', category: 'security' }] } }, 2);
  assert.deepEqual(only(effectsOf(other), 'save_choices').choices.moves?.map(({ site }) => site), ['news.example', 'shop.example']);
});

test('a cookie in an answer is taken out where that can be done, and what a page claims is believed only of shut gates', () => {
  const core = startedCore(true);
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
  assert.equal(core.cookie_offered(1, '_ga', '', 'shop.example', false, true, 3), true);
  const [record] = only(effectsOf(core), 'journal').records;
  assert.ok('seen' in record && record.seen.means === 'taken_out');
  assert.equal(core.cookie_offered(1, '_ga', '', 'shop.example', false, false, 3), false);
  assert.equal(core.cookie_offered(1, 'basket', '', 'shop.example', false, true, 3), false);
  assert.equal(core.prevented(1, 'https://shop.example', true, '_ga', 4), true);
  core.effects();
  assert.equal(core.prevented(1, 'https://shop.example', true, 'basket', 4), false);
});

test('a gate that is flipped is stored and enforced; a pause also asks to be woken', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
  assert.equal(core.ask({ set_gate: { tab: 1, here: true, category: 'analytics', gate: 'open' } }, 3), true);
  const flipped = effectsOf(core);
  assert.deepEqual(only(flipped, 'save_choices').choices.sites?.map(({ site }) => site), ['shop.example']);
  assert.ok(only(flipped, 'enforce').plan.copies.some(({ group, action, sites }) => group === 'analytics' && action === 'allow' && sites.includes('shop.example')));
  assert.equal(core.ask({ pause: { tab: 1, length: 'hour' } }, 1_000), true);
  const paused = effectsOf(core);
  assert.equal(only(paused, 'wake_at').time, 1_000 + 3_600_000);
  assert.deepEqual(only(paused, 'enforce').plan.paused_sites, ['shop.example']);
});

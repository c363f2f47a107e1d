// From plans to rules: what rules.js makes of the engine's own plans, for both browsers and with the packaged rule files.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LINK_PRIORITY, linkRules } from '../../extension/background/links.js';
import { COOKIE_PRIORITY, PAUSE_PRIORITY, rulesOf } from '../../extension/background/rules.js';
import { scriptsOf } from '../../extension/background/guards.js';
import { categories, startedCore, writer } from './core-in-node.mjs';

/** @typedef {import('../../extension/background/rules.js').Rule} Rule */
/** @typedef {import('../../extension/generated/core.js').EnforcementPlan} Plan */
/** @typedef {import('../../extension/generated/core.js').PageRequest} PageRequest */

const folder = new URL('../../extension/generated/rules/', import.meta.url);
/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
/** @type {string[]} */
const groups = read('groups');
/** @type {Map<string, Rule[]>} */
const packaged = new Map(groups.map((group) => [group, read(group)]));
/** @param {string} group */
const packagedRules = async (group) => packaged.get(group) ?? [];

/** The plan after some requests of the popup, with the shop in tabs 1 and 3 and the newspaper in tab 2. @param {boolean} byTab @param {PageRequest[]} requests */
function planAfter(byTab, requests) {
  const core = startedCore(byTab);
  core.page_shown(1, 'https://shop.example/', 'a', 2);
  core.page_shown(2, 'https://news.example/', 'b', 2);
  core.page_shown(3, 'https://www.shop.example/cart', 'c', 2);
  // So that something else than what started holds, and a plan is told.
  core.ask({ set_gate: { tab: 1, here: false, category: 'security', gate: 'shut' } }, 3);
  for (const request of requests) core.ask(request, 3);
  const plan = core.effects().flatMap((effect) => (effect.effect === 'enforce' ? [effect.plan] : [])).at(-1);
  assert.ok(plan);
  return plan;
}

/** @param {Plan} plan @param {boolean} byTab */
const make = (plan, byTab) => rulesOf(plan, groups, packagedRules, byTab);

/** @param {number} tab @param {boolean} here @param {string} category @param {string | undefined} gate @returns {PageRequest} */
const gate = (tab, here, category, gate) => /** @type {any} */ ({ set_gate: { tab, here, category, gate } });

/** By name. @type {Record<string, PageRequest[]>} */
const stories = {
  'nothing else': [],
  'opened on one site': [gate(1, true, 'analytics', 'open')],
  'shut on one site': [gate(2, true, 'features', 'shut')],
  'opened on one, shut on the other': [gate(1, true, 'advertising', 'open'), gate(2, true, 'performance', 'shut')],
  'everything shut, all open on one site': [...categories.map((one) => gate(1, false, one, 'shut')), ...categories.map((one) => gate(1, true, one, 'open'))],
  'everything open, all shut on one site': [...categories.map((one) => gate(1, false, one, 'open')), ...categories.map((one) => gate(2, true, one, 'shut'))],
  'paused for good': [{ pause: { tab: 1, length: 'always' } }],
  'paused for a visit': [{ pause: { tab: 2, length: 'visit' } }],
  'paused both ways, with gates': [{ pause: { tab: 1, length: 'hour' } }, { pause: { tab: 2, length: 'visit' } }, gate(1, true, 'analytics', 'open')],
};

/** Every list anywhere in a value. @param {unknown} value @returns {unknown[][]} */
function listsIn(value) {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : [];
}

for (const byTab of [false, true]) {
  for (const [story, requests] of Object.entries(stories)) {
    test(`${story}, ${byTab ? 'by tab' : 'by site'}: rules the browser can take`, async () => {
      const { dynamic, session } = await make(planAfter(byTab, requests), byTab);
      for (const rules of [dynamic, session]) {
        assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length, 'every number once');
        for (const { id, priority } of rules) assert.ok(Number.isInteger(id) && id > 0 && Number.isInteger(priority) && priority > 0);
        for (const list of rules.flatMap(listsIn)) assert.ok(list.length > 0, 'browsers refuse empty lists');
      }
      for (const { condition } of dynamic) assert.ok(!('tabIds' in condition) && !('excludedTabIds' in condition), 'lasting rules know no tabs');
      if (byTab) for (const { condition } of [...dynamic, ...session]) assert.ok(!('topDomains' in condition) && !('excludedTopDomains' in condition), 'Firefox refuses these');
    });

    test(`${story}, ${byTab ? 'by tab' : 'by site'}: the same plan, the same rules`, async () => {
      const first = await make(planAfter(byTab, requests), byTab);
      assert.deepEqual(await make(planAfter(byTab, requests), byTab), first);
    });
  }
}

test('the ladder: catalogue, then cookies, then links, then pause', async () => {
  const highest = Math.max(...[...packaged.values()].flat().map(({ priority }) => priority));
  assert.ok(highest < COOKIE_PRIORITY && COOKIE_PRIORITY < PAUSE_PRIORITY, `${highest} < ${COOKIE_PRIORITY} < ${PAUSE_PRIORITY}`);
  for (const byTab of [false, true]) {
    const plan = planAfter(byTab, stories['paused both ways, with gates']);
    const { dynamic, session } = await make(plan, byTab);
    const links = linkRules(plan.links, byTab, 'abcdefghijklmnopabcdefghijklmnop');
    assert.ok(links.length > 0);
    for (const { id, priority } of links) {
      assert.ok(COOKIE_PRIORITY < LINK_PRIORITY && LINK_PRIORITY <= priority && priority < LINK_PRIORITY + 10 && LINK_PRIORITY + 10 < PAUSE_PRIORITY);
      assert.ok(!dynamic.some((other) => other.id === id), 'every number once');
    }
    for (const rule of [...dynamic, ...session]) {
      if (rule.action.type === 'modifyHeaders') assert.equal(rule.priority, COOKIE_PRIORITY);
      else assert.ok(rule.priority <= highest || (rule.priority === PAUSE_PRIORITY && rule.action.type === 'allow'));
    }
  }
});

test('a copy that lets pass turns every blocking rule round and leaves the others out', async () => {
  const { dynamic } = await make(planAfter(false, stories['opened on one site']), false);
  const blocking = (packaged.get('analytics') ?? []).filter(({ action }) => action.type === 'block');
  const copies = dynamic.filter(({ action, condition }) => action.type === 'allow' && 'topDomains' in condition);
  assert.deepEqual(
    copies.map(({ priority, action, condition }) => ({ priority, action, condition })),
    blocking.map(({ priority, condition }) => ({ priority, action: { type: 'allow' }, condition: { ...condition, topDomains: ['shop.example'] } })),
  );
});

test('a copy that stops keeps every rule as it is', async () => {
  const { dynamic } = await make(planAfter(false, stories['shut on one site']), false);
  const copies = dynamic.filter(({ condition }) => JSON.stringify(condition.topDomains) === '["news.example"]' );
  const expected = groups.filter((group) => group.split('+').includes('features')).filter((group) => !group.includes('advertising')).flatMap((group) => packaged.get(group) ?? []);
  assert.deepEqual(copies.filter(({ priority }) => priority < COOKIE_PRIORITY).map(({ priority, action }) => ({ priority, action })), expected.map(({ priority, action }) => ({ priority, action })));
});

test('by tab a choice holds in every tab that shows the site', async () => {
  const { dynamic, session } = await make(planAfter(true, stories['opened on one site']), true);
  assert.deepEqual(dynamic, []);
  const tabs = new Set(session.filter(({ action, condition }) => action.type === 'allow' && condition.tabIds).map(({ condition }) => JSON.stringify(condition.tabIds)));
  assert.ok(tabs.has('[1,3]'), [...tabs].join());
});

test('by tab the cookies of workers follow the site that they belong to; those of the host itself are left alone', async () => {
  const limits = async (/** @type {string} */ story) => {
    const { session } = await make(planAfter(true, stories[story]), true);
    const ofWorkers = session.filter(({ action, condition }) => action.type === 'modifyHeaders' && JSON.stringify(condition.tabIds) === '[-1]');
    const [{ condition }, ...more] = ofWorkers.filter(({ condition }) => /** @type {string[]} */ (condition.requestDomains).includes('youtube.com'));
    assert.deepEqual(more, []);
    return [condition.initiatorDomains, condition.excludedInitiatorDomains];
  };
  assert.deepEqual(await limits('nothing else'), [undefined, ['youtube.com']]);
  assert.deepEqual(await limits('opened on one, shut on the other'), [undefined, ['shop.example', 'youtube.com']]);
  assert.deepEqual(await limits('everything open, all shut on one site'), [['news.example'], undefined]);
});

test('embeds that are let through: what they need passes, by site and by tab, below withheld cookies and pauses', async () => {
  const packagedPasses = new Map(Object.entries(JSON.parse(readFileSync(new URL('../embeds/rules.json', folder), 'utf8'))));
  const passes = async (/** @type {string} */ vendor) => packagedPasses.get(vendor) ?? [];
  for (const byTab of [false, true]) {
    const core = startedCore(byTab);
    core.ask({ set_gate: { tab: -1, here: false, category: 'features', gate: 'shut' } }, 2);
    core.page_shown(1, 'https://shop.example/', 'a', 2);
    core.page_shown(2, 'https://news.example/', 'b', 2);
    /** @param {string} text @param {number} tab @param {number} load */
    const let_through = (text, tab, load) => core.embed(writer(core)(text), tab, load);
    let_through('shop.example\nyoutube', 1, 2);
    let_through('news.example\nvimeo', 2, 1);
    let_through('shop.example\nvimeo', 2, 1);
    let_through('shop.example\n__proto__', 1, 2);
    const plan = core.effects().flatMap((effect) => (effect.effect === 'enforce' ? [effect.plan] : [])).at(-1);
    assert.ok(plan);
    const { dynamic, session } = await rulesOf(plan, groups, packagedRules, byTab, passes);
    const of = (/** @type {Rule[]} */ rules, /** @type {string} */ host) => rules.filter(({ id, condition }) => id >= 4_000_000 && JSON.stringify(condition).includes(host));
    const [always, once] = [of(byTab ? session : dynamic, 'ytimg.com'), of(session, 'vimeo.com')];
    assert.deepEqual(always.map(({ condition }) => (byTab ? condition.tabIds : condition.topDomains)), [byTab ? [1] : ['shop.example']]);
    assert.deepEqual(once.map(({ condition }) => condition.tabIds), [[2]]);
    for (const { action, priority } of [...always, ...once]) assert.ok(action.type === 'allow' && priority < COOKIE_PRIORITY);
    assert.equal(of(dynamic, 'vimeo.com').length, 0);
    const lasting = [...dynamic, ...linkRules(plan.links, byTab, 'abcdefghijklmnopabcdefghijklmnop')].map(({ id }) => id);
    assert.equal(new Set(lasting).size, lasting.length, 'every number once');
    core.page_requested(2, 'https://news.example/next', 4);
    const after = core.effects().flatMap((effect) => (effect.effect === 'enforce' ? [effect.plan] : [])).at(-1);
    assert.ok(after && !after.embeds.some(({ group }) => group === 'vimeo'), 'another page');
  }
});

test('placeholders are registered where a gate with embeds is shut, and say nothing of what passes on a site', () => {
  const guards = [{ shut: 'features+advertising', only_sites: ['shop.example'], except_sites: [], frames: false }, { shut: 'analytics', only_sites: [], except_sites: [], frames: true }];
  const scripts = scriptsOf(guards, [{ group: 'youtube', action: 'allow', sites: ['shop.example'], tabs: [] }, { group: 'vimeo', action: 'allow', sites: [], tabs: [1] }]);
  assert.deepEqual(scripts.map(({ id }) => id), ['guard-0', 'relay-0', 'embeds-0', 'guard-1', 'relay-1', 'pass-youtube']);
  assert.ok(scripts.every(({ js }) => js?.length === new Set(js).size));
  // Chromium gives a frame no file twice.
  const files = scripts.filter(({ id }) => id.endsWith('-0')).flatMap(({ js }) => js ?? []);
  assert.equal(files.length, new Set(files).size);
});

test('a plan that asks for nothing gives no rules', async () => {
  const nothing = { rulesets: [], copies: [], cookies: [], guards: [], links: [], embeds: [], stops: [], paused_sites: [], paused_tabs: [] };
  for (const byTab of [false, true]) assert.deepEqual(await make(nothing, byTab), { dynamic: [], session: [] });
});

test('a copy of a group that is empty or not packaged gives no rules', async () => {
  const plan = { rulesets: [], copies: [{ group: 'gone', action: /** @type {const} */ ('block'), sites: ['shop.example'], tabs: [1] }], cookies: [], guards: [], links: [], embeds: [], stops: [], paused_sites: [], paused_tabs: [] };
  for (const byTab of [false, true]) assert.deepEqual(await make(plan, byTab), { dynamic: [], session: [] });
});

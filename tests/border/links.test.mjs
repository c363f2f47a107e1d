// Tracking links: what links.js makes of plans, and unwrap.js of addresses, with everything that the catalogue knows; whatever a rule
// leads to the page that opens links can be taken apart there, and no rule looks at an address twice.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINK_PRIORITY, leadsTo, linkRules } from '../../extension/background/links.js';
import { COOKIE_PRIORITY, PAUSE_PRIORITY } from '../../extension/background/rules.js';
import known from '../../extension/generated/links/known.js';
import { clean, unwrap, unwrapAll } from '../../extension/links/unwrap.js';
import { categories, startedCore } from './core-in-node.mjs';

/** @typedef {import('../../extension/background/rules.js').Rule} Rule */
/** @typedef {import('../../extension/links/unwrap.js').Wrapper} Wrapper */

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const SHUT = 'security+analytics+advertising';
/** @param {Partial<import('../../extension/generated/core.js').GuardRule>} rule */
const link = (rule) => ({ shut: SHUT, only_sites: [], except_sites: [], frames: false, ...rule });
const names = Object.values(known.decorations).flatMap((list) => list ?? []);
const TARGET = 'https://shop.example/a%20b?c=d&e=%C3%BC%2F#f';

/** The address of a wrapper that leads somewhere. @param {Wrapper} row @param {string} target @param {string} [name] */
function wrapped({ host, path, open, encoding, targets: [first] }, target, name = first) {
  const start = `https://www.${host}${path}${open && path.length > 1 ? 'x' : ''}`;
  const value = encodeURIComponent(target);
  if (encoding === 'rest') return `${start}${name}${target}`;
  if (encoding === 'segment') return `${start}/y=1/${name}=${value}/z=2`;
  const coded = encoding === 'base64' ? `a1${Buffer.from(target).toString('base64url')}` : value;
  return `${start}?one=1&${name}=${coded}${encoding === 'signed' ? '%3AqbSFAsIr5KxZOYCDb6R9dNwAqhI' : ''}&last=2`;
}

/** Whether the browser would take a rule for an address. @param {Rule} rule @param {string} address */
function takes({ condition }, address) {
  const { hostname } = new URL(address);
  const under = (/** @type {string} */ site) => hostname === site || hostname.endsWith(`.${site}`);
  const only = /** @type {string[] | undefined} */ (condition.requestDomains);
  const except = /** @type {string[] | undefined} */ (condition.excludedRequestDomains);
  return (!only || only.some(under)) && !except?.some(under) && new RegExp(String(condition.regexFilter)).test(address);
}

/** The rule that the browser would take first. @param {Rule[]} rules @param {string} address */
const first = (rules, address) => rules.filter((rule) => takes(rule, address)).sort((one, other) => other.priority - one.priority)[0];

/** @param {Rule} rule */
const redirect = (rule) => /** @type {any} */ (rule?.action.redirect);

test('the catalogue knows at least 90 parameters and 30 wrappers, each once', () => {
  assert.ok(names.length >= 90 && new Set(names).size === names.length, `${names.length}`);
  const vendors = new Set(known.wrappers.map(({ path, targets, host }) => `${path} ${targets} ${host.split('.').at(-2)}`));
  assert.ok(vendors.size >= 30, `${vendors.size}`);
  for (const needed of ['ref', 'source', 'gad_source', 'id', 'q']) assert.ok(!names.includes(needed), needed);
});

test('every wrapper is opened, by the rule of Chromium and by what takes it apart; a near miss is not', () => {
  const rules = linkRules([link({})], false, ID);
  for (const row of known.wrappers) {
    for (const name of row.encoding === 'rest' ? row.targets.slice(0, 1) : row.targets) {
      const address = wrapped(row, TARGET, name);
      assert.equal(unwrap(address, known.wrappers), TARGET, address);
      assert.equal(redirect(first(rules, address))?.regexSubstitution, `chrome-extension://${ID}/links/link.html?open=${SHUT}#\\0`, address);
      assert.equal(leadsTo(address, [link({})]), TARGET, address);
    }
    for (const miss of [wrapped({ ...row, host: `${row.host}.example` }, TARGET), wrapped(row, 'javascript:alert(1)'), wrapped(row, '//shop.example/'), `https://www.${row.host}/`]) {
      assert.equal(unwrap(miss, known.wrappers), undefined, miss);
      assert.equal(redirect(first(rules, miss))?.regexSubstitution, undefined, miss);
    }
  }
});

test('every parameter is taken off, by the rules of both browsers and byte for byte; a near miss stays', () => {
  const [chromium, firefox] = [linkRules([link({})], false, ID), linkRules([link({})], true, ID)];
  for (const name of names) {
    const address = `https://shop.example/?a=%zz&${name}=1&b=2`;
    for (const rules of [chromium, firefox]) assert.ok(redirect(first(rules, address)).transform.queryTransform.removeParams.includes(name), name);
    // Not all of the form name=value: Chromium would write it anew.
    const odd = `https://shop.example/?12-title&${name}&b#c`;
    assert.match(redirect(first(chromium, odd)).regexSubstitution, /clean=/, name);
    assert.ok(redirect(first(firefox, odd)).transform, name);
    assert.equal(clean(odd, new Set(names)), 'https://shop.example/?12-title&b#c');
    for (const near of [`?x${name}&b`, `?${name}x&b`, `?a=${name}&&b=${name}=`, `#?${name}=1`, '?', '']) {
      for (const rules of [chromium, firefox]) assert.equal(first(rules, `https://shop.example/${near}`)?.action.redirect, undefined, near);
    }
  }
});

test('what is led to be cleaned is another address afterwards, and led there no more', () => {
  const rules = linkRules([link({})], false, ID);
  const parts = ['gclid', 'gclid=', 'a', '=', '', 'utm_id=1=2', 'b=gclid', 'gclid%3D1', 'a?gclid=1'];
  for (const one of parts) for (const two of parts) for (const three of parts) {
    const address = `https://shop.example/?${one}&${two}&${three}#gclid`;
    if (!redirect(first(rules, address))?.regexSubstitution) continue;
    const cleaned = clean(address, new Set(names));
    assert.notEqual(cleaned, address);
    assert.equal(redirect(first(rules, cleaned))?.regexSubstitution, undefined, cleaned);
  }
});

test('an address that needs its parameters keeps them', () => {
  for (const isFirefox of [false, true]) {
    const rules = linkRules([link({})], isFirefox, ID);
    assert.equal(first(rules, 'https://go.shop.example/?mkt_unsubscribe=1&mkt_tok=2').action.type, 'allow');
    assert.equal(first(rules, 'https://go.shop.example/?mkt_tok=2').action.type, 'redirect');
  }
});

test('rules a browser can take: pages that are fetched only, every number once, within the ladder', () => {
  for (const isFirefox of [false, true]) {
    const sites = categories.map((category) => link({ shut: category, only_sites: [`${category}.example`] }));
    const rules = linkRules([...sites, link({ except_sites: sites.flatMap(({ only_sites }) => only_sites) })], isFirefox, ID);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const { priority, condition } of rules) {
      assert.ok(COOKIE_PRIORITY < LINK_PRIORITY && LINK_PRIORITY <= priority && priority < PAUSE_PRIORITY);
      assert.deepEqual([condition.resourceTypes, condition.requestMethods, condition.isUrlFilterCaseSensitive], [['main_frame'], ['get'], true]);
      assert.ok(!('topDomains' in condition) && !('tabIds' in condition));
      for (const list of [condition.requestDomains, condition.excludedRequestDomains]) assert.ok(list === undefined || /** @type {any} */ (list).length > 0);
    }
    // 1,000 expressions are all that a browser takes, whatever sites somebody chose for.
    assert.ok(rules.length < 400, `${rules.length}`);
  }
});

test('sites that are alike share their rules, and those that differ in nothing that links serve have none', () => {
  const links = [link({ shut: 'analytics', only_sites: ['a.example'] }), link({ shut: 'features+analytics', only_sites: ['b.example'] }), link({ shut: `features+${SHUT}`, only_sites: ['c.example'] }), link({ except_sites: ['a.example', 'b.example', 'c.example', 'paused.example'] })];
  const rules = linkRules(links, true, ID);
  const removed = (/** @type {string} */ host) => redirect(first(rules, `https://${host}/?gclid=1&utm_id=2`))?.transform.queryTransform.removeParams ?? [];
  for (const host of ['a.example', 'www.b.example']) assert.deepEqual([removed(host).includes('gclid'), removed(host).includes('utm_id')], [false, true], host);
  for (const host of ['c.example', 'other.example']) assert.deepEqual([removed(host).includes('gclid'), removed(host).includes('utm_id')], [true, true], host);
  assert.deepEqual(removed('paused.example'), []);
  assert.deepEqual(linkRules([], false, ID), []);
  assert.deepEqual(linkRules([link({ shut: 'features' })], false, ID), []);
});

test('wrappers follow the gates of their own site', () => {
  const address = wrapped(known.wrappers.find(({ host }) => host === 'google.com') ?? assert.fail(), TARGET);
  for (const [links, opened] of /** @type {[import('../../extension/generated/core.js').GuardRule[], boolean][]} */ ([
    [[link({})], true],
    [[link({ except_sites: ['google.com'] })], false],
    [[link({ only_sites: ['google.com'] })], true],
    [[link({ only_sites: ['shop.example'] })], false],
    [[link({ shut: 'advertising' })], false],
    [[link({ shut: 'advertising', only_sites: ['google.com'] }), link({ except_sites: ['google.com'] })], false],
  ])) {
    assert.equal(leadsTo(address, links) !== undefined, opened, JSON.stringify(links));
    assert.equal(redirect(first(linkRules(links, false, ID), address))?.regexSubstitution !== undefined, opened, JSON.stringify(links));
  }
});

test('hostile addresses: only web addresses come out, and always an end', () => {
  const google = 'https://www.google.com/url?q=';
  for (const bad of ['', 'x', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)//https://', 'data:,x', 'chrome://settings', 'https://', 'https:///', 'https://%', 'https://a b/', 'https://[', 'http:shop.example', ' https://shop.example', '\nhttps://shop.example']) {
    const found = unwrap(google + encodeURIComponent(bad), known.wrappers);
    assert.ok(found === undefined || /^https?:\/\/[^/]+\//.test(found), `${bad} → ${found}`);
  }
  for (const bad of ['', 'x', 'https://', 'about:blank', `${google}%`, `${google}%E4%A`, google, `${google}https%3A`]) assert.doesNotThrow(() => unwrapAll(bad, known.wrappers), bad);
  assert.equal(unwrap(`${google}https%3A%2F%2Fshop.example%2F%E4%zz%C3%BC`, known.wrappers), 'https://shop.example/%E4%zz%C3%BC');
  assert.equal(unwrap(`${google}https://b%C3%BCcher.example/`, known.wrappers), 'https://xn--bcher-kva.example/');
  let nested = 'https://shop.example/';
  for (let depth = 0; depth < 5; depth += 1) nested = google + encodeURIComponent(nested);
  assert.equal(unwrapAll(nested, known.wrappers), 'https://shop.example/');
  const long = `https://shop.example/?${'a=1&gclid=2&'.repeat(50_000)}b`;
  const before = performance.now();
  assert.equal(clean(long, new Set(names)).length, 'https://shop.example/?'.length + 4 * 50_000 + 1);
  assert.equal(unwrap(google + encodeURIComponent(long), known.wrappers), long);
  assert.ok(performance.now() - before < 1000);
  // A page's words are never keys of ours.
  assert.equal(clean('https://shop.example/?__proto__=1&constructor=2', new Set(names)), 'https://shop.example/?__proto__=1&constructor=2');
});

test('the plan says where: all sites, but not where Sluice is paused, and by the site\'s own gates', () => {
  const core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'a', 2);
  const plan = () => core.effects().flatMap((effect) => (effect.effect === 'enforce' ? [effect.plan] : [])).at(-1);
  core.ask({ set_gate: { tab: 1, here: true, category: 'advertising', gate: 'open' } }, 3);
  assert.deepEqual(plan()?.links.map(({ shut, only_sites, except_sites }) => [shut, only_sites, except_sites]), [['analytics', ['shop.example'], []], ['analytics+advertising', [], ['shop.example']]]);
  core.ask({ pause: { tab: 1, length: 'visit' } }, 3);
  assert.deepEqual(plan()?.links.map(({ shut, only_sites, except_sites }) => [shut, only_sites, except_sites]), [['analytics+advertising', [], ['shop.example']]]);
});

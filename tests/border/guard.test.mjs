// The guard inside pages answers as the engine does, for every name that any guard knows; and its scripts are registered where the plan says.
// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { scriptsOf } from '../../extension/background/guards.js';
import { startedCore } from './core-in-node.mjs';

const extension = new URL('../../extension/', import.meta.url);
/** @param {string} path */
const source = (path) => readFileSync(new URL(path, extension), 'utf8');

/** Some hosts are there to sign in at; by now that is over. */
const later = 1_000_000;

const categories = /** @type {const} */ (['authentication', 'security', 'preferences', 'features', 'performance', 'analytics', 'advertising']);

/**
 * A place where the parts of the guard run: as much of a page as they need before they look at names; or a frame in another site's page.
 * @param {string} host @param {readonly string[]} shut @param {string} [site]
 */
function guardOn(host, shut, site) {
  const page = createContext({ crypto, EventTarget, CustomEvent: Event, document: new EventTarget(), origin: `https://${host}`, location: site ? { ancestorOrigins: [site] } : {} });
  runInContext(`self = globalThis; top = ${site ? '{}; sluiceFrames = true' : 'self'};`, page);
  for (const category of shut) runInContext(source(`generated/guards/${category}.js`), page);
  for (const part of ['begin', 'names']) runInContext(source(`content/${part}.js`), page);
  return /** @type {Guard} */ (page.sluice);
}

/** The names that a category's guard knows, with a word for each `*`, by host. @param {string} category @param {'cookies' | 'stored' | 'databases'} what */
function known(category, what) {
  const page = createContext({});
  runInContext(`self = globalThis; ${source(`generated/guards/${category}.js`)}`, page);
  const [gate] = /** @type {Gate[]} */ (page.sluiceGates);
  const groups = gate[what].split('|').filter((group) => group !== '').map((group) => group.split(','));
  return groups.flatMap(([beginning, ...rows]) => rows.map((row) => {
    const [pattern, host = 'shop.example'] = row.replace(/^!/, '').split(';');
    assert.ok(pattern.startsWith(beginning.replace('*', '')), `${row} among ${beginning}`);
    return { name: pattern.replaceAll('*', '1x'), host };
  }));
}

/** A Firefox engine that shows a host's own page, with only one gate shut. @param {string} host @param {typeof categories[number]} shut */
function engineOn(host, shut) {
  const core = startedCore(true);
  for (const category of categories) core.ask(/** @type {any} */ ({ set_gate: { tab: -1, here: false, category, gate: category === shut ? 'shut' : 'open' } }), 1);
  core.page_requested(1, `https://${host}/`, 2);
  core.page_shown(1, `https://${host}/`, 'D', 3);
  core.effects();
  return core;
}

for (const category of categories) {
  test(`${category}: the guard takes the cookies that the engine takes, and no others`, () => {
    const all = categories.flatMap((other) => known(other, 'cookies'));
    let taken = 0;
    for (const host of new Set(all.map((cookie) => cookie.host))) {
      const cookies = all.filter((cookie) => cookie.host === host);
      const guard = guardOn(host, [category]);
      const core = engineOn(host, category);
      for (const { name } of cookies) {
        const engine = core.prevented(1, `https://${host}`, true, name, later);
        core.effects();
        assert.equal(guard.isShutCookie(name), engine, `${name} on ${host}`);
        taken += Number(engine);
      }
    }
    assert.ok(taken > 20, `${taken}`);
  });

  test(`${category}: the guard takes the stored values that the engine takes, and no others`, () => {
    const guard = guardOn('shop.example', [category]);
    const core = engineOn('shop.example', category);
    for (const { name } of categories.flatMap((other) => known(other, 'stored'))) {
      const engine = core.prevented(1, 'https://shop.example', false, name, later);
      core.effects();
      assert.equal(guard.isShutKey(name), engine, name);
    }
  });
}

test('several gates: what any of them shuts is taken', () => {
  const guard = guardOn('shop.example', ['analytics', 'advertising']);
  assert.deepEqual(['_ga', '_fbp', 'basket', 'OptanonConsent', '', '__proto__', 'constructor'].map((name) => guard.isShutCookie(name)), [true, true, false, false, false, false, false]);
});

test('in a frame of a host all of whose cookies serve a shut gate every name is taken, but not on its own site', () => {
  const taken = (/** @type {string} */ host, /** @type {string} */ site) => guardOn(host, ['advertising'], site).isShutCookie('basket');
  assert.equal(taken('www.youtube.com', 'https://shop.example'), true);
  assert.equal(taken('www.youtube.com:8443', 'https://shop.example:8443'), true);
  assert.equal(taken('www.youtube.com', 'https://m.youtube.com'), false);
  assert.equal(taken('accounts.youtube.com', 'https://shop.example'), false);
  assert.equal(taken('notyoutube.com', 'https://shop.example'), false);
  assert.equal(taken('[::1]:80', 'https://shop.example'), false);
  assert.equal(taken('www.youtube.com', 'null'), false);
});

test('what the parts share is gone when the last has run', () => {
  const parts = readdirSync(new URL('content/', extension)).filter((file) => file.endsWith('.js'));
  assert.deepEqual(parts.sort(), ['ad-choices.js', 'addresses.js', 'answers.js', 'begin.js', 'calls.js', 'cookies.js', 'dnt.js', 'embeds-everywhere.js', 'embeds.js', 'end.js', 'everywhere.js', 'flags.js', 'gpc.js', 'kit.js', 'names.js', 'pings.js', 'placeholder.js', 'points.js', 'probe.js', 'relay.js', 'storage.js', 'surrogates.js']);
  assert.match(source('content/end.js'), /delete self\.sluice;/);
});

/** @param {Partial<import('../../extension/generated/core.js').GuardRule>} rule */
const rule = (rule) => ({ shut: 'analytics', only_sites: [], except_sites: [], frames: false, ...rule });

test('guards are registered for all addresses, for single sites, and not for exceptions', () => {
  const scripts = scriptsOf([rule({ except_sites: ['shop.example', '127.0.0.1'] }), rule({ shut: 'features+advertising', only_sites: ['shop.example'], frames: true })]);
  assert.deepEqual(scripts.map(({ id, world }) => [id, world]), [['guard-0', 'MAIN'], ['relay-0', undefined], ['guard-1', 'MAIN'], ['relay-1', undefined], ['embeds-1', undefined]]);
  assert.deepEqual(scripts[0].matches, ['http://*/*', 'https://*/*']);
  assert.deepEqual(scripts[0].excludeMatches, ['*://shop.example/*', '*://*.shop.example/*', '*://127.0.0.1/*']);
  assert.deepEqual(scripts[0].js, ['generated/sdks.js', 'generated/guards/analytics.js', 'generated/surrogates/analytics.js', 'content/begin.js', 'content/names.js', 'content/cookies.js', 'content/storage.js', 'content/calls.js', 'content/probe.js', 'content/kit.js', 'content/addresses.js', 'content/surrogates.js', 'content/answers.js', 'content/end.js']);
  assert.deepEqual(scripts[2].js?.slice(1, 6), ['generated/guards/features.js', 'generated/surrogates/features.js', 'generated/guards/advertising.js', 'generated/surrogates/advertising.js', 'content/everywhere.js']);
  assert.deepEqual(scripts[2].matches, ['*://shop.example/*', '*://*.shop.example/*']);
  assert.ok(scripts.every(({ allFrames, runAt, persistAcrossSessions }) => allFrames && runAt === 'document_start' && persistAcrossSessions));
  assert.deepEqual(scriptsOf([]), []);
});

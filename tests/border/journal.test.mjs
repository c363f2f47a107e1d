// The journal: applied to a new engine it gives the very picture that the old one had; a broken one does no harm.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedUrl, vendors } from '../site/vendors.mjs';
import { cookie, newCore, request, startedCore } from './core-in-node.mjs';

/** @typedef {import('../../extension/generated/core.js').Core} Core */
/** @typedef {import('../../extension/generated/core.js').Record} Journal */

/** What the shell would have kept: the records by visit, without those of visits that were forgotten. @param {Core} core @param {{visit: number, records: Journal[]}[]} kept */
function keep(core, kept) {
  for (const effect of core.effects()) {
    if (effect.effect === 'journal') kept.push({ visit: effect.visit, records: JSON.parse(JSON.stringify(effect.records)) });
    if (effect.effect === 'forget_visit') for (const part of kept) if (part.visit === effect.visit) part.records = [];
  }
}

/** A busy afternoon in two tabs. @param {Core} core */
function browse(core) {
  /** @type {{visit: number, records: Journal[]}[]} */
  const kept = [];
  let number = 0;
  for (const [tab, host] of /** @type {const} */ ([[1, 'shop.example'], [2, 'news.example'], [1, 'news.example'], [1, 'shop.example']])) {
    const document = `doc-${tab}-${host}-${number}`;
    core.page_requested(tab, `https://${host}/?a=1`, number);
    core.page_shown(tab, `https://${host}/?a=1`, document, number + 1);
    for (const vendor of vendors) {
      number += 1;
      const seen = { tab, request: number, document, initiator: `https://${host}`, page: `https://${host}/?a=1`, time: number };
      request(core, { ...seen, url: embedUrl(vendor), type: vendor.kind === 'embed' ? 'sub_frame' : 'script' });
      if (number % 3 === 0) core.request_stopped(number);
      for (const { name, domain } of vendor.cookies) core.cookie_stored(cookie({ name, domain: domain ?? host }), number);
      keep(core, kept);
    }
    core.address_changed(tab, `https://${host}/next#top`);
    keep(core, kept);
  }
  core.ask({ pause: { tab: 2, length: 'visit' } }, number);
  keep(core, kept);
  return kept.flatMap(({ records }) => records);
}

for (const byTab of [false, true]) {
  test(`the picture survives a restart of the background (${byTab ? 'rules by tab' : 'rules by site'})`, () => {
    const old = startedCore(byTab);
    const records = browse(old);
    assert.ok(records.length > 100);
    const fresh = newCore(byTab);
    assert.equal(fresh.start(undefined, records, 10_000), true);
    for (const tab of [1, 2, 3]) {
      assert.deepEqual(fresh.popup(tab), old.popup(tab), `popup of tab ${tab}`);
      assert.deepEqual(fresh.report(tab), old.report(tab), `report of tab ${tab}`);
      assert.equal(fresh.knows(tab), old.knows(tab));
    }
    assert.ok(old.report(1).seen > 10);
  });
}

test('a request that was open when the background died can still be reported as stopped', () => {
  const old = startedCore();
  /** @type {{visit: number, records: Journal[]}[]} */
  const kept = [];
  old.page_shown(1, 'https://shop.example/', 'doc', 1);
  request(old, { request: 5, document: 'doc', initiator: 'https://shop.example', url: 'https://bat.bing.com/bat.js', type: 'script' });
  keep(old, kept);
  const fresh = newCore();
  fresh.start(undefined, kept.flatMap(({ records }) => records), 2);
  assert.equal(fresh.report(1).stopped, 0);
  assert.equal(fresh.request_stopped(5), true);
  assert.equal(fresh.report(1).stopped, 1);
});

test('a journal that cannot be read gives an empty picture and leaves the choices alone', () => {
  const choices = { version: 1, everywhere: [{ category: 'features', gate: 'shut' }] };
  const broken = [
    'journal', 7, null, undefined, {}, [null], ['visit'], [{}], [{ visit: {} }], [{ visit: { tab: 'one', visit: 1, url: '', whole: true, time: 0 } }],
    [{ unheard_of: { tab: 1 } }], [{ visit: { tab: 1, visit: 1, url: 'https://shop.example/', whole: true, time: 0 } }, 'and then'],
  ];
  for (const records of broken) {
    const core = newCore();
    assert.equal(core.start(choices, /** @type {any} */ (records), 1), true, JSON.stringify(records));
    assert.equal(core.knows(1), false);
    assert.equal(core.popup(1).categories.find(({ category }) => category === 'features')?.gate, 'shut');
  }
});

test('records in any order, twice, or of visits that are gone are taken without complaint', () => {
  const records = browse(startedCore());
  for (const odd of [[...records].reverse(), [...records, ...records], records.filter((record) => !('visit' in record)), records.filter((record) => !('shown' in record))]) {
    const core = newCore();
    assert.equal(core.start(undefined, odd, 1), true);
    for (const tab of [1, 2]) assert.equal(core.report(tab).tab, tab);
  }
});

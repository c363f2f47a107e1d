// The reader of policies where it runs: what is no policy is said to be none, however it is made, and what is one is read the same as natively.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { initSync, reading_of, speak } from '../../extension/generated/policy.js';

initSync({ module: readFileSync(new URL('../../extension/generated/policy_bg.wasm', import.meta.url)) });
speak(readFileSync(new URL('../../extension/generated/locales/en.txt', import.meta.url), 'utf8'));

/** @param {string | Uint8Array} text @returns {import('../../extension/generated/policy.js').PolicyReading} */
const read = (text) => JSON.parse(reading_of(typeof text === 'string' ? new TextEncoder().encode(text) : text));

const policy = '<h1>Cookie policy</h1><h2>Marketing cookies</h2><p>These cookies are used to show you advertising that is relevant to you.</p>';

test('a policy is read', () => {
  const { purposes, language, unreadable } = read(policy);
  assert.deepEqual(purposes.map(({ category, heading }) => [category, heading]), [['advertising', 'Marketing cookies']]);
  assert.deepEqual([language, unreadable ?? null], ['en', null]);
});

test('what is none is said to be none', () => {
  const noise = new Uint8Array(5000).map((_, at) => (at * 7919) % 256);
  for (const [given, expected] of /** @type {[string | Uint8Array, string][]} */ ([
    ['', 'empty'], [' \n ', 'empty'], ['%PDF-1.7\n', 'pdf'], [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image'], [noise, 'binary'],
    ['<html><body><div id=app></div><script src=a.js></script></body></html>', 'only_script'],
  ])) assert.equal(read(given).unreadable, expected, JSON.stringify(given.slice(0, 20)));
});

test('50 MB are read to a limit, and that is said', () => {
  const { unreadable, purposes } = read(policy + '<p>And so on, and so on.</p>'.repeat(1_850_000));
  assert.equal(unreadable, 'cut');
  assert.equal(purposes[0]?.category, 'advertising');
});

test('broken HTML, signs that nobody sees, and signs of direction do no harm', () => {
  const hidden = policy.replace('advertising', 'adver\u00adti\u200bsing\u202e');
  assert.equal(read(hidden).purposes[0]?.category, 'advertising');
  for (const broken of ['<'.repeat(20_000), '<table>'.repeat(5000), '<div>'.repeat(50_000) + policy, policy.replaceAll('>', ''), `${policy}<table><tr><td rowspan=99999999 colspan=99999999>x`, '&#x0;&#99999999999;&bogus;'.repeat(1000)]) {
    assert.ok(Array.isArray(read(broken).purposes));
  }
});

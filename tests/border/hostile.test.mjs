// Whatever a page, a stranger or a confused browser may say across the border: nothing throws that should not, and the engine works on.
// @ts-check
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { cookie, request, sort, startedCore } from './core-in-node.mjs';

/** @type {import('./core-in-node.mjs').SeenCore} */
let core;

beforeEach(() => {
  core = startedCore();
  core.page_shown(1, 'https://shop.example/', 'doc', 2);
  core.effects();
});

// After everything that was done to it, the engine sorts, records, plans and answers.
afterEach(() => {
  core.effects();
  assert.equal(sort(core, 'https://www.google-analytics.com/g/collect?v=2&tid=G-1'), 'analytics');
  core.page_shown(9, 'https://after.example/', 'after', 3);
  assert.equal(request(core, { tab: 9, document: 'after', initiator: 'https://after.example', url: 'https://bat.bing.com/bat.js' }), true);
  assert.equal(core.report(9).seen, 1);
  core.ask({ set_gate: { tab: 9, here: true, category: 'features', gate: 'shut' } }, 4);
  assert.ok(core.effects().some(({ effect }) => effect === 'save_choices'));
});

/** Texts that trip over borders: halves of characters, zeros, line feeds, names that objects have, direction marks, a megabyte. */
const texts = [
  '', ' ', '\ud800', '\udfff\ud800', '\u0000', 'a\u0000b', '\n', '\n\n\n\n\n', '\r\n', '__proto__', 'constructor', 'toString', '\u202egnp.exe', 'ﷺ', '😀'.repeat(300),
  '<img src=x onerror=alert(1)>', 'null', '[::1]', '..', 'https://', 'https://.', 'https://..', 'https://%00/', 'https://xn--/', `https://${'a.'.repeat(5_000)}example/`, 'x'.repeat(1 << 20),
];

/** @param {string} text */
const shown = (text) => JSON.stringify(text.slice(0, 24));

for (const text of texts) {
  test(`${shown(text)} in the place of any text`, () => {
    core.page_requested(2, text, 3);
    core.page_shown(2, text, text, 3);
    core.address_changed(2, text);
    core.address_changed(1, text);
    for (const place of ['initiator', 'document', 'page', 'url', 'type']) request(core, { url: 'https://bat.bing.com/bat.js', [place]: text });
    request(core, { initiator: text, document: text, page: text, url: text });
    const odd = cookie({ name: text, value: text, domain: text, path: text, same_site: text, store: text, partition: text, expires: Infinity, cut_to: NaN });
    core.cookie_stored(odd, 3);
    core.cookie_looked_at(odd, { category: 'advertising', percent: 90, sure: true, traits: [text] }, 3);
    core.cookie_looked_at(odd, text, 3);
    core.cookie_swept(odd);
    core.kept_until(odd);
    core.copies_found(1, text, text, [text]);
    core.ask({ move: { tab: 1, name: text, domain: text, category: 'advertising' } }, 3);
    core.ask({ take_moves: { tab: 1, moves: [{ site: text, name: text, category: 'security' }] } }, 3);
    core.cookie_stored(cookie({ name: '_ga', domain: `.${text}`, partition: `https://${text}` }), 3);
    for (const flag of [true, false]) {
      core.cookie_offered(1, text, text, text, flag, !flag, 3);
      core.prevented(1, text, flag, text, 3);
      core.prevented(1, 'https://shop.example', flag, text, 3);
    }
    core.cookie_removed(1, text, text, 3);
    for (const tab of [1, 2]) {
      assert.equal(core.popup(tab).categories.length, 7);
      assert.equal(core.report(tab).tab, tab);
    }
    assert.equal(/** @type {any} */ ({}).visit, undefined);
  });
}

test('a line feed in the initiator shifts fields and nothing worse', () => {
  request(core, { initiator: 'https://shop.example\ndoc\nhttps://shop.example/\nhttps://bat.bing.com/bat.js', document: 'doc', url: 'https://shop.example/own.png' });
  assert.ok(core.report(1).seen <= 1);
});

test('numbers that are none, or too big', () => {
  for (const number of [Number.NaN, Infinity, -Infinity, -1, 2 ** 53, 1e308, 0.5]) {
    core.page_requested(number, 'https://shop.example/', number);
    core.page_shown(number, 'https://shop.example/', '', number);
    request(core, { tab: number, request: number, time: number, initiator: 'https://shop.example', url: 'https://bat.bing.com/bat.js' });
    core.request_stopped(number);
    core.woken(number);
    core.tab_closed(number);
    assert.equal(core.popup(number).categories.length, 7);
  }
});

/** @type {unknown[]} */
const strangeMessages = [
  undefined, null, '', 'popup', 7, true, [], ['popup'], {}, { popup: null }, { popup: {} }, { popup: { tab: 'one' } }, { popup: { tab: 2 ** 40 } }, { popup: { tab: 1.5 } },
  { unheard_of: { tab: 1 } }, { set_gate: { tab: 1 } }, { set_gate: { tab: 1, here: true, category: 'weather', gate: 'open' } },
  { set_gate: { tab: 1, here: 'yes', category: 'analytics', gate: 'open' } }, { set_gate: { tab: 1, here: true, category: 'analytics', gate: 'ajar' } },
  { pause: { tab: 1, length: 'forever' } }, Object.create(null), Symbol('popup'), 10n, () => undefined, new Map(),
];

for (const message of strangeMessages) {
  test(`ask() refuses ${typeof message === 'object' ? JSON.stringify(message) : String(message)} in words`, () => {
    assert.throws(() => core.ask(/** @type {any} */ (message), 3), (error) => {
      assert.ok(error instanceof Error, 'an Error');
      assert.ok(error.message.length > 5, error.message);
      // A trap in the module would leave it unusable.
      assert.ok(!(error instanceof WebAssembly.RuntimeError), error.message);
      return true;
    });
    assert.deepEqual(core.effects(), []);
  });
}

test('ten thousand different things on one page: the report stays whole and the memory small', () => {
  const before = core.report(1).seen;
  for (let count = 0; count < 10_000; count += 1) {
    request(core, { document: 'doc', initiator: 'https://shop.example', request: count, url: `https://cdn.unsorted-partner.example/${count}` });
    core.effects();
  }
  assert.equal(core.report(1).seen - before, 10_000);
});

test('bytes that are no catalogue are refused in words', async () => {
  const { Core } = await import('../../extension/generated/core.js');
  for (const bytes of [[], [1, 2, 3], new Array(200).fill(0), [...new TextEncoder().encode('SLCT'), 255, 0, 0, 0]]) {
    assert.throws(() => new Core(new Uint8Array(bytes), false), /catalogue/);
  }
});

// The stand-ins, in as much of a page as they need: which addresses they stand in for, and that no page can make them throw.
// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';

const extension = new URL('../../extension/', import.meta.url);
/** @param {string} path */
const source = (path) => readFileSync(new URL(path, extension), 'utf8');
const generated = readdirSync(new URL('generated/surrogates/', extension)).map((file) => source(`generated/surrogates/${file}`));

/** What a browser has that the guard takes before the page runs. */
const browser = `
self = globalThis; top = self; origin = 'https://shop.example'; location = { href: 'https://shop.example/' };
listeners = []; reported = []; reportError = (error) => { reported.push(error); };
EventTarget = class { addEventListener(name, work, capture) { listeners.push([this, name, work]); } dispatchEvent(event) { this.heard ??= []; this.heard[this.heard.length] = event.type; return true; } };
Event = class { constructor(type) { this.given = type; } get type() { return this.given; } get target() { return this.where; } stopImmediatePropagation() { this.stopped = true; } };
CustomEvent = Event;
Element = class extends EventTarget { attachShadow() { return new EventTarget(); } };
HTMLScriptElement = class extends Element { get localName() { return 'script'; } get src() { return this.address; } };
document = new EventTarget(); document.removeEventListener = () => {}; document.getElementById = () => null; document.querySelectorAll = () => []; document.cookie = '';
addEventListener = () => {};
sluiceGates = [{ category: 'analytics', cookies: '|', stored: '|', databases: '|', hosts: ',' }];
make = (address) => { const element = new HTMLScriptElement(); element.address = address; return element; };
fail = (address, element = make(address)) => { const event = new Event('error'); event.isTrusted = true; event.where = element;
  for (let at = 0; at < listeners.length; at += 1) if (listeners[at][0] === self && listeners[at][1] === 'error') listeners[at][2](event); return { stopped: event.stopped === true, heard: element.heard ?? [] }; };`;

/** A page with these stand-ins. @param {string[]} lists */
function pageWith(lists) {
  const page = createContext({ crypto, setTimeout, URL });
  runInContext(browser, page);
  for (const list of lists) runInContext(list, page);
  runInContext(source('content/begin.js'), page);
  // Nobody listens to what is told of calls.
  runInContext('self.sluice.called = () => {}; self.sluice.stood = [];', page);
  for (const part of ['kit', 'addresses', 'surrogates', 'end']) runInContext(source(`content/${part}.js`), page);
  return { page, run: (/** @type {string} */ code) => runInContext(code, page) };
}

/** @param {string} scripts */
const listOf = (scripts) => `(self.sluiceStandIns ??= []).push(() => [{ vendor: 'a', rows: [['a', ${JSON.stringify(scripts)}, 0]], work: () => { self.stood = (self.stood ?? 0) + 1; } }]);`;

/** All rows that are shipped. @returns {{vendor: string, global: string, script: string, sdk: number}[]} */
function shipped() {
  const page = createContext({});
  runInContext('self = globalThis;', page);
  for (const list of generated) runInContext(list, page);
  const rows = /** @type {{vendor: string, rows: [string, string, number][]}[]} */ (runInContext('sluiceStandIns.flatMap((list) => list())', page));
  return rows.flatMap(({ vendor, rows }) => rows.flatMap(([global, scripts, sdk]) => scripts.split(' ').map((script) => ({ vendor, global, script, sdk }))));
}
const all = shipped();
/** An address that fits a script's pattern. @param {string} script */
const example = (script) => `https://${script.replace(/^\*\//, 'shop.example/').replace(/^\*\./, 'x.').replaceAll('*', 'x').replaceAll('^', '/').replace(/\|$/, '')}`;

test('an address belongs to a script on its host and hosts under it, by its beginning; on any host anywhere', () => {
  /** @type {[string, string, boolean][]} */
  const table = [
    ['vendor.example/a.js', 'https://vendor.example/a.js', true],
    ['vendor.example/a.js', 'http://cdn.vendor.example/a.js?v=1', true],
    ['vendor.example/a.js', 'https://vendor.example:8443/A.JS', true],
    ['vendor.example/a.js', 'https://notvendor.example/a.js', false],
    ['vendor.example/a.js', 'https://vendor.example.evil.example/a.js', false],
    ['vendor.example/a.js', 'https://vendor.example/x/a.js', false],
    ['vendor.example/*/a.js', 'https://vendor.example/x/y/a.js', true],
    ['vendor.example/*/a.js', 'https://vendor.example/a.js', false],
    ['vendor.example/a^', 'https://vendor.example/a', true],
    ['vendor.example/a^', 'https://vendor.example/a?b', true],
    ['vendor.example/a^', 'https://vendor.example/ab', false],
    ['vendor.example/a|', 'https://vendor.example/a', true],
    ['vendor.example/a|', 'https://vendor.example/ab', false],
    ['vendor.example/js?*id=g-', 'https://vendor.example/js?l=x&id=G-1', true],
    ['vendor.example/js?*id=g-', 'https://vendor.example/js?id=AW-1', false],
    ['*.vendor.example/a.js', 'https://vendor.example/a.js', true],
    ['*.vendor.example/a.js', 'https://x.vendor.example/a.js', true],
    ['vendor*/a.js', 'https://vendor.shop.example/a.js', true],
    ['vendor*/a.js', 'https://vendor-2.shop.example/x/a.js', true],
    ['vendor*/a.js', 'https://shop.example/vendor/a.js', false],
    ['vendor*/a.js', 'https://notvendor.example/a.js', false],
    ['*/matomo.js', 'https://shop.example/stats/matomo.js', true],
    ['*/matomo.js', 'https://shop.example/matomo.jsx/', true],
    ['*/matomo.js', 'https://shop.example/notmatomo.js', false],
    ['*/matomo.js', 'https://matomo.js/', false],
    ['one.example/a.js two.example/a.js', 'https://two.example/a.js', true],
    ['vendor.example/a.js', 'data:text/javascript,vendor.example/a.js', false],
    ['vendor.example/a.js', `https://vendor.example/${'x'.repeat(100_000)}`, false],
    [`vendor.example/${'*a'.repeat(40)}b`, `https://vendor.example/${'a'.repeat(2000)}`, false],
  ];
  for (const [script, address, expected] of table) {
    const { run } = pageWith([listOf(script)]);
    const { stopped, heard } = run(`fail(${JSON.stringify(address)})`);
    assert.deepEqual([stopped, [...heard]], expected ? [true, ['load']] : [false, []], `${script} and ${address.slice(0, 80)}`);
    assert.equal(run('self.stood ?? 0'), Number(expected));
  }
});

test('a stand-in runs once, and only for what the browser itself says; what is shared is gone', () => {
  const { run } = pageWith([listOf('vendor.example/a.js')]);
  assert.equal(run(`fail('https://vendor.example/a.js'); fail('https://vendor.example/a.js').heard.length`), 1);
  assert.equal(run('stood'), 1);
  assert.equal(run(`Event.prototype.isTrusted = false; const e = new Event('error'); e.where = new HTMLScriptElement(); e.where.address = 'https://vendor.example/a.js'; for (const l of listeners) l[2](e); e.stopped ?? false`), false);
  assert.deepEqual([run('self.sluice'), run('self.sluiceStandIns'), run('self.standIn')], [undefined, undefined, undefined]);
});

test('each script that is shipped is its own vendor\'s, and at least 50 vendors have a stand-in', () => {
  assert.ok(new Set(all.map(({ vendor }) => vendor)).size >= 50);
  for (const { script } of all) {
    const { stopped } = pageWith(generated).run(`fail(${JSON.stringify(example(script))})`);
    assert.equal(stopped, true, script);
  }
});

test('until a script fails nothing of a stand-in is compiled but one function for each category', () => {
  for (const list of generated) assert.match(list, /^\/\/ Generated\.\n\(self\.sluiceStandIns \?\?= \[\]\)\.push\(\(\) => \{ return \[\n/);
  const size = generated.join('').length;
  assert.ok(size < 90_000, `${size} characters`);
});

/** What pages may have done to the place where an SDK belongs. @type {Record<string, (name: string) => string>} */
const hostile = {
  'nothing is there': () => '',
  'it throws when it is looked at': (name) => `Object.defineProperty(self, '${name}', { get() { throw new Error('no'); }, set() { throw new Error('no'); }, configurable: false });`,
  'it can never be changed': (name) => `Object.defineProperty(self, '${name}', { value: Object.freeze([Object.freeze(['x'])]), writable: false, configurable: false });`,
  'it is a frozen list': (name) => `self['${name}'] = Object.freeze([['x'], { a: 1 }, () => { throw new Error('page'); }]);`,
  'it is a list without end': (name) => `self['${name}'] = new Proxy([], { get: (_, key) => key === 'length' ? 1e9 : key === Symbol.toPrimitive ? undefined : [['x']] });`,
  'it is a number': (name) => `self['${name}'] = 7;`,
  'it is null': (name) => `self['${name}'] = null;`,
  'it is text': (name) => `self['${name}'] = 'text';`,
  'it is full of what no snippet would note': (name) => `self['${name}'] = Object.assign(() => {}, { q: [null, 7, 'x', {}, [], [null], [Symbol()], [{}], [[]]], queue: [null], _q: [null, {}], _i: 7, a: [null], o: [null] });`,
  'lists and promises are broken': () => `Array.prototype.push = () => { throw new Error('no'); }; Array.prototype.slice = null; Promise.resolve = null; Promise = null; Object.keys = () => { throw new Error('no'); };
    Array.prototype[Symbol.iterator] = () => { throw new Error('no'); }; Function.prototype.apply = Function.prototype.call = () => { throw new Error('no'); };`,
};

for (const [what, prepare] of Object.entries(hostile)) {
  test(`a hostile page: ${what}`, () => {
    for (const { vendor, global, script } of all) {
      const { run } = pageWith(generated);
      // Made before the page breaks how objects are made.
      run(`elements = { first: make(${JSON.stringify(example(script))}), again: make(${JSON.stringify(example(script))}) };`);
      if (global !== '' || what === 'nothing is there') run(prepare(global.split('.')[0]));
      for (const time of ['first', 'again']) {
        const { heard } = run(`fail('', elements.${time})`);
        // Indexes, for the page may have broken how lists are walked.
        assert.equal(heard.length === 1 && heard[0], 'load', `${vendor} ${global}, ${time}`);
      }
    }
  });
}

test('what a page\'s callback throws is reported as uncaught, and the next one runs', async () => {
  const { run } = pageWith(generated);
  run(`_paq = [[() => { throw new Error('mine'); }], [() => { ran = true; }]]; fail('https://shop.example/matomo.js');`);
  assert.deepEqual([run('reported.map((error) => error.message).join()'), run('ran')], ['mine', true]);
});

test('every call is told with its SDK, as sites write it', () => {
  const page = createContext({ crypto, setTimeout, URL });
  runInContext(browser, page);
  for (const list of generated) runInContext(list, page);
  runInContext(source('content/begin.js'), page);
  runInContext('calls = []; self.sluice.stood = []; self.sluice.called = (sdk, name, list, stood) => calls.push([sdk, name, list.length, stood].join(" "));', page);
  for (const part of ['kit', 'addresses', 'surrogates', 'end']) runInContext(source(`content/${part}.js`), page);
  const calls = runInContext(`
    fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); }; fbq.queue = []; fbq('init', '1');
    _paq = [['trackPageView']]; mixpanel = [['track', 'x']]; mixpanel._i = [['t', {}, undefined]];
    fail('https://connect.facebook.net/en_US/fbevents.js'); fail('https://shop.example/matomo.js'); fail('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js');
    fbq('track', 'Purchase', {}); _paq.push(['trackEvent', 'a', 'b']); mixpanel.people.set({}); calls.join()`, page);
  for (const [vendor, call] of [['meta-pixel', 'fbq 2 true'], ['meta-pixel', 'fbq 3 true'], ['matomo', '_paq.push 1 true'], ['mixpanel', 'mixpanel.track 1 true'], ['mixpanel', 'mixpanel.people.set 1 true']]) {
    assert.ok(all.some((row) => row.vendor === vendor && calls.split(',').includes(`${row.sdk} ${call}`)), `${vendor} ${call} in ${calls}`);
  }
});

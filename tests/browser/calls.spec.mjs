// What pages tell SDKs: seen whichever way the SDK is called, told in words, and never at the page's expense.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @typedef {import('../../extension/generated/core.js').SiteReport} SiteReport */
/** @typedef {import('../../extension/generated/core.js').CallView} CallView */
/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Page} */
let page;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** @param {SiteReport} report */
const callsOf = ({ categories }) => categories.flatMap(({ companies }) => companies.flatMap(({ vendor, calls }) => calls.map((call) => ({ ...call, vendor }))));

/** @param {SiteReport} report @param {string} what */
const call = (report, what) => callsOf(report).find((found) => found.what === what);

/** Runs scripts in the page as its own, one after the other. @param {Page} shown @param {string[]} texts */
async function run(shown, ...texts) {
  for (const text of texts) {
    await shown.evaluate((it) => {
      const script = document.createElement('script');
      script.textContent = it;
      document.head.append(script);
    }, text);
  }
}

/** Runs scripts in a frame of the page, where what they do to the browser's functions hurts nobody else. @param {Page} shown @param {string[]} texts */
const runInside = (shown, ...texts) => shown.evaluate((all) => new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = all.map((text) => `<script>${text}</script>`).join('');
  frame.onload = resolve;
  document.body.append(frame);
}), texts);

/** What the report says once a call is in it. @param {string} what */
const once = (what) => sluice.reportOnce(page, (report) => call(report, what) !== undefined);

/** A snippet that keeps calls until the script comes, as the vendor's documentation describes it. */
const stub = `window.fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
  fbq.queue = []; window._fbq = fbq; fbq('init', '123'); fbq('track', 'PageView');`;

test(`calls that wait, calls of functions, methods and lists (${kind})`, async () => {
  page = await sluice.visit('https://shop.example/quiet?calls');
  await run(page, stub);
  await run(page, `fbq('track', 'AddToCart', { value: 3, currency: 'EUR' });`);
  await run(page, `window.mixpanel = { track() { return 7; }, people: { set() {} } }; window.dataLayer = [{ event: 'early' }]; window._paq = [];`);
  await run(page, '1');
  await run(page, `window.answer = mixpanel.track('Signed up', { plan: 'free', email: 'ada@mail.example' }); mixpanel.people.set({ $name: 'Ada' });
    dataLayer.push({ event: 'purchase', ecommerce: { value: 3 } }); _paq.push(['trackEvent', 'Shop', 'Look']); _paq.push(function () {});`);
  const report = await once('_paq trackEvent Shop');
  for (const what of ['fbq init', 'fbq track PageView', 'fbq track AddToCart', 'mixpanel.track Signed up', 'mixpanel.people.set', 'dataLayer.push early', 'dataLayer.push purchase']) {
    assert.equal(call(report, what)?.seen, 1, what);
  }
  assert.deepEqual(call(report, 'fbq track AddToCart')?.arguments, ['["track","AddToCart",{"value":3,"currency":"EUR"}]']);
  assert.equal(call(report, 'fbq track AddToCart')?.vendor, 'Meta Pixel');
  assert.equal(call(report, 'mixpanel.track Signed up')?.vendor, 'Mixpanel');
  assert.equal(await page.evaluate('answer'), 7, 'the SDK answers as before');
  const { categories } = await sluice.popup(page);
  const counted = categories.find(({ category }) => category === 'advertising')?.counts.find((count) => count.kind === 'call');
  assert.equal(counted?.seen, 3);
});

test('what an SDK tells itself is not told, and what is told often is told a few times', async () => {
  page = await sluice.visit('https://shop.example/quiet?often');
  await run(page, `window.mixpanel = { track(name) { this.people.increment('all'); }, people: { increment() {} } };`, '1');
  await run(page, `for (let at = 0; at < 5000; at += 1) mixpanel.track('Scrolled', { at });`, `mixpanel.track('End')`);
  const report = await once('mixpanel.track End');
  assert.equal(call(report, 'mixpanel.track Scrolled')?.seen, 20);
  assert.equal(call(report, 'mixpanel.people.increment'), undefined);
});

test('an SDK in a frame counts for the page', async () => {
  page = await sluice.visit('https://shop.example/quiet?frame');
  await runInside(page, 'window.mixpanel = { track() {} };', '1', `mixpanel.track('Inside');`);
  assert.ok(call(await once('mixpanel.track Inside'), 'mixpanel.track Inside'));
});

test('nothing about the page changes: no new names, native looks, the same functions where nobody is known', async () => {
  const control = await openControl();
  const look = () => {
    const own = { fn() {} };
    Object.assign(self, { zzz: own, mixpanel: { track: function track() {} } });
    return new Promise((resolve) => {
      const script = document.createElement('script');
      script.textContent = '1';
      document.head.append(script);
      setTimeout(() => resolve({
        names: Object.getOwnPropertyNames(self).filter((name) => /sluice/i.test(name)),
        enumerable: Object.keys(self).sort(),
        same: /** @type {any} */ (self).zzz === own,
        keys: Object.keys(/** @type {any} */ (self).mixpanel),
        name: /** @type {any} */ (self).mixpanel.track.name,
        fs: 'FS' in self,
      }));
    });
  };
  try {
    const plain = await control.browser.newPage();
    await plain.goto('https://shop.example/quiet?looks', { waitUntil: 'load' });
    page = await sluice.visit('https://shop.example/quiet?looks');
    assert.deepEqual(await page.evaluate(look), await plain.evaluate(look));
  } finally {
    await control.close();
  }
});

test('an SDK that looks at who called it does not find an extension', async () => {
  page = await sluice.visit('https://shop.example/quiet?stack');
  await run(page, 'window.mixpanel = { track() { return new Error().stack; } };', '1', `window.stack = (function asked() { return mixpanel.track('Asked'); })();`);
  assert.ok(call(await once('mixpanel.track Asked'), 'mixpanel.track Asked'));
  const stack = await page.evaluate(() => /** @type {any} */ (self).stack);
  assert.match(stack, /asked/);
  assert.doesNotMatch(stack, /extension/);
});

/** Pages that lay things in the way, before anything of theirs is looked at; each still gets its answer. */
const hostile = {
  frozen: `Object.freeze(window.mixpanel = { track() { return 1; } });`,
  getter: `Object.defineProperty(window, 'mixpanel', { get() { throw new Error('asked'); }, configurable: true }); Object.defineProperty(window, 'mixpanel', { value: { track() { return 1; } } });`,
  proxy: `window.mixpanel = new Proxy({ track() { return 1; } }, { getOwnPropertyDescriptor() { throw new Error('asked'); }, getPrototypeOf() { throw new Error('asked'); } });`,
  shadowed: `Array.prototype.push = Function.prototype.call = Function.prototype.apply = JSON.stringify = String.prototype.slice = Map.prototype.get = Reflect.apply = Promise.prototype.then = () => { throw new Error('shadowed'); };
    window.mixpanel = { track() { return 1; } };`,
  inherited: `Object.defineProperty(Object.prototype, 'bubbles', { get() { throw new Error('inherited'); }, configurable: true }); window.mixpanel = { track() { return 1; } };`,
};
const given = `(() => { const circle = { name: 'c' }; circle.self = circle;
  const thrower = Object.defineProperty({}, 'x', { enumerable: true, get() { throw new Error('read'); } });
  const traps = new Proxy({}, { ownKeys() { throw new Error('listed'); } });
  const many = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
  return [circle, thrower, many, 'x'.repeat(10_000_000), new Uint8Array(10_000_000), traps, 10n, Symbol('s'), document.body, undefined, NaN]; })()`;

test('pages that lay things in the way get their answers, and nothing is thrown at them', async () => {
  for (const [name, text] of Object.entries(hostile)) {
    page = await sluice.visit(`https://shop.example/quiet?hostile=${name}`);
    /** @type {unknown[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await runInside(page, text, '1', `parent.answers = ''; for (const it of ${given}) parent.answers += mixpanel.track('Given', it);`);
    assert.equal(await page.evaluate(() => /** @type {any} */ (self).answers), '1'.repeat(11), name);
    assert.deepEqual(errors, [], name);
  }
});

test('what is given is written down short, and nothing of the page runs for it', async () => {
  page = await sluice.visit('https://shop.example/quiet?given');
  await run(page, `window.mixpanel = { track() { return 1; } };`, '1', `for (const it of ${given}) mixpanel.track('Given', it);`, `mixpanel.track('Last')`);
  const report = await once('mixpanel.track Last');
  const seen = call(report, 'mixpanel.track Given');
  assert.ok(seen && seen.seen >= 9, JSON.stringify(seen));
  assert.deepEqual(seen.arguments.slice(0, 3), [
    '["Given",{"name":"c","self":{"name":"c","self":"(…)"}}]', '["Given",{"x":"(computed)"}]', '["Given",{"__proto__":{"a":1},"constructor":2}]']);
  assert.ok(seen.arguments.every((list) => list.length <= 1000));
});

test('forged messages are not believed, however many', async () => {
  page = await sluice.visit('https://shop.example/quiet?forged');
  await run(page, `for (let at = 0; at < 100_000; at += 1) {
    document.dispatchEvent(new CustomEvent('sluice-guard', { detail: 'sluice-mine' }));
    document.dispatchEvent(new CustomEvent('sluice-mine', { detail: 'call 1\\t-\\tforged\\t[]' }));
    document.dispatchEvent(new CustomEvent('sluice-relay'));
  }`, `window.heard = []; document.addEventListener('sluice-guard', (event) => heard.push(event.detail)); document.dispatchEvent(new CustomEvent('sluice-relay'));`,
  `window.mixpanel = { track() {} };`, '1', `mixpanel.track('True')`);
  const report = await once('mixpanel.track True');
  assert.deepEqual(callsOf(report).filter(({ what }) => what === 'forged'), []);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (self).heard), [], 'the name of the events is told to nobody else');
});

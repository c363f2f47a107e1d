// Sorting over the border: addresses written into scratch memory come back as the number of their category.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedUrl, vendors } from '../site/vendors.mjs';
import { memoryBytes, newCore, request, sort, startedCore, writer } from './core-in-node.mjs';

const core = startedCore();

/** Vendors whose beacons serve another purpose than what the page embeds. @type {Record<string, import('../site/vendors.mjs').Category>} */
const ofBeacons = { youtube: 'performance', stripe: 'performance' };

for (const vendor of vendors) {
  test(`${vendor.name} is ${vendor.category ?? 'known to nobody'}`, () => {
    const expected = vendor.category ?? undefined;
    assert.equal(sort(core, embedUrl(vendor)), expected, embedUrl(vendor));
    const beacon = `https://${vendor.beaconHost}${vendor.beaconPath}`;
    assert.equal(sort(core, beacon, 'ping'), ofBeacons[vendor.id] ?? expected, beacon);
  });
}

test('what is no address of a host is sorted by nobody', () => {
  for (const url of ['', 'about:blank', 'data:text/html,https://www.google-analytics.com/g/collect', 'blob:https://www.google-analytics.com/1-2', 'https://', '\u0000', '#']) {
    assert.equal(sort(core, url), undefined, JSON.stringify(url));
  }
});

test('letters in either case, ports, users, final dots and fragments do not matter', () => {
  for (const url of [
    'https://WWW.Google-Analytics.COM/G/Collect?v=2&tid=G-1', 'https://user:word@www.google-analytics.com:8443/g/collect?v=2&tid=G-1',
    'https://www.google-analytics.com./g/collect?v=2&tid=G-1', 'https://www.google-analytics.com/g/collect?v=2&tid=G-1#https://shop.example/',
  ]) assert.equal(sort(core, url), 'analytics', url);
});

test('a name that merely ends like a known host is another host', () => {
  assert.equal(sort(core, 'https://notgoogle-analytics.com/x'), undefined);
  assert.equal(sort(core, 'https://google-analytics.com.shop.example/x'), undefined);
});

test('an address longer than the scratch memory is sorted by its beginning', () => {
  const long = `https://www.google-analytics.com/g/collect?v=2&tid=G-1&x=${'y'.repeat(1 << 20)}`;
  assert.equal(writer(core)(long), core.scratch_length());
  assert.equal(sort(core, long), 'analytics');
  assert.equal(sort(core, `https://shop.example/${'a/'.repeat(1 << 19)}`), undefined);
});

test('a length or a type beyond what there is does no harm', () => {
  const length = writer(core)('https://www.google-analytics.com/g/collect?v=2');
  assert.equal(core.sort(length, 255), core.sort(length, 15));
  assert.doesNotThrow(() => core.sort(0xffff_ffff, 3));
  assert.doesNotThrow(() => core.request(0xffff_ffff, 1, -1, 255, Number.NaN));
  core.effects();
});

test('200,000 requests that record nothing leave nothing behind', () => {
  const own = newCore();
  own.start(undefined, [], 1);
  own.page_shown(1, 'https://shop.example/', 'doc', 2);
  own.effects();
  const seen = { initiator: 'https://shop.example', document: 'doc', page: 'https://shop.example/', url: 'https://www.shop.example/pictures/1.png?size=large' };
  // The first ones may settle what settles once.
  for (let count = 0; count < 1_000; count += 1) request(own, seen);
  const before = memoryBytes();
  for (let count = 0; count < 200_000; count += 1) assert.equal(request(own, { ...seen, request: count, time: count }), false);
  assert.equal(memoryBytes(), before);
  assert.deepEqual(own.effects(), []);
  assert.deepEqual(own.report(1).categories, []);
});

// The journal as the background keeps it: what comes back is what happened, in the order it happened.
// @ts-check
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';

/** @typedef {import('../../extension/generated/core.js').Record} Record */

/** What the browser keeps, as chrome.storage.session would. @type {Map<string, unknown>} */
let kept;
let writes = 0;
/** How many runs of records have space. */
let space = Infinity;

/** A journal with no memory of its own yet: every background starts with one. @returns {Promise<typeof import('../../extension/background/journal.js')>} */
const started = (() => {
  let number = 0;
  return () => import(`../../extension/background/journal.js?start=${(number += 1)}`);
})();

beforeEach(() => {
  kept = new Map();
  writes = 0;
  space = Infinity;
  /** @type {any} */ (globalThis).chrome = {
    storage: {
      session: {
        get: async (/** @type {string[] | null} */ wanted) => structuredClone(Object.fromEntries([...kept].filter(([key]) => !wanted || wanted.includes(key)))),
        set: async (/** @type {object} */ items) => {
          writes += 1;
          if (kept.size + Object.keys(items).length > space) throw new Error('no space');
          for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
        },
        remove: async (/** @type {string[]} */ keys) => keys.forEach((key) => kept.delete(key)),
      },
    },
  };
});

/** @param {number} request @returns {Record[]} */
const record = (request) => [{ stopped: { visit: 1, request } }];

/** Lets everything that waits be written. */
const written = () => new Promise((resolve) => setImmediate(resolve));

test('records of several visits come back in the order they happened', async () => {
  const journal = await started();
  await journal.records();
  for (const [visit, number] of [[1, 1], [2, 2], [1, 3], [1, 4], [2, 5], [1, 6]]) journal.append(7, visit, record(number));
  await written();
  assert.ok(writes < 6, `${writes} writes`);
  const back = await (await started()).records();
  assert.deepEqual(back, [1, 2, 3, 4, 5, 6].flatMap(record));
});

test('a forgotten visit is gone, also after a restart, and the others stay', async () => {
  const first = await started();
  await first.records();
  first.append(7, 1, record(1));
  first.append(7, 2, record(2));
  await written();
  const second = await started();
  await second.records();
  second.append(7, 1, record(3));
  second.forget(7, 1);
  await written();
  assert.deepEqual(await (await started()).records(), record(2));
});

test('what a restarted background adds comes after what was there', async () => {
  const first = await started();
  await first.records();
  for (let number = 1; number <= 12; number += 1) {
    first.append(7, number, record(number));
    await written();
  }
  const second = await started();
  await second.records();
  second.append(7, 1, record(13));
  await written();
  const back = await (await started()).records();
  assert.deepEqual(back.at(-1), record(13)[0]);
  assert.equal(back.length, 13);
});

test('what was kept of one tab is there at once, written or not, and nothing of other tabs', async () => {
  const journal = await started();
  await journal.records();
  for (const [tab, visit, number] of [[7, 1, 1], [17, 1, 2], [-1, 3, 3], [7, 0, 4]]) journal.append(tab, visit, record(number));
  const look = () => Promise.all([7, 17, -1, 1].map((tab) => journal.recordsOf(tab)));
  const expected = [[1, 4], [2], [3], []].map((numbers) => numbers.flatMap(record));
  assert.deepEqual(await look(), expected);
  await written();
  assert.deepEqual(await look(), expected);
});

test('the records of a tab can be had before and after the engine took everything', async () => {
  const first = await started();
  await first.records();
  first.append(7, 1, record(1));
  first.append(8, 2, record(2));
  await written();
  const second = await started();
  assert.deepEqual(await second.recordsOf(7), record(1));
  assert.deepEqual(await second.records(), [1, 2].flatMap(record));
  assert.deepEqual(await second.recordsOf(8), record(2));
  second.letGo();
  second.append(7, 1, record(3));
  assert.deepEqual(await second.recordsOf(7), [1, 3].flatMap(record));
  second.forget(7, 1);
  assert.deepEqual(await second.recordsOf(7), []);
});

test('what finds no space is shown as long as the background lives, and kept when there is space again', async () => {
  const warned = mock.method(console, 'warn', () => undefined);
  const journal = await started();
  await journal.records();
  space = 1;
  for (let number = 1; number <= 4; number += 1) {
    journal.append(7, number, record(number));
    await written();
  }
  assert.equal(warned.mock.callCount(), 3);
  assert.deepEqual(await journal.recordsOf(7), [1, 2, 3, 4].flatMap(record));
  journal.forget(7, 3);
  space = 3;
  await written();
  assert.deepEqual(await journal.recordsOf(7), [1, 2, 4].flatMap(record));
  journal.forget(7, 1);
  await written();
  assert.deepEqual(await (await started()).records(), [2, 4].flatMap(record));
  warned.mock.restore();
});

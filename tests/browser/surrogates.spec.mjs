// Stand-ins: where an SDK's script is stopped, the pages that use it go on, judged by what the pages were told and by the vendors' own log.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cases } from '../site/stand-in-cases.mjs';
import { expected, HOST } from '../site/stand-ins.mjs';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
  // Sign-in and security are needed, and no stand-in is for them.
  await sluice.everywhere({ features: 'shut', performance: 'shut' });
});
after(() => sluice?.close());

const wanted = cases.map(expected);

/**
 * What the pages in the frames have said, once they have said everything that is wanted; or after a while, so that the test can tell what is missing.
 * @param {import('puppeteer-core').Page} page @param {string[][]} wanted @param {number} [most]
 * @returns {Promise<{said: string[], broken: string[]}[]>}
 */
async function said(page, wanted, most = 10_000) {
  const all = (/** @type {string[][]} */ wanted) => wanted.every((names, at) => names.every((name) => /** @type {any} */ (window.frames[at]).said?.includes(name)));
  await page.waitForFunction(all, { timeout: most, polling: 50 }, wanted).catch(() => undefined);
  return page.evaluate(() => Array.from(window.frames, (frame) => ({ said: /** @type {any} */ (frame).said?.toSorted(), broken: /** @type {any} */ (frame).broken })));
}

/** The scripts that arrived at the vendors. @param {import('../site/server.mjs').DemoSite} site */
const arrived = (site) => {
  const asked = new Set(site.log.map(({ scheme, host, path }) => `${scheme}://${host}${path}`));
  return cases.filter(({ url }) => asked.has(url)).map(({ id }) => id);
};

test(`control: every page asks for its vendor's script, and without it breaks or waits for ever (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    const page = await browser.newPage();
    await page.goto(`https://${HOST}/stand-in/all`, { waitUntil: 'load' });
    assert.deepEqual(arrived(site), cases.map(({ id }) => id));
    // The vendors' answers are empty: whoever has more to wait for than its script waits in vain.
    const found = await said(page, [['onload']]);
    const waiting = cases.filter((_, at) => wanted[at].some((name) => !found[at].said.includes(name))).map(({ id }) => id);
    assert.ok(waiting.length > cases.length - 15, `only ${waiting.length} of ${cases.length}`);
  } finally {
    await close();
  }
});

for (const how of ['async', 'waited-for']) {
  test(`${how}: no script arrives, yet everything that a page waits for happens and nothing breaks (${kind})`, async () => {
    sluice.site.reset();
    const page = await sluice.browser.newPage();
    await page.goto(`https://${HOST}/stand-in/all?how=${how}`, { waitUntil: 'load' });
    const found = await said(page, wanted);
    // Only what differs, for there are many.
    const wrong = cases.flatMap(({ id }, at) => {
      const missing = wanted[at].filter((name) => !found[at].said.includes(name));
      const surplus = found[at].said.filter((name) => !wanted[at].includes(name));
      return missing.length + surplus.length + found[at].broken.length === 0 ? [] : [{ id, missing, surplus, broken: found[at].broken }];
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(sluice.site.log.filter(({ host }) => host !== HOST).map(({ host, path }) => host + path), []);
    assert.deepEqual(arrived(sluice.site), []);
    await page.close();
  });
}

test('in shadow roots, as modules, a second time and under a strict policy; an error that a page makes up, and one of its own script, stay errors', async () => {
  const page = await sluice.browser.newPage();
  await page.goto(`https://${HOST}/stand-in/odd`, { waitUntil: 'load' });
  await page.evaluate(() => /** @type {any} */ (window).finished);
  const found = await page.evaluate(() => ({ said: /** @type {any} */ (window).said, broken: /** @type {any} */ (window).broken }));
  assert.deepEqual(found, { said: ['shadowLoaded', 'twiceLoaded', 'once', 'moduleLoaded', 'ownFailed', 'madeUp', 'notFooled', 'end'], broken: [] });
  await page.close();
});

test('opened on this site: the scripts arrive, and nothing stands in for them', async () => {
  const page = await sluice.browser.newPage();
  await page.goto(`https://${HOST}/quiet`);
  await sluice.here(page, { analytics: 'open', advertising: 'open', features: 'open', performance: 'open' });
  sluice.site.reset();
  await page.goto(`https://${HOST}/stand-in/all`, { waitUntil: 'load' });
  assert.deepEqual(arrived(sluice.site), cases.map(({ id }) => id));
  await page.close();
});

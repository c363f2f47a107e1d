// Numbers that come back after their cookie was removed: noticed, removed under whatever name, and their copies cleared where the browser lets us.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { heard, keepers, returningPage } from '../site/returning.mjs';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('../../extension/generated/core.js').SiteReport} SiteReport */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;

before(async () => {
  sluice = await openSluice();
});
after(() => sluice?.close());

/** @param {import('puppeteer-core').Page} page @param {string} keeper @param {string} [more] */
async function open(page, keeper, more) {
  await page.goto(returningPage(keeper, more), { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'done', { polling: 20 });
}

test(`control: without Sluice every copy brings the number back (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    const page = await browser.newPage();
    for (const keeper of keepers) {
      await open(page, keeper, '&plant');
      await open(page, keeper, '&forget');
      await open(page, keeper);
      const [first, second] = heard(site.log, keeper);
      assert.ok(first && first.number.length === 16, keeper);
      assert.equal(second?.number, first.number, keeper);
      assert.equal(second?.cookies[`zz_copy_${keeper}`], first.number, keeper);
    }
  } finally {
    await close();
  }
});

for (const keeper of keepers) {
  test(`${keeper}: the number is removed again, and its copy is cleared where it can be`, async () => {
    await sluice.everywhere({ analytics: 'open' });
    const page = await sluice.browser.newPage();
    await open(page, keeper, '&plant');
    await sluice.everywhere({ analytics: 'shut' });
    const tab = await sluice.tab(page);
    const swept = await sluice.ask(/** @type {any} */ ({ sweep: { step: 'remove', tab, here: false, category: 'analytics' } }));
    assert.ok(swept.cookies >= 1);
    await open(page, keeper);
    /** @param {SiteReport} report */
    const back = (report) => thingsOf(report).find(({ name }) => name === `zz_copy_${keeper}`);
    const cleared = keeper !== 'etag';
    const report = await sluice.reportOnce(page, (now) => Boolean(back(now)?.came_back && back(now)?.stopped && (!cleared || (back(now)?.copies.length ?? 0) > 0)));
    const words = { local: 'local:zz_keep_local', session: 'session:zz_keep_session', window_name: 'window', etag: undefined }[keeper];
    assert.equal(back(report)?.copies[0], words);
    const kept = await (await sluice.desk()).evaluate(async () => (await chrome.cookies.getAll({ domain: 'shop.example' })).map(({ value }) => value));
    assert.ok(kept.every((value) => !value.includes(heard(sluice.site.log, keeper)[0]?.number ?? '')), `${kept}`);
    await open(page, keeper);
    const [first, second, third] = heard(sluice.site.log, keeper);
    assert.equal(second?.number, first?.number, 'the copy was there');
    // What the browser's cache holds only the browser can forget.
    assert.equal(third?.number === first?.number, !cleared, 'known again');
    sluice.site.reset();
    await page.close();
  });
}

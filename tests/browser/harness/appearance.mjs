// How a page is shown: light or dark, how large, which way it reads; and its picture.
// @ts-check

/** @typedef {import('./browsers.mjs').DrivenBrowser} DrivenBrowser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {'light'|'dark'} Scheme */

/** Has the page drawn as for somebody who has chosen this for their whole system. @param {DrivenBrowser} browser @param {Page} page @param {Scheme} scheme */
export async function prefer(browser, page, scheme) {
  if (browser.kind === 'firefox') {
    // WebDriver BiDi has no words for it; 0 is dark, 1 is light.
    const set = new Function('value', 'Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", value)');
    await browser.inChrome(set, scheme === 'dark' ? 0 : 1);
  } else {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await page.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, {}, scheme === 'dark');
}

/** @param {Page} page @param {{width: number, scale: number}} size @param {number} height */
export async function resize(page, { width, scale }, height) {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.waitForFunction((wide, high) => innerWidth === wide && innerHeight === high, {}, width, height);
}

/** A picture of the whole page and no more, but of its first `most` pixels. @param {Page} page @param {{width: number, scale: number}} size @param {string} path @param {number} [most] */
export async function picture(page, size, path, most = 9000) {
  // High enough for no scroll bar to take of the width while the height is measured; not higher, for drawing takes time.
  await resize(page, size, most);
  const height = Math.ceil(await page.evaluate(() => document.body.getBoundingClientRect().height));
  await resize(page, size, Math.min(height, most));
  await page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
  return path;
}

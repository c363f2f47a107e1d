// Pictures of Sluice's own pages, light and dark, as large as people see them.
// @ts-check
import { join } from 'node:path';
import { picture, prefer, resize } from '../harness/appearance.mjs';

/** @typedef {import('../harness/browsers.mjs').DrivenBrowser} DrivenBrowser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../harness/appearance.mjs').Scheme} Scheme */

/** The popup has the width that its style sheet gives it; text in it is small, so its pictures have two dots for each pixel. */
const POPUP = { width: 380, scale: 2 };
const REPORT = { width: 1000, scale: 1 };

/** Of these the picture of what was stopped shows the details. */
const SHOWN_OPEN = ['Google Analytics', 'Meta Pixel'];

/** Opens the popup of a tab and waits until it is drawn. @param {DrivenBrowser} browser @param {number} tab */
export async function openPopup(browser, tab) {
  const page = await browser.extensionPage(`pages/popup.html?tab=${tab}`);
  await page.waitForFunction('document.querySelectorAll("[role=switch]").length === 7');
  return page;
}

/** Opens the report of a tab and waits until it is drawn. @param {DrivenBrowser} browser @param {number} tab */
async function openReport(browser, tab) {
  const page = await browser.extensionPage(`pages/report.html?tab=${tab}`);
  await page.waitForFunction('document.querySelectorAll(".company").length > 0');
  return page;
}

/**
 * Pictures of a tab's popup.
 * @param {DrivenBrowser} browser @param {number} tab @param {string} folder
 * @param {Record<string, Scheme>} files by name
 * @returns {Promise<string[]>} the files written
 */
export async function picturePopup(browser, tab, folder, files) {
  const page = await openPopup(browser, tab);
  const written = [];
  for (const [name, scheme] of Object.entries(files)) {
    await prefer(browser, page, scheme);
    written.push(await picture(page, POPUP, join(folder, name)));
  }
  await page.close();
  return written;
}

/**
 * Pictures of the top of the desk of opt-outs, light and dark.
 * @param {DrivenBrowser} browser @param {string} folder
 * @returns {Promise<string[]>} the files written
 */
export async function pictureDesk(browser, folder) {
  const page = await browser.extensionPage('pages/desk.html');
  await page.waitForFunction('document.querySelectorAll("h3").length > 100');
  const written = [];
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    await prefer(browser, page, scheme);
    await resize(page, REPORT, 1600);
    const path = join(folder, `desk-${scheme}.png`);
    await page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
    written.push(path);
  }
  await page.close();
  return written;
}

/**
 * Pictures of what a site says and does, light and dark, after its policy was read.
 * @param {DrivenBrowser} browser @param {number} tab @param {string} folder
 * @returns {Promise<string[]>} the files written
 */
export async function picturePolicy(browser, tab, folder) {
  const page = await browser.extensionPage(`pages/policy.html?tab=${tab}`);
  await page.waitForFunction("document.querySelector('.links')");
  await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.links button')).click());
  // The opt-outs come last: their desk looks at everything first.
  await page.waitForFunction("document.querySelector('.ways-out')?.textContent.includes('desk of opt-outs')");
  const written = [];
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    await prefer(browser, page, scheme);
    written.push(await picture(page, REPORT, join(folder, `policy-${scheme}.png`)));
  }
  await page.close();
  return written;
}

/**
 * Pictures of a tab's report: as it opens, light and dark; and what was stopped, some companies opened.
 * @param {DrivenBrowser} browser @param {number} tab @param {string} folder
 * @returns {Promise<string[]>} the files written
 */
export async function pictureReport(browser, tab, folder) {
  const page = await openReport(browser, tab);
  const written = [];
  for (const scheme of /** @type {const} */ (['dark', 'light'])) {
    await prefer(browser, page, scheme);
    written.push(await picture(page, REPORT, join(folder, `report-${scheme}.png`)));
  }
  const before = await page.evaluate(() => document.querySelectorAll('.company').length);
  await page.evaluate(() => /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input[name=outcome]'))[1].click());
  await page.waitForFunction((all) => document.querySelectorAll('.company').length < all, {}, before);
  await page.evaluate((brands) => document.querySelectorAll('details').forEach((company) => {
    company.open = brands.includes(company.querySelector('.brand')?.textContent ?? '');
  }), SHOWN_OPEN);
  written.push(await picture(page, REPORT, join(folder, 'report-stopped.png')));
  await page.close();
  return written;
}

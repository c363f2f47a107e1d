// Sluice in each of its languages: chosen as a user does, nothing left in English, nothing wider than its window, Arabic from right to left.
// Its pictures go to dist/screens.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { picture, resize } from './harness/appearance.mjs';
import { holds } from './harness/holds.mjs';
import { kind, openSluice } from './harness/sluice.mjs';
import languages from '../../extension/generated/languages.js';
import { index } from './screens/index.mjs';
import { folderOf } from './screens/meet.mjs';
import { tooWide } from './screens/wide.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const FOLDER = folderOf('languages');
/** Languages that are hardest to draw: from right to left, with the longest words, and without spaces. These Firefox draws, too, and of these there are pictures. */
const HARDEST = ['ar', 'de', 'ja'];
/** What stands in front of the messages in a language's table. */
const HEAD = 4;

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** @type {Page} */
let shop;
before(async () => {
  sluice = await openSluice();
  shop = await sluice.visit('https://shop.example/');
});
after(async () => {
  await sluice?.close();
  index();
});

/** What the catalogue says of opt-outs, in English; nothing of it may be left in another language. */
const catalogue = JSON.parse(readFileSync(new URL('../../extension/generated/opt-outs/opt-outs.json', import.meta.url), 'utf8')).flatMap((/** @type {{covers: string, caveat: string}} */ { covers, caveat }) => [covers, caveat]);

/** The messages of a language; those that vary are empty. @param {string} tag */
function messages(tag) {
  const table = readFileSync(new URL(`../../extension/generated/locales/${tag}.txt`, import.meta.url), 'utf8');
  return table.split('\u001e').slice(HEAD).map((text) => (/[\u0001-\u0006]/u.test(text) ? '' : text));
}

const english = messages('en');

/** What a page still says in English though its language has other words for it, and what shows how a message is made. @param {Page} page @param {string} tag */
async function leftovers(page, tag) {
  const own = messages(tag);
  const left = new Set((tag === 'en' ? [] : catalogue).concat(english.filter((text, at) => text.includes(' ') && text.trim() !== own[at]?.trim() && !own.includes(text))));
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('[lang=en]')) texts.push(walker.currentNode.textContent?.trim() ?? '');
    return texts.concat([...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((one) => ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? '')));
  });
  return said.filter((text) => left.has(text) || /[\u0001-\u0006\u001e]|\{ ?\$|undefined/u.test(text));
}

/** @param {string} path @param {string} ready */
async function opened(path, ready) {
  const page = await sluice.browser.extensionPage(`pages/${path}`);
  await page.waitForFunction((what) => document.querySelector(what)?.checkVisibility(), { polling: 50 }, ready);
  return page;
}

/** Chooses a language in the options, as a user does, and waits until that page speaks it. @param {string} tag @param {string} speaks */
async function choose(tag, speaks) {
  const page = await opened('options.html', '#language ~ label select');
  await page.select('#language ~ label select', tag);
  await holds(page, (wanted) => document.documentElement?.lang === wanted && document.querySelector('#language ~ label select') !== null, speaks);
  return page;
}

// The words are the same in both browsers.
for (const [tag, name] of languages.filter(([one]) => kind === 'chromium' || HARDEST.includes(one))) {
  test(`${name} (${kind})`, { timeout: 120_000 }, async () => {
    const options = await choose(tag, tag);
    const about = `?tab=${await sluice.tab(shop)}`;
    /** @type {[string, number, () => Promise<Page>][]} */
    const pages = [
      ['options', 1000, async () => options],
      ['popup', 380, () => opened(`popup.html${about}`, '[role=switch]')],
      ['report', 1000, () => opened(`report.html${about}`, '.company')],
      ['opt-outs', 1000, () => opened('desk.html', 'h3')],
      ['welcome', 1000, () => opened('welcome.html', '.gate-row')],
      ['policy', 1000, () => opened(`policy.html${about}`, '.links')],
      ['all-sites', 1000, () => opened('sites.html', 'main:not(.sketch)')],
    ];
    /** @type {Record<string, string[]>} */
    const found = {};
    for (const [what, width, open] of pages) {
      const page = await open();
      await page.bringToFront();
      assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [tag, tag === 'ar' ? 'rtl' : 'ltr']);
      found[`${what}: left in English`] = await leftovers(page, tag);
      await resize(page, { width: 320, scale: 1 }, 800);
      found[`${what}: too wide`] = await tooWide(page);
      if (HARDEST.includes(tag)) await picture(page, { width, scale: 1 }, join(FOLDER, `${what}-${tag.replace("-", "_")}.png`), 1600);
      await page.close();
    }
    assert.deepEqual(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0)), {});
  });
}

test('pages that are open change with the language, and the browser\'s own comes back', { timeout: 60_000 }, async () => {
  await (await choose('de', 'de')).close();
  const popup = await opened(`popup.html?tab=${await sluice.tab(shop)}`, '[role=switch]');
  const gates = () => popup.$$eval('[role=switch]', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  assert.ok((await gates()).at(-1)?.startsWith('Werbung'), String(await gates()));
  const options = await choose('', 'en');
  await holds(popup, () => document.querySelectorAll('[role=switch]')[6]?.getAttribute('aria-label')?.startsWith('Advertising'));
  // What the background says has changed, too.
  await holds(popup, () => /^This site/u.test(document.querySelector('.sentence')?.textContent ?? ''));
  await popup.close();
  await options.close();
});

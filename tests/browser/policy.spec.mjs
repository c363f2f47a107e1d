// A site's policy, held against what it does: read only when the user says so, asked for as nobody, compared with what was seen, kept, and noticed when it changes.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { reply } from '../site/replies.mjs';
import { kind, openSluice } from './harness/sluice.mjs';

/** @typedef {import('./harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('puppeteer-core').Page} Page */

const html = (/** @type {string} */ main) => reply('text/html; charset=utf-8', `<!doctype html><html lang=en><head><meta charset=utf-8><title>Cookies</title></head><body><main>${main}</main></body></html>`);
const text = (/** @type {string} */ more) => html(`<h1>Cookie policy</h1><p>We use cookies.</p><h2>Statistics</h2><p>These cookies count visits and help us to understand how our pages are used.</p>${more}`);
let changing = text('');

/** Pages of which each is hard in its own way. @param {import('../site/log.mjs').Hit} hit */
function first({ host, path }) {
  if (host !== 'words.example') return null;
  if (path === '/') return html(['changing', 'pdf', 'gone', 'script'].map((name) => `<a href="/${name}?x=<i>">Cookie policy ${name}</a>`).join(' '));
  if (path.startsWith('/changing')) return changing;
  if (path.startsWith('/pdf')) return reply('application/pdf', '%PDF-1.7\n1 0 obj');
  if (path.startsWith('/gone')) return { ...reply('text/plain', 'no'), status: 404 };
  if (path.startsWith('/script')) return reply('text/html', '<!doctype html><meta charset=utf-8><title>Cookies</title><body><script>document.body.innerHTML = "<h1>Cookie policy</h1><h2>Marketing <img src=x onerror=window.told=1></h2><p>These cookies are used to show you advertising that is relevant to you.</p>";</script>');
  return null;
}

/** @type {Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first });
});
after(() => sluice?.close());

/** The page about the policy of the site that a tab shows. @param {Page} of */
async function opened(of) {
  const page = await sluice.browser.extensionPage(`pages/policy.html?tab=${await sluice.tab(of)}`);
  await page.waitForFunction("document.querySelector('.links')");
  return page;
}

/** @param {Page} page @param {string} selector */
const texts = (page, selector) => page.$$eval(selector, (found) => found.map((one) => one.textContent ?? ''));

/** Presses the button of the link with these words, and waits for what comes of it. @param {Page} page @param {string} words @param {string} becomes */
async function read(page, words, becomes) {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const offer = [...document.querySelectorAll('.links li, .open-page')].find((found) => found.textContent?.includes(wanted));
    /** @type {HTMLElement | null | undefined} */ (offer?.querySelector('button'))?.click();
  }, words);
  await page.waitForFunction(becomes);
}

test(`a policy is asked for only when the user says so, and as nobody (${kind})`, { timeout: 60_000 }, async () => {
  const shop = await sluice.visit('https://shop.example/');
  await shop.evaluate(() => { document.cookie = 'theme=dark; path=/; max-age=31536000'; });
  sluice.site.reset();
  const page = await opened(shop);
  const links = await texts(page, '.links li');
  assert.equal(links.length, 1);
  assert.match(links[0], /Privacy.*https:\/\/shop\.example\/privacy/);
  assert.deepEqual(sluice.site.hits(({ path }) => path.startsWith('/privacy')), []);
  await read(page, 'Privacy', "document.querySelector('.compared')");
  const asked = sluice.site.hits(({ path }) => path.startsWith('/privacy'));
  assert.deepEqual(asked.map(({ host, cookies, referer }) => [host, Object.keys(cookies), referer]), [['shop.example', [], '']]);
  // Nobody else heard of it.
  assert.deepEqual([...new Set(sluice.site.hits(() => true).map(({ host }) => host))], ['shop.example']);
  await page.close();
  await shop.close();
});

test(`what they say stands beside what was seen (${kind})`, { timeout: 60_000 }, async () => {
  const shop = await sluice.visit('https://shop.example/');
  // So that its cookies are kept, for longer than the text says.
  await sluice.here(shop, { analytics: 'open' });
  await sluice.visit('https://shop.example/', shop);
  const page = await opened(shop);
  await page.waitForFunction("document.querySelector('.compared') && document.querySelector('.differences')");
  const rows = new Map((await texts(page, '.compared .rows > li')).map((row) => [row.split(/Seen, and the|Said and seen|Said, not|Neither/)[0], row]));
  assert.deepEqual([...rows.keys()], ['Sign-in', 'Security', 'Preferences', 'Features & services', 'Performance', 'Analysis & research', 'Advertising']);
  assert.match(rows.get('Performance') ?? '', /Seen, and the text does not mention it.*nothing.*New Relic/);
  assert.match(rows.get('Advertising') ?? '', /Said and seen.*Marketing cookies.*Criteo/);
  assert.match(rows.get('Analysis & research') ?? '', /Said and seen.*Counting visits/);
  const unnamed = (await texts(page, '.not-named li bdi')).join();
  for (const brand of ['New Relic', 'Sentry', 'TikTok', 'Baidu']) assert.ok(unnamed.includes(brand), `${brand} is not in ${unnamed}`);
  for (const brand of ['Hotjar', 'Stripe']) assert.ok(!unnamed.includes(brand), brand);
  assert.deepEqual(await texts(page, '.not-seen li'), ['Matomo']);
  assert.match((await texts(page, '.differences li')).join('\n'), /_ga .*30 days.*it is kept for 390 days/);
  const ways = (await texts(page, '.ways-out li')).join('\n');
  assert.match(ways, /Google Analytics opt-out.*Not done/);
  assert.match(ways, /AdChoices/);
  await page.close();
  // Popup and report say it in the site's words, too.
  const report = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(shop)}`);
  await report.waitForFunction("document.body.textContent.includes('They call it \u201cMarketing cookies\u201d')");
  await report.close();
  const popup = await sluice.browser.extensionPage(`pages/popup.html?tab=${await sluice.tab(shop)}`);
  await popup.waitForFunction('document.querySelectorAll("[role=switch]").length === 7');
  await popup.evaluate(() => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.row .face')]).at(-1)?.click());
  await popup.waitForFunction("document.body.textContent.includes('They call it \u201cMarketing cookies\u201d')");
  await popup.close();
  await shop.close();
});

test(`a change of the text is noticed, with what is new and gone (${kind})`, { timeout: 60_000 }, async () => {
  const tab = await sluice.visit('https://words.example/');
  const page = await opened(tab);
  await read(page, 'changing', "document.querySelector('.compared')");
  changing = text('<h2>Marketing</h2><p>These cookies are used to show you advertising that is relevant to you.</p>');
  await page.evaluate(() => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.reading .ways button')])[0].click());
  await page.waitForFunction("document.querySelector('.reading').textContent.includes('The text has changed since')");
  assert.deepEqual((await texts(page, '.reading .plain li')).filter((line) => line.includes('Advertising')), ['New: Advertising']);
  await page.close();
  // It is kept when the page is closed, and forgotten when the user says so.
  const again = await opened(tab);
  await again.waitForFunction("document.querySelector('.compared')");
  await again.evaluate(() => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.reading .ways button')])[1].click());
  await again.waitForFunction("!document.querySelector('.compared')");
  assert.deepEqual(await again.evaluate(() => chrome.storage.local.get(['policy:words.example', 'policyWords:words.example'])), {});
  await again.close();
  await tab.close();
});

test(`what cannot be read is said in words, and what a script fills is read from the open page (${kind})`, { timeout: 60_000 }, async () => {
  const tab = await sluice.visit('https://words.example/');
  const page = await opened(tab);
  for (const [words, expected] of [['pdf', 'PDF'], ['gone', 'answers 404'], ['script', 'script']]) {
    await read(page, words, `document.querySelector('.reading [role=alert]').textContent.includes(${JSON.stringify(expected)})`);
  }
  await tab.goto('https://words.example/script', { waitUntil: 'load' });
  await read(page, 'Read the page that is open', "document.querySelector('.compared')");
  assert.match((await texts(page, '.compared .rows > li')).join('\n'), /Advertising.*Said, not seen on this visit.*Marketing/);
  // What the page wrote into its heading is text here.
  assert.equal(await page.evaluate('window.told'), undefined);
  await page.close();
  await tab.close();
});

test(`a browser's own page is said to be closed to Sluice (${kind})`, { timeout: 30_000 }, async () => {
  const page = await sluice.browser.extensionPage('pages/policy.html?tab=999999');
  await page.waitForFunction("document.body.textContent.includes('cannot be looked into')");
  await page.close();
});

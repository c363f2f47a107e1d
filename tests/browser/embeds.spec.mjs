// Click to load: embeds of a shut gate ask nobody for anything, leave a placeholder that the keyboard reaches, and load when a person says so.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { embeds, frame, frames, pageWith, post, scripts } from '../site/loading.mjs';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice();
  await sluice.everywhere({ features: 'shut' });
});
after(() => sluice?.close());

const VIDEO = 'https://www.youtube.com/embed/dQdemo00001';
const SONG = 'https://w.soundcloud.com/player/?url=1';
const before_and_after = (/** @type {string} */ html) => `<title>A page</title><button id=before>before</button><div>${html}</div><button id=after>after</button>`;
const videoOn = (/** @type {string} */ host) => pageWith(host, before_and_after(frame(VIDEO)));

const hits = (/** @type {string} */ url, site = sluice.site) => site.log.filter(({ host, path }) => `https://${host}${path}` === url || url === `https://${host}/`);
const arrivals = () => hits(VIDEO).length;
/** Opens a page and waits until everything was said. @param {Page} page @param {string} url */
async function visit(page, url) {
  sluice.site.reset();
  await page.goto(url, { waitUntil: 'load' });
  await sluice.site.idle(400);
}
/** Leaves a page, and waits until that is in force: what is let through once ends then, and a browser takes a moment for other rules. @param {Page} page */
async function leave(page) {
  await page.goto('about:blank');
  await sluice.settle();
}
/** The placeholders of a page: those of frames stand behind them. @param {Page} page */
const placeholders = (page) => page.$$eval('iframe', (all) => all.map((one) => {
  const host = one.nextElementSibling;
  const there = host?.localName === 'div' && host.childNodes.length === 0;
  const box = host?.getBoundingClientRect();
  return { hidden: getComputedStyle(one).display === 'none', there, width: there && box?.width, height: there && box?.height };
}));
/** Presses the first or second button of the placeholder after `#before`, by keyboard. @param {Page} page @param {'once' | 'always'} load */
async function press(page, load) {
  await page.focus('#before');
  await page.keyboard.press('Tab');
  if (load === 'always') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test(`control: without Sluice every embed of the table is asked for (${kind})`, async () => {
  const { site, browser, close } = await openControl();
  try {
    assert.ok(new Set(embeds.map(({ vendor }) => vendor)).size >= 40);
    const page = await browser.newPage();
    await page.goto('https://shop.example/loading/all', { waitUntil: 'load' });
    await site.idle(500);
    for (const url of [...frames.map((one) => one.url), ...scripts]) assert.ok(hits(url, site).length > 0, url);
  } finally {
    await close();
  }
});

test('shut: no embed of the table is asked for, and each has its placeholder, of its size', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, 'https://shop.example/loading/all');
  assert.deepEqual(sluice.site.log.filter(({ host }) => host !== 'shop.example').map(({ host, path }) => host + path), []);
  const found = await placeholders(page);
  const expected = { hidden: true, there: true, width: 484, height: 274 };
  assert.deepEqual(frames.filter((_, index) => JSON.stringify(found[index]) !== JSON.stringify(expected)).map(({ url }) => url), []);
  // Elements keep what the page says, with a placeholder above each; chats say it in the corner.
  const elements = await page.$$eval('body > :not(iframe, script, div:empty)', (all) => all.map((one) => [one.textContent, one.previousElementSibling?.localName]));
  assert.equal(elements.length, new Set(embeds.flatMap((embed) => embed.elements ?? [])).size);
  for (const [said, above] of elements) assert.deepEqual([said, above], ['What the page itself says.', 'div']);
  const corners = await page.$$eval('body > div', (all) => all.filter((one) => getComputedStyle(one).position === 'fixed').length);
  assert.equal(corners, embeds.filter(({ what, scripts }) => what === 'chat' && scripts).flatMap(({ scripts }) => scripts).length - 1, 'one for each chat: Zendesk has two scripts');
  await page.close();
});

test('once, by keyboard: the video loads, cookies stay withheld, the report says who let it; the next visit is stopped again', async () => {
  const page = await sluice.browser.newPage();
  await page.goto('https://www.youtube.com/');
  await visit(page, videoOn('shop.example'));
  assert.equal(arrivals(), 0);
  await press(page, 'once');
  const { cookies } = await sluice.site.waitForHit(({ path }) => path.startsWith('/embed/'));
  assert.deepEqual(Object.keys(cookies), []);
  const why = (/** @type {any} */ report) => thingsOf(report).find(({ name }) => name.startsWith('www.youtube.com/embed/'))?.why;
  const report = await sluice.reportOnce(page, (now) => (why(now) ?? '').includes('Let through once by you'));
  assert.ok(report);
  assert.deepEqual(await placeholders(page), [{ hidden: false, there: false, width: false, height: false }]);
  // What the player tells of the viewer has gates of its own.
  await page.evaluate(() => { const image = new Image(); image.src = 'https://www.youtube.com/api/stats/watchtime?ns=yt'; });
  await leave(page);
  await visit(page, videoOn('shop.example'));
  assert.equal(arrivals(), 0);
  assert.deepEqual((await placeholders(page)).map(({ there }) => there), [true]);
  assert.ok(!sluice.site.log.some(({ path }) => path.startsWith('/api/stats/watchtime')));
  await page.close();
});

test('once is for one tab', async () => {
  const [page, other] = [await sluice.browser.newPage(), await sluice.browser.newPage()];
  await visit(page, videoOn('shop.example'));
  await page.bringToFront();
  await press(page, 'once');
  await sluice.site.waitForHit(({ path }) => path.startsWith('/embed/'));
  await visit(other, videoOn('shop.example'));
  assert.equal(arrivals(), 0);
  await Promise.all([page.close(), other.close()]);
});

test('always: loads on this site from then on, on no other, until it is taken back', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, videoOn('shop.example'));
  await press(page, 'always');
  await sluice.site.waitForHit(({ path }) => path.startsWith('/embed/'));
  await visit(page, videoOn('www.shop.example'));
  assert.equal(arrivals(), 1);
  assert.deepEqual((await placeholders(page)).map(({ hidden, there }) => [hidden, there]), [[false, false]]);
  const report = await sluice.reportOnce(page, (now) => thingsOf(now).some(({ why }) => why.includes('Let through always here by you')));
  assert.deepEqual(report.embeds, [{ site: 'shop.example', vendor: 'youtube', name: 'YouTube' }]);
  await visit(page, pageWith('shop.example', frame(VIDEO) + frame(SONG)));
  assert.equal(arrivals(), 1);
  assert.equal(hits(SONG).length, 0, 'another vendor is another choice');
  await visit(page, videoOn('news.example'));
  assert.equal(arrivals(), 0);
  assert.deepEqual((await placeholders(page)).map(({ there }) => there), [true]);
  // Taken back where it is listed.
  const shown = await sluice.browser.extensionPage(`pages/report.html?tab=${await sluice.tab(page)}`);
  await (await shown.waitForSelector('section[aria-labelledby=embeds] li button'))?.click();
  await shown.waitForFunction(() => document.querySelector('section[aria-labelledby=embeds]')?.matches('[hidden]'));
  await shown.close();
  await visit(page, videoOn('shop.example'));
  assert.equal(arrivals(), 0);
  assert.deepEqual((await sluice.report(page)).embeds, []);
  await page.close();
});

test('a script of the page presses nothing, and cannot speak in the name of the placeholder', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, videoOn('shop.example'));
  const reached = await page.evaluate(() => {
    const host = /** @type {HTMLElement} */ (document.querySelector('iframe')?.nextElementSibling);
    const { left, top, width, height } = host.getBoundingClientRect();
    for (let x = left; x < left + width; x += 20) {
      for (let y = top; y < top + height; y += 10) {
        const there = document.elementFromPoint(x, y);
        there?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
    }
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    postMessage({ embed: { vendor: 'youtube', load: 'always' } }, '*');
    document.dispatchEvent(new CustomEvent('sluice-guard', { detail: 'sluice-forged' }));
    const runtime = /** @type {any} */ (self).chrome?.runtime ?? /** @type {any} */ (self).browser?.runtime;
    return [host.shadowRoot, typeof runtime?.sendMessage, Object.getOwnPropertyNames(self).filter((name) => name.startsWith('sluice'))];
  });
  assert.deepEqual(reached, [null, 'undefined', []]);
  await sluice.site.idle(400);
  assert.equal(arrivals(), 0);
  assert.deepEqual((await sluice.report(page)).embeds, []);
  await page.close();
});

test('embeds that come later, change their address or move are found before anybody sees the browser\'s own page', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, pageWith('shop.example', '<title>Later</title><main></main><aside></aside>'));
  const shown = await page.evaluate(async (video, song) => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const one = document.createElement('iframe');
    one.src = video;
    main.append(one);
    main.insertAdjacentHTML('beforeend', `<section><iframe src="${song}"></iframe></section><iframe id=empty></iframe>`);
    await drawn();
    const states = [...document.querySelectorAll('iframe')].map((frame) => getComputedStyle(frame).display);
    const empty = /** @type {HTMLIFrameElement} */ (document.querySelector('#empty'));
    empty.src = video;
    await drawn();
    states.push(getComputedStyle(empty).display);
    document.querySelector('aside')?.append(one);
    await drawn();
    states.push(one.nextElementSibling?.localName ?? 'none');
    one.style.display = 'block';
    await drawn();
    states.push(getComputedStyle(one).display);
    one.remove();
    await drawn();
    states.push(String(document.querySelector('aside')?.childElementCount));
    one.src = 'about:blank';
    main.append(one);
    await drawn();
    states.push(getComputedStyle(one).display);
    return states;
  }, VIDEO, SONG);
  assert.deepEqual(shown, ['none', 'none', 'inline', 'none', 'div', 'none', '0', 'inline']);
  assert.equal(arrivals() + hits(SONG).length, 0);
  await page.close();
});

test('a post: the page\'s own words stay; once, the script runs and makes an embed of it', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, pageWith('shop.example', before_and_after(post)));
  assert.deepEqual(sluice.site.log.filter(({ host }) => host.endsWith('twitter.com')), []);
  assert.ok((await page.$eval('blockquote', (quote) => quote.innerText)).includes('A quiet morning.'));
  await press(page, 'once');
  await sluice.site.waitForHit(({ host, path }) => host === 'platform.twitter.com' && path.startsWith('/embed/Tweet.html'));
  // The placeholder goes when it hears that all was done; the script may be sooner.
  await page.waitForFunction(() => [...document.querySelectorAll('div > *')].map(({ localName }) => localName).join() === 'iframe,script,script');
  await leave(page);
  await visit(page, pageWith('shop.example', before_and_after(post)));
  assert.deepEqual(sluice.site.log.filter(({ host }) => host.endsWith('twitter.com')), []);
  await page.close();
});

test('a chat says it in the corner, and loads', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, pageWith('shop.example', '<title>Chat</title><button id=before>before</button><script src="https://widget.intercom.io/widget/demo0001"></script>'));
  assert.equal(sluice.site.log.filter(({ host }) => host.endsWith('intercom.io')).length, 0);
  await press(page, 'once');
  await sluice.site.waitForHit(({ host }) => host === 'widget.intercom.io');
  await page.close();
});

test('a strict policy of the page does not touch the placeholder', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, pageWith('shop.example', before_and_after(frame(VIDEO)), "default-src 'none'; frame-src https:"));
  assert.deepEqual(await placeholders(page), [{ hidden: true, there: true, width: 484, height: 274 }]);
  await press(page, 'once');
  await sluice.site.waitForHit(({ path }) => path.startsWith('/embed/'));
  await page.close();
});

test('in frames of the site, and in those of others while the gates are the same everywhere', async () => {
  const page = await sluice.browser.newPage();
  for (const inner of ['shop.example', 'news.example']) {
    await visit(page, pageWith('shop.example', frame(videoOn(inner).replaceAll('&', '&amp;'), 'width=600 height=400')));
    assert.equal(arrivals(), 0);
    const within = page.frames().find((one) => one.url().startsWith(`https://${inner}/`) && one !== page.mainFrame());
    assert.ok(within);
    await within.focus('#before');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sluice.site.waitForHit(({ path }) => path.startsWith('/embed/'));
  }
  await page.close();
});

test('open: nothing is put into the page', async () => {
  const page = await sluice.browser.newPage();
  await visit(page, videoOn('news.example'));
  await sluice.here(page, { features: 'open' });
  await visit(page, videoOn('news.example'));
  assert.equal(arrivals(), 1);
  assert.deepEqual((await placeholders(page)).map(({ hidden, there }) => [hidden, there]), [[false, false]]);
  await sluice.here(page, { features: null });
  await page.close();
});

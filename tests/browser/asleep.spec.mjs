// While the background sleeps, popup and report look by themselves: they begin with what the background would have answered.
// @ts-check
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kind, openSluice, packaged } from './harness/sluice.mjs';

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
/** A package whose background can be told to answer no look: whatever a page shows then it found by itself. */
const folder = mkdtempSync(join(tmpdir(), 'sluice-asleep-'));

before(async () => {
  cpSync(packaged, folder, { recursive: true });
  const script = join(folder, 'background/pages.js');
  const [look, muted] = ['function look(which, tab) {\n', "  if ((await chrome.storage.session.get('muted')).muted) await new Promise(() => undefined);\n"];
  const text = readFileSync(script, 'utf8');
  assert.ok(text.includes(look));
  writeFileSync(script, text.replace(look, `async ${look}${muted}`));
  sluice = await openSluice({ extension: folder });
});
after(async () => {
  await sluice?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Runs in a page of the extension: opens another of its pages in a frame and says what it showed first instead of its sketch.
 * @param {string} address
 * @returns {Promise<string>}
 */
function firstWords(address) {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const watch = () => {
      const shown = frame.contentDocument;
      // The frame's first, empty document gives way at some moment that no event tells; what is drawn later is listened to.
      if (!shown?.body || shown.URL === 'about:blank') {
        setTimeout(watch, 1);
        return;
      }
      const observer = new MutationObserver(look);
      function look() {
        if (!shown?.querySelector('main:not(.sketch)')) return;
        observer.disconnect();
        // What the site says was chosen there is asked of the site, and who got what takes the catalogue: they come when they come.
        for (const late of shown.querySelectorAll('.linked.said, .flow')) late.remove();
        const words = shown.body.innerText;
        frame.remove();
        resolve(words);
      }
      observer.observe(shown, { childList: true, subtree: true });
      look();
    };
    document.body.append(frame);
    frame.src = address;
    watch();
  });
}

for (const which of /** @type {const} */ (['popup', 'report'])) {
  test(`with the background just ended the ${which} begins with the same words (${kind})`, async () => {
    const page = await sluice.visit('https://shop.example/');
    await sluice.here(page, { features: 'shut' });
    await sluice.visit('https://shop.example/', page);
    const desk = await sluice.desk();
    const address = `${sluice.browser.extensionOrigin}/pages/${which}.html?tab=${await sluice.tab(page)}`;
    const awake = await desk.evaluate(firstWords, address);
    assert.match(awake, /shop\.example/);
    await sluice.browser.killBackground();
    assert.equal(await desk.evaluate(firstWords, address), awake);
    await sluice.here(page, { features: null });
    await page.close();
  });
}

/**
 * Runs in a page of the extension: asks as popup and report do with their first script.
 * @param {string} which @param {number} tab
 */
async function ask(which, tab) {
  history.replaceState(null, '', `?tab=${tab}`);
  const script = Object.assign(document.createElement('script'), { src: '/pages/ask.js' });
  script.dataset.look = which;
  document.head.append(script);
  await new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  return /** @type {any} */ (globalThis).asked;
}

for (const which of /** @type {const} */ (['popup', 'report'])) {
  test(`what the ${which} finds by itself is what the background answers`, async () => {
    const page = await sluice.visit('https://shop.example/');
    await sluice.here(page, { performance: 'shut' });
    const tab = await sluice.tab(page);
    const answer = await sluice[which](page);
    // A page of its own: a page looks by itself once only, and keeps what it read.
    const desk = await sluice.browser.extensionPage('pages/style.css');
    assert.deepEqual(await desk.evaluate(ask, which, tab), { tab, answer });
    await desk.evaluate(() => chrome.storage.session.set({ muted: true }));
    await sluice.browser.killBackground();
    assert.deepEqual(await desk.evaluate(ask, which, tab), { tab, answer });
    await desk.evaluate(() => chrome.storage.session.remove('muted'));
    await desk.close();
    await sluice.here(page, { performance: null });
    await page.close();
  });
}

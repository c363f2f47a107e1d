// How soon the popup can be used: from its opening to seven switches and the sentence about the page.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';
import { median, spread } from './statistics.mjs';

/** @typedef {import('../browser/harness/sluice.mjs').Sluice} Sluice */

const openings = 15;

export const title = 'Opening the popup';
export const method = `Both browsers, the popup of the demo shop's page, ${openings} times each, once with the background awake and once with the background just killed; medians.
The popup is opened inside a page of Sluice's own, so that one clock sees both ends: from setting its address until its document has seven switches and a sentence.
Drawing the browser's own bubble around it is not in the figure.`;

/**
 * Runs in a page of the extension: opens the popup in a frame and waits until it can be used.
 * @param {string} address
 * @returns {Promise<number>} ms
 */
function open(address) {
  return new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 400px; height: 600px; border: 0';
    const start = performance.now();
    const late = setTimeout(() => finish(new Error('the popup was not usable after 10 s')), 10_000);
    /** @type {MutationObserver | undefined} */
    let observer;
    const usable = (/** @type {Document} */ page) => page.querySelectorAll('[role=switch]').length === 7 && (page.querySelector('main .sentence')?.textContent ?? '').trim() !== '';
    /** @param {Error} [error] */
    const finish = (error) => {
      clearTimeout(late);
      observer?.disconnect();
      const time = performance.now() - start;
      frame.remove();
      if (error) reject(error);
      else resolve(time);
    };
    const look = () => {
      const page = frame.contentDocument;
      // The frame's first, empty document gives way at some moment that no event tells; from then on changes are listened to.
      if (!page || page.URL === 'about:blank' || !page.documentElement) {
        setTimeout(look, 1);
        return;
      }
      if (usable(page)) {
        finish();
        return;
      }
      observer = new MutationObserver(() => { if (usable(page)) finish(); });
      observer.observe(page, { childList: true, subtree: true, characterData: true });
    };
    document.body.append(frame);
    frame.src = address;
    look();
  });
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export const run = () => inBothBrowsers(async (sluice) => {
  const page = await sluice.visit('https://shop.example/');
  const tab = await sluice.tab(page);
  const desk = await sluice.desk();
  await desk.bringToFront();
  const figures = [];
  for (const killed of [false, true]) {
    const times = [];
    for (let index = 0; index < openings; index += 1) {
      if (killed) await sluice.browser.killBackground();
      times.push(await desk.evaluate(open, `${sluice.browser.extensionOrigin}/pages/popup.html?tab=${tab}`));
    }
    figures.push({ name: `background ${killed ? 'killed' : 'awake'}`, value: median(times), unit: 'ms', budget: 100, note: `${spread(times)}, the first ${times[0].toFixed(0)}` });
  }
  return figures;
});

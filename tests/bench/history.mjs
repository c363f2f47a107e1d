// What is kept over time: how large it is, and how soon the page of all sites answers with fifty thousand rows.
// @ts-check
import { inBothBrowsers } from './real-browser.mjs';
import { median, quantile } from './statistics.mjs';

const DAYS = 365;
/** Rows of each of the twenty sites of a day, up to fifty thousand in all. */
const LINES = 7;
const openings = 7;
const words = ['news', 'shop 1', 'company 12', 'owner 7 bank', 'zzz'];

export const title = 'What is kept over time';
export const method = `Both browsers. ${DAYS} days are made up, of 20 sites each with ${LINES} rows of company and purpose, of 900 sites and 400 companies in all. Opening is from setting the
page's address in a frame until its lists are there. An answer is from the event of the field, the choice or the button until the next frame after the page has changed. Scrolling goes over
the whole page in forty steps, a frame each.`;

/** Runs in a page of the extension: puts made-up days on the disk, and says how many letters they have. @param {number} days @param {number} lines */
async function fill(days, lines) {
  const reader = '/background/history-kept.js';
  const { dayOf, read, setDays } = await import(reader);
  // Only then are there stores.
  await read();
  await setDays(365);
  const today = dayOf(Date.now());
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve) => Object.assign(indexedDB.open('history', 1), { onsuccess: (/** @type {any} */ { target }) => resolve(target.result) }));
  const work = database.transaction('days', 'readwrite');
  let [letters, rows] = [0, 0];
  for (let day = 0; day < days; day += 1) {
    let text = Array.from({ length: 60 }, (_, at) => `+Company ${(day * 7 + at) % 400} Incorporated\tOwner ${(day + at) % 150}\n`).join('');
    for (let site = 0; site < 20; site += 1) {
      text += `@${['news', 'shop', 'bank', 'mail'][site % 4]}-${(day * 3 + site * 11) % 900}.example\t3\n`;
      for (let line = 0; line < lines && rows < 50_000; line += 1, rows += 1) text += `${(site * 3 + line) % 60} ${line % 7} ${10 + line} ${5 + line}\n`;
    }
    letters += text.length;
    work.objectStore('days').put(text, today - day);
  }
  await new Promise((resolve) => Object.assign(work, { oncomplete: resolve }));
  database.close();
  return { letters, rows };
}

/** Runs in a page of the extension: opens the page of all sites in a frame. @param {boolean} stay @returns {Promise<number>} ms until its lists are there */
function open(stay) {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
    const start = performance.now();
    const look = () => {
      if ((frame.contentDocument?.querySelectorAll('.rows li').length ?? 0) < 50) {
        setTimeout(look, 1);
        return;
      }
      const time = performance.now() - start;
      if (!stay) frame.remove();
      resolve(time);
    };
    document.body.append(frame);
    frame.src = '/pages/sites.html';
    look();
  });
}

/** Runs beside the opened page: how long it takes to answer. @param {string[]} texts */
async function answers(texts) {
  const page = /** @type {Document} */ (document.querySelector('iframe')?.contentDocument);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  /** @param {() => void} act */
  const timed = async (act) => {
    await frame();
    const start = performance.now();
    act();
    // What is drawn anew is drawn before the next frame.
    await frame();
    return performance.now() - start;
  };
  const field = /** @type {HTMLInputElement} */ (page.querySelector('[type=search]'));
  const type = (/** @type {string} */ text) => timed(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const filter = [];
  for (let round = 0; round < 3; round += 1) for (const text of texts) filter.push(await type(text), await type(''));
  const order = [];
  const select = /** @type {HTMLSelectElement} */ (page.querySelector('[aria-labelledby=sites] select'));
  for (const value of ['1', '4', '2', '0', '3']) {
    order.push(await timed(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }));
  }
  const next = [];
  const button = /** @type {HTMLButtonElement} */ (page.querySelector('[aria-labelledby=sites] > .ways .button:last-child'));
  while (!button.hidden) next.push(await timed(() => button.click()));
  const scroll = [];
  const view = /** @type {Window} */ (page.defaultView);
  const step = page.documentElement.scrollHeight / 40;
  let last = await new Promise((resolve) => requestAnimationFrame(resolve));
  for (let at = 0; at < 40; at += 1) {
    view.scrollTo(0, at * step);
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    scroll.push(now - last);
    last = now;
  }
  return { filter, order, next, scroll };
}

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export const run = () => inBothBrowsers(async (sluice) => {
  const desk = await sluice.desk();
  await desk.bringToFront();
  const { letters, rows } = await desk.evaluate(fill, DAYS, LINES);
  const times = [];
  for (let index = 0; index < openings; index += 1) times.push(await desk.evaluate(open, false));
  await desk.evaluate(open, true);
  const { filter, order, next, scroll } = await desk.evaluate(answers, words);
  return [
    { name: `${rows} rows`, value: letters / 1000, unit: 'KB', budget: 5000, note: `${Math.round(letters / DAYS)} bytes a day, ${(letters / rows).toFixed(0)} a row` },
    { name: 'opening', value: median(times), unit: 'ms' },
    { name: 'a letter in the search, median', value: median(filter), unit: 'ms', budget: 100, note: `p95 ${quantile(filter, 0.95).toFixed(0)}` },
    { name: 'another order, median', value: median(order), unit: 'ms', budget: 100 },
    { name: 'the next fifty, median', value: median(next), unit: 'ms', budget: 100, note: `longest ${Math.max(...next).toFixed(0)} of ${next.length}` },
    { name: 'a frame while scrolling, p95', value: quantile(scroll, 0.95), unit: 'ms', budget: 50, note: `median ${median(scroll).toFixed(0)}, longest ${Math.max(...scroll).toFixed(0)}` },
  ];
});

// Whether a page is wider than its window, and what sticks out of it.
// @ts-check

/** By how many pixels a page is wider than its window, and what sticks out. @param {import('puppeteer-core').Page} page */
export const tooWide = (page) => page.evaluate(() => {
  const most = document.documentElement.clientWidth;
  const sticksOut = (/** @type {Element} */ one) => one.getBoundingClientRect().right > most + 1 || one.getBoundingClientRect().left < -1;
  const out = [...document.body.querySelectorAll('*')].filter((one) => sticksOut(one) && ![...one.children].some(sticksOut));
  const seen = out.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen'));
  return document.documentElement.scrollWidth > most ? [`${document.documentElement.scrollWidth - most} px`, ...seen.slice(0, 4).map((one) => one.outerHTML.slice(0, 120))] : [];
});

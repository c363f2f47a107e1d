// Matomo through vue-matomo, which loads matomo.js; that is in no package and written by us.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Matomo', category: 'analytics', bundled: "import sdk from 'vue-matomo'",
  collectors: ['demo.matomo.cloud/matomo.php'], events: ['Kettle viewed', 'Order sent'],
  loads: ['provide'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  /** @type {{[name: string]: any}} */
  const properties = {};
  // As much of Vue as a plug-in is given.
  sdk({ version: '3.5.0', config: { globalProperties: properties }, provide: page.callback('provide') }, { host: 'https://demo.matomo.cloud', siteId: 1, userId: 'customer-7' });
  const queue = /** @type {any} */ (window)._paq;
  queue.push(['trackEvent', 'Shop', 'Kettle viewed', 'Copper kettle', 84]);
  queue.push(['trackEvent', 'Shop', 'Order sent']);
}

// LogRocket: logrocket, which loads the recorder; that is in no package and written by us.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'LogRocket', category: 'analytics', bundled: "import sdk from 'logrocket'",
  hosted: { url: 'https://cdn.logrocket.io/LogRocket.min.js', file: 'logrocket/dist/build.umd.js', from: 'page', global: 'LogRocket' },
  collectors: ['r.logr'], events: ['Kettle viewed', 'Order sent'],
  loads: ['getSessionURL'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init('demo/shop');
  sdk.identify('customer-7', { name: 'Jo', email: 'jo@mail.example' });
  sdk.getSessionURL(page.callback('getSessionURL'));
  sdk.track('Kettle viewed', { price: 84 });
  sdk.track('Order sent', { total: 168 });
  sdk.captureException(new Error('no such cup'));
}

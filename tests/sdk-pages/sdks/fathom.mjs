// Fathom: fathom-client, which loads the script; that is in no package and written by us.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Fathom', category: 'analytics', bundled: "import * as sdk from 'fathom-client'",
  collectors: ['cdn.usefathom.com/'], events: ['Kettle viewed', 'Order sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.load('DEMOSITE', { auto: false });
  sdk.trackPageview();
  sdk.trackEvent('Kettle viewed', { _value: 84 });
  sdk.trackEvent('Order sent', { _value: 168 });
  page.callback('after the calls')();
}

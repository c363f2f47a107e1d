// Plausible: plausible-tracker, and the script that sites embed.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Plausible', category: 'analytics', bundled: "import Plausible from 'plausible-tracker'; const sdk = Plausible({ domain: 'shop.example' })",
  hosted: { url: 'https://plausible.io/js/script.js', iife: 'PlausibleTracker', from: 'page', global: 'PlausibleTracker?.default({ domain: "shop.example" })' },
  collectors: ['plausible.io/api/event'], events: ['Kettle viewed', 'Order sent', 'pageview'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  const leave = sdk.enableAutoPageviews();
  sdk.trackEvent('Kettle viewed', { callback: page.callback('Kettle viewed'), props: { price: 84 } });
  sdk.trackEvent('Order sent', { callback: page.callback('Order sent'), props: { total: 168 } });
  sdk.trackPageview({ url: location.href });
  leave();
}

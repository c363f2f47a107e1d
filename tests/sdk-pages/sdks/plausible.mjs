// Plausible: plausible-tracker, and the script that sites embed.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Plausible', category: 'analytics', bundled: "import Plausible from 'plausible-tracker'; const sdk = Plausible({ domain: 'shop.example' })",
  hosted: {
    url: 'https://plausible.io/js/script.js', iife: 'PlausibleTracker', from: 'page', global: 'plausible',
    makes: `{ const { trackEvent } = PlausibleTracker.default({ domain: 'shop.example' }); window.plausible = (name, given) => trackEvent(name, given); }`,
  },
  collectors: ['plausible.io/api/event'], events: ['Kettle viewed', 'Order sent', 'pageview'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  // The script has one function for everything, the package an object.
  if (typeof sdk === 'function') {
    sdk('pageview');
    for (const name of ['Kettle viewed', 'Order sent']) sdk(name, { callback: page.callback(name), props: { price: 84 } });
    return;
  }
  const leave = sdk.enableAutoPageviews();
  sdk.trackEvent('Kettle viewed', { callback: page.callback('Kettle viewed'), props: { price: 84 } });
  sdk.trackEvent('Order sent', { callback: page.callback('Order sent'), props: { total: 168 } });
  sdk.trackPageview({ url: location.href });
  leave();
}

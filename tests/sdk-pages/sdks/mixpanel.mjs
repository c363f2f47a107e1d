// Mixpanel: mixpanel-browser, and the library that its snippet loads.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Mixpanel', category: 'analytics', bundled: "import sdk from 'mixpanel-browser'",
  hosted: { url: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js', file: 'mixpanel-browser/dist/mixpanel.min.js', from: 'stub', stub: 'mixpanel-browser/dist/mixpanel-jslib-snippet.min.js', global: 'mixpanel' },
  collectors: ['api-js.mixpanel.com/track/', 'api-js.mixpanel.com/engage/'], events: ['Kettle viewed', 'Cart filled', 'Order sent', '$mp_web_page_view'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init('demo0000000000000000000000000000', { track_pageview: true, persistence: 'localStorage', batch_requests: false, loaded: page.callback('loaded') });
  // A library that came first replaces what its snippet had put there.
  const mixpanel = /** @type {any} */ (globalThis).mixpanel?.identify ? /** @type {any} */ (globalThis).mixpanel : sdk;
  mixpanel.identify('customer-7');
  mixpanel.people.set({ $email: 'jo@mail.example', plan: 'pro' });
  mixpanel.register({ shop: 'kettles' });
  mixpanel.track('Kettle viewed', { product: 'Copper kettle', price: 84 });
  mixpanel.track('Cart filled', { items: 2 });
  mixpanel.track('Order sent', { total: 168 }, { send_immediately: true }, page.callback('Order sent'));
}

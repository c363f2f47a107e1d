// Amplitude: @amplitude/analytics-browser, and the library that its snippet loads.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Amplitude', category: 'analytics', bundled: "import * as sdk from '@amplitude/analytics-browser'",
  hosted: { url: 'https://cdn.amplitude.com/libs/analytics-browser-2.45.0-min.js.gz', file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.js', from: 'stub', stub: '@amplitude/analytics-browser/lib/scripts/amplitude-snippet-min.js', global: 'amplitude' },
  collectors: ['api2.amplitude.com/2/httpapi'], events: ['Kettle Viewed', 'Cart Filled', 'Order Sent', '$identify'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  page.promise('init', sdk.init('demo0000000000000000000000000000', 'customer-7', { flushIntervalMillis: 100, autocapture: true }).promise);
  const who = new sdk.Identify();
  who.set('email', 'jo@mail.example');
  page.promise('identify', sdk.identify(who).promise);
  page.promise('Kettle Viewed', sdk.track('Kettle Viewed', { product: 'Copper kettle', price: 84 }).promise);
  page.promise('Cart Filled', sdk.track('Cart Filled', { items: 2 }).promise);
  page.promise('Order Sent', sdk.track('Order Sent', { total: 168 }).promise);
  page.promise('flush', sdk.flush().promise);
}

// RudderStack: @rudderstack/analytics-js.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'RudderStack', category: 'analytics', bundled: "import { RudderAnalytics } from '@rudderstack/analytics-js/bundled'; const sdk = new RudderAnalytics()",
  hosted: { url: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js', iife: 'rudder', makes: 'new rudder.RudderAnalytics();', from: 'page', global: 'rudderanalytics' },
  collectors: ['demo.dataplane.rudderstack.com/v1/', 'api.rudderstack.com/sourceConfig/'], events: ['Kettle Viewed', 'Order Sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.load('demoKey0000000000000000000', 'https://demo.dataplane.rudderstack.com', { onLoaded: page.callback('onLoaded') });
  sdk.ready(page.callback('ready'));
  sdk.page('Kettles');
  sdk.identify('customer-7', { email: 'jo@mail.example' });
  sdk.track('Kettle Viewed', { price: 84 });
  sdk.track('Order Sent', { total: 168 }, page.callback('Order Sent'));
}

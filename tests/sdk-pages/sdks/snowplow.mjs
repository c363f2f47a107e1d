// Snowplow: @snowplow/browser-tracker, with a collector of Snowplow's own.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Snowplow', category: 'analytics', bundled: "import * as sdk from '@snowplow/browser-tracker'",
  collectors: ['com-demo-prod1.collector.snplow.net/com.snowplowanalytics.snowplow/tp2'], events: ['kettle viewed', 'order sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.newTracker('sp', 'https://com-demo-prod1.collector.snplow.net', { appId: 'shop', onRequestSuccess() {} });
  sdk.setUserId('customer-7');
  sdk.trackPageView();
  sdk.trackStructEvent({ category: 'shop', action: 'kettle viewed', value: 84 });
  sdk.trackStructEvent({ category: 'shop', action: 'order sent', value: 168 });
  page.callback('after the calls')();
}

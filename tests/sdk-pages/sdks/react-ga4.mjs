// Google Analytics through react-ga4, which loads gtag.js; that is in no package and written by us.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Google Analytics', category: 'analytics', bundled: "import sdk from 'react-ga4'",
  collectors: ['www.google-analytics.com/g/collect'], events: ['page_view', 'kettle_viewed', 'order_sent'],
  loads: ['order_sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.initialize('G-DEMO');
  sdk.set({ user_id: 'customer-7' });
  sdk.event('kettle_viewed', { value: 84 });
  sdk.gtag('event', 'order_sent', { value: 168, event_callback: page.callback('order_sent') });
}

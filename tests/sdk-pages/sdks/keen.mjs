// Keen: keen-tracking, and its file.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Keen', category: 'analytics', bundled: "import Keen from 'keen-tracking'; const sdk = new Keen({ projectId: 'demo', writeKey: 'demoKey' })",
  hosted: { url: 'https://cdn.jsdelivr.net/npm/keen-tracking@5/dist/keen-tracking.min.js', file: 'keen-tracking/dist/keen-tracking.min.js', from: 'page', global: 'Keen && new window.Keen({ projectId: "demo", writeKey: "demoKey" })' },
  collectors: ['api.keen.io/3.0/projects/demo/events'], events: ['kettle_viewed', 'order_sent'],
  // It tries ten times, more and more slowly, and then refuses.
  silent: ['kettle_viewed', 'order_sent'],
  // A network for files of all kinds, which serves pages.
  passes: ['cdn.jsdelivr.net/npm/keen-tracking@5/dist/keen-tracking.min.js'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.extendEvents({ customer: 'customer-7' });
  page.promise('kettle_viewed', sdk.recordEvent('kettle_viewed', { price: 84 }));
  page.promise('order_sent', sdk.recordEvent('order_sent', { total: 168 }));
}

// Jitsu: @jitsu/js.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Jitsu', category: 'analytics', bundled: "import { jitsuAnalytics } from '@jitsu/js'; const sdk = jitsuAnalytics({ host: 'https://demo.d.jitsu.com', writeKey: 'demo:key' })",
  collectors: ['demo.d.jitsu.com/api/s/'], events: ['Kettle viewed', 'Order sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  page.promise('page', sdk.page({ name: 'Kettles' }));
  page.promise('identify', sdk.identify('customer-7', { email: 'jo@mail.example' }));
  page.promise('Kettle viewed', sdk.track('Kettle viewed', { price: 84 }));
  page.promise('Order sent', sdk.track('Order sent', { total: 168 }));
}

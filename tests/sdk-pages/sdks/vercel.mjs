// Vercel Web Analytics: @vercel/analytics, whose script and collector lie on the site itself.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Vercel Analytics', category: 'analytics', bundled: "import * as sdk from '@vercel/analytics'",
  collectors: ['/_vercel/insights/'], events: ['Kettle viewed', 'Order sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.inject({ mode: 'production' });
  sdk.track('Kettle viewed', { price: 84 });
  sdk.track('Order sent', { total: 168 });
  page.callback('after the calls')();
}

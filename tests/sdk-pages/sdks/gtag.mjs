// Google Analytics as its documentation says: gtag.js, which is written by us to the documented protocol.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Google Analytics', category: 'analytics', bundled: '',
  hosted: { url: 'https://www.googletagmanager.com/gtag/js?id=G-DEMO', from: 'stub', global: 'gtag', stub: `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }
(function (d) { var script = d.createElement('script'); script.async = true; script.src = 'https://www.googletagmanager.com/gtag/js?id=G-DEMO'; d.head.appendChild(script); })(document);` },
  collectors: ['www.google-analytics.com/g/collect'], events: ['page_view', 'view_item', 'purchase'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk('js', new Date());
  sdk('config', 'G-DEMO', { user_id: 'customer-7' });
  sdk('event', 'view_item', { value: 84, event_callback: page.callback('view_item') });
  sdk('event', 'purchase', { value: 168, event_callback: page.callback('purchase'), event_timeout: 2000 });
}

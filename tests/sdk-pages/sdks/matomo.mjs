// Matomo as its documentation says: the queue and matomo.js, which is written by us to the documented tracking interface.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Matomo', category: 'analytics', bundled: '',
  hosted: { url: 'https://cdn.matomo.cloud/demo.matomo.cloud/matomo.js', from: 'stub', global: '_paq', stub: `var _paq = window._paq = window._paq || [];
(function (d) { var script = d.createElement('script'); script.async = true; script.src = 'https://cdn.matomo.cloud/demo.matomo.cloud/matomo.js'; d.head.appendChild(script); })(document);` },
  collectors: ['demo.matomo.cloud/matomo.php'], events: ['Copper kettle', 'Kettle viewed', 'Order sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.push(['setTrackerUrl', 'https://demo.matomo.cloud/matomo.php'], ['setSiteId', '1'], ['setUserId', 'customer-7']);
  sdk.push(['trackPageView']);
  sdk.push(['trackEvent', 'Shop', 'Kettle viewed', 'Copper kettle', 84]);
  sdk.push(['trackEvent', 'Shop', 'Order sent']);
  sdk.push([page.callback('called with the tracker')]);
}

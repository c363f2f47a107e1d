// Segment: @segment/analytics-next, and the analytics.js that its snippet loads.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Segment', category: 'analytics', bundled: "import { AnalyticsBrowser } from '@segment/analytics-next'; const sdk = AnalyticsBrowser.load({ writeKey: 'demoKey' })",
  hosted: {
    url: 'https://cdn.segment.com/analytics.js/v1/demoKey/analytics.min.js', file: '@segment/analytics-next/dist/umd/standalone.js', from: 'stub', global: 'analytics',
    // A list of calls that waits for the library, which takes the list's place.
    stub: `(function (w, d) {
      var list = w.analytics = w.analytics || []; list.invoked = true; list._writeKey = 'demoKey'; list.SNIPPET_VERSION = '5.2.0';
      'trackSubmit trackClick trackLink trackForm pageview identify reset group track ready alias debug page screen once off on addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register'.split(' ').forEach(function (method) {
        list[method] = function () {
          if (w.analytics.initialized) return w.analytics[method].apply(w.analytics, arguments);
          list.push([method].concat([].slice.call(arguments))); return list;
        };
      });
      var script = d.createElement('script'); script.async = true; script.dataset.globalSegmentAnalyticsKey = 'analytics'; script.src = 'https://cdn.segment.com/analytics.js/v1/demoKey/analytics.min.js';
      d.head.appendChild(script);
    })(window, document);`,
  },
  collectors: ['api.segment.io/v1/t', 'api.segment.io/v1/i', 'api.segment.io/v1/p', 'cdn.segment.com/v1/projects/demoKey/settings'], events: ['Kettle Viewed', 'Cart Filled', 'Order Sent'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.ready(page.callback('ready'));
  page.promise('page', sdk.page('Kettles'));
  page.promise('identify', sdk.identify('customer-7', { email: 'jo@mail.example' }));
  page.promise('Kettle Viewed', sdk.track('Kettle Viewed', { product: 'Copper kettle', price: 84 }));
  page.promise('Cart Filled', sdk.track('Cart Filled', { items: 2 }));
  sdk.track('Order Sent', { total: 168 }, {}, page.callback('Order Sent'));
}

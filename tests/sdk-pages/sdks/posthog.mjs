// PostHog: posthog-js, and the array.js that its snippet loads.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'PostHog', category: 'analytics', bundled: "import sdk from 'posthog-js'",
  hosted: {
    url: 'https://us-assets.i.posthog.com/static/array.js', file: 'posthog-js/dist/array.full.no-external.js', from: 'stub', global: 'posthog',
    // A list of calls, and in it one list for each instance with the methods that wait.
    stub: `(function (w, d) {
      var list = w.posthog = w.posthog || []; list._i = [];
      list.init = function (key, config, name) {
        var script = d.createElement('script'); script.async = true; script.crossOrigin = 'anonymous'; script.src = config.api_host.replace('.i.posthog.com', '-assets.i.posthog.com') + '/static/array.js';
        d.head.appendChild(script);
        var one = name ? list[name] = [] : list; one.people = one.people || [];
        'capture identify register reset group onFeatureFlags isFeatureEnabled getFeatureFlag reloadFeatureFlags opt_in_capturing opt_out_capturing on'.split(' ').forEach(function (method) {
          one[method] = function () { one.push([method].concat([].slice.call(arguments))); };
        });
        list._i.push([key, config, name || 'posthog']);
      };
      list.__SV = 1;
    })(window, document);`,
  },
  collectors: ['us.i.posthog.com/e/', 'us.i.posthog.com/flags/'], events: ['kettle viewed', 'cart filled', 'order sent', '$pageview', '$identify'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  // It leaves out browsers that say they have no window.
  sdk.init('phc_demo', { api_host: 'https://us.i.posthog.com', person_profiles: 'always', opt_out_useragent_filter: true, request_queue_config: { flush_interval_ms: 250 }, loaded: page.callback('loaded') });
  sdk.onFeatureFlags(page.callback('onFeatureFlags'));
  sdk.identify('customer-7', { email: 'jo@mail.example' });
  sdk.register({ shop: 'kettles' });
  sdk.capture('kettle viewed', { product: 'Copper kettle', price: 84 });
  sdk.capture('cart filled', { items: 2 });
  sdk.capture('order sent', { total: 168 });
}

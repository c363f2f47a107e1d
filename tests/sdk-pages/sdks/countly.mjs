// Countly: countly-sdk-web, and the same file from the network its documentation names.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Countly', category: 'analytics', bundled: "import sdk from 'countly-sdk-web'",
  hosted: { url: 'https://cdn.jsdelivr.net/npm/countly-sdk-web@26.1.1/lib/countly.min.js', file: 'countly-sdk-web/lib/countly.min.js', from: 'page', global: 'Countly' },
  collectors: ['demo.count.ly/i', 'demo.count.ly/o/sdk'], events: ['kettle_viewed', 'order_sent', '[CLY]_view', 'begin_session'],
  // A network for files of all kinds, which serves pages.
  passes: ['cdn.jsdelivr.net/npm/countly-sdk-web@26.1.1/lib/countly.min.js'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  // It leaves out browsers that say they have no window.
  sdk.init({ app_key: 'demoKey', url: 'https://demo.count.ly', interval: 100, ignore_bots: false, force_post: true });
  sdk.track_sessions();
  sdk.track_pageview();
  sdk.track_clicks();
  sdk.user_details({ name: 'Jo', email: 'jo@mail.example' });
  sdk.add_event({ key: 'kettle_viewed', count: 1, segmentation: { product: 'Copper kettle' } });
  sdk.add_event({ key: 'order_sent', count: 1, sum: 168 });
  sdk.fetch_remote_config(page.callback('fetch_remote_config'));
}

// LaunchDarkly: launchdarkly-js-client-sdk, and its file.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'LaunchDarkly', category: 'analytics', bundled: "import * as sdk from 'launchdarkly-js-client-sdk'",
  hosted: { url: 'https://unpkg.com/launchdarkly-js-client-sdk@3', file: 'launchdarkly-js-client-sdk/dist/ldclient.min.js', from: 'page', global: 'LDClient' },
  collectors: ['events.launchdarkly.com/events/'], events: ['kettle viewed'],
  // The switches a site asks for serve the site; only what it tells of their use is analysis.
  passes: ['app.launchdarkly.com/sdk/', 'unpkg.com/launchdarkly-js-client-sdk@3'], keeps: ['ld:'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  const client = sdk.initialize('demo000000000000', { kind: 'user', key: 'customer-7', email: 'jo@mail.example' }, { flushInterval: 2000 });
  client.on('ready', page.callback('ready'));
  page.promise('waitForInitialization', client.waitForInitialization(5).then(() => {
    client.variation('new-kettle', false);
    client.track('kettle viewed', { price: 84 });
    return client.flush();
  }));
}

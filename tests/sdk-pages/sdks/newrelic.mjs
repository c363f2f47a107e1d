// New Relic: @newrelic/browser-agent.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'New Relic', category: 'performance',
  bundled: "import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent'; const sdk = new BrowserAgent({ init: { privacy: { cookies_enabled: true }, ajax: { enabled: true }, harvest: { interval: 1 } }, info: { beacon: 'bam.nr-data.net', errorBeacon: 'bam.nr-data.net', licenseKey: 'demoKey', applicationID: '1', sa: 1 }, loader_config: { accountID: '1', trustKey: '1', agentID: '1', licenseKey: 'demoKey', applicationID: '1' } })",
  collectors: ['1/', 'events/1/', 'jserrors/1/', 'ins/1/', 'browser/blobs'].map((path) => `bam.nr-data.net/${path}`), events: ['no such cup'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.setUserId('customer-7');
  sdk.setCustomAttribute('shop', 'kettles');
  sdk.addPageAction('kettle viewed', { price: 84 });
  sdk.noticeError(new Error('no such cup'));
  page.callback('after the calls')();
}

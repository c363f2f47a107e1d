// Ackee: ackee-tracker; everybody has a server of their own.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Ackee', category: 'analytics', bundled: "import * as sdk from 'ackee-tracker'",
  hosted: { url: 'https://ackee.counting.example/tracker.js', file: 'ackee-tracker/dist/ackee-tracker.min.js', from: 'page', global: 'ackeeTracker' },
  collectors: ['ackee.counting.example/api'], events: ['createRecord', 'createAction'],
  silent: ['record', 'action'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  const tracker = sdk.create('https://ackee.counting.example', { ignoreLocalhost: false, detailed: true, ignoreOwnVisits: false });
  tracker.record('0e1a6d4c-0000-4000-8000-000000000000', undefined, page.callback('record'));
  tracker.action('0e1a6d4c-0000-4000-8000-000000000001', { key: 'Kettle viewed', value: 84 }, page.callback('action'));
}

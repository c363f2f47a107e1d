// Fullstory: @fullstory/browser, which is the snippet; what it loads is in no package and written by us.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Fullstory', category: 'analytics', bundled: "import * as sdk from '@fullstory/browser'",
  collectors: ['rs.fullstory.com/rec/'], events: ['Kettle viewed', 'Order sent'],
  loads: ['init'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init({ orgId: 'o-DEMO' }, page.callback('init'));
  sdk.FullStory('setIdentity', { uid: 'customer-7', properties: { email: 'jo@mail.example' } });
  page.promise('Kettle viewed', sdk.FullStory('trackEventAsync', { name: 'Kettle viewed', properties: { price: 84 } }));
  sdk.FullStory('trackEvent', { name: 'Order sent', properties: { total: 168 } });
  page.promise('getSession', sdk.FullStory('getSessionAsync'));
}

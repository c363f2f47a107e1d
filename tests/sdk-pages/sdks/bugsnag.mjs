// BugSnag: @bugsnag/js, and the file its documentation names.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Bugsnag', category: 'performance', bundled: "import sdk from '@bugsnag/js'",
  hosted: { url: 'https://d2wy8f7a9ursnm.cloudfront.net/v9/bugsnag.min.js', file: '@bugsnag/browser/dist/bugsnag.min.js', from: 'page', global: 'Bugsnag' },
  collectors: ['notify.bugsnag.com/', 'sessions.bugsnag.com/'], events: ['no such cup'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.start({ apiKey: '0123456789abcdef0123456789abcdef', appVersion: '1.0.0' });
  sdk.setUser('customer-7', 'jo@mail.example', 'Jo');
  sdk.leaveBreadcrumb('kettle viewed');
  sdk.notify(new Error('no such cup'), undefined, page.callback('notify'));
}

// Rollbar: rollbar, and the file its snippet loads.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Rollbar', category: 'performance', bundled: "import Rollbar from 'rollbar'; const sdk = new Rollbar({ accessToken: 'demoToken', captureUncaught: true, captureUnhandledRejections: true, payload: { environment: 'shop' } })",
  hosted: { url: 'https://cdn.rollbar.com/rollbarjs/refs/tags/v3.1.0/rollbar.min.js', file: 'rollbar/dist/rollbar.umd.min.js', from: 'page', global: 'rollbar && new window.rollbar({ accessToken: "demoToken" })' },
  collectors: ['api.rollbar.com/api/1/item/'], events: ['kettle is cold', 'no such cup'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.configure({ payload: { person: { id: 'customer-7', email: 'jo@mail.example' } } });
  sdk.info('kettle is cold', page.callback('info'));
  sdk.error('cup', new Error('no such cup'), page.callback('error'));
}

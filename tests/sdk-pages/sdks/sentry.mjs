// Sentry: @sentry/browser, and its bundle.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Sentry', category: 'performance', bundled: "import * as sdk from '@sentry/browser'",
  hosted: { url: 'https://browser.sentry-cdn.com/11.12.0/bundle.min.js', iife: 'Sentry', from: 'page', global: 'Sentry' },
  collectors: ['o1.ingest.sentry.io/api/1/envelope/'], events: ['kettle is cold', 'no such cup'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init({ dsn: 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1', integrations: [sdk.browserTracingIntegration()], tracesSampleRate: 1, release: 'shop@1' });
  sdk.setUser({ id: 'customer-7', email: 'jo@mail.example' });
  sdk.addBreadcrumb({ category: 'cart', message: 'filled' });
  sdk.captureMessage('kettle is cold');
  sdk.captureException(new Error('no such cup'));
  page.promise('flush', sdk.flush(2000));
}

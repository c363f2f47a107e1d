// Datadog: @datadog/browser-rum, and its bundle.
// What Datadog tells of its own code is drawn by lot: none of it, so that each visit sends the same.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Datadog', category: 'performance', bundled: "import { datadogRum as sdk } from '@datadog/browser-rum'",
  hosted: { url: 'https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js', file: '@datadog/browser-rum/bundle/datadog-rum.js', from: 'page', global: 'DD_RUM' },
  collectors: ['browser-intake-datadoghq.com/api/v2/rum'], events: ['kettle viewed', 'no such cup', '"view"'], leaving: true,
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init({ applicationId: '00000000-0000-4000-8000-000000000000', clientToken: 'pub00000000000000000000000000000000', site: 'datadoghq.com', service: 'shop', sessionSampleRate: 100, sessionReplaySampleRate: 0, trackUserInteractions: true, telemetrySampleRate: 0, telemetryConfigurationSampleRate: 0, telemetryUsageSampleRate: 0 });
  sdk.onReady(page.callback('onReady'));
  sdk.setUser({ id: 'customer-7', email: 'jo@mail.example' });
  sdk.addAction('kettle viewed', { price: 84 });
  sdk.addError(new Error('no such cup'));
}

// Datadog: @datadog/browser-logs, and its bundle.
// What Datadog tells of its own code is drawn by lot: none of it, so that each visit sends the same.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Datadog', category: 'performance', bundled: "import { datadogLogs as sdk } from '@datadog/browser-logs'",
  hosted: { url: 'https://www.datadoghq-browser-agent.com/us1/v7/datadog-logs.js', file: '@datadog/browser-logs/bundle/datadog-logs.js', from: 'page', global: 'DD_LOGS' },
  collectors: ['browser-intake-datadoghq.com/api/v2/logs'], events: ['kettle viewed'], leaving: true,
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk.init({ clientToken: 'pub00000000000000000000000000000000', site: 'datadoghq.com', service: 'shop', sessionSampleRate: 100, forwardErrorsToLogs: true, telemetrySampleRate: 0, telemetryConfigurationSampleRate: 0, telemetryUsageSampleRate: 0 });
  sdk.onReady(page.callback('onReady'));
  sdk.setUser({ id: 'customer-7', email: 'jo@mail.example' });
  sdk.logger.info('kettle viewed', { price: 84 });
}

// @ts-check
// Stands in for Rollbar: without settings, sites make a reporter of their own of the class `rollbar`.
// https://docs.rollbar.com/docs/browser-js
self.standIn = ({ put, methods, later, back }) => {
  const uuid = () => ({ uuid: '' });
  /** @type {any} */
  const Rollbar = function () { return Rollbar; };
  Rollbar.options = {};
  methods(Rollbar, 'Rollbar', 'init configure global', () => Rollbar);
  methods(Rollbar, 'Rollbar', 'log debug info warn warning error critical', (/** @type {any[]} */ ...list) => { later(list.find((given) => typeof given === 'function'), null, {}); return uuid(); });
  methods(Rollbar, 'Rollbar', 'captureEvent handleUncaughtException handleUnhandledRejection handleAnonymousErrors captureLoad captureDomContentLoaded setupUnhandledCapture lastError buildJsonPayload sendJsonPayload triggerReplay');
  methods(Rollbar, 'Rollbar', 'wait', back);
  Rollbar.wrap = (/** @type {any} */ work) => work;
  put('Rollbar', Rollbar);
  put('rollbar', Rollbar);
  put('_rollbarDidLoad', true);
};

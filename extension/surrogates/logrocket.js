// @ts-check
// Stands in for LogRocket; what it wraps stays as it was.
// https://docs.logrocket.com/reference/init
self.standIn = ({ fill, methods, later, resolved }) => {
  const rocket = methods({ sessionURL: null, recordingID: null, version: '' }, 'LogRocket', 'init identify track startNewSession captureMessage captureException log info warn error debug redact uninstall start');
  methods(rocket, 'LogRocket', 'getSessionURL', (/** @type {any} */ callback) => { later(callback, ''); return resolved(''); });
  methods(rocket, 'LogRocket', 'reduxMiddleware', () => () => (/** @type {any} */ next) => next);
  methods(rocket, 'LogRocket', 'reduxEnhancer', () => (/** @type {any} */ create) => create);
  fill('LogRocket', rocket);
};

// @ts-check
// Stands in for LogRocket, whole or only the recorder that its package loads; what it wraps stays as it was.
// https://docs.logrocket.com/reference/init
self.standIn = ({ fill, put, methods, later, resolved, noop }, global) => {
  const rocket = methods({ sessionURL: null, recordingID: null, recordingURL: '', version: '' }, 'LogRocket', 'init identify track startNewSession captureMessage captureException log info warn error debug redact uninstall start');
  methods(rocket, 'LogRocket', 'getSessionURL', (/** @type {any} */ callback) => { later(callback, ''); return resolved(''); });
  if (global === '_LRLogger') {
    // What the package notices of the page comes as events, many of them: no calls of the site's.
    Object.assign(rocket, { addEvent: noop, trackScrollEvent: noop });
    put('_LRLogger', function () { return rocket; });
    return;
  }
  methods(rocket, 'LogRocket', 'reduxMiddleware', () => () => (/** @type {any} */ next) => next);
  methods(rocket, 'LogRocket', 'reduxEnhancer', () => (/** @type {any} */ create) => create);
  fill('LogRocket', rocket);
};

// @ts-check
// Stands in for Bugsnag.
// https://docs.bugsnag.com/platforms/javascript/
self.standIn = ({ fill, put, method, methods, later, noop }, global) => {
  if (global === 'BugsnagPerformance') {
    const span = { end: noop, setAttribute: noop, isValid: () => false, id: '', traceId: '' };
    fill('BugsnagPerformance', methods({}, 'BugsnagPerformance', 'start', undefined));
    fill('BugsnagPerformance', methods({}, 'BugsnagPerformance', 'startSpan startPageLoadSpan startNetworkSpan', () => span));
    return;
  }
  /** @type {any} */
  const Bugsnag = methods({ Client: class {} }, 'Bugsnag', 'start startSession pauseSession resumeSession', () => Bugsnag);
  methods(Bugsnag, 'Bugsnag', 'notify', (/** @type {any[]} */ ...list) => later(list[2], null, {}));
  methods(Bugsnag, 'Bugsnag', 'leaveBreadcrumb setUser addMetadata clearMetadata setContext addOnError removeOnError addOnSession removeOnSession addOnBreadcrumb removeOnBreadcrumb addFeatureFlag addFeatureFlags clearFeatureFlag clearFeatureFlags resetEventCount');
  methods(Bugsnag, 'Bugsnag', 'getUser', () => ({}));
  methods(Bugsnag, 'Bugsnag', 'getMetadata getContext');
  methods(Bugsnag, 'Bugsnag', 'isStarted', true);
  // A boundary that catches nothing shows what is inside it.
  const boundary = (/** @type {any} */ props) => props?.children ?? null;
  methods(Bugsnag, 'Bugsnag', 'getPlugin', (/** @type {any} */ name) => (name === 'react' ? { createErrorBoundary: () => boundary } : undefined));
  fill('Bugsnag', Bugsnag);
  put('bugsnag', method('bugsnag', () => Bugsnag));
};

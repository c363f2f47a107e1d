// @ts-check
// Stands in for Sentry: what it would watch runs unwatched.
// https://docs.sentry.io/platforms/javascript/apis/
self.standIn = ({ get, put, fill, methods, later, resolved, noop }, global) => {
  if (global === 'Raven') {
    /** @type {any} */
    const Raven = methods({}, 'Raven', 'config install setUserContext setTagsContext setExtraContext clearContext setRelease setEnvironment captureException captureMessage captureBreadcrumb addPlugin uninstall', () => Raven);
    Raven.wrap = (/** @type {any} */ options, /** @type {any} */ work) => work ?? options;
    Raven.context = (/** @type {any} */ options, /** @type {any} */ work) => (work ?? options)();
    Raven.isSetup = () => true;
    Raven.lastEventId = () => '';
    fill('Raven', Raven);
    return;
  }
  /** @type {any} */
  const scope = methods({}, 'Sentry.scope', 'setUser setTag setTags setExtra setExtras setContext setLevel setFingerprint setTransactionName addBreadcrumb clearBreadcrumbs addEventProcessor addAttachment clear setSpan setClient update', () => scope);
  Object.assign(scope, { getSpan: noop, getScopeData: () => ({}), getUser: noop, clone: () => scope });
  /** @type {any} */
  const span = methods({}, 'Sentry.span', 'end finish setAttribute setAttributes setStatus setData setTag updateName recordException setHttpStatus', () => span);
  Object.assign(span, { isRecording: () => false, spanContext: () => ({ traceId: '', spanId: '', traceFlags: 0 }), startChild: () => span });
  const Sentry = methods({ SDK_VERSION: '', Integrations: {}, logger: {} }, 'Sentry', 'init forceLoad addBreadcrumb setUser setTag setTags setContext setExtra setExtras showReportDialog addEventProcessor addIntegration startSession endSession captureSession setMeasurement metrics');
  methods(Sentry, 'Sentry', 'captureException captureMessage captureEvent captureFeedback captureUserFeedback lastEventId', '');
  methods(Sentry, 'Sentry', 'onLoad', (/** @type {any} */ callback) => later(callback));
  methods(Sentry, 'Sentry', 'getClient getActiveSpan getReplay getFeedback');
  methods(Sentry, 'Sentry', 'isInitialized isEnabled', false);
  methods(Sentry, 'Sentry', 'flush close', () => resolved(true));
  methods(Sentry, 'Sentry', 'getCurrentScope getIsolationScope getGlobalScope', () => scope);
  methods(Sentry, 'Sentry', 'startInactiveSpan startTransaction', () => span);
  for (const name of 'browserTracingIntegration replayIntegration replayCanvasIntegration feedbackIntegration feedbackAsyncIntegration browserProfilingIntegration captureConsoleIntegration httpClientIntegration contextLinesIntegration extraErrorDataIntegration reportingObserverIntegration breadcrumbsIntegration globalHandlersIntegration dedupeIntegration thirdPartyErrorFilterIntegration makeFetchTransport'.split(' ')) {
    methods(Sentry, 'Sentry', name, () => ({ name, setupOnce: noop }));
  }
  for (const name of ['BrowserTracing', 'Replay', 'BrowserClient', 'Hub', 'Scope']) Sentry[name] = class {};
  // These hand their argument's answer on, and its exceptions, too.
  const last = (/** @type {any} */ given) => (/** @type {any[]} */ ...list) => list.findLast((entry) => typeof entry === 'function')?.(given);
  for (const name of ['withScope', 'configureScope', 'withIsolationScope']) Sentry[name] = last(scope);
  for (const name of ['startSpan', 'startSpanManual', 'withActiveSpan', 'startNewTrace']) Sentry[name] = last(span);
  for (const name of ['continueTrace', 'suppressTracing', 'withMonitor']) Sentry[name] = last(undefined);
  Sentry.wrap = (/** @type {any} */ work) => work();
  Sentry.getCurrentHub = () => ({ ...Sentry, getScope: () => scope, getClient: noop });
  // The loader's own short version has the same names and waits for the whole.
  const present = get('Sentry');
  if (present?.SDK_VERSION) fill('Sentry', Sentry);
  else put('Sentry', Sentry);
  later(get('sentryOnLoad'));
};

// @ts-check
// Stands in for Datadog: real user monitoring and logs.
// https://docs.datadoghq.com/real_user_monitoring/browser/
self.standIn = ({ get, put, methods, drain, run }, global) => {
  const waiting = get(`${global}.q`);
  const it = methods({ version: '', q: [] }, global, 'init setUser setUserProperty removeUserProperty clearUser setAccount setAccountProperty removeAccountProperty clearAccount setGlobalContext setGlobalContextProperty removeGlobalContextProperty clearGlobalContext setTrackingConsent addAction addError addTiming addFeatureFlagEvaluation setViewName setViewContext setViewContextProperty startView addDurationVital stopDurationVital stopSession startSessionReplayRecording stopSessionReplayRecording');
  methods(it, global, 'getUser getAccount getGlobalContext getViewContext startDurationVital', () => ({}));
  methods(it, global, 'getInternalContext getInitConfiguration getSessionReplayLink');
  it.onReady = (/** @type {any} */ callback) => run(callback);
  if (global === 'DD_LOGS') {
    it.logger = methods({}, 'DD_LOGS.logger', 'log debug info warn error critical notice setLevel setHandler setContext setContextProperty removeContextProperty addTag removeTagsWithKey');
    it.createLogger = it.getLogger = () => it.logger;
  }
  put(global, it);
  drain(waiting, (entry) => run(entry));
};

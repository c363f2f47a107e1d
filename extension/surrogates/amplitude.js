// @ts-check
// Stands in for Amplitude: its second SDK, whose calls promise a result, and the older one with getInstance().
// https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
self.standIn = ({ get, put, methods, made, drain, run, back, later, resolved }) => {
  const noted = get('amplitude');
  const result = (/** @type {any[]} */ ...list) => {
    back(...list);
    return { promise: resolved({ event: {}, code: 200, message: '' }) };
  };
  const make = () => {
    const it = methods({ options: {}, cookieStorage: {} }, 'amplitude', 'init initialize track logEvent logEventWithTimestamp logEventWithGroups identify groupIdentify revenue logRevenue logRevenueV2 setGroup flush add remove', result);
    methods(it, 'amplitude', 'setUserId setDeviceId setSessionId setOptOut setTransport setUserProperties setGlobalUserProperties clearUserProperties setVersionName setDomain setLibrary setUseDynamicConfig enableTracking setEventUploadThreshold regenerateDeviceId resetSessionId clearStorage reset extendSession setServerUrl sendEvents');
    methods(it, 'amplitude', 'getUserId getDeviceId getSessionId getOptOut getIdentity');
    methods(it, 'amplitude', 'isNewSession', false);
    methods(it, 'amplitude', 'onInit onNewSessionStart', (/** @type {any} */ callback) => later(callback, it));
    return it;
  };
  const amplitude = make();
  const named = { $default_instance: amplitude };
  methods(amplitude, 'amplitude', 'createInstance', make);
  methods(amplitude, 'amplitude', 'getInstance', (/** @type {string} */ name = '$default_instance') => (/** @type {any} */ (named)[name] ??= make()));
  amplitude.Identify = made('set setOnce add append prepend preInsert postInsert remove unset clearAll', undefined, true);
  amplitude.Revenue = made('setProductId setQuantity setPrice setRevenueType setRevenue setReceipt setReceiptSig setCurrency setEventProperties', undefined, true);
  put('amplitude', amplitude);
  const replay = (/** @type {any} */ it, /** @type {any} */ queue) => drain(queue, (entry) => {
    const [name, ...rest] = Array.isArray(entry) ? entry : [entry.name, ...entry.args];
    const answer = it[name]?.(...rest);
    if (entry.resolve) run(entry.resolve, [answer?.promise]);
  });
  replay(amplitude, noted?._q);
  for (const name of Object.keys(noted?._iq ?? {})) replay(amplitude.getInstance(name), noted._iq[name]._q);
};

// @ts-check
// Stands in for OneSignal: notifications are off.
// https://documentation.onesignal.com/docs/web-sdk-reference
self.standIn = ({ get, put, methods, queue, run, later, resolved }) => {
  const path = 'OneSignal';
  const waiting = get(path);
  const done = () => resolved();
  const it = methods({ initialized: true }, path, 'init login logout setConsentGiven setConsentRequired sendTag sendTags deleteTag deleteTags setEmail logoutEmail setExternalUserId removeExternalUserId showNativePrompt showSlidedownPrompt showCategorySlidedown registerForPushNotifications setSubscription setDefaultUrl setDefaultTitle sendOutcome provideUserConsent', done);
  methods(it, path, 'on once off addListenerForNotificationOpened showHttpPrompt setLogLevel');
  const answers = (/** @type {any} */ value) => (/** @type {any} */ callback) => { later(callback, value); return resolved(value); };
  methods(it, path, 'isPushNotificationsEnabled isOptedOut', answers(false));
  methods(it, path, 'getUserId getExternalUserId getEmailId getSubscription', answers(null));
  methods(it, path, 'getTags', answers({}));
  methods(it, path, 'getNotificationPermission', answers('default'));
  methods(it, path, 'isPushNotificationsSupported', false);
  const part = (/** @type {string} */ name, /** @type {string} */ names, /** @type {any} */ more = {}) => {
    it[name] = methods(Object.assign({ addEventListener() {}, removeEventListener() {} }, more), `${path}.${name}`, names, done);
  };
  part('Notifications', 'requestPermission setDefaultUrl setDefaultTitle', { permission: false, permissionNative: 'default', isPushSupported: () => false });
  part('Slidedown', 'promptPush promptPushCategories promptSms promptEmail promptSmsAndEmail');
  part('User', 'addAlias addAliases removeAlias removeAliases addEmail removeEmail addSms removeSms addTag addTags removeTag removeTags setLanguage trackEvent', {
    onesignalId: undefined, externalId: undefined, getTags: () => ({}), getLanguage: () => '',
    PushSubscription: { id: null, token: null, optedIn: false, optIn: done, optOut: done, addEventListener() {}, removeEventListener() {} },
  });
  part('Session', 'sendOutcome sendUniqueOutcome');
  part('Debug', 'setLogLevel');
  it.push = (/** @type {any} */ entry) => (typeof entry === 'function' ? run(entry) : it[entry?.[0]]?.(...entry.slice(1)));
  put(path, it);
  if (Array.isArray(waiting)) for (const entry of waiting.slice()) it.push(entry);
  queue('OneSignalDeferred', (entry) => run(entry, [it]));
};

// @ts-check
// Stands in for Braze: nobody is subscribed, there are no cards, no feature flag is on.
// https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html
self.standIn = ({ get, put, methods, made, drain, run, later }) => {
  const User = made('addAlias addToCustomAttributeArray addToSubscriptionGroup incrementCustomUserAttribute removeFromCustomAttributeArray removeFromSubscriptionGroup setCountry setCustomLocationAttribute setCustomUserAttribute setDateOfBirth setEmail setEmailNotificationSubscriptionType setFirstName setGender setHomeCity setLanguage setLastKnownLocation setLastName setPhoneNumber setPushNotificationSubscriptionType', true);
  User.prototype.getUserId = (/** @type {any} */ callback) => { later(callback, null); return null; };
  User.Genders = { MALE: 'm', FEMALE: 'f', OTHER: 'o', UNKNOWN: 'u', NOT_APPLICABLE: 'n', PREFER_NOT_TO_SAY: 'p' };
  User.NotificationSubscriptionTypes = { OPTED_IN: 'opted_in', SUBSCRIBED: 'subscribed', UNSUBSCRIBED: 'unsubscribed' };
  const user = new User();
  const cards = () => ({ cards: [], lastUpdated: null, getUnviewedCardCount: () => 0, getUnreadCardCount: () => 0 });
  const flag = (/** @type {string} */ id) => ({ id, enabled: false, properties: {}, getStringProperty() {}, getNumberProperty() {}, getBooleanProperty() {}, getImageProperty() {}, getJsonProperty() {}, getTimestampProperty() {} });
  for (const path of ['braze', 'appboy']) {
    if (path === 'appboy' && !get(path)) continue;
    const present = get(path);
    const it = methods(typeof present === 'object' && present !== null ? present : {}, path, 'initialize logCustomEvent logPurchase logFeedDisplayed logContentCardsDisplayed logContentCardClick logContentCardImpressions logInAppMessageClick logInAppMessageImpression logFeatureFlagImpression logCardClick logCardImpressions logCardDismissal unregisterPush', true);
    methods(it, path, 'changeUser openSession destroy disableSDK enableSDK toggleLogging setLogger setSdkAuthenticationSignature removeSubscription removeAllSubscriptions wipeData requestContentCardsRefresh requestFeedRefresh automaticallyShowInAppMessages showInAppMessage showContentCards hideContentCards toggleContentCards display addSdkMetadata');
    methods(it, path, 'requestImmediateDataFlush refreshFeatureFlags', (/** @type {any} */ callback) => later(callback, true));
    methods(it, path, 'requestPushPermission', (/** @type {any} */ _, /** @type {any} */ denied) => later(denied, true));
    methods(it, path, 'getDeviceId', (/** @type {any} */ callback) => { later(callback, ''); return ''; });
    methods(it, path, 'getUser', () => user);
    methods(it, path, 'isInitialized isDisabled', true);
    methods(it, path, 'isPushSupported isPushPermissionGranted isPushBlocked isPushPermissionDenied', false);
    methods(it, path, 'getCachedContentCards getCachedFeed', cards);
    methods(it, path, 'getFeatureFlag', flag);
    methods(it, path, 'getAllFeatureFlags', () => []);
    methods(it, path, 'subscribeToInAppMessage subscribeToContentCardsUpdates subscribeToFeedUpdates subscribeToFeatureFlagsUpdates subscribeToSdkAuthenticationFailures subscribeToNewInAppMessages', '');
    it.User = User;
    put(path, it);
  }
  // What the snippet's functions noted has no names; only what shall run later can be told.
  drain(get('brazeQueue'), (entry) => (typeof entry === 'function' ? run(entry) : undefined));
};

// @ts-check
// Stands in for RudderStack.
// https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/
self.standIn = ({ methods, takeOver, back, later }) => {
  const it = methods({ initialized: true }, 'rudderanalytics', 'track page identify group alias screen ready', back);
  methods(it, 'rudderanalytics', 'load', (/** @type {any[]} */ ...list) => later(list[2]?.onLoaded, it));
  methods(it, 'rudderanalytics', 'reset setAnonymousId startSession endSession consent setAuthToken addCustomIntegration setDefaultInstanceKey');
  methods(it, 'rudderanalytics', 'getUserId getAnonymousId getGroupId', '');
  methods(it, 'rudderanalytics', 'getUserTraits getGroupTraits', () => ({}));
  methods(it, 'rudderanalytics', 'getSessionId', null);
  methods(it, 'rudderanalytics', 'getAnalyticsInstance', () => it);
  takeOver('rudderanalytics', it);
};

// @ts-check
// Stands in for Segment's Analytics.js.
// https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/
self.standIn = ({ methods, takeOver, back, later, resolved }) => {
  const context = { event: {}, logs: () => [] };
  const answered = (/** @type {any[]} */ ...list) => {
    const last = list[list.length - 1];
    later(last, context);
    return resolved(context);
  };
  const analytics = methods({ initialized: true, invoked: true, VERSION: '' }, 'analytics', 'track page identify alias screen', answered);
  methods(analytics, 'analytics', 'trackLink trackForm trackClick trackSubmit pageview load reset setAnonymousId debug timeout on once off emit addSourceMiddleware addIntegrationMiddleware setIntegrationMiddleware addDestinationMiddleware use', () => analytics);
  methods(analytics, 'analytics', 'ready', (/** @type {any} */ callback) => { back(callback); return resolved(); });
  methods(analytics, 'analytics', 'register deregister', () => resolved(context));
  const nobody = { id: () => null, anonymousId: () => '', traits: () => ({}), reset() {}, logout() {} };
  methods(analytics, 'analytics', 'user', () => nobody);
  methods(analytics, 'analytics', 'group', (/** @type {any[]} */ ...list) => (list.length === 0 ? nobody : answered(...list)));
  takeOver('analytics', analytics);
};

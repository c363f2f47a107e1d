// @ts-check
// Stands in for LaunchDarkly's script: every flag has the value that the page falls back to.
// https://launchdarkly.com/docs/sdk/client-side/javascript
self.standIn = ({ fill, methods, later, resolved }) => {
  const make = () => {
    const client = methods({}, 'ldclient', 'variation', (/** @type {any} */ _, /** @type {any} */ value) => value);
    methods(client, 'ldclient', 'variationDetail', (/** @type {any} */ _, /** @type {any} */ value) => ({ value, variationIndex: null, reason: null }));
    methods(client, 'ldclient', 'allFlags', () => ({}));
    methods(client, 'ldclient', 'getContext getUser', () => ({ kind: 'user', anonymous: true, key: '' }));
    methods(client, 'ldclient', 'track off setStreaming addHook');
    methods(client, 'ldclient', 'on', (/** @type {any} */ name, /** @type {any} */ callback) => (['ready', 'initialized'].includes(name) ? later(callback) : undefined));
    methods(client, 'ldclient', 'waitForInitialization waitUntilReady flush close identify', (/** @type {any[]} */ ...list) => {
      const callback = list.find((given) => typeof given === 'function');
      later(callback, null, {});
      return resolved({});
    });
    return client;
  };
  fill('LDClient', methods({ version: '' }, 'LDClient', 'initialize', make));
};

// @ts-check
// Stands in for AddThis, which has ended but is still embedded.
// https://web.archive.org/web/2023/https://www.addthis.com/academy/
self.standIn = ({ get, fill, methods, later, noop }) => {
  const addthis = methods({ ost: 0, user: { ready: (/** @type {any} */ callback) => later(callback, {}), interests: () => [], services: () => [], isReturningUser: () => false }, layers: noop, cbs: [] }, 'addthis', 'init toolbox counter button update share ready removeEventListener');
  methods(addthis, 'addthis', 'addEventListener', (/** @type {any} */ name, /** @type {any} */ callback) => (name === 'addthis.ready' ? later(callback, { type: name, data: {} }) : undefined));
  addthis.layers.refresh = noop;
  fill('addthis', addthis);
  later(get('addthis_onload'));
};

// @ts-check
// Stands in for Tealium iQ: no tag runs.
// https://docs.tealium.com/platforms/javascript/
self.standIn = ({ get, fill, methods, later }) => {
  const utag = methods({ data: get('utag_data') ?? {}, cfg: {}, sender: {}, send: {}, loader: { cfg: {}, GV: (/** @type {any} */ value) => value }, handler: { iflag: 1 } }, 'utag', 'view link', (/** @type {any} */ _, /** @type {any} */ callback) => later(callback));
  methods(utag, 'utag', 'track', (/** @type {any[]} */ ...list) => later(list.find((given) => typeof given === 'function')));
  methods(utag, 'utag', 'DB');
  fill('utag', utag);
};

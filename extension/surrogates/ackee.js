// @ts-check
// Stands in for Ackee.
// https://github.com/electerious/ackee-tracker
self.standIn = ({ fill, methods, later, noop }) => {
  const tell = (/** @type {any[]} */ ...list) => { later(list[2], ''); return { stop: noop }; };
  const create = () => {
    const instance = methods({}, 'ackeeTracker', 'record updateRecord action', tell);
    return methods(instance, 'ackeeTracker', 'updateAction');
  };
  const tracker = methods({}, 'ackeeTracker', 'create', create);
  methods(tracker, 'ackeeTracker', 'attributes', () => ({}));
  fill('ackeeTracker', methods(tracker, 'ackeeTracker', 'detect'));
};

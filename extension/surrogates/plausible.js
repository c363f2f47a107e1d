// @ts-check
// Stands in for Plausible.
// https://plausible.io/docs/custom-event-goals
self.standIn = ({ stub, later, noop }) => {
  const plausible = stub('plausible', 'q', ([, options]) => later(options?.callback));
  plausible.init ??= noop;
};

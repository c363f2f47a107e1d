// @ts-check
// Stands in for Criteo: the loader on shops, and the tag of publishers.
// https://developers.criteo.com/
self.standIn = ({ get, fill, methods, queue, run, later }, global) => {
  if (global === 'criteo_q') {
    queue('criteo_q', (entry) => run(entry));
    return;
  }
  const waiting = get('Criteo.events');
  const Criteo = methods({ PubTag: {}, isLoaded: true }, 'Criteo', 'DisplayAd DisplayAcceptableAdIfAdblocked SetLineItemRanges SetDFPKeyValueTargeting ComputeDFPTargetingForAdUnit ComputeStandaloneDFPTargeting CallRTA Log ClearDFPKeyValueTargeting');
  methods(Criteo, 'Criteo', 'RequestBids RequestBidsOnGoogleTagSlots', (/** @type {any[]} */ ...list) => later(list.find((given) => typeof given === 'function'), []));
  methods(Criteo, 'Criteo', 'GetBids GetBidsForAdUnit', () => []);
  fill('Criteo', { ...Criteo, events: waiting ?? [] });
  queue('Criteo.events', (entry) => run(entry));
};

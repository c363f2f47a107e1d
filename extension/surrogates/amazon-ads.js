// @ts-check
// Stands in for Amazon's ads: bids for publishers come back empty at once.
// https://ams.amazon.com/webpublisher/uam/docs/web-integration-documentation/
self.standIn = ({ get, put, methods, drain, later, stub, noop }, global) => {
  if (global === 'amzn') stub('amzn', 'q', noop);
  if (global !== 'apstag') return;
  const waiting = get('apstag._Q');
  const apstag = methods({ _Q: [], punt: noop }, 'apstag', 'setDisplayBids renderImp dpa rpa upa thirdPartyData debug queue addPageLevelData updateConfig');
  methods(apstag, 'apstag', 'init', (/** @type {any} */ _, /** @type {any} */ callback) => later(callback));
  methods(apstag, 'apstag', 'fetchBids', (/** @type {any} */ _, /** @type {any} */ callback) => later(callback, [], false));
  methods(apstag, 'apstag', 'targetingKeys', () => []);
  put('apstag', apstag);
  drain(waiting, ([name, list]) => (name === 'i' ? apstag.init(...list) : name === 'f' ? apstag.fetchBids(...list) : undefined));
};

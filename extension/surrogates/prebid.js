// @ts-check
// Stands in for Prebid: every auction ends at once without a bid.
// https://docs.prebid.org/dev-docs/publisher-api-reference.html
self.standIn = ({ get, fill, put, methods, queue, run, later, resolved }) => {
  const pbjs = methods({ adUnits: [], libLoaded: true, installedModules: [], version: '' }, 'pbjs', 'addAdUnits removeAdUnit setConfig mergeConfig setBidderConfig mergeBidderConfig aliasBidder registerBidAdapter registerAnalyticsAdapter registerSignalSources enableAnalytics setTargetingForGPTAsync setTargetingForAst renderAd markWinningBidAsUsed triggerUserSyncs bidderSettings onEvent offEvent clearAllAuctions processQueue triggerBilling setBidderSequence');
  methods(pbjs, 'pbjs', 'requestBids', (/** @type {any} */ options) => {
    later(options?.bidsBackHandler, {}, false, '');
    return resolved({ bids: {}, timedOut: false, auctionId: '' });
  });
  methods(pbjs, 'pbjs', 'getAdserverTargeting getAdserverTargetingForAdUnitCode getBidResponses getBidResponsesForAdUnitCode getConfig readConfig getBidderConfig getUserIds getConsentMetadata getNoBids', () => ({}));
  methods(pbjs, 'pbjs', 'getAllWinningBids getAllPrebidWinningBids getHighestCpmBids getEvents getUserIdsAsEids getAdserverTargetingForAdUnitCodeStr', () => []);
  methods(pbjs, 'pbjs', 'getUserIdsAsync refreshUserIds', (/** @type {any} */ options, /** @type {any} */ callback) => { later(callback); return resolved({}); });
  const [que, cmd] = [get('pbjs.que'), get('pbjs.cmd')];
  fill('pbjs', pbjs);
  put('pbjs.que', que ?? []);
  put('pbjs.cmd', cmd ?? []);
  for (const list of ['pbjs.que', 'pbjs.cmd']) queue(list, (entry) => run(entry));
};

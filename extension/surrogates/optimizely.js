// @ts-check
// Stands in for Optimizely Web: no experiment runs.
// https://docs.developers.optimizely.com/web-experimentation/reference/javascript-apis
self.standIn = ({ get, put, method, drain, later, run, noop }) => {
  const list = () => [];
  const map = () => ({});
  const parts = /** @type {any} */ ({
    state: { getActiveExperimentIds: list, getExperimentStates: map, getCampaignStates: map, getCampaignStateLists: map, getPageStates: map, getVariationMap: map, getActivationId: () => '', getDecisionString: () => null, getDecisionObject: () => null, getRedirectInfo: () => null, isGlobalHoldback: () => false },
    data: { accountId: '', projectId: '', revision: '', experiments: {}, campaigns: {}, audiences: {}, pages: {}, events: {}, variations: {} },
    visitor: { visitorId: '', custom: {} },
    visitor_id: { randomId: '' },
    behavior: { getEvents: list, query: list },
    session: { sessionId: '' },
    utils: { observeSelector: () => noop, poll: () => noop, waitForElement: () => new Promise(noop), waitUntil: () => new Promise(noop), generateUUID: () => '', Promise },
  });
  const waiting = get('optimizely');
  const push = method('optimizely.push', (/** @type {any} */ entry) => {
    if (typeof entry === 'function') run(entry);
    if (entry?.type === 'addListener' && entry.filter?.name === 'initialized') later(entry.handler, { type: 'lifecycle', name: 'initialized', data: {} });
  });
  put('optimizely', { push, get: method('optimizely.get', (/** @type {string} */ name) => parts[name]), initialized: true });
  drain(waiting, push);
};

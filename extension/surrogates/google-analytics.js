// @ts-check
// Stands in for Google Analytics: gtag.js, and the older analytics.js and ga.js.
// https://developers.google.com/tag-platform/gtagjs/reference
// https://developers.google.com/analytics/devguides/collection/analyticsjs/method-reference
// https://developers.google.com/analytics/devguides/collection/gajs/methods
self.standIn = ({ page, get, put, later, run, methods, stub, queue, dataLayer }, global) => {
  if (global === '') dataLayer();

  if (global === 'ga') {
    const path = typeof page.GoogleAnalyticsObject === 'string' ? page.GoogleAnalyticsObject : 'ga';
    /** @type {any[]} */
    const trackers = [];
    const answer = (/** @type {any[]} */ list) => list.forEach((given) => later(given?.hitCallback));
    const create = (/** @type {any[]} */ ...list) => {
      const fields = Object.assign({ clientId: '0.0', linkerParam: '' }, ...list.map((given) => (typeof given === 'object' ? given : {})));
      fields.trackingId ??= list[0];
      fields.name ??= typeof list[2] === 'string' ? list[2] : 't0';
      const tracker = {
        get: (/** @type {string} */ name) => fields[name],
        set: (/** @type {any} */ name, /** @type {any} */ value) => void Object.assign(fields, typeof name === 'object' ? name : { [name]: value }),
        send: (/** @type {any[]} */ ...given) => answer([...given, fields]),
      };
      trackers.push(tracker);
      return tracker;
    };
    const named = (/** @type {any} */ name) => trackers.find((tracker) => tracker.get('name') === name);
    const ga = stub(path, 'q', ([command, ...rest]) => {
      if (typeof command === 'function') return run(command, [trackers[0]]);
      const [name, what = name] = `${command}`.split('.');
      const tracker = what === name ? trackers[0] : named(name);
      if (what === 'create') create(...rest);
      else if (what === 'set') tracker?.set(...rest);
      else if (what === 'send') tracker ? tracker.send(...rest) : answer(rest);
    });
    Object.assign(ga, { loaded: true, create, getByName: named, getAll: () => trackers.slice(), remove() {} });
    put('gaplugins', { Linker: class { decorate(/** @type {any} */ url) { return url; } autoLink() {} } });
  }

  if (global === '_gaq') {
    const tracker = methods({}, '_gaq', '_addIgnoredOrganic _addIgnoredRef _addItem _addOrganic _addTrans _clearIgnoredOrganic _clearIgnoredRef _clearOrganic _cookiePathCopy _deleteCustomVar _initData _linkByPost _set _setAccount _setAllowAnchor _setAllowLinker _setCampContentKey _setCampMediumKey _setCampNOKey _setCampNameKey _setCampSourceKey _setCampTermKey _setCampaignCookieTimeout _setCampaignTrack _setClientInfo _setCookiePath _setCustomVar _setDetectFlash _setDetectTitle _setDomainName _setLocalGifPath _setLocalRemoteServerMode _setLocalServerMode _setReferrerOverride _setRemoteServerMode _setSampleRate _setSessionCookieTimeout _setSiteSpeedSampleRate _setVisitorCookieTimeout _trackEvent _trackPageview _trackSocial _trackTiming _trackTrans');
    methods(tracker, '_gaq', '_getAccount _getName _getVersion _getVisitorCustomVar _getClientInfo _getDetectFlash _getDetectTitle', '');
    methods(tracker, '_gaq', '_getLinkerUrl', (/** @type {any} */ url) => url);
    // Links of one site to another of the same owner lead on from here.
    methods(tracker, '_gaq', '_link', (/** @type {any} */ url) => { page.location.href = url; });
    const whole = () => tracker;
    put('_gat', { _getTracker: whole, _getTrackerByName: whole, _createTracker: whole, _getTrackers: () => [tracker], _anonymizeIp() {}, _forceSSL() {} });
    if (!Array.isArray(get('_gaq'))) put('_gaq', []);
    for (const name of ['_createAsyncTracker', '_getAsyncTracker']) put(`_gaq.${name}`, whole);
    queue('_gaq', (entry) => {
      if (typeof entry === 'function') return run(entry);
      const [name, ...rest] = entry;
      if (name === '_set' && rest[0] === 'hitCallback') return later(rest[1]);
      return tracker[`${name}`.split('.').pop() ?? '']?.(...rest);
    });
  }
};

// @ts-check
// Stands in for Adobe Analytics: AppMeasurement, and the visitor number's service.
// https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/functions/overview
self.standIn = ({ page, put, methods, later, run, noop }, global) => {
  if (global === 's_gi') {
    /** @type {any} */
    const known = {};
    const make = (/** @type {any} */ account) => {
      const s = methods({ account, version: '', contextData: {}, retrieveLightData: {}, Integrate: { onLoad: noop } }, 's', 't track', '');
      methods(s, 's', 'trackLight clearVars sa registerPreTrackCallback registerPostTrackCallback loadModule logDebug cookieWrite c_w forceOffline forceOnline callModuleMethod abort getTimeToComplete');
      methods(s, 's', 'tl trackLink', (/** @type {any} */ link, /** @type {any} */ kind, /** @type {any} */ name, /** @type {any} */ variables, /** @type {any} */ done) => {
        later(done);
        // The page has kept the browser from following the link, and asked for it to be followed from here.
        if (done === 'navigate' && link?.href) page.location.href = link.href;
      });
      methods(s, 's', 'c_r cookieRead getQueryParam getVisitorID getPercentPageViewed', '');
      s.Util = { cookieRead: () => '', cookieWrite: () => true, getQueryParam: () => '' };
      s.Media = methods({}, 's.Media', 'open close play stop track complete monitor autoTrack');
      return s;
    };
    put('s_gi', (/** @type {any} */ account) => (known[account] ??= make(account)));
    put('AppMeasurement', function (/** @type {any} */ account) { return make(account); });
  }
  if (global === 'Visitor') {
    /** @type {any} */
    const known = {};
    const make = () => {
      const visitor = methods({}, 'Visitor', 'getMarketingCloudVisitorID getAnalyticsVisitorID getCustomerIDsHash getAudienceManagerLocationHint getAudienceManagerBlob', (/** @type {any} */ callback) => { later(callback, ''); return ''; });
      methods(visitor, 'Visitor', 'getVisitorValues', (/** @type {any} */ callback) => later(callback, {}));
      methods(visitor, 'Visitor', 'setCustomerIDs syncIdentity resetState setMarketingCloudVisitorID publishDestinations');
      methods(visitor, 'Visitor', 'getCustomerIDs', () => ({}));
      methods(visitor, 'Visitor', 'getSupplementalDataID', '');
      methods(visitor, 'Visitor', 'isAllowed', false);
      methods(visitor, 'Visitor', 'isOptedOut', (/** @type {any} */ callback) => { later(callback, true); return true; });
      methods(visitor, 'Visitor', 'appendVisitorIDsTo appendSupplementalDataIDTo', (/** @type {any} */ url) => url);
      return visitor;
    };
    const Visitor = function () { return make(); };
    Visitor.getInstance = (/** @type {any} */ owner) => (known[owner] ??= make());
    put('Visitor', Visitor);
    run(page.visitorAPIReady);
  }
};

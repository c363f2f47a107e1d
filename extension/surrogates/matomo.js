// @ts-check
// Stands in for Matomo (formerly Piwik), on its own cloud or the site's own server.
// https://developer.matomo.org/api-reference/tracking-javascript
self.standIn = ({ get, put, methods, queue, run, back, later, noop }) => {
  const tracker = methods({}, '_paq', 'trackPageView trackEvent trackGoal trackLink trackRequest trackSiteSearch trackEcommerceOrder trackEcommerceCartUpdate trackContentImpression trackContentInteraction ping queueRequest', back);
  methods(tracker, '_paq', 'trackAllContentImpressions trackVisibleContentImpressions trackContentImpressionsWithinNode trackContentInteractionNode addEcommerceItem removeEcommerceItem clearEcommerceCart setEcommerceView enableLinkTracking disableLinkTracking enableHeartBeatTimer disableHeartBeatTimer enableCrossDomainLinking enableJSErrorTracking enableFileTracking setTrackerUrl setSiteId setUserId resetUserId setVisitorId setDocumentTitle setCustomUrl setReferrerUrl setDomains setCookieDomain setCookiePath setCookieNamePrefix setSecureCookie setCookieSameSite disableCookies enableCookies deleteCookies setDoNotTrack requireConsent requireCookieConsent setConsentGiven setCookieConsentGiven rememberConsentGiven rememberCookieConsentGiven forgetConsentGiven forgetCookieConsentGiven optUserOut forgetUserOptOut setCustomVariable deleteCustomVariable setCustomDimension deleteCustomDimension addListener addTracker setLinkTrackingTimer setLinkClasses setDownloadClasses setIgnoreClasses setCampaignNameKey setCampaignKeywordKey setRequestMethod setGenerationTimeMs disablePerformanceTracking discardHashTag killFrame redirectFile enableBrowserFeatureDetection disableBrowserFeatureDetection setVisitorCookieTimeout setSessionCookieTimeout setPagePerformanceTiming appendToTrackingUrl setAPIUrl setCustomData storeCustomVariablesInCookie');
  methods(tracker, '_paq', 'getVisitorId getUserId getTrackerUrl getSiteId getPageViewId getCurrentUrl getCustomData getAttributionCampaignName getAttributionReferrerUrl getCrossDomainLinkingUrlParameter', '');
  methods(tracker, '_paq', 'getVisitorInfo getAttributionInfo getEcommerceItems', () => []);
  methods(tracker, '_paq', 'getCustomVariable getCustomDimension');
  methods(tracker, '_paq', 'isUserOptedOut', true);
  methods(tracker, '_paq', 'hasConsent hasRememberedConsent areCookiesEnabled hasCookies isConsentRequired getRememberedConsent', false);
  const whole = { initialized: true, getTracker: () => tracker, getAsyncTracker: () => tracker, getAsyncTrackers: () => [tracker], addTracker: () => tracker, on: noop, off: noop, trigger: noop, addPlugin: noop, retryMissedPluginCalls: noop, getPiwikUrlForOverlay: () => '' };
  put('Piwik', put('Matomo', whole));
  for (const name of ['matomoAsyncInit', 'piwikAsyncInit', 'matomoPluginAsyncInit', 'piwikPluginAsyncInit']) {
    const waiting = get(name);
    for (const callback of Array.isArray(waiting) ? waiting : [waiting]) later(callback);
  }
  queue('_paq', (entry) => {
    const [name, ...rest] = Array.isArray(entry) ? entry : [entry];
    if (typeof name === 'function') run(name, rest, tracker);
    else if (typeof tracker[name] === 'function') tracker[name](...rest);
  });
};

// @ts-check
// Stands in for the tracker of Piwik PRO.
// https://developers.piwik.pro/docs/javascript-tracking-client
self.standIn = ({ methods, queue, run }) => {
  const tracker = methods({}, '_paq', 'trackPageView trackEvent trackGoal trackLink trackSiteSearch ecommerceOrder ecommerceAddToCart ecommerceCartUpdate setUserId resetUserId setCustomDimensionValue enableLinkTracking enableHeartBeatTimer setCustomUrl setDocumentTitle');
  methods(tracker, '_paq', 'getVisitorId getUserId getSiteID getTrackingSource', '');
  methods(tracker, '_paq', 'getVisitorInfo getCustomDimensionValue', () => []);
  queue('_paq', (entry) => {
    const [first, ...rest] = Array.isArray(entry) ? entry : [entry];
    if (typeof first === 'function') run(first, rest, tracker);
  });
};

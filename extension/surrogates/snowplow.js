// @ts-check
// Stands in for Snowplow.
// https://docs.snowplow.io/docs/sources/web-trackers/
self.standIn = ({ page, made, stub, run }) => {
  const Tracker = made('getDomainUserId getDomainUserInfo getUserId getDomainSessionIndex getCookieName getPageViewId getTabId getUserFingerprint getBrowserData setUserId trackPageView trackStructEvent trackSelfDescribingEvent enableActivityTracking', '');
  Tracker.prototype.getDomainUserInfo = () => [];
  for (const name of Array.isArray(page.GlobalSnowplowNamespace) ? page.GlobalSnowplowNamespace.slice() : ['snowplow']) {
    /** @type {any} */
    const trackers = {};
    stub(`${name}`, 'q', ([command, ...rest]) => {
      if (command === 'newTracker') trackers[`${rest[0]}`] = new Tracker();
      else if (typeof command === 'function') run(command, [...Object.values(trackers)], trackers);
    });
  }
};

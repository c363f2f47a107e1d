// @ts-check
// Stands in for Parse.ly.
// https://docs.parse.ly/tracking-code-setup/
self.standIn = ({ get, put, fill, methods, later }) => {
  const waiting = [get('PARSELY.onload'), get('PARSELY.onReady')];
  fill('PARSELY', { loaded: true });
  fill('PARSELY.beacon', methods({}, 'PARSELY.beacon', 'trackPageView track'));
  fill('PARSELY.conversions', methods({}, 'PARSELY.conversions', 'trackLeadCapture trackNewsletterSignup trackSubscription trackPurchase trackLinkClick trackCustom'));
  fill('PARSELY.video', methods({}, 'PARSELY.video', 'trackPlay trackPause reset'));
  fill('PARSELY', methods({}, 'PARSELY', 'updateDefaults'));
  put('PARSELY.config', get('PARSELY.config') ?? {});
  for (const callback of waiting) later(callback);
};

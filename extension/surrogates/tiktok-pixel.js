// @ts-check
// Stands in for the TikTok Pixel.
// https://business-api.tiktok.com/portal/docs?id=1739585702922241
self.standIn = ({ get, methods, takeOver, later }) => {
  const ttq = methods({ _i: get('ttq._i') ?? {} }, 'ttq', 'load page track identify instances debug on off once alias group enableCookie disableCookie holdConsent grantConsent revokeConsent setUserProperties');
  methods(ttq, 'ttq', 'instance', () => ttq);
  methods(ttq, 'ttq', 'ready', (/** @type {any} */ callback) => later(callback));
  takeOver('ttq', ttq);
};

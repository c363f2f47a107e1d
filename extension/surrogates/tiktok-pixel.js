// @ts-check
// Stands in for the TikTok Pixel.
// https://business-api.tiktok.com/portal/docs?id=1739585702922241
self.standIn = ({ get, methods, takeOver, later, noop }) => {
  const ttq = methods({ _i: get('ttq._i') ?? {} }, 'ttq', 'load page track identify instances debug on off once alias group enableCookie disableCookie holdConsent grantConsent revokeConsent setUserProperties');
  methods(ttq, 'ttq', 'instance', () => ttq);
  methods(ttq, 'ttq', 'ready', (/** @type {any} */ callback) => later(callback));
  takeOver('ttq', ttq);
  for (const pixel of Object.keys(ttq._i)) {
    // The snippet keeps calls for a single pixel apart.
    if (Array.isArray(ttq._i[pixel])) ttq._i[pixel].forEach(noop);
  }
};

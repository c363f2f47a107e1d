// Meta Pixel as its documentation says: fbevents.js, which is written by us to the documented protocol.
// @ts-check

/** @type {import("../pages.mjs").Sdk} */
export const about = {
  vendor: 'Meta Pixel', category: 'advertising', bundled: '',
  hosted: { url: 'https://connect.facebook.net/en_US/fbevents.js', from: 'stub', global: 'fbq', stub: `(function (w, d) {
    if (w.fbq) return;
    var fbq = w.fbq = w._fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
    fbq.push = fbq; fbq.loaded = true; fbq.version = '2.0'; fbq.queue = [];
    var script = d.createElement('script'); script.async = true; script.src = 'https://connect.facebook.net/en_US/fbevents.js'; d.head.appendChild(script);
  })(window, document);` },
  collectors: ['www.facebook.com/tr/'], events: ['PageView', 'ViewContent', 'Purchase'],
};

/** @param {any} sdk @param {import("../page.mjs").TestPage} page */
export function use(sdk, page) {
  sdk('init', '1000001', { em: 'jo@mail.example' });
  sdk('track', 'PageView');
  sdk('track', 'ViewContent', { value: 84, currency: 'EUR' });
  sdk('track', 'Purchase', { value: 168, currency: 'EUR' });
  page.callback('after the calls')();
}

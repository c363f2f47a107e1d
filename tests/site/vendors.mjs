// The fake vendors of the demo site: real host names, invented behaviour, one row each.
// @ts-check

/**
 * @typedef {'authentication'|'security'|'preferences'|'features'|'performance'|'analytics'|'advertising'} Category
 *
 * @typedef {object} VendorCookie
 * @property {string} name
 * @property {'first'|'third'} party  first: the script writes document.cookie on the shop; third: the vendor answers Set-Cookie
 * @property {string} [domain]        Domain attribute of a third-party cookie; without it the cookie is host-only
 * @property {boolean} [partitioned]  CHIPS: lives in a jar of its own for each top site
 * @property {boolean} [fromScript]   written with document.cookie inside the vendor's own frame, not by a header
 *
 * @typedef {object} Vendor
 * @property {string} id
 * @property {string} name
 * @property {Category|null} category  null: a third party that stands in no catalogue
 * @property {'script'|'pixel'|'embed'} kind  what the page embeds
 * @property {string} host
 * @property {string} path        path and query of what the page embeds
 * @property {string} beaconHost  where the vendor then sends what it learnt
 * @property {string} beaconPath  how the path and query of that beacon begin
 * @property {VendorCookie[]} cookies
 * @property {string} [via]       id of the vendor whose script loads this one; the page itself does not name it
 */

/** @param {string} name @returns {VendorCookie} */
const first = (name) => ({ name, party: 'first' });
/** @param {string} name @param {string} [domain] @returns {VendorCookie} */
const third = (name, domain) => ({ name, party: 'third', domain });

/** @type {Vendor[]} */
export const vendors = [
  // Advertising
  { id: 'meta-pixel', name: 'Meta Pixel', category: 'advertising', kind: 'script', host: 'connect.facebook.net', path: '/en_US/fbevents.js',
    beaconHost: 'www.facebook.com', beaconPath: '/tr/?id=', cookies: [first('_fbp'), third('fr', 'facebook.com')] },
  { id: 'doubleclick', name: 'Google DoubleClick', category: 'advertising', kind: 'pixel', host: 'googleads.g.doubleclick.net',
    path: '/pagead/viewthroughconversion/1000001/?random=1&cv=11&fst=1&num=1&guid=ON&url=https%3A%2F%2Fshop.example%2F&label=view',
    beaconHost: 'ad.doubleclick.net', beaconPath: '/activity;src=1000001;', cookies: [third('IDE', 'doubleclick.net')] },
  { id: 'bing-uet', name: 'Microsoft Bing UET', category: 'advertising', kind: 'script', host: 'bat.bing.com', path: '/bat.js',
    beaconHost: 'bat.bing.com', beaconPath: '/action/0?ti=', cookies: [first('_uetsid'), first('_uetvid'), third('MUID', 'bing.com')] },
  { id: 'criteo', name: 'Criteo OneTag', category: 'advertising', kind: 'script', host: 'static.criteo.net', path: '/js/ld/ld.js?a=10001',
    beaconHost: 'gum.criteo.com', beaconPath: '/sync?c=', cookies: [first('cto_bundle'), third('uid', 'criteo.com')] },
  { id: 'tiktok-pixel', name: 'TikTok Pixel', category: 'advertising', kind: 'script', host: 'analytics.tiktok.com', path: '/i18n/pixel/events.js?sdkid=DEMO&lib=ttq',
    beaconHost: 'analytics.tiktok.com', beaconPath: '/api/v2/pixel', cookies: [first('_ttp'), third('_ttp', 'tiktok.com')] },
  { id: 'linkedin-insight', name: 'LinkedIn Insight Tag', category: 'advertising', kind: 'script', host: 'snap.licdn.com', path: '/li.lms-analytics/insight.min.js',
    beaconHost: 'px.ads.linkedin.com', beaconPath: '/collect?v=2', cookies: [first('li_fat_id'), third('bcookie', 'linkedin.com')], via: 'google-tag-manager' },
  // Analysis & research
  { id: 'google-analytics', name: 'Google Analytics 4', category: 'analytics', kind: 'script', host: 'www.googletagmanager.com', path: '/gtag/js?id=G-DEMO',
    beaconHost: 'www.google-analytics.com', beaconPath: '/g/collect?v=2&tid=G-DEMO', cookies: [first('_ga'), first('_ga_DEMO')] },
  { id: 'hotjar', name: 'Hotjar', category: 'analytics', kind: 'script', host: 'static.hotjar.com', path: '/c/hotjar-1000001.js?sv=6',
    beaconHost: 'content.hotjar.io', beaconPath: '/?site_id=', cookies: [first('_hjSessionUser_1000001'), first('_hjSession_1000001')] },
  { id: 'baidu-tongji', name: 'Baidu Tongji', category: 'analytics', kind: 'script', host: 'hm.baidu.com', path: '/hm.js?0123456789abcdef0123456789abcdef',
    beaconHost: 'hm.baidu.com', beaconPath: '/hm.gif?', cookies: [first('Hm_lvt_0123456789abcdef0123456789abcdef'), first('Hm_lpvt_0123456789abcdef0123456789abcdef'), third('HMACCOUNT', 'hm.baidu.com')] },
  { id: 'clarity', name: 'Microsoft Clarity', category: 'analytics', kind: 'script', host: 'www.clarity.ms', path: '/tag/demo000001',
    beaconHost: 'a.clarity.ms', beaconPath: '/collect', cookies: [first('_clck'), first('_clsk'), third('CLID', 'www.clarity.ms')] },
  // Performance
  { id: 'new-relic', name: 'New Relic Browser', category: 'performance', kind: 'script', host: 'js-agent.newrelic.com', path: '/nr-loader-spa-current.min.js',
    beaconHost: 'bam.nr-data.net', beaconPath: '/1/NRJS-demo?a=', cookies: [] },
  { id: 'sentry', name: 'Sentry', category: 'performance', kind: 'script', host: 'browser.sentry-cdn.com', path: '/8.0.0/bundle.min.js',
    beaconHost: 'o1.ingest.sentry.io', beaconPath: '/api/1/envelope/?sentry_key=', cookies: [] },
  // Security
  { id: 'recaptcha', name: 'Google reCAPTCHA', category: 'security', kind: 'script', host: 'www.google.com', path: '/recaptcha/api.js?render=6Ldemo',
    beaconHost: 'www.google.com', beaconPath: '/recaptcha/api2/', cookies: [third('_GRECAPTCHA')] },
  { id: 'turnstile', name: 'Cloudflare Turnstile', category: 'security', kind: 'script', host: 'challenges.cloudflare.com', path: '/turnstile/v0/api.js',
    beaconHost: 'challenges.cloudflare.com', beaconPath: '/cdn-cgi/challenge-platform/', cookies: [] },
  // Features & services
  { id: 'youtube', name: 'YouTube embed', category: 'features', kind: 'embed', host: 'www.youtube.com', path: '/embed/dQdemo00001',
    beaconHost: 'www.youtube.com', beaconPath: '/api/stats/qoe?', cookies: [third('YSC', 'youtube.com'), third('VISITOR_INFO1_LIVE', 'youtube.com'),
      { ...third('VISITOR_PRIVACY_METADATA', 'youtube.com'), partitioned: true }, { ...third('PREF', 'youtube.com'), fromScript: true }] },
  { id: 'stripe', name: 'Stripe', category: 'features', kind: 'script', host: 'js.stripe.com', path: '/v3/',
    beaconHost: 'r.stripe.com', beaconPath: '/b', cookies: [first('__stripe_mid'), first('__stripe_sid')] },
  { id: 'google-tag-manager', name: 'Google Tag Manager', category: 'features', kind: 'script', host: 'www.googletagmanager.com', path: '/gtm.js?id=GTM-DEMO',
    beaconHost: 'www.googletagmanager.com', beaconPath: '/a?id=GTM-DEMO', cookies: [] },
  { id: 'google-maps', name: 'Google Maps', category: 'features', kind: 'script', host: 'maps.googleapis.com', path: '/maps/api/js?key=DEMO&callback=initMap',
    beaconHost: 'maps.googleapis.com', beaconPath: '/maps/vt?pb=', cookies: [] },
  { id: 'intercom', name: 'Intercom', category: 'features', kind: 'script', host: 'widget.intercom.io', path: '/widget/demo0001',
    beaconHost: 'api-iam.intercom.io', beaconPath: '/messenger/web/ping', cookies: [first('intercom-id-demo0001'), first('intercom-session-demo0001')] },
  // Preferences
  { id: 'onetrust', name: 'OneTrust', category: 'preferences', kind: 'script', host: 'cdn.cookielaw.org', path: '/scripttemplates/otSDKStub.js',
    beaconHost: 'geolocation.onetrust.com', beaconPath: '/cookieconsentpub/v1/geo/location', cookies: [first('OptanonConsent'), first('OptanonAlertBoxClosed')] },
  // Sign-in
  { id: 'google-sign-in', name: 'Sign in with Google', category: 'authentication', kind: 'script', host: 'accounts.google.com', path: '/gsi/client',
    beaconHost: 'accounts.google.com', beaconPath: '/gsi/status?client_id=', cookies: [first('g_state')] },
  { id: 'auth0', name: 'Auth0', category: 'authentication', kind: 'script', host: 'cdn.auth0.com', path: '/js/auth0/9.28/auth0.min.js',
    beaconHost: 'demo.auth0.com', beaconPath: '/authorize?client_id=', cookies: [third('did', 'demo.auth0.com')] },
  // In no catalogue
  { id: 'unsorted-partner', name: 'Unsorted Partner', category: null, kind: 'script', host: 'cdn.unsorted-partner.example', path: '/thing.js',
    beaconHost: 'cdn.unsorted-partner.example', beaconPath: '/ping?', cookies: [third('visitor', 'unsorted-partner.example')] },
];

/** @param {string} id @returns {Vendor} */
export function vendor(id) {
  const found = vendors.find((v) => v.id === id);
  if (!found) throw new Error(`no fake vendor called ${id}`);
  return found;
}

/** The URL the page embeds. @param {Vendor} v */
export const embedUrl = (v) => `https://${v.host}${v.path}`;

/** Does this logged request belong to the vendor's beacon? @param {Vendor} v @param {{host: string, path: string}} entry */
export const isBeaconOf = (v, entry) => entry.host === v.beaconHost && entry.path.startsWith(v.beaconPath);

/** Does this logged request fetch what the page embeds? @param {Vendor} v @param {{host: string, path: string}} entry */
export const isEmbedOf = (v, entry) => entry.host === v.host && entry.path === v.path;

// What the vendors answer the SDKs: settings they ask for, and the scripts that are in no package, written by us to the documented protocols.
// @ts-check
import { reply } from '../site/replies.mjs';

/** What a script of the vendor's does with the page's queue, by host and path. All of it is ours. @type {[RegExp, string][]} */
const written = [
  // gtag.js: commands wait in dataLayer; hits go to /g/collect; event_callback is called when one has left. It heeds its opt-outs, and hits say what
  // was consented to where the site asks.
  [/^www\.googletagmanager\.com\/gtag\/js$/, `
    let id = '', user = '', consent;
    const isOut = () => (window._gaUserPrefs && _gaUserPrefs.ioo && _gaUserPrefs.ioo()) || window['ga-disable-' + id] === true || document.getElementById('__gaOptOutExtension');
    const bit = (name) => Number(consent[name] === 'granted');
    const send = (name, given) => { if (isOut()) return; navigator.sendBeacon('https://www.google-analytics.com/g/collect?' + new URLSearchParams({ v: 2, tid: id, ...(consent && { gcs: 'G1' + bit('ad_storage') + bit('analytics_storage') }), cid: '1.2', en: name, dl: location.href, dt: document.title, ...(user && { uid: user }), ...(given && given.value && { 'epn.value': given.value }) })); if (given && given.event_callback) setTimeout(given.event_callback); };
    const run = ([what, one, two]) => { if (what === 'consent') consent = { ...consent, ...two }; if (what === 'config') { id = one; if (two && two.user_id) user = two.user_id; if (!two || two.send_page_view !== false) send('page_view'); } if (what === 'set' && one && one.user_id) user = one.user_id; if (what === 'event') send(one, two); if (what === 'get') setTimeout(() => two && arguments.length, 0); };
    if (!isOut()) document.cookie = '_ga=GA1.1.1.2; max-age=9999999; path=/';
    const list = window.dataLayer = window.dataLayer || []; const push = list.push.bind(list); list.push = (...all) => { push(...all); all.forEach((one) => one.length && run(one)); return list.length; }; list.slice().forEach((one) => one.length && run(one));`],
  // fbevents.js: fbq.callMethod takes over; hits go to /tr/.
  [/^connect\.facebook\.net\/en_US\/fbevents\.js$/, `
    let id = '', off = false;
    const send = (name, data) => { new Image().src = 'https://www.facebook.com/tr/?' + new URLSearchParams({ id, ev: name, dl: location.href, sw: screen.width, sh: screen.height, fbp: 'fb.1.1.2', ...(data && { 'cd[value]': data.value, 'cd[currency]': data.currency }) }); };
    document.cookie = '_fbp=fb.1.1.2; max-age=7776000; path=/';
    const call = (what, one, two) => { if (what === 'init') id = one; if (what === 'consent') off = one === 'revoke'; if (!off && what === 'track' || !off && what === 'trackCustom') send(one, two); };
    fbq.callMethod = call; fbq.queue.splice(0).forEach((one) => call(...one));`],
  // fs.js: takes the snippet's queue of [operation, options, source, resolve, reject]; bundles go to /rec/bundle.
  [/^edge\.fullstory\.com\/s\/fs\.js$/, `
    const FS = window.FS; let org = '', off = false;
    const send = (kind, what) => !off && navigator.sendBeacon('https://rs.fullstory.com/rec/' + kind + '?OrgId=' + org + '&UserId=1&SessionId=2', JSON.stringify({ Url: location.href, Evts: [what] }));
    const api = (operation, options, source, resolve) => {
      if (operation === 'init') { org = options.env.orgId || org; return; }
      if (operation === 'shutdown') off = true;
      if (operation === 'restart') off = false;
      if (operation === 'observe') { setTimeout(options.callback); return; }
      if (!['getSession', 'shutdown', 'restart'].includes(operation)) send('bundle/v2', { operation, options });
      if (resolve) resolve(operation === 'getSession' ? 'https://app.fullstory.com/ui/session/1' : undefined);
    };
    org = new URL(document.currentScript.src).searchParams.get('org') || window._fs_org;
    document.cookie = 'fs_uid=#' + org + '#1:2; max-age=9999999; path=/';
    send('page', 'load'); FS._api = api; FS.q.splice(0).forEach((one) => api(...one));`],
  // logger-1.min.js: the package hands its queue to what this makes.
  [/^cdn\.(logrocket\.io|logr-in\.com)\/logger-1\.min\.js$/, `
    window._LRLogger = function () {
      const { serverURL } = window.__SDKCONFIG__; let app = '';
      const send = (...what) => navigator.sendBeacon(serverURL + '?a=' + encodeURIComponent(app) + '&r=1&t=2', JSON.stringify(what));
      return { init: (id) => { app = id; send('init', location.href); document.cookie = '_lr_tabs_-demo%2Fshop=1; path=/'; }, identify: (...all) => send('identify', ...all), track: (...all) => send('track', ...all), getSessionURL: (then) => then('https://app.logrocket.com/s/1'), addEvent() {}, uninstall() {}, recordingURL: 'https://app.logrocket.com/s/1' };
    };`],
  // matomo.js: _paq becomes a tracker whose push runs at once; hits go to matomo.php.
  [/\/matomo\.js$/, `
    let to = '', site = '', off = /(^|; )mtm_consent_removed=/.test(document.cookie); const more = {};
    const send = (what) => !off && navigator.sendBeacon(to + '?' + new URLSearchParams({ idsite: site, rec: 1, rand: 1, url: location.href, _id: '0123456789abcdef', res: '1x1', ...more, ...what }));
    document.cookie = '_pk_id.1.abcd=0123456789abcdef.1; max-age=9999999; path=/';
    const tracker = new Proxy({ trackPageView: (title) => send({ action_name: title || document.title }), trackEvent: (c, a, n, v) => send({ e_c: c, e_a: a, e_n: n || '', e_v: v || '', ca: 1 }), trackSiteSearch: (s) => send({ search: s }), trackGoal: (g) => send({ idgoal: g }), setUserId: (u) => { more.uid = u; }, optUserOut: () => { off = true; document.cookie = 'mtm_consent_removed=' + Date.now() + '; max-age=9999999; path=/'; }, forgetUserOptOut: () => { off = false; document.cookie = 'mtm_consent_removed=; max-age=0; path=/'; }, setTrackerUrl: (u) => { to = u; }, setSiteId: (s) => { site = s; } }, { get: (all, name) => all[name] || (() => undefined) });
    const run = (call) => typeof call[0] === 'function' ? call[0].call(tracker) : tracker[call[0]](...call.slice(1));
    window.Matomo = window.Piwik = { getAsyncTracker: () => tracker, getTracker: () => tracker, addTracker: (u, s) => { to = u; site = s; return tracker; } };
    const queue = window._paq || []; queue.slice().sort((a, b) => /^set/.test(b[0]) - /^set/.test(a[0])).forEach(run); window._paq = { push: (...all) => all.forEach(run) };
    if (window.matomoAsyncInit) window.matomoAsyncInit();`],
  // Fathom's script: a picture for each page view and event.
  [/^cdn\.usefathom\.com\/script\.js$/, `
    const site = document.currentScript.dataset.site;
    const isOut = () => localStorage.getItem('blockFathomTracking') === 'true';
    const send = (more) => { if (isOut()) return; new Image().src = 'https://cdn.usefathom.com/?' + new URLSearchParams({ h: location.origin, p: location.pathname, r: document.referrer, sid: site, qs: '{}', cid: 1, ...more }); };
    window.fathom = { trackPageview: () => send({}), trackEvent: (name, given) => send({ name, payload: JSON.stringify(given || {}) }), trackGoal: (code, cents) => send({ gcode: code, gval: cents }), setSite() {}, blockTrackingForMe() { localStorage.setItem('blockFathomTracking', 'true'); }, enableTrackingForMe() { localStorage.removeItem('blockFathomTracking'); }, isTrackingEnabled: () => !isOut() };`],
  // Vercel's script lies on the site itself; so do its endpoints.
  [/\/_vercel\/insights\/script\.js$/, `
    const send = (to, what) => navigator.sendBeacon('/_vercel/insights/' + to, JSON.stringify({ o: location.href, ts: 1, r: document.referrer, sdkn: '@vercel/analytics', ...what }));
    const run = ([what, given]) => { if (what === 'pageview') send('view', {}); if (what === 'event') send('event', { en: given.name, ed: given.data }); };
    const old = window.vaq || []; send('view', {}); window.va = (...all) => run(all); old.forEach((one) => run(Array.from(one)));`],
];

/** Settings that SDKs ask for before they send anything, by host and path. @type {[RegExp, unknown][]} */
const settings = [
  [/\.segment\.com\/v1\/projects\/\w+\/settings$/, { integrations: { 'Segment.io': { apiKey: 'demoKey', unbundledIntegrations: [], addBundledMetadata: true, maybeBundledConfigIds: {}, versionSettings: { version: '4.4.7', componentTypes: ['browser'] }, apiHost: 'api.segment.io/v1' } }, plan: { track: { __default: { enabled: true, integrations: {} } } }, edgeFunction: {}, analyticsNextEnabled: true, middlewareSettings: {}, enabledMiddleware: {}, metrics: { sampleRate: 0 }, legacyVideoPluginsEnabled: false, remotePlugins: [] }],
  [/\/(flags|decide)\/$/, { flags: {}, featureFlags: {}, featureFlagPayloads: {}, errorsWhileComputingFlags: false, supportedCompression: ['gzip-js', 'base64'], sessionRecording: false, surveys: false, config: {}, toolbarParams: {}, isAuthenticated: false, siteApps: [] }],
  [/\/array\/\w+\/config$/, { supportedCompression: ['gzip-js', 'base64'], hasFeatureFlags: true, sessionRecording: false, surveys: false, siteApps: [] }],
  [/\.posthog\.com\/(e|i\/v0\/e)\/$/, { status: 1 }],
  [/^api\.rudderstack\.com\/sourceConfig\/$/, { source: { id: 'demo', name: 'demo', writeKey: 'demoKey', enabled: true, workspaceId: 'demo', config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } }, destinations: [], dataplanes: {} }, updatedAt: '2025-01-01T00:00:00Z' }],
  [/^api(2|\.eu|\.lab)?\.amplitude\.com\/2\/httpapi$/, { code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: 1 }],
  [/^api(-js)?\.mixpanel\.com\/(track|engage|groups)\/?$/, { status: 1, error: null }],
  [/^(clientsdk|app)\.launchdarkly\.com\/sdk\/evalx\//, { 'new-kettle': { value: true, version: 1, variation: 0, trackEvents: true } }],
  [/^bam\.nr-data\.net\/1\/demoKey$/, { stn: 1, err: 1, ins: 1, spa: 1, sr: 0, srs: 0, st: 1, sts: 1, log: 0, app: { agents: [{ entityGuid: 'demo' }], nrServerTime: 1_800_000_000_000 } }],
  [/^demo\.count\.ly\/i$/, { result: 'Success' }],
  [/^ackee\.counting\.example\/api$/, { data: { createRecord: { payload: { id: '1' } }, createAction: { payload: { id: '2' } } } }],
];

/** A script or the settings, where the vendor is asked for them; null: the demo site's answer will do. @param {import('../site/log.mjs').Hit} hit @param {URL} url @param {Record<string, string>} open @returns {import('../site/replies.mjs').Answer | null} */
export function scripts({ host, type }, { pathname }, open) {
  const address = host + pathname;
  const script = written.find(([where]) => where.test(address));
  if (script) return reply('text/javascript', `(function(){${script[1]}})();`, open);
  const found = settings.find(([where]) => where.test(address));
  if (found) return reply('application/json', JSON.stringify(found[1]), open);
  return type === 'empty' ? reply('application/json', '{}', open) : null;
}

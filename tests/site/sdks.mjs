// What the fake vendors' scripts and frames do: drain the page's queue, set their cookie, send their beacon.
// Written by us in the shape of the real SDKs (same globals, same calls, same parameters), copied from none of them.
// @ts-check

/** Helpers every fake SDK starts with; each script runs in a function of its own so that none leaks into the page. */
const prelude = `
const pixel = (url) => { new Image().src = url; };
const beacon = (url, body) => navigator.sendBeacon(url, body);
const cookie = (name, value) => { document.cookie = name + '=' + value + '; path=/; domain=' + location.hostname + '; max-age=33696000; SameSite=Lax; Secure'; };
const read = (name) => (document.cookie.match('(?:^|; )' + name + '=([^;]*)') || [])[1];
const keep = (name, make) => { const old = read(name); if (old) return old; const value = make(); cookie(name, value); return value; };
const random = () => Math.floor(Math.random() * 2 ** 31);
const seconds = () => Math.floor(Date.now() / 1000);
const q = (o) => new URLSearchParams(o).toString();
const page = () => ({ dl: location.href, dr: document.referrer, dt: document.title, ul: navigator.language, sr: screen.width + 'x' + screen.height });
`;

/** The script of each vendor, by vendor id. @type {Record<string, string>} */
const scripts = {
  'meta-pixel': `
    let id = '', user = '';
    const fbp = keep('_fbp', () => 'fb.1.' + Date.now() + '.' + random());
    const call = (what, ...rest) => {
      if (what === 'init') { id = rest[0]; user = rest[1] && rest[1].em ? btoa(rest[1].em) : ''; }
      if (what === 'track' || what === 'trackCustom') pixel('https://www.facebook.com/tr/?id=' + id + '&ev=' + rest[0] + '&' + q({ dl: location.href, rl: document.referrer, sw: screen.width, sh: screen.height, fbp, ts: Date.now(), ...(user && { 'udff[em]': user }), ...(rest[1] && { 'cd[value]': rest[1].value ?? '', 'cd[currency]': rest[1].currency ?? '' }) }));
    };
    const queue = (window.fbq && fbq.queue) || [];
    if (window.fbq) { fbq.callMethod = call; fbq.loaded = true; }
    for (const args of queue.splice(0)) call(...args);`,
  'bing-uet': `
    const sid = keep('_uetsid', () => crypto.randomUUID().replaceAll('-', '')), vid = keep('_uetvid', () => crypto.randomUUID().replaceAll('-', ''));
    window.UET = function (o) {
      this.push = (kind, event, data) => pixel('https://bat.bing.com/action/0?ti=' + o.ti + '&' + q({ Ver: 2, mid: crypto.randomUUID(), sid, vid, evt: kind === 'pageLoad' ? 'pageLoad' : 'custom', ea: event ?? '', gv: (data && data.revenue_value) ?? '', p: location.href, r: document.referrer, sw: screen.width, sh: screen.height, tl: document.title }));
      for (const args of o.q || []) this.push(...[].concat(args));
    };`,
  criteo: `
    const bundle = keep('cto_bundle', () => 'demo' + random());
    const send = (...events) => pixel('https://gum.criteo.com/sync?c=10001&' + q({ r: 2, bundle, events: JSON.stringify(events), u: location.href }));
    const old = window.criteo_q || []; window.criteo_q = { push: send }; for (const e of old) send(e);`,
  'tiktok-pixel': `
    const ttp = keep('_ttp', () => '2.' + crypto.randomUUID());
    const send = (event, data) => beacon('https://analytics.tiktok.com/api/v2/pixel', JSON.stringify({ event, sdkid: 'DEMO', context: { page: { url: location.href, referrer: document.referrer }, user: { ttp } }, properties: data || {} }));
    const old = window.ttq || []; window.ttq = { page: () => send('Pageview'), track: send, identify: (u) => send('Identify', u), load() {} };
    for (const [name, ...args] of old) window.ttq[name]?.(...args);`,
  'linkedin-insight': `
    pixel('https://px.ads.linkedin.com/collect?v=2&' + q({ pid: (window._linkedin_partner_id || 'demo'), time: Date.now(), url: location.href, li_fat_id: keep('li_fat_id', () => crypto.randomUUID()) }));
    window.lintrk = (what, data) => pixel('https://px.ads.linkedin.com/collect?v=2&' + q({ conversionId: data && data.conversion_id }));`,
  'google-analytics': `
    const cid = keep('_ga', () => 'GA1.1.' + random() + '.' + seconds()).split('.').slice(2).join('.');
    cookie('_ga_DEMO', 'GS2.1.s' + seconds() + '$o1$g0$t' + seconds());
    const send = (name, p = {}) => {
      beacon('https://www.google-analytics.com/g/collect?v=2&tid=G-DEMO&' + q({ cid, sid: seconds(), en: name, ...page(), ...(p.value && { 'epn.value': p.value }) }));
      // The real one calls back when the hit has left; sites (ours too) put the next navigation there.
      if (p.event_callback) setTimeout(p.event_callback, 0);
    };
    const run = (args) => { if (args[0] === 'config' && (args[2] || {}).send_page_view !== false) send('page_view'); if (args[0] === 'event') send(args[1], args[2]); };
    const old = window.dataLayer || []; const push = old.push.bind(old);
    old.forEach(run); old.push = (...items) => { items.forEach(run); return push(...items); }; window.dataLayer = old;`,
  hotjar: `
    cookie('_hjSessionUser_1000001', btoa(JSON.stringify({ id: crypto.randomUUID() }))); cookie('_hjSession_1000001', btoa(JSON.stringify({ id: crypto.randomUUID(), c: Date.now() })));
    const send = (...args) => beacon('https://content.hotjar.io/?site_id=1000001&gzip=1', JSON.stringify({ args, url: location.href, html: document.body ? document.body.innerText.slice(0, 200) : '' }));
    const old = (window.hj && hj.q) || []; window.hj = send; send('recording'); for (const args of old) send(...args);`,
  'baidu-tongji': `
    const id = '0123456789abcdef0123456789abcdef', lvt = keep('Hm_lvt_' + id, () => String(seconds())); cookie('Hm_lpvt_' + id, seconds());
    const send = (args) => pixel('https://hm.baidu.com/hm.gif?' + q({ si: id, lv: lvt, lt: lvt, et: args ? 4 : 0, ep: args ? args.join('*') : '', u: location.href, su: document.referrer, ds: screen.width + 'x' + screen.height, ln: navigator.language, tt: document.title, rnd: random() }));
    const old = window._hmt || []; window._hmt = { push: send }; send(); for (const args of old) send(args);`,
  clarity: `
    const user = keep('_clck', () => 'demo' + random()); cookie('_clsk', 'demo' + random() + '^' + Date.now() + '^1^1^a.clarity.ms/collect');
    const send = (...args) => { fetch('https://a.clarity.ms/collect', { method: 'POST', mode: 'no-cors', credentials: 'include', keepalive: true, body: JSON.stringify({ e: [user, args, location.href] }) }).catch(() => {}); };
    const old = (window.clarity && clarity.q) || []; window.clarity = send; send('start'); for (const args of old) send(...args);`,
  'new-relic': `
    const send = (kind, data) => beacon('https://bam.nr-data.net/1/NRJS-demo?a=1&' + q({ sa: 1, v: '1.270.0', rst: Math.round(performance.now()), ref: location.href, kind }), JSON.stringify(data || {}));
    window.newrelic = { addPageAction: (n, d) => send('ins', { n, d }), noticeError: (e) => send('jserrors', { message: String(e) }), setCustomAttribute() {}, setUserId() {} };
    send('rum', { load: Math.round(performance.now()) });`,
  sentry: `
    let dsn = null;
    const send = (item) => { if (dsn) fetch('https://' + dsn.host + '/api' + dsn.pathname + '/envelope/?sentry_key=' + dsn.username + '&sentry_version=7', { method: 'POST', mode: 'no-cors', keepalive: true, body: JSON.stringify({ sent_at: new Date().toISOString() }) + '\\n' + JSON.stringify({ type: 'event' }) + '\\n' + JSON.stringify({ ...item, request: { url: location.href } }) }).catch(() => {}); };
    window.Sentry = { init: (o) => { dsn = new URL(o.dsn); send({ type: 'session' }); }, captureMessage: (message) => send({ message }), captureException: (e) => send({ exception: String(e) }), setUser() {} };`,
  recaptcha: `
    const frame = document.createElement('iframe'); frame.hidden = true; frame.title = 'reCAPTCHA'; frame.src = 'https://www.google.com/recaptcha/api2/anchor?k=6Ldemo&co=' + encodeURIComponent(btoa(location.origin));
    document.body.append(frame);
    window.grecaptcha = { ready: (f) => f(), execute: async () => { pixel('https://www.google.com/recaptcha/api2/reload?k=6Ldemo'); return 'token'; }, render: () => 0, getResponse: () => 'token' };`,
  turnstile: `
    const render = (where) => { const frame = document.createElement('iframe'); frame.title = 'Turnstile'; frame.width = 300; frame.height = 65; frame.src = 'https://challenges.cloudflare.com/cdn-cgi/challenge-platform/h/b/turnstile/demo'; (typeof where === 'string' ? document.querySelector(where) : where)?.append(frame); };
    window.turnstile = { render, reset() {}, getResponse: () => 'token' }; document.querySelectorAll('.cf-turnstile').forEach(render);`,
  stripe: `
    keep('__stripe_mid', () => crypto.randomUUID()); keep('__stripe_sid', () => crypto.randomUUID());
    const frame = document.createElement('iframe'); frame.hidden = true; frame.title = 'Stripe'; frame.src = 'https://js.stripe.com/v3/controller-with-preconnect-demo.html'; document.body.append(frame);
    window.Stripe = () => ({ elements: () => ({ create: () => ({ mount: (where) => { const box = document.querySelector(where); if (box) box.textContent = '4242 4242 4242 4242'; } }) }), confirmCardPayment: async () => ({}) });
    beacon('https://r.stripe.com/b', q({ event_name: 'elements.controller.load', url: location.href }));`,
  'google-tag-manager': `
    const s = document.createElement('script'); s.async = true; s.src = 'https://snap.licdn.com/li.lms-analytics/insight.min.js'; document.head.append(s);
    pixel('https://www.googletagmanager.com/a?id=GTM-DEMO&v=3&t=t&pid=' + random());`,
  'google-maps': `
    const tile = (x) => 'https://maps.googleapis.com/maps/vt?pb=!1m4!1m3!1i12!2i' + x + '!3i1343';
    window.google = window.google || {}; google.maps = { Map: function (box) { if (box) { box.classList.add('ready'); for (const x of [2200, 2201, 2202]) { const i = new Image(); i.alt = ''; i.src = tile(x); box.append(i); } } }, Marker: function () {}, LatLng: function () {} };
    const callback = new URL(document.currentScript.src).searchParams.get('callback'); if (callback) window[callback]?.();`,
  intercom: `
    const id = keep('intercom-id-demo0001', () => crypto.randomUUID()); keep('intercom-session-demo0001', () => btoa(String(random())));
    const call = (what, data) => { if (what === 'boot' || what === 'update') fetch('https://api-iam.intercom.io/messenger/web/ping', { method: 'POST', mode: 'no-cors', credentials: 'include', body: q({ app_id: 'demo0001', anonymous_id: id, page_title: document.title, referer: location.href, user_data: JSON.stringify(data || {}) }) }).catch(() => {});
      if (what === 'boot') { try { new WebSocket('wss://nexus-websocket-a.intercom.io/pubsub/demo?X-Nexus-Version=1'); } catch {} const b = document.createElement('button'); b.className = 'chat'; b.textContent = 'Chat'; b.type = 'button'; document.body.append(b); } };
    const old = (window.Intercom && Intercom.q) || []; window.Intercom = call; for (const args of old) call(...args);`,
  onetrust: `
    fetch('https://geolocation.onetrust.com/cookieconsentpub/v1/geo/location', { mode: 'cors' }).catch(() => {});
    const save = (groups) => { cookie('OptanonConsent', 'isGpcEnabled=' + (navigator.globalPrivacyControl ? 1 : 0) + '&datestamp=' + encodeURIComponent(new Date().toISOString()) + '&version=202401.1.0&groups=' + encodeURIComponent(groups)); window.OptanonActiveGroups = groups; };
    const close = () => { cookie('OptanonAlertBoxClosed', new Date().toISOString()); document.querySelector('#onetrust-banner-sdk')?.remove(); };
    window.OneTrust = { AllowAll: () => { save('C0001:1,C0002:1,C0003:1,C0004:1'); close(); }, RejectAll: () => { save('C0001:1,C0002:0,C0003:0,C0004:0'); close(); }, ToggleInfoDisplay() {}, IsAlertBoxClosed: () => !!read('OptanonAlertBoxClosed') };
    if (!read('OptanonConsent')) save('C0001:1,C0002:1,C0003:1,C0004:1');
    if (!OneTrust.IsAlertBoxClosed()) { const bar = document.createElement('div'); bar.id = 'onetrust-banner-sdk'; bar.innerHTML = '<p>We and our partners use cookies.</p><button type=button id=onetrust-reject-all-handler>Reject all</button><button type=button id=onetrust-accept-btn-handler>Accept all</button>'; document.body.append(bar);
      bar.querySelector('#onetrust-reject-all-handler').onclick = OneTrust.RejectAll; bar.querySelector('#onetrust-accept-btn-handler').onclick = OneTrust.AllowAll; }`,
  'google-sign-in': `
    window.google = window.google || {}; google.accounts = { id: { initialize: (o) => fetch('https://accounts.google.com/gsi/status?client_id=' + o.client_id, { mode: 'no-cors', credentials: 'include' }).catch(() => {}), renderButton: (box) => { if (box) box.innerHTML = '<button type=button class=provider>Sign in with Google</button>'; }, prompt: () => cookie('g_state', JSON.stringify({ i_l: 0 })) } };
    window.onGoogleLibraryLoad?.(); google.accounts.id.prompt();`,
  auth0: `
    window.auth0 = { WebAuth: function (o) { this.checkSession = () => { const frame = document.createElement('iframe'); frame.hidden = true; frame.title = 'Auth0'; frame.src = 'https://' + o.domain + '/authorize?client_id=' + o.clientID + '&response_type=token&prompt=none'; document.body.append(frame); }; this.authorize = () => {}; } };`,
  'unsorted-partner': `
    pixel('https://cdn.unsorted-partner.example/ping?' + q({ u: location.href, v: random() }));`,
};

/** Inside the YouTube frame: a cookie of its own and a report about playback. */
const youtubeFrame = `
document.cookie = 'PREF=f4=4000000; path=/; domain=youtube.com; max-age=33696000; SameSite=None; Secure';
fetch('/api/stats/qoe?' + new URLSearchParams({ event: 'streamingstats', docid: location.pathname.split('/').pop(), cpn: String(Math.random()).slice(2), referrer: document.referrer }), { method: 'POST' }).catch(() => {});
`;

/** The body of a fake SDK, or null when this vendor has none. @param {string} id */
export const sdk = (id) => (id in scripts ? `(function () {${prelude}${scripts[id]}\n})();\n` : null);

/** A document of a vendor, as seen in an iframe. @param {string} host */
export function frameDocument(host) {
  if (!/(^|\.)youtube(-nocookie)?\.com$/.test(host)) return `<!doctype html><meta charset=utf-8><title>${host}</title><body style="margin:0;display:grid;place-items:center;height:100vh;font:14px system-ui,sans-serif;color:#667;background:#fff">✓ ${host}`;
  return `<!doctype html><meta charset=utf-8><title>Video</title><body style="margin:0;background:#10151c;display:grid;place-items:center;height:100vh">
<svg width=72 viewBox="0 0 72 50"><rect width=72 height=50 rx=12 fill="#d33"/><path d="M28 14l20 11-20 11z" fill="#fff"/></svg><script>${youtubeFrame}</script>`;
}

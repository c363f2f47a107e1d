// Pages for opt-outs, beside those of real SDKs: vendors that do not heed them, a page that looks what is there before it, and SDKs' functions that note
// what they are told. All of it is ours, to the documented interfaces.
// @ts-check
import { readFileSync } from 'node:fs';
import { reply } from './replies.mjs';

/** @param {string} body @param {Record<string, string>} [headers] */
const page = (body, headers) => reply('text/html; charset=utf-8', `<!doctype html><html lang=en><head><meta charset=utf-8><title>Copper kettle</title><link rel=icon href="data:,">${body}</html>`, headers);

/** Notes what Google's tags look for, before anything else in a document; frames tell their top. */
const looking = `(() => {
  const found = { ioo: !!window._gaUserPrefs && _gaUserPrefs.ioo() === true, element: !!document.getElementById('__gaOptOutExtension') };
  if (window === top) window.found = found; else top.postMessage({ where: document.title || name, ...found }, '*');
})();`;

/** Notes each call of a function that an SDK documents. */
const noting = `window.calls = [];
const note = (name) => (...list) => { calls.push([name, ...list]); };
window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' }); gtag('js', new Date()); gtag('config', 'G-CONSENT');
window.uetq = { push: note('uetq.push') }; window.clarity = note('clarity'); window.fbq = note('fbq'); fbq.queue = []; window.pixie = note('pixie');
window.Shopify = { shop: 'kettles.myshopify.com', customerPrivacy: { setTrackingConsent: note('setTrackingConsent'), getTrackingConsent() {} } };`;

/** A script that sends, whatever it finds. @param {string} name @param {string} url */
const deaf = (name, url) => `window.${name} = { track() {}, identify() {} }; navigator.sendBeacon('${url}', '{}'); document.currentScript.remove();`;

/** The real one, which takes its vendor for the host that it comes from, and what its vendor answers. */
const umami = readFileSync(new URL('../sdk-pages/packages/umami-tracker.js', import.meta.url), 'utf8');
const anybody = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': 'POST' };
const website = 'data-website-id="0e1a6d4c-0000-4000-8000-000000000000"';

/** @param {import('./log.mjs').Hit} hit @param {URL} url @returns {import('./replies.mjs').Answer | null} */
export function answerOptOuts({ host, referer }, { pathname, searchParams }) {
  const address = host + pathname;
  const strict = { 'content-security-policy': "default-src 'none'; script-src 'nonce-kettle'; frame-src https: data: blob:; img-src data:" };
  switch (address) {
    case 'plain.example/': return page('<body>Nobody measures anything here.</body>');
    case 'deaf-umami.example/': return page(`<script defer src="https://cloud.umami.is/script.js" ${website}></script><body>Kettles</body>`);
    case 'umami-hosted.example/': return page(`<script>window.notes = { over: false };</script><script defer src="https://cloud.umami.is/script.js" ${website}></script>
<script type=module>umami.track('Kettle viewed', { price: 84 }); notes.over = true;</script><body>Kettles</body>`);
    case 'umami-hosted.example/left': return page('<body>Left</body>');
    case 'cloud.umami.is/script.js': return reply('text/javascript', referer?.startsWith('https://umami-hosted.example') ? umami : deaf('umami', 'https://cloud.umami.is/api/send'));
    case 'cloud.umami.is/api/send': return reply('text/plain', 'kettle', anybody);
    case 'deaf-ga.example/': return page('<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); } gtag("js", new Date()); gtag("config", "G-DEAF");</script><script async src="https://www.googletagmanager.com/gtag/js?id=G-DEAF"></script><body>Kettles</body>');
    case 'www.googletagmanager.com/gtag/js': return searchParams.get('id') === 'G-DEAF' ? reply('text/javascript', "navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&tid=G-DEAF&en=page_view');") : null;
    case 'strict.example/': return page(`<script nonce=kettle>${looking}</script><script nonce=kettle>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>
<body><iframe name=same src="/frame"></iframe><iframe name=other src="https://elsewhere.example/frame"></iframe><iframe name=srcdoc srcdoc="<script nonce=kettle>${looking.replaceAll('"', '&quot;')}</script>"></iframe></body>`, strict);
    case 'strict.example/frame': case 'elsewhere.example/frame': return page(`<script nonce=kettle>${looking}</script><body>A frame</body>`, strict);
    case 'consent.example/': return page(`<script>${noting}</script><script async src="https://www.googletagmanager.com/gtag/js?id=G-CONSENT"></script><body>Kettles</body>`);
    default: return null;
  }
}

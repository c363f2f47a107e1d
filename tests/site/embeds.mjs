// How a page embeds each fake vendor: the snippet a site owner would paste in, stub queue first, script after it.
// @ts-check
import { embedUrl, vendor } from './vendors.mjs';

/** @param {string} id */
const src = (id) => embedUrl(vendor(id));
/** @param {string} id */
const load = (id) => `<script async src="${src(id)}"></script>`;
/** Loads the vendor's script from a script, as most snippets do. @param {string} id @param {string} [then] */
const inject = (id, then = '') => `(function(d,s){s=d.createElement('script');s.async=true;s.src=${JSON.stringify(src(id))};${then}d.head.appendChild(s)})(document);`;
/** @param {string} code */
const inline = (code) => `<script>${code}</script>`;

/** By vendor id; what the snippet needs to know about the visitor comes from the page (`email` after sign-in). @type {Record<string, (page: {email?: string}) => string>} */
const snippets = {
  'meta-pixel': ({ email }) => inline(`!function(f,n){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window);
${inject('meta-pixel')}fbq('init','1000001'${email ? `,{em:${JSON.stringify(email)}}` : ''});fbq('track','PageView');`)
    + '<noscript><img height=1 width=1 alt="" src="https://www.facebook.com/tr/?id=1000001&amp;ev=PageView&amp;noscript=1"></noscript>',
  doubleclick: () => `<img hidden width=1 height=1 alt="" src="${src('doubleclick')}"><img hidden width=1 height=1 alt="" src="https://ad.doubleclick.net/activity;src=1000001;type=visit0;cat=home0;ord=1?">`,
  'bing-uet': () => inline(`window.uetq=window.uetq||[];${inject('bing-uet', "s.onload=function(){var o={ti:'1000001',q:window.uetq};window.uetq=new UET(o);window.uetq.push('pageLoad')};")}`),
  criteo: ({ email }) => load('criteo') + inline(`window.criteo_q=window.criteo_q||[];criteo_q.push({event:'setAccount',account:10001},{event:'setEmail',email:${JSON.stringify(email ?? '')}},{event:'viewHome'});`),
  'tiktok-pixel': () => inline(`window.ttq=window.ttq||[];ttq.page||(ttq.page=function(){ttq.push(['page'])});${inject('tiktok-pixel')}ttq.page();`),
  'google-analytics': () => load('google-analytics') + inline(`window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-DEMO');`),
  hotjar: () => inline(`window.hj=window.hj||function(){(hj.q=hj.q||[]).push(arguments)};window._hjSettings={hjid:1000001,hjsv:6};${inject('hotjar')}`),
  'baidu-tongji': () => inline(`var _hmt=_hmt||[];${inject('baidu-tongji')}`),
  clarity: () => inline(`window.clarity=window.clarity||function(){(clarity.q=clarity.q||[]).push(arguments)};${inject('clarity')}`),
  'new-relic': () => load('new-relic'),
  sentry: () => `<script src="${src('sentry')}" crossorigin=anonymous></script>` + inline(`window.Sentry&&Sentry.init({dsn:'https://0123456789abcdef@o1.ingest.sentry.io/1'});`),
  recaptcha: () => load('recaptcha'),
  turnstile: () => `<div class=cf-turnstile data-sitekey=demo></div>` + load('turnstile'),
  youtube: () => `<iframe class=video title="How our kettles are made" src="${src('youtube')}" allow="autoplay; encrypted-media" allowfullscreen></iframe>`,
  stripe: () => load('stripe'),
  'google-tag-manager': () => inline(`window.dataLayer=window.dataLayer||[];dataLayer.push({'gtm.start':Date.now(),event:'gtm.js'});${inject('google-tag-manager')}`),
  'google-maps': () => `<div class=map id=map></div>` + inline(`function initMap(){new google.maps.Map(document.getElementById('map'),{zoom:12})}`) + load('google-maps'),
  intercom: ({ email }) => inline(`window.Intercom=window.Intercom||function(){(Intercom.q=Intercom.q||[]).push(arguments)};Intercom('boot',{app_id:'demo0001',email:${JSON.stringify(email ?? '')}});${inject('intercom')}`),
  onetrust: () => `<script async src="${src('onetrust')}" data-domain-script=demo-0001></script>`,
  'google-sign-in': () => `<div id=google-button></div>` + inline(`window.onGoogleLibraryLoad=function(){google.accounts.id.initialize({client_id:'demo.apps.googleusercontent.com'});google.accounts.id.renderButton(document.getElementById('google-button'))};`) + load('google-sign-in'),
  auth0: () => `<script src="${src('auth0')}"></script>` + inline(`window.auth0&&new auth0.WebAuth({domain:'demo.auth0.com',clientID:'demo'}).checkSession();`),
  'unsorted-partner': () => load('unsorted-partner'),
};

/** Vendors that show something; the page says where. All others stand at the end of the document. */
export const visible = ['youtube', 'google-maps', 'google-sign-in', 'turnstile'];

/** @param {string} id @param {{email?: string}} [page] */
export function snippet(id, page = {}) {
  const make = snippets[id];
  if (!make) throw new Error(`no snippet for ${id}`);
  return `<!-- ${vendor(id).name} -->${make(page)}`;
}

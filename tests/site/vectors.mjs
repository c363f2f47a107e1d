// The vector page: every way a page can make a browser send a request, each aimed at the same target and told apart by ?vec=NAME.
// @ts-check
import { redirect, reply } from './replies.mjs';

/** @typedef {import('./log.mjs').Hit} Hit */
/** @typedef {import('./replies.mjs').Answer} Answer */

/** Fired in both browsers by our control runs (Chromium 156, Firefox ESR 153), judged by the server's log. */
const everywhere = [
  'script', 'script_module', 'dynamic_import', 'modulepreload', 'preload', 'prefetch', 'link_header_preload', 'icon',
  'img', 'img_srcset', 'picture', 'input_image', 'svg_image', 'video_poster',
  'css_link', 'css_import', 'css_background', 'css_image_set', 'font',
  'video', 'audio', 'track', 'object', 'embed',
  'iframe', 'nested_frame_img', 'nested_frame_fetch', 'srcdoc_img', 'blank_frame_fetch', 'blob_frame_fetch', 'javascript_frame_img',
  'data_frame_img', 'data_frame_fetch', 'data_frame_beacon', 'sandbox_fetch', 'sandbox_ws', 'meta_refresh', 'form_post',
  'fetch', 'fetch_keepalive', 'xhr_sync', 'xhr_post', 'event_source', 'websocket', 'beacon', 'beacon_pagehide', 'ping',
  'redirect_first_party', 'redirect_third_party', 'csp_report',
  'worker_fetch', 'worker_import_scripts', 'worker_module_import', 'blob_worker_fetch', 'data_worker_fetch', 'shared_worker_fetch',
  'sw_fetch', 'sw_cache_add', 'sw_proxied',
];

/** Firefox has no interface for these, or (manifest) does not use it when headless. */
const chromiumOnly = ['manifest', 'websocket_stream', 'fetch_later', 'speculation_prefetch'];

/**
 * Fire once: with several targets on a page only one of them sees it, and icon and speculation_prefetch come reliably only
 * on the first page of a new profile. A test that counts these uses one target and a new browser.
 */
export const onePerPage = ['icon', 'manifest', 'fetch_later', 'speculation_prefetch'];

/** The vectors a test may expect to fire, for a single target and without an extension. @param {'chromium'|'firefox'} kind */
export const vectorsOf = (kind) => (kind === 'chromium' ? [...everywhere, ...chromiumOnly] : everywhere);

/** The address of the vector page. @param {Record<string, string>} targets  key → URL prefix, query included @param {{vectors?: string[], site?: string}} [options] */
export function vectorPage(targets, { vectors, site = 'shop.example' } = {}) {
  const query = new URLSearchParams({ targets: JSON.stringify(targets), ...(vectors && { only: vectors.join() }) });
  return `https://${site}/vectors?${query}`;
}

/** Which vectors reached the server for one target key. @param {Hit[]} hits @param {string} key */
export function arrivedVectors(hits, key) {
  const names = new Set();
  for (const hit of hits) {
    const query = new URLSearchParams(hit.path.slice(hit.path.indexOf('?') + 1));
    // Helper pages carry the target inside a parameter of their own: only a request that itself bears the tag counts.
    if (query.get('key') === key && query.has('vec')) names.add(query.get('vec'));
  }
  return /** @type {string[]} */ ([...names].sort());
}

const page = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Vectors</title><link rel=stylesheet href="/static/site.css"></head>
<body class=shop><main><h1>Every way to ask</h1><p class=lead>This page makes the browser ask for its targets in every way we know.</p>
<div id=stage style="height:1px;overflow:hidden"></div><pre id=result>running…</pre></main><script src="/static/vectors.js"></script></body></html>`;

/** The routes the vectors need; null when the request is none of them. @param {Hit} hit @param {URL} url @returns {Answer|null} */
export function answerVector(hit, url) {
  if (url.pathname === '/vectors') return reply('text/html; charset=utf-8', page);
  // /v/redirect?to=URL, on any host: a redirect from the first party and from another third party.
  if (url.pathname === '/v/redirect') return redirect(url.searchParams.get('to') ?? '/');
  // …/echo?html=…&csp=…&link=…, on any host and in any scope: a document with the content and headers asked for.
  if (url.pathname.endsWith('/echo')) {
    /** @type {Record<string, string>} */
    const headers = {};
    for (const [name, header] of [['csp', 'content-security-policy'], ['link', 'link']]) {
      const value = url.searchParams.get(name);
      if (value) headers[header] = value;
    }
    return reply('text/html; charset=utf-8', `<!doctype html><meta charset=utf-8>${url.searchParams.get('html') ?? ''}`, headers);
  }
  return null;
}

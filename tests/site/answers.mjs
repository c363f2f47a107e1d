// What the demo server answers: a pure function from a logged request to status, headers and body.
// @ts-check
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageOf, picture, sites } from './pages.mjs';
import { redirect, reply } from './replies.mjs';
import { frameDocument, sdk } from './sdks.mjs';
import { isEmbedOf, vendors } from './vendors.mjs';
import { answerVector } from './vectors.mjs';
import { answerKeep } from './keep.mjs';
import { answerLoading } from './loading.mjs';
import { answerReturning } from './returning.mjs';
import { answerStandIn } from './stand-ins.mjs';

/** @typedef {import('./replies.mjs').Answer} Answer */
/** @typedef {import('./log.mjs').Hit} Hit */

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const names = ['site.css', 'site.js', 'keep.js', 'kept-database.js', 'returning.js', 'vectors.js', 'worker.js', 'sw.js'];
/** Files of tests/site/static, read once. @type {Map<string, string>} */
const files = new Map(names.map((name) => [`/static/${name}`, readFileSync(new URL(`static/${name}`, import.meta.url), 'utf8')]));
/** @param {string} path */
const typeOf = (path) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');

/** Set-Cookie lines of a vendor's answer: only what the browser does not hold yet, as a real vendor would. @param {Hit} hit */
function vendorCookies(hit) {
  const lines = [];
  for (const vendor of vendors) {
    for (const cookie of vendor.cookies) {
      if (cookie.party !== 'third' || cookie.fromScript || cookie.name in hit.cookies) continue;
      const belongs = cookie.domain ? hit.host === cookie.domain || hit.host.endsWith(`.${cookie.domain}`) : isEmbedOf(vendor, hit) || (hit.host === vendor.beaconHost && hit.path.startsWith(vendor.beaconPath));
      if (belongs) lines.push(`${cookie.name}=${randomUUID()}; Path=/; ${cookie.domain ? `Domain=${cookie.domain}; ` : ''}Max-Age=33696000; Secure; HttpOnly; SameSite=None${cookie.partitioned ? '; Partitioned' : ''}`);
    }
  }
  return lines;
}

/** Anything a vendor is asked for gets an answer of the kind the browser expects, so that nothing fails but what is blocked. @param {Hit} hit @returns {Answer} */
function vendorAnswer(hit) {
  const cookies = vendorCookies(hit);
  const origin = hit.headers.origin;
  /** @type {Record<string, string|string[]>} */
  const headers = { 'access-control-allow-origin': origin ?? '*', 'access-control-allow-headers': 'content-type', 'timing-allow-origin': '*', ...(origin && { 'access-control-allow-credentials': 'true' }), ...(cookies.length && { 'set-cookie': cookies }) };
  if (hit.method === 'OPTIONS') return { status: 204, headers, body: '' };
  const known = vendors.find((v) => v.kind === 'script' && isEmbedOf(v, hit));
  if (known) return reply('text/javascript', sdk(known.id) ?? '', headers);
  if (hit.headers.accept === 'text/event-stream') return reply('text/event-stream', 'retry: 86400000\n\ndata: hello\n\n', headers);
  switch (hit.type) {
    case 'script': case 'worker': case 'sharedworker': case 'serviceworker': return reply('text/javascript', '/* nothing */', headers);
    case 'style': return reply('text/css', '/* nothing */', headers);
    case 'document': case 'iframe': case 'frame': case 'object': case 'embed': return reply('text/html', frameDocument(hit.host), headers);
    case 'track': return reply('text/vtt', 'WEBVTT\n', headers);
    case 'manifest': return reply('application/manifest+json', '{}', headers);
    case 'empty': return reply('application/json', '{}', headers);
    default: return reply('image/gif', gif, headers);
  }
}

/** The shop and the newspaper. @param {import('./pages.mjs').Site} site @param {Hit} hit @param {URL} url @returns {Answer} */
function siteAnswer(site, hit, url) {
  const drawn = /^\/picture\/(\d+)\.svg$/.exec(url.pathname);
  if (drawn) return reply('image/svg+xml', picture(site.items[Number(drawn[1])] ?? site.items[0]));
  if (url.pathname === '/login' && hit.method === 'POST') {
    const email = new URLSearchParams(hit.body).get('email') ?? '';
    return redirect('/login', { 'set-cookie': [`session=${randomUUID()}; Path=/; Secure; HttpOnly; SameSite=Lax`, `user=${encodeURIComponent(email)}; Path=/; Secure; HttpOnly; SameSite=Lax`, `csrftoken=${randomUUID()}; Path=/; Secure; SameSite=Strict`] });
  }
  const user = 'session' in hit.cookies && hit.cookies.user ? decodeURIComponent(hit.cookies.user) : undefined;
  const page = pageOf(site, url.pathname, user);
  return page === null ? reply('text/html', '<!doctype html><title>Not found</title>Not found', {}, 404) : reply('text/html; charset=utf-8', page, { 'cache-control': 'no-cache' });
}

/** @param {Hit} hit @returns {Answer} */
export function answer(hit) {
  const url = new URL(hit.path, `https://${hit.host || 'nowhere.invalid'}`);
  const site = sites.find((s) => s.host === hit.host || hit.host === `www.${s.host}`);
  const file = files.get(url.pathname);
  if (file !== undefined) return reply(typeOf(url.pathname), file);
  return answerVector(hit, url) ?? answerKeep(hit, url) ?? answerLoading(hit, url) ?? answerReturning(hit, url) ?? answerStandIn(hit, url) ?? (site ? siteAnswer(site, hit, url) : vendorAnswer(hit));
}

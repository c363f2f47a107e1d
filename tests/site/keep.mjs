// The pages that keep things: every way a page, a vendor's frame and their servers can store something, and a second look at what is left.
// @ts-check
import { readFileSync } from 'node:fs';
import { reply } from './replies.mjs';

/** @typedef {import('./log.mjs').Hit} Hit */
/** @typedef {import('./replies.mjs').Answer} Answer */

/** Whose cookies serve advertising in frames on the sites of others, while its requests serve the page. */
export const FRAME = 'www.youtube.com';

/** The site that is visited; its page uses names of well-known SDKs. */
export const SITE = 'shop.example';

/** What is planted on the visited site itself, and in the vendor's frame. Every way fires in both browsers by our control runs. */
export const ways = [
  'document_cookie', 'document_cookie_domain', 'cookie_store', 'http', 'http_page', 'http_only',
  'local', 'local_property', 'session', 'indexed',
  'frame_document_cookie', 'frame_cookie_store', 'frame_partitioned', 'frame_http', 'frame_http_only', 'frame_http_partitioned', 'frame_local', 'frame_indexed',
  'fresh_blank', 'fresh_srcdoc', 'fresh_javascript', 'fresh_blob', 'fresh_local', 'fresh_indexed', 'frame_fresh', 'frame_fresh_local',
  'dedicated_http', 'shared_http', 'service_http', 'service_cookie_store', 'dedicated_indexed',
  'frame_dedicated_http', 'frame_shared_http', 'frame_service_http', 'frame_service_cookie_store', 'frame_dedicated_indexed',
];

/** What nothing reaches: a worker and a fresh frame have functions of their own, and a database that they opened nobody removes as cookies are. */
export const residue = ['fresh_indexed', 'dedicated_indexed', 'frame_dedicated_indexed'];

/** A service worker answers for what lies beside its own address, so it is not among the other files. */
const worker = readFileSync(new URL('static/keep-worker.js', import.meta.url), 'utf8');

/** Which of the planted values were told, by the server's log. @param {Hit[]} log */
export function told(log) {
  const heard = log.filter(({ path }) => path.startsWith('/keep/hear')).map(({ cookies, body }) => JSON.stringify(cookies) + body).join('\n');
  return ways.filter((way) => heard.includes(`planted.${way}.`));
}

/** The page that plants, or the one that tells what is there. @param {'plant' | 'tell'} what */
export const keepPage = (what) => `https://${SITE}/keep/${what}`;

/** @param {string} what */
const page = (what) => `<!doctype html><html lang=en><head><meta charset=utf-8><title>${what}</title><link rel=icon href="data:,"></head><body><script src="/static/kept-database.js"></script><script src="/static/keep.js"></script></body></html>`;

/** @param {string} name @param {string} way @param {string} more */
const line = (name, way, more) => `${name}=planted.${way}.; Path=/; Max-Age=100000; Secure; SameSite=None${more}`;

/** The routes, on any host; null when the request is none of them. @param {Hit} hit @param {URL} url @returns {Answer|null} */
export function answerKeep(hit, url) {
  const origin = hit.headers.origin;
  const open = { 'access-control-allow-origin': origin ?? '*', 'access-control-allow-headers': 'content-type', ...(origin && { 'access-control-allow-credentials': 'true' }) };
  switch (url.pathname) {
    case '/keep/plant': return reply('text/html', page('plant'), hit.host === SITE ? { 'set-cookie': [line('_gid', 'http_page', ''), 'basket=3; Path=/; Max-Age=100000'] } : {});
    case '/keep/tell': return reply('text/html', page('tell'));
    case '/keep/set': return reply('text/plain', 'set', { ...open, 'set-cookie': [line(url.searchParams.get('name') ?? '', url.searchParams.get('way') ?? '', url.searchParams.get('more') ?? '')] });
    case '/keep/worker.js': return reply('text/javascript', worker);
    case '/keep/hear': case '/keep/hear/dedicated': case '/keep/hear/shared': case '/keep/hear/service': return reply('text/plain', 'heard', open);
    default: return null;
  }
}

// The pages that bring a number back after its cookie was removed, from a copy that they keep elsewhere.
// @ts-check
import { reply } from './replies.mjs';

/** @typedef {import('./log.mjs').Hit} Hit */
/** @typedef {import('./replies.mjs').Answer} Answer */

const SITE = 'shop.example';

/** Where a page keeps the copy. */
export const keepers = /** @type {const} */ (['local', 'session', 'window_name', 'etag']);

/** The page that keeps its copy in one way. @param {string} keeper @param {string} [more] */
export const returningPage = (keeper, more = '') => `https://${SITE}/return/page?keeper=${keeper}${more}`;

/** What pages of one way told, in order: the number, and the cookies that came with it. @param {Hit[]} log @param {string} keeper */
export function heard(log, keeper) {
  const hits = log.filter(({ path }) => path.startsWith(`/return/hear?keeper=${keeper}`));
  return hits.map(({ body, cookies }) => ({ number: body, cookies }));
}

/** An answer that is called by the number it carries. @param {string} number */
const named = (number) => reply('text/plain', number, { etag: `"${number}"`, 'cache-control': 'no-cache' });

/** The routes, on any host; null when the request is none of them. @param {Hit} hit @param {URL} url @returns {Answer|null} */
export function answerReturning(hit, url) {
  const known = hit.headers['if-none-match'];
  switch (url.pathname) {
    case '/return/page': return reply('text/html', '<!doctype html><html lang=en><head><meta charset=utf-8><title>returning</title><link rel=icon href="data:,"></head><body><script src="/static/returning.js"></script></body></html>');
    case '/return/hear': return reply('text/plain', 'heard');
    // The number is the name of the answer, which the browser's cache tells when it asks again.
    case '/return/etag': return known
      ? { status: 304, headers: { etag: known, 'cache-control': 'no-cache' }, body: '' }
      : named(String(7_000_000_000_000_000 + Math.floor(Math.random() * 1e15)));
    default: return null;
  }
}

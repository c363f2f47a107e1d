// Pages full of embeds, made from the table that the placeholders use, and a vendor whose script makes an embed of an element.
// @ts-check
import { readFileSync } from 'node:fs';
import { reply } from './replies.mjs';

/** @typedef {{vendor: string, name: string, owner: string, what: string, frames: string[], scripts?: string[], elements?: string[]}} Embed */

const text = readFileSync(new URL('../../extension/generated/embeds/features.js', import.meta.url), 'utf8');
/** What the placeholders know of features. @type {Embed[]} */
export const embeds = JSON.parse(JSON.parse(text.slice(text.indexOf('push(') + 5, text.lastIndexOf(');')))).embeds;

/** An address that a pattern fits. @param {string} pattern */
export const addressOf = (pattern) => `https://${pattern.replaceAll('*', 'x')}`;

/** All frames that a page may hold of them. */
export const frames = embeds.flatMap((embed) => embed.frames.map((pattern) => ({ embed, url: addressOf(pattern) })));
/** All scripts, each once. */
export const scripts = [...new Set(embeds.flatMap((embed) => embed.scripts ?? []))].map(addressOf);

/** An element that a simple selector selects. @param {string} selector */
function element(selector) {
  const [, tag = '', id, className, attribute, , value = ''] = /^(\w*)(?:#([\w-]+))?(?:\.([\w-]+))?(?:\[([\w-]+)(="([^"]*)")?\])?$/.exec(selector) ?? [];
  return `<${tag || 'div'}${id ? ` id="${id}"` : ''}${className ? ` class="${className}"` : ''}${attribute ? ` ${attribute}="${value}"` : ''}>What the page itself says.</${tag || 'div'}>`;
}

/** A page with some content, on any host. @param {string} host @param {string} html @param {string} [csp] */
export const pageWith = (host, html, csp = '') => `https://${host}/quiet/echo?${new URLSearchParams({ html, csp })}`;

/** @param {string} url @param {string} [more] */
export const frame = (url, more = 'width=480 height=270') => `<iframe ${more} src="${url}"></iframe>`;

/** A post of X as its documentation tells sites to write it. */
export const post = '<blockquote class="twitter-tweet"><p>A quiet morning.</p>&mdash; Somebody</blockquote><script async src="https://platform.twitter.com/widgets.js"></script>';

const whole = () => [
  ...new Set(embeds.flatMap((embed) => embed.elements ?? [])),
].map(element).join('\n') + scripts.map((url) => `<script async src="${url}"></script>`).join('\n') + frames.map(({ url }) => frame(url)).join('\n');

/** What the script of X does with its posts, as far as it matters here. */
const widgets = `for (const quote of document.querySelectorAll('blockquote.twitter-tweet')) {
  const frame = document.createElement('iframe');
  frame.src = 'https://platform.twitter.com/embed/Tweet.html?id=1';
  quote.replaceWith(frame);
}`;

/** The answers of this file; null when the request is none of its own. @param {import('./log.mjs').Hit} hit @param {URL} url */
export function answerLoading(hit, url) {
  if (url.pathname === '/loading/all') return reply('text/html; charset=utf-8', `<!doctype html><meta charset=utf-8><title>All</title><body>${whole()}`);
  if (hit.host === 'platform.twitter.com' && url.pathname === '/widgets.js') return reply('text/javascript', widgets);
  return null;
}

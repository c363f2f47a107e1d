// Pages that use an SDK each, and one that shows them all in frames: what breaks where the vendor's script does not come.
// @ts-check
import { reply } from './replies.mjs';
import { cases } from './stand-in-cases.mjs';

/** @typedef {import('./stand-in-cases.mjs').Case} Case */

export const HOST = 'shop.example';

/** What a page must have said when all that it waits for has happened. @param {Case} page @returns {string[]} */
export const expected = ({ queued = '', loaded = '', snippet = '' }) => {
  const said = [...`${snippet}${queued}${loaded}`.matchAll(/done\(["'](\w+)["']\)/g)].map(([, name]) => name);
  return [...new Set([...said, 'onload', 'end'])].sort();
};

/** Says what happens in a page; the first of its scripts. */
const watch = `
window.said = []; window.broken = [];
const done = (name) => { if (!said.includes(name)) said.push(name); };
addEventListener('error', (event) => broken.push('uncaught: ' + event.message));
addEventListener('unhandledrejection', (event) => broken.push('unhandled: ' + event.reason));`;

/** A page that uses an SDK. @param {Case} page @param {string} how `async`: as snippets load it; otherwise the page waits for it */
export const pageOf = (page, how) => `<!doctype html><meta charset=utf-8><title>${page.id}</title><link rel=icon href="data:,"><body>
<script>${watch}
function loaded() { done('onload'); ${page.loaded ?? ''} }</script>
<script>${page.snippet ?? ''}</script>
<script>${page.queued ?? ''}</script>
${how === 'async'
    ? `<script>const s = document.createElement('script'); s.async = true; s.src = ${JSON.stringify(page.url)}; s.onload = loaded; s.onerror = () => done('onerror'); document.head.append(s);</script>`
    : `<script src="${page.url.replaceAll('&', '&amp;')}" onload="loaded()" onerror="done('onerror')"></script>`}
<script>done('end');</script>`;

/** All pages in frames of one. @param {string} how */
const together = (how) => `<!doctype html><meta charset=utf-8><title>all</title><link rel=icon href="data:,"><body>
${cases.map((_, number) => `<iframe src="/stand-in/${number}?how=${how}" width=40 height=20></iframe>`).join('\n')}`;

/** @param {import('./log.mjs').Hit} hit @param {URL} url @returns {import('./replies.mjs').Answer | null} */
export function answerStandIn(hit, url) {
  if (hit.host !== HOST || !url.pathname.startsWith('/stand-in/')) return isOwnScript(hit, url) ? reply('text/javascript', '/* nothing */') : null;
  const how = url.searchParams.get('how') ?? '';
  if (url.pathname === '/stand-in/all') return reply('text/html', together(how));
  const page = cases[Number(url.pathname.slice('/stand-in/'.length))];
  return page ? reply('text/html', pageOf(page, how)) : null;
}

/** What a site serves under its own name. @param {import('./log.mjs').Hit} hit @param {URL} url */
const isOwnScript = (hit, url) => hit.host === HOST && hit.type === 'script' && cases.some((page) => page.url === url.href);

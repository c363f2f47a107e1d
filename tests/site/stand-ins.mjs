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

/** A page that uses an SDK. @param {Case} page @param {string} how `async`: as snippets load it; otherwise the page waits for it, and its next script comes after */
export const pageOf = (page, how) => `<!doctype html><meta charset=utf-8><title>${page.id}</title><link rel=icon href="data:,"><body>
<script>${watch}
function loaded() { done('onload'); ${page.loaded ?? ''} }</script>
<script>${page.snippet ?? ''}</script>
<script>${page.queued ?? ''}</script>
${how === 'async'
    ? `<script>const s = document.createElement('script'); s.async = true; s.src = ${JSON.stringify(page.url)}; s.onload = loaded; s.onerror = () => done('onerror'); document.head.append(s);</script>`
    : `<script src="${page.url.replaceAll('&', '&amp;')}" onload="loaded()" onerror="done('onerror')"></script>`}
${how === 'async' ? `<script>done('end');</script>` : `<script>if (said.includes('onload')) done('end');</script>`}`;

/** All pages in frames of one. @param {string} how */
const together = (how) => `<!doctype html><meta charset=utf-8><title>all</title><link rel=icon href="data:,"><body>
${cases.map((_, number) => `<iframe src="/stand-in/${number}?how=${how}" width=40 height=20></iframe>`).join('\n')}`;

/** What is unusual, under a strict policy: in a shadow root, twice, as a module, one that is nobody's, and errors that a page makes up itself. */
const odd = `<!doctype html><meta charset=utf-8><title>odd</title><link rel=icon href="data:,"><body><div id=host></div>
<script nonce=a>${watch}
window.hj = function () { (hj.q = hj.q || []).push(arguments); }; hj('event', 'x');
const load = (where, src, name, type = '') => new Promise((resolve) => {
  const s = document.createElement('script'); s.type = type; s.src = src;
  s.onload = () => { done(name + 'Loaded'); resolve(); }; s.onerror = () => { done(name + 'Failed'); resolve(); };
  where.append(s);
});
const hotjar = 'https://static.hotjar.com/c/hotjar-1.js';
window.finished = (async () => {
  await load(document.getElementById('host').attachShadow({ mode: 'closed' }), hotjar, 'shadow');
  const first = hj;
  await load(document.head, hotjar, 'twice');
  if (hj === first && first.q.length === 0) done('once');
  await load(document.head, 'https://www.clarity.ms/tag/demo', 'module', 'module');
  await load(document.head, 'https://shop.example/no-such-script.js', 'own');
  const s = document.createElement('script'); s.src = 'https://script.crazyegg.com/pages/scripts/1/2.js'; s.type = 'text/plain'; document.head.append(s);
  s.onerror = () => done('madeUp'); s.dispatchEvent(new Event('error'));
  if (!window.CE2) done('notFooled');
  done('end');
})();
</script>`;

/** @param {import('./log.mjs').Hit} hit @param {URL} url @returns {import('./replies.mjs').Answer | null} */
export function answerStandIn(hit, url) {
  if (hit.host !== HOST || !url.pathname.startsWith('/stand-in/')) return isOwnScript(hit, url) ? reply('text/javascript', '/* nothing */') : null;
  const how = url.searchParams.get('how') ?? '';
  if (url.pathname === '/stand-in/odd') return reply('text/html', odd, { 'content-security-policy': "script-src 'nonce-a' https:" });
  if (url.pathname === '/stand-in/all') return reply('text/html', together(how));
  const page = cases[Number(url.pathname.slice('/stand-in/'.length))];
  return page ? reply('text/html', pageOf(page, how)) : null;
}

/** What a site serves under its own name. @param {import('./log.mjs').Hit} hit @param {URL} url */
const isOwnScript = (hit, url) => hit.host === HOST && hit.type === 'script' && cases.some((page) => page.url === url.href);

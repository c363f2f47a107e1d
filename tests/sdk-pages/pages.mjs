// The test pages, one for each SDK and way of getting it: their sites, documents and scripts, made of the packages as published.
// @ts-check
import { buildSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reply } from '../site/replies.mjs';
import { bodyOf, places, workerScript } from './places.mjs';
import { scripts } from './vendor-scripts.mjs';

/**
 * @typedef {object} Hosted  the SDK as the vendor's own server hands it out
 * @property {string} url     where sites get it, as documented
 * @property {string} [file]  the package's own file for that
 * @property {string} [iife]  packages without one: the name under which everything they export is put on the window
 * @property {string} [makes]  such packages: what the vendor's own script does with that, so that its documented global is there
 * @property {'page' | 'stub'} from  who asks for it: a script element of the page before its own script, or a script of the page itself
 * @property {string} [stub]  what stands before it: code of ours, or a file of the package (a path that begins with its name)
 * @property {string} global  where the page's script finds the SDK
 *
 * @typedef {object} Sdk
 * @property {string} vendor    as Sluice's report names it
 * @property {import('../site/vendors.mjs').Category} category
 * @property {string} bundled   an import of the package, as documented, that names the SDK `sdk`
 * @property {Hosted} [hosted]
 * @property {string[]} collectors  how the addresses begin that must be asked when nothing stops it: host and path
 * @property {string[]} events  names that must arrive there
 * @property {boolean} [leaving]  it sends when the page is left; from all others, pages wait until everything has arrived
 * @property {string[]} [silent]  callbacks that the SDK by its own code does not call (in any reasonable time) when its requests fail, with Sluice or without
 * @property {string[]} [loads]   callbacks that the script calls which the package loads from the vendor
 * @property {string[]} [keeps]   how names begin that are kept although the gate is shut
 * @property {string[]} [passes]  how addresses begin that are asked although the gate is shut
 *
 * @typedef {'bundled' | 'hosted'} Way
 * @typedef {{id: string, way: Way, site: string, sdk: Sdk, place?: import('./places.mjs').Place}} SdkPage
 */

const folder = new URL('sdks/', import.meta.url);
const root = new URL('../../node_modules/', import.meta.url);

/** @type {Map<string, Sdk>} */
export const sdks = new Map();
for (const file of readdirSync(folder).sort()) sdks.set(file.replace('.mjs', ''), (await import(new URL(file, folder).href)).about);

/** A page of its own site for each SDK, so that the log tells whose request it was. @param {Way} way @returns {SdkPage[]} */
export const pagesOf = (way) => [...sdks].filter(([, sdk]) => (way === 'bundled' ? sdk.bundled : sdk.hosted)).map(([id, sdk]) => ({ id, way, site: `${id}-${way}.example`, sdk }));

/** An SDK inside the site's own script, which runs in an odd place or at an odd time. @returns {SdkPage[]} */
export const placedPages = () => places.map(([place, id]) => ({ id, way: 'bundled', site: `${id}-${place}.example`, sdk: /** @type {Sdk} */ (sdks.get(id)), place }));

const pages = new Map([...pagesOf('bundled'), ...pagesOf('hosted'), ...placedPages()].map((page) => [page.site, page]));

/** @param {string} contents @param {import('esbuild').BuildOptions} [more] */
function build(contents, more = {}) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, bundle: true, write: false, format: 'iife', minify: true, target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error', ...more,
  });
  return outputFiles?.[0].text ?? '';
}

/** @type {Map<string, string>} what was built, by what it is */
const built = new Map();
/** @param {string} key @param {() => string} make */
function once(key, make) {
  const text = built.get(key) ?? make();
  built.set(key, text);
  return text;
}

/** @param {string} path begins with the package's name */
const published = (path) => readFileSync(new URL(path, root), 'utf8');

/** The site's own script: with the SDK inside, or only what uses it. @param {SdkPage} page */
const ownScript = ({ id, way, sdk }) => once(`${id} ${way}`, () => build(`
${way === 'bundled' ? sdk.bundled : `const sdk = window.${sdk.hosted?.global};`}
import { use } from './sdks/${id}.mjs';
import { run } from './page.mjs';
run(sdk, use);`));

/** The SDK as its vendor hands it out. @param {string} id @param {Hosted} hosted */
const hostedScript = (id, { file, iife, makes = '' }) => once(`${id} script`, () => {
  if (file) return published(file);
  const from = /from '([^']+)'/.exec(sdks.get(id)?.bundled ?? '')?.[1];
  return build(`module.exports = require('${from}');`, { globalName: iife }) + makes;
});

/** Errors are noted from the first script on. */
const watch = `window.notes = { calls: {}, wrong: [], over: false };
addEventListener('error', ({ message }) => notes.wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => notes.wrong.push('rejected: ' + (reason && reason.message || reason)));`;

/** @param {SdkPage} page */
function documentOf({ way, place, sdk: { hosted } }) {
  const head = [`<script>${watch}</script>`];
  if (way === 'hosted' && hosted?.stub) head.push(`<script>${/^@?[\w-]+\/[^\s(]*\.js$/.test(hosted.stub) ? published(hosted.stub) : hosted.stub}</script>`);
  if (way === 'hosted' && hosted?.from === 'page') head.push(`<script src="${hosted.url}"></script>`);
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title>Copper kettle</title><link rel=icon href="data:,">${head.join('\n')}</head>
<body><h1>Copper kettle</h1><button type=button>Add</button>${place ? bodyOf[place](watch) : '<script src="/own.js"></script>'}</body></html>`;
}

/** @param {import('../site/log.mjs').Hit} hit */
const openTo = ({ headers }) => ({
  'access-control-allow-origin': headers.origin ?? '*', ...(headers.origin && { 'access-control-allow-credentials': 'true' }),
  'access-control-allow-headers': String(headers['access-control-request-headers'] ?? '*'), 'access-control-allow-methods': 'GET, POST, PUT, PATCH, REPORT', 'access-control-expose-headers': 'date',
});

/** What the test pages' sites and vendors answer; null leaves it to the demo site. @param {import('../site/log.mjs').Hit} hit @param {URL} url @returns {import('../site/replies.mjs').Answer | null} */
export function answerSdks(hit, url) {
  const page = pages.get(hit.host);
  if (page && url.pathname === '/') return reply('text/html; charset=utf-8', documentOf(page));
  if (page && url.pathname === '/own.js') return reply('text/javascript', ownScript(page));
  if (page && url.pathname === '/worker.js') return reply('text/javascript', workerScript(watch, ownScript(page)));
  if (page && url.pathname === '/left') return reply('text/html', '<!doctype html><title>Left</title><link rel=icon href="data:,">');
  const open = openTo(hit);
  if (hit.method === 'OPTIONS') return reply('text/plain', '', open, 204);
  for (const [id, { hosted }] of sdks) {
    if (hosted && (hosted.file || hosted.iife) && hosted.url.split('?')[0] === `https://${hit.host}${url.pathname}`) return reply('text/javascript', hostedScript(id, hosted), open);
  }
  return scripts(hit, url, open);
}

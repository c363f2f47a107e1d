// The site of the page-load benchmark: one page with nothing to stop, one with as many requests to vendors as to itself.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The site's own host; every other host is a vendor. */
export const host = 'site.test';

/** Hosts that real pages embed, some of which Sluice lets pass by default. */
const vendors = [
  'www.google-analytics.com', 'www.googletagmanager.com', 'connect.facebook.net', 'www.facebook.com', 'bat.bing.com', 'static.criteo.net', 'ad.doubleclick.net',
  'securepubads.g.doubleclick.net', 'analytics.tiktok.com', 'snap.licdn.com', 'px.ads.linkedin.com', 'ct.pinterest.com', 'tr.snapchat.com', 'static.hotjar.com',
  'cdn.taboola.com', 'widgets.outbrain.com', 'ib.adnxs.com', 'c.amazon-adsystem.com', 'js.adsrvr.org', 'hm.baidu.com',
];

const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
/** A little work and eight kilobytes to read, as the smaller scripts of real pages. */
const script = `let sum = 0; for (let i = 0; i < 20_000; i += 1) sum += i % 7;\n/*${'x'.repeat(8000)}*/`;

/** One script for two pictures. @param {number} count @param {(index: number) => string} origin */
const embeds = (count, origin) => Array.from({ length: count }, (_, index) => (
  index % 3 === 0 ? `<script src="${origin(index)}/js/${index}.js"></script>` : `<img src="${origin(index)}/px/${index}.gif?id=${index}&dl=x">`
)).join('');

const own = () => '';
const others = (/** @type {number} */ index) => `https://${vendors[index % vendors.length]}`;

/** By name: 120 requests each. @type {Record<'plain' | 'tracked', string>} */
const pages = {
  plain: `<!doctype html><title>Plain</title>${embeds(120, own)}`,
  tracked: `<!doctype html><title>Tracked</title>${embeds(60, own)}${embeds(60, others)}`,
};

/** @typedef {keyof typeof pages} PageName */

function makeCertificate() {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-load-'));
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
      '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem'), '-subj', `/CN=${host}`], { stdio: 'ignore' });
    const [key, cert] = [readFileSync(join(folder, 'key.pem')), readFileSync(join(folder, 'cert.pem'))];
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key, cert, spki: createHash('sha256').update(publicKey).digest('base64') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the site on a free port of 127.0.0.1. */
export async function startLoadSite() {
  const { key, cert, spki } = makeCertificate();
  let toVendors = 0;
  const server = createSecureServer({ key, cert, allowHTTP1: true });
  server.on('request', (request, response) => {
    const asked = String(request.headers[':authority'] ?? request.headers.host).replace(/:\d+$/, '');
    if (asked !== host) toVendors += 1;
    const name = /** @type {PageName} */ (request.url.slice(1));
    // No file may come from a cache: every load is to cost the same.
    const answer = (/** @type {string} */ type, /** @type {string | Buffer} */ body) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(/** @type {any} */ (body));
    };
    if (asked === host && Object.hasOwn(pages, name)) answer('text/html', pages[name]);
    else if (request.url.includes('.js')) answer('text/javascript', script);
    else answer('image/gif', picture);
  });
  server.on('sessionError', () => {}); // a tab that is closed mid-stream is no fault
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  server.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    httpsPort: port, httpPort: port, spki,
    /** How many requests to vendors arrived since the last time this was asked. */
    vendorRequests() {
      const count = toVendors;
      toVendors = 0;
      return count;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// The demo server: one process that answers for every host name, logs what arrived, and plays shop, newspaper and all vendors.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from './answers.mjs';
import { parseCookies, RequestLog } from './log.mjs';

/** @typedef {import('./log.mjs').Hit} Hit */
/** @typedef {Awaited<ReturnType<typeof startSite>>} DemoSite */

/** A throw-away certificate; the browsers are told to trust its key (Chromium) or any certificate (Firefox). */
function makeCertificate() {
  const dir = mkdtempSync(join(tmpdir(), 'sluice-site-'));
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30',
      '-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem'), '-subj', '/CN=shop.example', '-addext', 'subjectAltName=DNS:shop.example,DNS:*.example'], { stdio: 'ignore' });
    const key = readFileSync(join(dir, 'key.pem'));
    const cert = readFileSync(join(dir, 'cert.pem'));
    const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key, cert, spki: createHash('sha256').update(der).digest('base64') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** @param {string|string[]|undefined} header */
const one = (header) => (Array.isArray(header) ? header[0] : header) ?? '';

/** @param {import('node:http').IncomingMessage | import('node:http2').Http2ServerRequest} request @param {Hit['scheme']} scheme @returns {Hit} */
function describe(request, scheme) {
  const headers = request.headers;
  return {
    time: Date.now(), method: request.method ?? '', scheme, host: one(/** @type {any} */ (headers)[':authority'] ?? headers.host).replace(/:\d+$/, '').toLowerCase(), path: request.url ?? '',
    type: one(headers['sec-fetch-dest']), mode: one(headers['sec-fetch-mode']), site: one(headers['sec-fetch-site']), referer: one(headers.referer),
    cookies: parseCookies(one(headers.cookie)), setCookies: [], body: '', bytes: Buffer.alloc(0), headers,
  };
}

/**
 * Starts the demo site on two free ports of 127.0.0.1.
 * @param {(hit: Hit, url: URL) => import('./replies.mjs').Answer | null} [first] answers before the demo site does, or leaves it to it
 */
export async function startSite(first) {
  const { key, cert, spki } = makeCertificate();
  const log = new RequestLog();
  /** @type {Set<import('node:net').Socket>} open connections, since close() of a server alone waits for them */
  const sockets = new Set();

  /** @param {any} request @param {any} response @param {'http'|'https'} scheme */
  const onRequest = (request, response, scheme) => {
    const hit = describe(request, scheme);
    log.arrived(hit);
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    request.on('data', (/** @type {Buffer} */ chunk) => {
      if (hit.body.length < 4096) hit.body = (hit.body + chunk.toString('utf8')).slice(0, 4096);
      if ((size += chunk.length) <= 1 << 20) chunks.push(chunk);
    });
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('end', () => {
      hit.bytes = Buffer.concat(chunks);
      const { status, headers, body } = first?.(hit, new URL(hit.path, `https://${hit.host || 'nowhere.invalid'}`)) ?? answer(hit);
      const cookies = headers['set-cookie'];
      hit.setCookies = cookies === undefined ? [] : [cookies].flat();
      log.completed(hit);
      if (response.destroyed || response.stream?.destroyed) return;
      response.writeHead(status, headers);
      response.end(body);
    });
  };

  /** A WebSocket that opens and stays silent. @param {import('node:http').IncomingMessage} request @param {import('node:stream').Duplex} socket @param {'ws'|'wss'} scheme */
  const onUpgrade = (request, socket, scheme) => {
    log.arrived({ ...describe(request, scheme), type: 'websocket' });
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  };

  const https = createSecureServer({ key, cert, allowHTTP1: true });
  const http = createServer();
  https.on('request', (request, response) => onRequest(request, response, 'https'));
  https.on('upgrade', (request, socket) => onUpgrade(request, socket, 'wss'));
  https.on('sessionError', () => {}); // a browser that is closed mid-stream is no fault of the test
  http.on('request', (request, response) => onRequest(request, response, 'http'));
  http.on('upgrade', (request, socket) => onUpgrade(request, socket, 'ws'));
  for (const server of [https, http]) {
    server.on('clientError', (/** @type {Error} */ _error, /** @type {import('node:net').Socket} */ socket) => socket.destroy());
    server.on('connection', (/** @type {import('node:net').Socket} */ socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  }
  /** @param {import('node:net').Server} server */
  const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

  return {
    httpsPort: portOf(/** @type {any} */ (https)),
    httpPort: portOf(http),
    /** base64 SHA-256 of the public key, for Chromium's --ignore-certificate-errors-spki-list */
    spki,
    log: log.entries,
    /** what the browser asked for on its own account */
    ofBrowser: log.ofBrowser,
    reset: () => log.reset(),
    hits: log.hits.bind(log),
    waitForHit: log.waitForHit.bind(log),
    idle: log.idle.bind(log),
    async close() {
      const closed = [https, http].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

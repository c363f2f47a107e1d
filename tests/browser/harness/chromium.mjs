// Starts Chromium with an extension and the demo site behind every host name, and reaches into the extension's service worker.
// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

/** @typedef {import('./browsers.mjs').Options} Options */
/** @typedef {import('./browsers.mjs').Session} Session */

/** The wrapper in /usr/bin adds --disable-pings, which would hide a whole kind of beacon from every test. */
const executablePath = process.env.CHROMIUM ?? '/usr/lib/chromium/chromium';

/** The id Chromium gives an unpacked extension: made from its key, else from its folder. @param {string} dir */
function idOf(dir) {
  const { key } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : realpathSync(dir)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** Under automation Chromium starts with third-party cookies blocked; cookie tests would then pass without testing anything. @param {string} profile */
function allowThirdPartyCookies(profile) {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return; // a later start of the same profile: the browser has kept what we wrote
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }));
}

/** @param {Options & {profile: string}} options @returns {Promise<Session>} */
export async function startChromium({ site, extension, profile, args = [] }) {
  allowThirdPartyCookies(profile);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    userDataDir: profile,
    // Puppeteer switches extensions off, and Chromium would then ignore ours.
    ignoreDefaultArgs: ['--disable-extensions'],
    defaultViewport: { width: 1200, height: 860 },
    args: [
      '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${site.httpsPort}, MAP *:80 127.0.0.1:${site.httpPort}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...args,
    ],
  });
  const extensionId = extension ? idOf(extension) : '';
  const origin = `chrome-extension://${extensionId}`;
  const cdp = await browser.target().createCDPSession();

  /**
   * The running service worker's target id. Asked of the browser each time: a killed worker stays in Puppeteer's own
   * list of targets, and its successor comes back under the same id without any event.
   */
  async function workerTarget() {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith(`${origin}/`))?.targetId;
  }
  /** Neither start nor end of a worker is announced by an event that can be trusted here, so this asks again. @param {boolean} running @param {number} [timeoutMs] */
  async function workerIs(running, timeoutMs = 10_000) {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await delay(10)) {
      const id = await workerTarget();
      if ((id !== undefined) === running) return id;
    }
    throw new Error(`the service worker is still ${running ? 'asleep' : 'running'} after ${timeoutMs} ms`);
  }

  /** @param {string} path */
  async function extensionPage(path) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  }

  /** The worker, started if it sleeps; through the debugger and not by a message, so that the extension sees no event it does not know. */
  async function awakeWorker() {
    const awake = await workerTarget();
    if (awake !== undefined) return awake;
    const page = await extensionPage('manifest.json');
    try {
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      return await workerIs(true);
    } finally {
      await page.close();
    }
  }
  if (extension) await workerIs(true, 15_000);

  return {
    browser,
    extensionId,
    extensionOrigin: origin,
    extensionPage,
    async evaluateInBackground(fn, ...rest) {
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: /** @type {string} */ (await awakeWorker()), flatten: true });
      const session = /** @type {import('puppeteer-core').CDPSession} */ (cdp.connection()?.session(sessionId));
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${fn})(...${JSON.stringify(rest)})`, awaitPromise: true, returnByValue: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await cdp.send('Target.detachFromTarget', { sessionId });
      }
    },
    async killBackground() {
      const targetId = await workerTarget();
      if (targetId === undefined) return;
      await cdp.send('Target.closeTarget', { targetId });
      await workerIs(false);
    },
    backgroundIsRunning: async () => (await workerTarget()) !== undefined,
    stop: () => browser.close(),
  };
}

// Starts Chromium with an extension and the demo site behind every host name, and reaches into the extension's service worker.
// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const isWorker = (/** @type {import('puppeteer-core').Target} */ target) => target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);

  /** @param {string} path */
  async function extensionPage(path) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  }

  /** The worker, started if it sleeps; through the debugger and not by a message, so that the extension sees no event it does not know. */
  async function worker() {
    const awake = browser.targets().find(isWorker);
    if (awake) return awake;
    const page = await extensionPage('manifest.json');
    try {
      const cdp = await page.createCDPSession();
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      return await browser.waitForTarget(isWorker, { timeout: 10_000 });
    } finally {
      await page.close();
    }
  }
  if (extension) await browser.waitForTarget(isWorker, { timeout: 15_000 });

  return {
    browser,
    extensionId,
    extensionOrigin: origin,
    extensionPage,
    async evaluateInBackground(fn, ...rest) {
      const handle = await (await worker()).worker();
      if (!handle) throw new Error('the service worker went away while we looked at it');
      return handle.evaluate(/** @type {any} */ (fn), ...rest);
    },
    async killBackground() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      const gone = new Promise((resolve) => {
        /** @param {unknown} destroyed */
        const check = (destroyed) => { if (destroyed === target) { browser.off('targetdestroyed', check); resolve(undefined); } };
        browser.on('targetdestroyed', check);
      });
      const cdp = await browser.target().createCDPSession();
      const { targetInfos } = await cdp.send('Target.getTargets');
      const info = targetInfos.find((t) => t.type === 'service_worker' && t.url.startsWith(`${origin}/`));
      if (info) {
        await cdp.send('Target.closeTarget', { targetId: info.targetId });
        await gone;
      }
      await cdp.detach();
    },
    backgroundIsRunning: async () => browser.targets().some(isWorker),
    stop: () => browser.close(),
  };
}

// Starts Chromium with an extension and the demo site behind every host name, and reaches into the extension's service worker.
// @ts-check
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { orEnded } from './ended.mjs';
import { WorkerWatch } from './worker-watch.mjs';

/** @typedef {import('./browsers.mjs').Options} Options */
/** @typedef {import('./browsers.mjs').Session} Session */

/** The wrapper in /usr/bin adds --disable-pings, which would hide a whole kind of beacon from every test. */
const executablePath = process.env.CHROMIUM ?? '/usr/lib/chromium/chromium';

/** Milliseconds that a busy machine may take to close it. */
const CLOSING = 30_000;

/** The id Chromium gives an unpacked extension: made from its key, else from its folder. @param {string} dir */
function idOf(dir) {
  const { key } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const hash = createHash('sha256').update(key ? Buffer.from(key, 'base64') : realpathSync(dir)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}

/** @param {string} profile */
const preferencesFile = (profile) => join(profile, 'Default', 'Preferences');

/** What a new profile must say before the first start. @param {string} profile */
function prepareProfile(profile) {
  if (existsSync(preferencesFile(profile))) return; // a later start of the same profile: the browser has kept what we wrote
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferencesFile(profile), JSON.stringify({
    // Under automation Chromium starts with third-party cookies blocked; cookie tests would then pass without testing anything.
    profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
    // An unpacked extension is loaded again at the next start only in developer mode.
    extensions: { ui: { developer_mode: true } },
  }));
}

/** Chromium marks what a debugger installed and forgets it when it starts again. */
const installedByDebugger = 1 << 15;

/** Makes an extension that was installed through the debugger a lasting one, as if loaded on chrome://extensions. @param {string} profile @param {string} id */
function keepExtension(profile, id) {
  const preferences = JSON.parse(readFileSync(preferencesFile(profile), 'utf8'));
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Error(`Chromium kept nothing about the extension ${id}`);
  entry.creation_flags &= ~installedByDebugger;
  writeFileSync(preferencesFile(profile), JSON.stringify(preferences));
}

/** @typedef {{extension: string | undefined, extensionId: string, installed: boolean, copy: () => unknown}} Loaded  installed: an earlier start of this profile has the extension already; copy: puts it into its folder */

/** @param {Options & {profile: string, installed: boolean}} options @returns {Promise<Session>} */
export async function startChromium({ site, extension: source, profile, installed, headless = true, args = [] }) {
  // Chromium puts its own form of the rules into the folder, and away again when another one loads it: so each has a folder of its own.
  const extension = source && join(profile, 'extension');
  const copy = () => source && extension && cpSync(source, extension, { recursive: true, filter: (path) => basename(path) !== '_metadata' });
  if (!installed) copy();
  const extensionId = extension ? idOf(extension) : '';
  prepareProfile(profile);
  if (extension && installed) keepExtension(profile, extensionId);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true, // only over a pipe does Chromium let a debugger install an extension
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 860 } : null,
    args: [
      '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${site.httpsPort}, MAP *:80 127.0.0.1:${site.httpPort}, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
      ...args,
    ],
  });
  return orEnded(browser, () => session(browser, { extension, extensionId, installed, copy }));
}

/** @param {import('puppeteer-core').Browser} browser @param {Loaded} loaded @returns {Promise<Session>} */
async function session(browser, { extension, extensionId, installed, copy }) {
  const origin = `chrome-extension://${extensionId}`;
  // The tab every Chromium starts with; tests open tabs of their own and leave this one alone.
  const [firstTab] = await browser.pages();
  const worker = await WorkerWatch.start(`${origin}/`, await firstTab.createCDPSession(), await browser.target().createCDPSession());

  /** @param {string} path */
  async function extensionPage(path) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  }

  // Not --load-extension: with that switch every start counts as a new installation, and what a restart shall keep is gone.
  if (extension && !installed) await browser.installExtension(extension);
  if (extension) await worker.wake();

  return {
    browser,
    extensionId,
    extensionOrigin: origin,
    extensionPage,
    evaluateInBackground: (fn, ...rest) => worker.evaluate(`(${fn})(...${JSON.stringify(rest)})`),
    killBackground: () => worker.kill(),
    backgroundIsRunning: async () => worker.running,
    async update() {
      // The folder anew: for the browser that is the same extension in another version.
      copy();
      await browser.installExtension(extension ?? '');
      await worker.wake();
    },
    async stop() {
      // Puppeteer waits for ever for a Chromium that has said it will close and does not.
      const stuck = setTimeout(() => {
        console.error(`Chromium did not end within ${CLOSING / 1000} s and was killed`);
        browser.process()?.kill('SIGKILL');
      }, CLOSING);
      await browser.close().finally(() => clearTimeout(stuck));
    },
  };
}

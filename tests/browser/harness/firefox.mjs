// Starts Firefox with an extension and the demo site behind every host name, and reaches into the extension's event page.
// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { orEnded } from './ended.mjs';
import { holds } from './holds.mjs';
import { packXpi } from './xpi.mjs';

/** @typedef {import('./browsers.mjs').Options} Options */
/** @typedef {import('./browsers.mjs').Session} Session */

const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
/** The address Firefox shall give the extension's pages; it would choose one at random. */
const uuid = '6b1f0a3e-0c7e-4c0e-9d0a-5a1c0ffee001';

/** @param {Options['site']} site @param {string} id */
const preferences = (site, id) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${site.httpsPort};80=${site.httpPort}`,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'extensions.originControls.grantByDefault': true,
  // ESR still lets an unsigned add-on be installed for good, so it is there again after a restart.
  'xpinstall.signatures.required': false,
  // Off by default, but some people switch it on, and then it is one more way out.
  'browser.send_pings': true,
  // A user's Firefox has 5 here and gives every site its own jar of third-party cookies. With 0 they flow freely, so that what
  // stops them in a test is the extension; a test of the usual setting passes { prefs: { 'network.cookie.cookieBehavior': 5 } }.
  'network.cookie.cookieBehavior': 0,
  // Nobody watches: a tenth of the pictures, and nothing that glides. Most of what it does otherwise is drawing.
  'layout.frame_rate': 10,
  'ui.prefersReducedMotion': 1,
});

/** Runs in the frame script of the background page, with system rights: a sandbox that sees the page's globals and is not bound by its CSP. */
const frameScript = `
addMessageListener('sluice-test:run', async ({ data: { id, code } }) => {
  let answer;
  try {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    answer = { id, value: String(await Cu.evalInSandbox('(async () => JSON.stringify({ value: await (' + code + ') }))()', sandbox)) };
  } catch (error) { answer = { id, error: String(error) + '\\n' + (error && error.stack || '') }; }
  sendAsyncMessage('sluice-test:ran', answer);
});`;

/**
 * Runs in the browser's own window: wakes the background. At the start the browser may not have come to its add-ons yet.
 * @param {string} id @param {number} patience milliseconds @returns {Promise<boolean>}
 */
async function wakeBackground(id, patience) {
  const late = Date.now() + patience;
  const extension = () => /** @type {any} */ (globalThis).WebExtensionPolicy.getByID(id)?.extension;
  const state = () => extension() ? `state: ${extension().backgroundState}` : 'no such add-on';
  while (!extension()?.wakeupBackground) {
    if (Date.now() > late) throw new Error(`the background can not be woken (${state()})`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const slow = new Promise((_, reject) => setTimeout(() => reject(new Error(`the background does not wake (${state()})`)), late - Date.now()));
  await Promise.race([extension().wakeupBackground(), slow]);
  return true;
}

/** Milliseconds in which the first window opens and the background wakes, on a busy machine too. */
const WAKING = 60_000;

/** Runs in the browser's own window (needs --remote-allow-system-access). @param {string} id @param {string} code @param {string} script */
async function runInBackgroundPage(id, code, script) {
  const { extension } = /** @type {any} */ (globalThis).WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground();
  const view = [...extension.views].find((v) => v.viewType === 'background');
  const messages = view.xulBrowser.messageManager;
  if (!view.xulBrowser.sluiceTest) {
    view.xulBrowser.sluiceTest = true;
    messages.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  }
  const call = String(Math.random());
  return new Promise((resolve, reject) => {
    const listener = (/** @type {any} */ { data }) => {
      if (data.id !== call) return;
      messages.removeMessageListener('sluice-test:ran', listener);
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.value);
    };
    messages.addMessageListener('sluice-test:ran', listener);
    messages.sendAsyncMessage('sluice-test:run', { id: call, code });
  });
}

/** @typedef {Options & {profile: string, installed: boolean}} Started  installed: an earlier start of this profile has the add-on already */

/** @param {Started} options @returns {Promise<Session>} */
export async function startFirefox(options) {
  const { site, extension, profile, headless = true, args = [], home, prefs = {} } = options;
  const id = extension ? JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id : 'none@sluice.invalid';
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless, acceptInsecureCerts: true, userDataDir: profile,
    defaultViewport: headless ? { width: 1200, height: 860 } : null,
    args: ['--remote-allow-system-access', ...args],
    // Without this a release build ignores Puppeteer's preference and asks Mozilla's settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...(home ? { HOME: home } : {}) },
    extraPrefsFirefox: { ...preferences(site, id), ...prefs },
  });
  // Puppeteer would put the preferences of before this start back at the end, and lose what Firefox noted about the add-on meanwhile.
  for (const file of ['prefs.js.puppeteer', 'user.js.puppeteer']) rmSync(join(profile, file), { force: true });
  return orEnded(browser, () => session(browser, id, options));
}

/** @param {import('puppeteer-core').Browser} browser @param {string} id @param {Started} options @returns {Promise<Session>} */
async function session(browser, id, { extension, profile, installed }) {
  /** Raw WebDriver BiDi: Puppeteer has no words for what follows. @param {string} method @param {Record<string, unknown>} params @returns {Promise<any>} */
  const bidi = async (method, params) => (await /** @type {any} */ (browser).connection.send(method, params)).result;
  const windows = async () => (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
  let [own] = await windows();
  // The session may be there sooner than the first window.
  for (const late = Date.now() + WAKING; !own && Date.now() < late; [own] = await windows()) await pause(20);
  if (!own) throw new Error('Firefox opens no window');
  /** Runs a function in the browser's own window. @param {Function} fn @param {...unknown} rest @returns {Promise<any>} */
  const inChrome = async (fn, ...rest) => {
    const expression = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(rest)})))()`;
    const answer = await bidi('script.evaluate', { expression, target: { context: own.context }, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };

  const policy = 'WebExtensionPolicy.getByID(id).extension';
  const state = () => inChrome(new Function('id', `return ${policy}.backgroundState`), id);
  const install = (/** @type {string} */ folder) => {
    // As a file: eight megabytes in a message cost it a second.
    const path = join(profile, 'sluice.xpi');
    writeFileSync(path, packXpi(folder));
    return bidi('webExtension.install', { extensionData: { type: 'archivePath', path }, 'moz:permanent': true });
  };
  const wake = () => inChrome(wakeBackground, id, WAKING);
  if (extension && !installed) await install(extension);
  // At install the event page starts by itself; after a restart it would wait for its first event.
  if (extension) await wake();

  return {
    browser,
    extensionId: id,
    extensionOrigin: `moz-extension://${uuid}`,
    async extensionPage(path) {
      const page = await browser.newPage();
      // page.goto() waits for events that never come, since the tab moves to the extension process; the protocol's own command does not.
      await bidi('browsingContext.navigate', { context: /** @type {any} */ (page.mainFrame())._id, url: `moz-extension://${uuid}/${path}`, wait: 'complete' });
      await holds(page, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
      return page;
    },
    async evaluateInBackground(fn, ...rest) {
      const code = `(${fn})(...${JSON.stringify(rest)})`;
      return JSON.parse(await inChrome(runInBackgroundPage, id, code, frameScript)).value;
    },
    async killBackground() {
      // Without the second wish Firefox lets it live while one of its listeners is at work; an event that comes in between keeps it alive all the same.
      const end = `const one = ${policy}; return one.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => one.backgroundState);`;
      while ((await inChrome(new Function('id', end), id)) === 'running');
    },
    backgroundIsRunning: async () => (await state()) === 'running',
    async update() {
      await install(extension ?? '');
      await wake();
    },
    inChrome,
    stop: () => browser.close(),
  };
}

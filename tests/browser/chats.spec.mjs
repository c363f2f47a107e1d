// Chats that have a placeholder and a stand-in: stopped, the page's own calls are answered; let through, the vendor's script finds all calls as if it had only been late.
// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { reply } from '../site/replies.mjs';
import { kind, openControl, openSluice } from './harness/sluice.mjs';

/** @typedef {import('../site/log.mjs').Hit} Hit */

/**
 * By their documented ways: a snippet that notes calls until the script comes, what a site says, and (ours) what the vendor's script does with it.
 * @type {Record<string, {script: string, hosts: RegExp, snippet: string, use: string, later: string, loader: string, sent: string[]}>}
 */
const chats = {
  intercom: {
    script: 'https://widget.intercom.io/widget/demo', hosts: /\.intercom\.io$/,
    snippet: `const stub = function () { stub.c(arguments); }; stub.q = []; stub.c = (args) => stub.q.push(args); window.Intercom = stub; load();`,
    use: `Intercom('boot', { app_id: 'demo', email: 'jo@mail.example' }); Intercom('onUnreadCountChange', () => said.push('unread'));`,
    later: `said.push(typeof Intercom('getVisitorId')); Intercom('trackEvent', 'kettle viewed'); kept('trackEvent', 'by the kept function');`,
    loader: `const waiting = window.Intercom && Intercom.q || [];
      window.Intercom = function (name, one) { ran.push(name + (typeof one === 'string' ? ' ' + one : ''));
        if (name === 'boot') fetch('https://api-iam.intercom.io/messenger/web/ping', { method: 'POST', mode: 'no-cors', body: one.app_id });
        if (name === 'onUnreadCountChange') setTimeout(one); };
      Intercom.booted = true; for (const call of waiting) Intercom(...call);`,
    sent: ['widget.intercom.io/widget/demo', 'api-iam.intercom.io/messenger/web/ping'],
  },
  drift: {
    script: 'https://js.driftt.com/include/1700000000000/demo.js', hosts: /\.drift(t|api)?\.com$/,
    snippet: `const list = window.driftt = window.drift = []; list.SNIPPET_VERSION = '0.3.1';
      for (const name of ['identify', 'config', 'track', 'reset', 'debug', 'show', 'ping', 'page', 'hide', 'off', 'on']) list[name] = (...given) => { list.push([name, ...given]); return list; };
      list.load = load; list.load('demo');`,
    use: `drift.identify('customer-7', { email: 'jo@mail.example' }); drift.on('ready', (api) => { said.push('ready'); api.widget.hide(); });`,
    later: `said.push(typeof drift.api.openChat); drift.track('kettle viewed'); kept.page('kettles');`,
    loader: `const waiting = window.drift; const real = { api: { widget: { hide() { ran.push('hidden'); } }, openChat() {} } };
      for (const name of ['identify', 'config', 'track', 'reset', 'debug', 'show', 'ping', 'page', 'hide', 'off', 'on']) real[name] = (one, two) => { ran.push(name + ' ' + one); if (name === 'on' && one === 'ready') setTimeout(() => two(real.api, {}));
        if (name === 'identify') fetch('https://customer.api.drift.com/identify', { method: 'POST', mode: 'no-cors', body: one }); };
      window.drift = real; for (const [name, ...given] of waiting) real[name](...given);`,
    sent: ['js.driftt.com/include/1700000000000/demo.js', 'customer.api.drift.com/identify'],
  },
};
/** What the real script has run in the end: everything that the page said, in its order. @type {Record<string, string[]>} */
const wanted = {
  intercom: ['boot', 'onUnreadCountChange', 'getVisitorId', 'trackEvent kettle viewed', 'trackEvent by the kept function'],
  drift: ['identify customer-7', 'on ready', 'track kettle viewed', 'page kettles', 'hidden'],
};

/** @param {Hit} hit @param {URL} url */
const first = (hit, url) => {
  const id = hit.host.replace('.chats.example', '');
  const chat = chats[id];
  if (chat) {
    return reply('text/html', `<!doctype html><meta charset=utf-8><title>Chat</title><link rel=icon href="data:,"><button id=before>before</button>
<script>window.said = []; window.ran = []; window.broken = []; addEventListener('error', ({ message }) => broken.push(message));
function load() { const script = document.createElement('script'); script.async = true; script.src = '${chat.script}'; script.onload = () => said.push('loaded'); document.head.append(script); }
${chat.snippet}
window.kept = window.Intercom || window.drift; ${chat.use}</script>`);
  }
  const asked = Object.values(chats).find(({ script }) => script === `https://${hit.host}${url.pathname}`);
  return asked ? reply('text/javascript', asked.loader) : null;
};

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first });
  await sluice.everywhere({ features: 'shut' });
});
after(() => sluice?.close());

/** @param {Hit[]} log @param {RegExp} hosts */
const sent = (log, hosts) => log.filter((hit) => hosts.test(hit.host)).map(({ host, path }) => host + path);
/** @param {import('puppeteer-core').Page} page @param {'said' | 'ran'} list @param {string[]} names */
const once = (page, list, names) => page.waitForFunction((which, all) => all.every((name) => /** @type {any} */ (window)[which].includes(name)), { timeout: 8000 }, list, names);
/** @param {import('puppeteer-core').Page} page @returns {Promise<{said: string[], ran: string[], broken: string[]}>} */
const told = (page) => page.evaluate(() => { const { said, ran, broken } = /** @type {any} */ (window); return { said, ran, broken }; });

for (const [id, chat] of Object.entries(chats)) {
  const url = `https://${id}.chats.example/`;
  test(`${id}: without Sluice the chat comes (${kind})`, async () => {
    const { site, browser, close } = await openControl({ first });
    try {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await once(page, 'ran', wanted[id].slice(0, 2));
      await site.waitForHit(({ host, path }) => host + path === chat.sent[1]);
      assert.deepEqual(sent(site.log, chat.hosts), chat.sent);
    } finally {
      await close();
    }
  });

  test(`${id}: stopped, nothing is sent and the page is answered; pressed once, the chat comes and has heard everything; always, it comes by itself`, async () => {
    sluice.site.reset();
    const page = await sluice.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await once(page, 'said', ['loaded', ...(id === 'drift' ? ['ready'] : [])]);
    await page.evaluate((text) => new Function(text)(), chat.later);
    const answered = id === 'drift' ? ['loaded', 'ready', 'function'] : ['loaded', 'string'];
    assert.deepEqual(await told(page), { said: answered, ran: [], broken: [] });
    assert.deepEqual(sent(sluice.site.log, chat.hosts), []);

    await page.focus('#before');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await once(page, 'ran', wanted[id]);
    await once(page, 'said', [id === 'drift' ? 'ready' : 'unread']);
    await sluice.site.waitForHit(({ host, path }) => host + path === chat.sent[1]);
    const found = await told(page);
    assert.deepEqual([found.ran, found.broken], [wanted[id], []]);
    assert.deepEqual(sent(sluice.site.log, chat.hosts), chat.sent);

    // The next page asks again.
    sluice.site.reset();
    await page.goto(url, { waitUntil: 'load' });
    await once(page, 'said', ['loaded']);
    assert.deepEqual(sent(sluice.site.log, chat.hosts), []);
    await page.focus('#before');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await once(page, 'ran', wanted[id].slice(0, 2));
    // Before the next page: what this one sends last would count for that.
    await sluice.site.waitForHit(({ host, path }) => host + path === chat.sent[1]);
    sluice.site.reset();
    await page.goto(url, { waitUntil: 'load' });
    await once(page, 'ran', wanted[id].slice(0, 2));
    await sluice.site.waitForHit(({ host, path }) => host + path === chat.sent[1]);
    assert.deepEqual(sent(sluice.site.log, chat.hosts), chat.sent);
    await page.close();
  });
}

// Requests for settings that SDKs wait for: where they are stopped, the page is answered, whichever way it asks; where they are not, nobody answers for the vendor.
// @ts-check
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { reply } from '../site/replies.mjs';
import { kind, openControl, openSluice, thingsOf } from './harness/sluice.mjs';

const generated = new URL('../../extension/generated/surrogates/', import.meta.url);
/** Every request that is answered, as an address, and its answer. */
const rows = (() => {
  const context = createContext({});
  runInContext('self = globalThis; sluiceAnswers = [];', context);
  for (const file of readdirSync(generated)) runInContext(readFileSync(new URL(file, generated), 'utf8'), context);
  const lists = /** @type {[string, string][]} */ (runInContext('sluiceAnswers.flatMap((list) => list())', context));
  const example = (/** @type {string} */ request) => `https://${request.replace(/^\*\//, 'proxy.example/').replaceAll('*', 'x').replaceAll('^', '/')}`;
  return Array.from(lists).flatMap(([requests, text]) => requests.split(' ').map((request) => ({ url: example(request), text })));
})();

const SEGMENT = 'https://cdn.segment.com/v1/projects/demo/settings';
const wanted = rows.find(({ url }) => url.includes('segment'))?.text ?? '';
const REAL = '{"integrations":{"real":{}}}';
const host = 'settings.example';

/** @type {(hit: import('../site/log.mjs').Hit, url: URL) => import('../site/replies.mjs').Answer | null} */
const first = (hit, url) => {
  const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  if (hit.host === 'cdn.segment.com') return reply('application/json', hit.method === 'OPTIONS' ? '' : REAL, open);
  if (hit.host !== host) return null;
  if (url.pathname === '/worker.js') return reply('text/javascript', `fetch('${SEGMENT}').then((answer) => answer.text(), () => 'failed').then(postMessage)`);
  return reply('text/html', '<!doctype html><title>Settings</title><link rel=icon href="data:,">', url.pathname === '/strict' ? { 'content-security-policy': "connect-src 'self' https://cdn.segment.com" } : {});
};

/** Asks in every way. Runs in the page. @param {string} url */
const ask = async (url) => {
  const failed = () => 'failed';
  const text = (/** @type {Promise<Response>} */ asked) => asked.then(async (answer) => (answer.ok && answer.headers.get('content-type') === 'application/json' ? answer.text() : 'odd'), failed);
  /** As SDKs do it: what is to be called is set before the request is opened. @param {(xhr: XMLHttpRequest) => void} set */
  const xhr = (set) => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    /** @type {string[]} */
    const heard = [];
    request.onerror = () => heard.push('error');
    request.onload = () => heard.push(`load ${request.status}`);
    request.onreadystatechange = () => { if (request.readyState === 4) heard.push('done'); };
    request.onloadend = () => resolve([...heard, typeof request.response === 'string' ? request.response : JSON.stringify(request.response)].join(', '));
    request.open('GET', url);
    set(request);
    request.send();
  });
  const gone = new AbortController();
  const given = fetch(url, { signal: gone.signal }).then(() => 'answered', ({ name }) => name);
  gone.abort();
  return {
    text: await text(fetch(url)), address: await text(fetch(new URL(url))), request: await text(fetch(new Request(url, { headers: { 'x-key': 'a' } }))),
    given: await given, xhr: await xhr(() => {}), json: await xhr((request) => { request.responseType = 'json'; }), header: await xhr((request) => request.setRequestHeader('authorization', 'Basic a')),
  };
};
const heard = (/** @type {string} */ text) => ({ text, address: text, request: text, given: 'AbortError', xhr: `done, load 200, ${text}`, json: `done, load 200, ${text}`, header: `done, load 200, ${text}` });

/** @type {import('./harness/sluice.mjs').Sluice} */
let sluice;
before(async () => {
  sluice = await openSluice({ first });
});
after(() => sluice?.close());

const asked = (/** @type {import('../site/server.mjs').DemoSite} */ site) => site.log.filter((hit) => hit.host === 'cdn.segment.com').length;

/** @param {string} path */
async function opened(path) {
  const page = await sluice.browser.newPage();
  await page.goto(`https://${host}${path}`, { waitUntil: 'load' });
  sluice.site.reset();
  return page;
}

test(`control: the vendor answers (${kind})`, async () => {
  const { site, browser, close } = await openControl({ first });
  try {
    const page = await browser.newPage();
    await page.goto(`https://${host}/`);
    assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(REAL));
    assert.ok(asked(site) >= 6);
  } finally {
    await close();
  }
});

for (const path of ['/', '/strict']) {
  test(`${path}: with the gate shut the page is answered, the vendor never asked, and the report counts what was stopped (${kind})`, async () => {
    const page = await opened(path);
    assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(wanted));
    assert.equal(asked(sluice.site), 0);
    const report = await sluice.reportOnce(page, (found) => thingsOf(found).some(({ name, stopped }) => name.includes('/settings') && stopped >= 6));
    assert.ok(thingsOf(report).filter(({ name }) => name.includes('cdn.segment.com')).every(({ seen, stopped }) => seen === stopped));
    await page.close();
  });
}

test('every request that is named is answered with JSON', async () => {
  const page = await opened('/');
  const answers = await page.evaluate((urls) => Promise.all(urls.map((url) => fetch(url, { method: 'POST' }).then((answer) => answer.text(), String))), rows.map(({ url }) => url));
  assert.deepEqual(answers, rows.map(({ text }) => text));
  for (const { text } of rows) JSON.parse(text);
  assert.deepEqual(sluice.site.log.filter((hit) => hit.host !== host), []);
  await page.close();
});

test('what else is stopped stays stopped, what passes is the answer of its server, and the functions look like the browser\'s', async () => {
  const page = await opened('/');
  const found = await page.evaluate(async (url) => {
    const aside = new XMLHttpRequest();
    aside.open('GET', url);
    aside.send();
    aside.abort();
    const again = new XMLHttpRequest();
    /** @param {string} to */
    const once = (to) => new Promise((resolve) => {
      again.onloadend = () => resolve(`${again.status} ${again.responseText.slice(0, 15)}`);
      again.open('GET', to);
      again.send();
    });
    const notUsed = new XMLHttpRequest();
    notUsed.open('GET', url, false);
    let sync = 'passed';
    try { notUsed.send(); } catch { sync = 'failed'; }
    return {
      other: await fetch('https://api.segment.io/v1/t', { method: 'POST', body: '{}' }).then(() => 'passed', () => 'failed'),
      own: await fetch('/').then((answer) => answer.url), first: await once(url), second: await once('/'), sync, aside: aside.status,
      said: [`${fetch}`, fetch.name, XMLHttpRequest.prototype.open.name],
    };
  }, SEGMENT);
  assert.deepEqual({ ...found, said: found.said.map((text) => text.replace(/\s+/g, ' ')) }, {
    other: 'failed', own: `https://${host}/`, first: `200 ${wanted.slice(0, 15)}`, second: '200 <!doctype html>', sync: 'failed', aside: 0, said: ['function fetch() { [native code] }', 'fetch', 'open'],
  });
  await page.close();
});

test('in a frame; a worker is left to itself', async () => {
  const page = await opened('/');
  const found = await page.evaluate(async (url) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = /** @type {any} */ (frame.contentWindow);
    await new Promise((resolve) => { frame.srcdoc = '<p>'; frame.onload = resolve; });
    const worker = new Worker('/worker.js');
    return { frame: await inside.fetch(url).then((/** @type {Response} */ answer) => answer.text(), () => 'failed'), worker: await new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); }) };
  }, SEGMENT);
  assert.deepEqual(found, { frame: wanted, worker: 'failed' });
  assert.equal(asked(sluice.site), 0);
  await page.close();
});

test('opened here while the page is there, and when it is loaded again; shut again: the real answer, and then ours', async () => {
  const page = await opened('/');
  await sluice.here(page, { analytics: 'open' });
  assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(REAL));
  await page.goto(`https://${host}/`);
  assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(REAL));
  await sluice.here(page, { analytics: 'shut' });
  await page.goto(`https://${host}/`);
  sluice.site.reset();
  assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(wanted));
  assert.equal(asked(sluice.site), 0);
  const tab = await sluice.tab(page);
  await sluice.ask({ pause: { tab, length: 'visit' } });
  await page.goto(`https://${host}/`);
  assert.deepEqual(await page.evaluate(ask, SEGMENT), heard(REAL));
  await page.close();
});

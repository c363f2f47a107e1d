import { pagesOf, answerSdks } from './sdk-pages/pages.mjs';
import { ofSdk, told } from './sdk-pages/arrived.mjs';
import { openControl, openSluice, kind } from './browser/harness/sluice.mjs';
import { writeFileSync } from 'node:fs';
const sites = new Set([...pagesOf('bundled'), ...pagesOf('hosted')].map((p) => p.site));
const mode = process.argv[2]; const only = process.argv[3]?.split(',');
const open = mode === 'control' || mode === 'refused' ? await openControl({ first: answerSdks }) : await openSluice({ first: answerSdks });
const page = await open.browser.newPage();
if (mode === 'open') await open.everywhere({ analytics: 'open', advertising: 'open', performance: 'open' });
if (mode === 'shut') await open.everywhere({ performance: 'shut' });
if (mode === 'refused') { await page.setRequestInterception(true); page.on('request', (r) => { const h = new URL(r.url()).host; if (sites.has(h) && !r.url().includes('_vercel')) r.continue(); else r.abort('blockedbyclient'); }); }
page.on('console', (m) => only && console.log('   console', m.type(), m.text().slice(0, 300)));
const disclose = []; const printed = [];
for (const way of (process.argv[4] ?? 'bundled,hosted').split(',')) for (const p of pagesOf(way)) {
  if (only && !only.includes(p.id)) continue;
  let t = Date.now();
  let attempts = 0; const count = (r) => { if (!r.url().startsWith('https://' + p.site)) attempts++; };
  page.on('request', count);
  await page.goto(`https://${p.site}/`, { waitUntil: 'load' });
  let ok = true;
  await page.waitForFunction(() => window.notes.over && !Object.values(window.notes.calls).includes('waiting'), { timeout: mode === 'shut' || mode === 'refused' ? 20000 : 5000, polling: 50 }).catch(() => { ok = false; });
  const called = Date.now() - t;
  const notes = await page.evaluate(() => ({ ...window.notes, cookies: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage) }));
  const dbs = await page.evaluate(() => indexedDB.databases().then((d) => d.map((x) => x.name))).catch(() => '?');
  let things = '';
  if (open.report) {
    const report = await open.report(page);
    things = report.categories.flatMap((c) => c.companies.flatMap((co) => co.things.map((th) => `${c.category}/${co.vendor}: ${th.kind} ${th.name} ${th.seen}/${th.stopped}`))).join('\n     ');
  }
  if (!p.sdk.leaving && mode !== 'shut' && mode !== 'refused') await open.site.waitForHit(() => p.sdk.events.every((e) => told(ofSdk(open.site.log, p.site), p.site, p.sdk.events).some((l) => l.endsWith(' ' + e))), 5000).catch(() => {});
  await page.goto(`https://${p.site}/left`, { waitUntil: 'load' });
  const left = Date.now();
  const events = () => told(ofSdk(open.site.log, p.site), p.site, p.sdk.events);
  const all = () => p.sdk.collectors.every((c) => events().some((l) => l.startsWith(c))) && p.sdk.events.every((e) => events().some((l) => l.endsWith(' ' + e)));
  if (mode !== 'shut' && mode !== 'refused' && !all()) await open.site.waitForHit(all, 5000).catch(() => {});
  page.off('request', count);
  console.log(`== ${p.id} ${way} ${ok ? '' : 'INCOMPLETE'} called ${called} all ${Date.now() - t} ms attempts ${attempts} left ${Date.now() - left}`);
  console.log('   ', JSON.stringify(notes), JSON.stringify(dbs));
  if (things) console.log('    ' + things);
  printed.push(() => {
    const hits = ofSdk(open.site.log, p.site);
    console.log(`-- ${p.id} ${way} ${mode !== 'shut' && mode !== 'refused' && !all() ? 'MISSING ' + JSON.stringify([p.sdk.collectors.filter((c) => !events().some((l) => l.startsWith(c))), p.sdk.events.filter((e) => !events().some((l) => l.endsWith(' ' + e)))]) : ''}\n    ${events().join('\n    ')}`);
    for (const h of hits) disclose.push({ id: p.id, way, host: h.host, url: `https://${h.host}${h.path}`, method: h.method, type: h.type, bytes: h.bytes.toString('base64'), ct: h.headers['content-type'], ce: h.headers['content-encoding'] });
  });
}
await open.site.idle(700);
for (const p of printed) p();

console.log('unattributed', open.site.log.filter((h) => !sites.has(h.host) && h.method !== 'OPTIONS' && ![h.headers.origin, h.referer].some((f) => [...sites].some((x) => f?.startsWith('https://' + x)))).map((h) => h.host + h.path));
writeFileSync(`/tmp/sdk-hits-${mode}-${kind}.json`, JSON.stringify(disclose));
await open.close();

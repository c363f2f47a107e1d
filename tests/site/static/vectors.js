// Runs in the vector page: fires every vector at every target; window.vectorsDone resolves when all have answered or run out of time.
// @ts-check
(function () {
  'use strict';
  const query = new URLSearchParams(location.search);
  /** @type {Record<string, string>} */
  const targets = JSON.parse(query.get('targets') ?? '{}');
  const only = query.get('only')?.split(',');
  const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));
  const other = 'https://cdn.unsorted-partner.example';
  /** A blocked request may never raise an event (a stylesheet's image, a beacon): then this bound ends the wait. */
  const boundMs = 3000;

  /** @typedef {'load'|'error'|'sent'|'absent'|'bound'|string} Outcome  sent: the browser raises no event for this one */

  /** @param {string} name @param {Record<string, any>} [props] @param {Element} [into] @returns {any} */
  const make = (name, props = {}, into = stage) => {
    const { attributes = {}, ...rest } = props;
    const el = Object.assign(document.createElement(name), rest);
    for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, String(v));
    into.append(el);
    return el;
  };
  /** @param {EventTarget} el @param {string} [good] @returns {Promise<Outcome>} */
  const settled = (el, good = 'load') => new Promise((resolve) => {
    el.addEventListener(good, () => resolve('load'), { once: true });
    el.addEventListener('error', () => resolve('error'), { once: true });
  });
  /** @param {Promise<unknown>} promise @returns {Promise<Outcome>} */
  const outcome = (promise) => promise.then(() => 'load', () => 'error');
  /** @param {string} name @param {Record<string, any>} props @param {string} [good] */
  const element = (name, props, good) => settled(make(name, props), good);
  /** @param {Record<string, any>} props */
  const link = (props) => settled(make('link', props, document.head));
  /** For what raises no event itself, such as a stylesheet's image: the browser still times it. @param {string} url @param {() => void} start @returns {Promise<Outcome>} */
  const timed = (url, start) => new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => { if (list.getEntries().some((e) => e.name === url)) { observer.disconnect(); resolve('load'); } });
    observer.observe({ type: 'resource' });
    start();
  });
  /** @param {string} css @param {string} url */
  const styled = (css, url) => timed(url, () => make('style', { textContent: css }));

  /** @type {Map<string, (outcome: Outcome) => void>} */
  const listeners = new Map();
  addEventListener('message', (event) => { listeners.get(event.data?.id)?.(event.data.outcome); });
  let counter = 0;
  /** A frame whose document does `op` at the target and tells us how it went. @param {string} op @param {string} to @param {(html: string) => Record<string, any>} props @returns {Promise<Outcome>} */
  const frame = (op, to, props) => new Promise((resolve) => {
    const id = `frame-${counter++}`;
    listeners.set(id, resolve);
    const say = `const say=(outcome)=>top.postMessage({id:${JSON.stringify(id)},outcome},'*');const to=${JSON.stringify(to).replaceAll('<', '\\u003c')};`;
    const code = {
      img: `const i=new Image();i.onload=()=>say('load');i.onerror=()=>say('error');i.src=to;`,
      fetch: `fetch(to,{mode:'no-cors',credentials:'include'}).then(()=>say('load'),()=>say('error'));`,
      beacon: `say(navigator.sendBeacon(to,'x')?'sent':'error');`,
      ws: `const w=new WebSocket(to.replace('https:','wss:'));w.onopen=()=>{say('load');w.close()};w.onerror=()=>say('error');`,
    }[op];
    make('iframe', props(`<script>${say}${code}</script>`));
  });
  /** @param {string} html @param {Record<string, string>} [more] @param {string} [at] */
  const echo = (html, more = {}, at = '/v') => `${at}/echo?${new URLSearchParams({ html, ...more })}`;
  /** @param {Worker|MessagePort} port @returns {Promise<Outcome>} */
  const answered = (port) => new Promise((resolve) => {
    port.addEventListener('message', (event) => resolve(/** @type {MessageEvent} */ (event).data), { once: true });
    port.addEventListener('error', () => resolve('error'), { once: true });
    if (port instanceof MessagePort) port.start();
  });
  /** @param {string} op @param {string} to */
  const workerUrl = (op, to) => `/static/worker.js?${new URLSearchParams({ op, to })}`;
  /** @param {string} to */
  const workerCode = (to) => `fetch(${JSON.stringify(to)},{mode:'no-cors',credentials:'include'}).then(()=>postMessage('load'),()=>postMessage('error'))`;

  /** One registration for each target, ready to fetch. @type {Map<string, Promise<ServiceWorkerRegistration>>} */
  const registrations = new Map();
  /** @param {string} key */
  const registration = (key) => {
    const known = registrations.get(key);
    if (known) return known;
    const ready = navigator.serviceWorker.register('/static/sw.js', { scope: `/static/sw-${encodeURIComponent(key)}/` }).then((reg) => new Promise((/** @type {(r: ServiceWorkerRegistration) => void} */ resolve) => {
      const worker = reg.active ?? reg.waiting ?? reg.installing;
      if (!worker || worker.state === 'activated') return resolve(reg);
      worker.addEventListener('statechange', () => { if (worker.state === 'activated') resolve(reg); });
    }));
    registrations.set(key, ready);
    return ready;
  };
  /** @param {string} op @param {string} to @param {string} key @returns {Promise<Outcome>} */
  const commanded = async (op, to, key) => {
    const reg = await registration(key);
    const { port1, port2 } = new MessageChannel();
    reg.active?.postMessage({ op, to }, [port2]);
    return answered(port1);
  };

  /** Every vector, by name. @type {Record<string, (to: string, key: string) => Outcome|Promise<Outcome>>} */
  const vectors = {
    script: (to) => element('script', { src: to }),
    script_module: (to) => element('script', { type: 'module', src: to }),
    dynamic_import: (to) => outcome(import(to)),
    modulepreload: (to) => link({ rel: 'modulepreload', crossOrigin: 'anonymous', href: to }),
    preload: (to) => link({ rel: 'preload', as: 'image', href: to }),
    prefetch: (to) => link({ rel: 'prefetch', href: to }),
    link_header_preload: (to) => element('iframe', { src: echo('x', { link: `<${to}>; rel=preload; as=image` }) }),
    icon: (to) => { make('link', { rel: 'icon', href: to }, document.head); return 'sent'; },
    manifest: (to) => { make('link', { rel: 'manifest', href: to }, document.head); return 'sent'; },
    img: (to) => element('img', { src: to }),
    img_srcset: (to) => element('img', { srcset: `${to} 1x` }),
    picture: (to) => { const picture = make('picture'); make('source', { srcset: to }, picture); return settled(make('img', { alt: '' }, picture)); },
    input_image: (to) => element('input', { type: 'image', src: to }),
    svg_image: (to) => { const svg = stage.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')); const image = document.createElementNS('http://www.w3.org/2000/svg', 'image'); const done = settled(image); image.setAttribute('href', to); svg.append(image); return done; },
    video_poster: (to) => timed(to, () => make('video', { poster: to })),
    css_link: (to) => link({ rel: 'stylesheet', href: to }),
    css_import: (to) => styled(`@import url("${to}");`, to),
    css_background: (to) => { make('div', { id: `bg-${++counter}`, textContent: 'x' }); return styled(`#bg-${counter}{background:url("${to}")}`, to); },
    css_image_set: (to) => { make('div', { id: `set-${++counter}`, textContent: 'x' }); return styled(`#set-${counter}{background:image-set(url("${to}") 1x)}`, to); },
    font: (to) => outcome(new FontFace(`f${++counter}`, `url("${to}")`).load()),
    video: (to) => element('video', { src: to, preload: 'auto', muted: true }, 'loadeddata'),
    audio: (to) => element('audio', { src: to, preload: 'auto' }, 'loadeddata'),
    track: (to) => { const video = make('video', { crossOrigin: 'anonymous' }); const track = make('track', { kind: 'subtitles', src: to, default: true }, video); track.track.mode = 'showing'; return settled(track); },
    object: (to) => element('object', { data: to }),
    embed: (to) => element('embed', { src: to }),
    iframe: (to) => element('iframe', { src: to }),
    nested_frame_img: (to) => frame('img', to, (html) => ({ src: other + echo(html) })),
    nested_frame_fetch: (to) => frame('fetch', to, (html) => ({ src: other + echo(html) })),
    srcdoc_img: (to) => frame('img', to, (html) => ({ srcdoc: html })),
    blank_frame_fetch: (to) => outcome(make('iframe').contentWindow.fetch(to, { mode: 'no-cors', credentials: 'include' })),
    blob_frame_fetch: (to) => frame('fetch', to, (html) => ({ src: URL.createObjectURL(new Blob([html], { type: 'text/html' })) })),
    javascript_frame_img: (to) => frame('img', to, (html) => ({ src: `javascript:${encodeURIComponent(JSON.stringify(html))}` })),
    data_frame_img: (to) => frame('img', to, (html) => ({ src: `data:text/html,${encodeURIComponent(html)}` })),
    data_frame_fetch: (to) => frame('fetch', to, (html) => ({ src: `data:text/html,${encodeURIComponent(html)}` })),
    data_frame_beacon: (to) => frame('beacon', to, (html) => ({ src: `data:text/html,${encodeURIComponent(html)}` })),
    sandbox_fetch: (to) => frame('fetch', to, (html) => ({ attributes: { sandbox: 'allow-scripts' }, srcdoc: html })),
    sandbox_ws: (to) => frame('ws', to, (html) => ({ attributes: { sandbox: 'allow-scripts' }, srcdoc: html })),
    meta_refresh: (to) => new Promise((resolve) => { let loads = 0; make('iframe', { onload: () => { if (++loads === 2) resolve('load'); }, src: echo(`<meta http-equiv=refresh content="0;url=${to.replaceAll('"', '%22')}">`) }); }),
    form_post: (to) => { const name = `post-${++counter}`; const target = make('iframe', { name }); const form = make('form', { method: 'post', action: to, target: name }); make('input', { name: 'email', value: 'jo@mail.example' }, form); const done = settled(target); form.submit(); return done; },
    fetch: (to) => outcome(fetch(to, { credentials: 'include' })),
    fetch_keepalive: (to) => outcome(fetch(to, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' })),
    xhr_sync: (to) => { const xhr = new XMLHttpRequest(); xhr.open('GET', to, false); try { xhr.send(); return 'load'; } catch { return 'error'; } },
    xhr_post: (to) => { const xhr = new XMLHttpRequest(); xhr.open('POST', to); const done = settled(xhr); xhr.send('x=1'); return done; },
    event_source: (to) => { const source = new EventSource(to); return settled(source, 'open').finally(() => source.close()); },
    websocket: (to) => { const socket = new WebSocket(to.replace('https:', 'wss:')); return settled(socket, 'open').finally(() => socket.close()); },
    websocket_stream: (to) => ('WebSocketStream' in window ? outcome(new (/** @type {any} */ (window).WebSocketStream)(to.replace('https:', 'wss:')).opened) : 'absent'),
    beacon: (to) => (navigator.sendBeacon(to, 'x') ? 'sent' : 'error'),
    beacon_pagehide: async (to) => { const page = make('iframe', { src: echo(`<script>addEventListener('pagehide',()=>navigator.sendBeacon(${JSON.stringify(to)},'x'))</script>`) }); await settled(page); page.src = echo('gone'); await settled(page); return 'sent'; },
    fetch_later: (to) => { const later = /** @type {any} */ (window).fetchLater; if (!later) return 'absent'; later(to, { activateAfter: 0 }); return 'sent'; },
    ping: (to) => { const name = `ping-${++counter}`; const target = make('iframe', { name }); const a = make('a', { ping: to, href: echo('pinged'), target: name, textContent: 'x' }); const done = settled(target); a.click(); return done.then(() => 'sent'); },
    speculation_prefetch: (to) => { if (!HTMLScriptElement.supports?.('speculationrules')) return 'absent'; make('script', { type: 'speculationrules', textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }) }, document.head); return 'sent'; },
    redirect_first_party: (to) => element('img', { src: `/v/redirect?${new URLSearchParams({ to })}` }),
    redirect_third_party: (to) => element('img', { src: `${other}/v/redirect?${new URLSearchParams({ to })}` }),
    csp_report: (to) => element('iframe', { src: echo('<img src="/picture/0.svg">', { csp: `img-src 'none'; report-uri ${to}` }) }),
    worker_fetch: (to) => answered(new Worker(workerUrl('fetch', to))),
    worker_import_scripts: (to) => answered(new Worker(workerUrl('import', to))),
    worker_module_import: (to) => answered(new Worker(workerUrl('module', to), { type: 'module' })),
    blob_worker_fetch: (to) => answered(new Worker(URL.createObjectURL(new Blob([workerCode(to)], { type: 'text/javascript' })))),
    data_worker_fetch: (to) => answered(new Worker(`data:text/javascript,${encodeURIComponent(workerCode(to))}`)),
    shared_worker_fetch: (to) => answered(new SharedWorker(workerUrl('fetch', to)).port),
    sw_fetch: (to, key) => commanded('fetch', to, key),
    sw_cache_add: (to, key) => commanded('cache', to, key),
    sw_proxied: async (to, key) => { const reg = await registration(key); return frame('img', to, (html) => ({ src: echo(html, {}, new URL(reg.scope).pathname.replace(/\/$/, '')) })); },
  };

  /** @param {string} prefix @param {string} key @param {string} name */
  const tagged = (prefix, key, name) => `${prefix}${prefix.includes('?') ? '&' : '?'}key=${encodeURIComponent(key)}&vec=${name}`;

  /** @type {Record<string, Record<string, Outcome>>} */
  const results = {};
  /** Fires the chosen vectors at every target and waits for all, each for no longer than the bound. @param {(name: string) => boolean} chosen */
  async function fireAll(chosen) {
    const pending = [];
    for (const [key, prefix] of Object.entries(targets)) {
      const mine = results[key] ??= {};
      for (const [name, fire] of Object.entries(vectors)) {
        if (!chosen(name) || (only && !only.includes(name))) continue;
        const fired = (async () => fire(tagged(prefix, key, name), key))().catch((e) => `threw ${e.message}`);
        const bound = new Promise((/** @type {(o: Outcome) => void} */ resolve) => setTimeout(resolve, boundMs, 'bound'));
        pending.push(Promise.race([fired, bound]).then((result) => { mine[name] = result; }));
      }
    }
    await Promise.all(pending);
  }

  async function run() {
    await fireAll((name) => name !== 'prefetch');
    await fireAll((name) => name === 'prefetch'); // last: Firefox drops a prefetch when a frame starts to load
    for (const reg of registrations.values()) reg.then((r) => r.unregister(), () => {});
    /** @type {HTMLElement} */ (document.querySelector('#result')).textContent = JSON.stringify(results, null, 1);
    return results;
  }
  // After load, so that the page's own load event does not wait for what an extension holds up.
  /** @type {any} */ (window).vectorsDone = new Promise((resolve) => addEventListener('load', () => resolve(run()), { once: true }));
})();

// Plants a value in every way there is, or tells what is left of those values; in the visited page and in the vendor's frame.
(async () => {
  const FRAME = 'https://www.youtube.com';
  const plants = location.pathname === '/keep/plant';
  const framed = self !== top;
  const value = (way) => `planted.${way}.`;
  const attempt = async (work) => {
    try {
      await work();
    } catch (error) {
      console.warn('keep:', String(error));
    }
  };
  const set = (name, way, more = '') => fetch(`/keep/set?${new URLSearchParams({ name, way, more })}`, { credentials: 'include' });
  const { putKept: put, takenKept: taken } = self;
  /** The window of a frame at the moment it is made, before anything ran in it: its functions are as the browser made them. */
  const fresh = (more) => {
    const frame = Object.assign(document.createElement('iframe'), more);
    document.body.append(frame);
    return frame.contentWindow;
  };
  const makings = { blank: {}, srcdoc: { srcdoc: '<p>' }, javascript: { src: 'javascript:"<p>"' }, blob: { src: URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' })) } };
  const freshCookie = (more) => Object.getOwnPropertyDescriptor(fresh(more).Document.prototype, 'cookie');
  const freshNames = { blank: '_uetvid', srcdoc: '_pin_unauth', javascript: '_derived_epik', blob: '_tt_enable_cookie' };
  /** Has a worker of each kind do what this page does. */
  const workers = async () => {
    const order = { what: plants ? 'plant' : 'tell', framed };
    const answered = (port, target) => new Promise((resolve, reject) => {
      port.onmessage = resolve;
      target.onerror = (event) => reject(new Error(`a worker: ${event.message ?? 'not started'}`));
    });
    await attempt(async () => {
      const worker = new Worker('/keep/worker.js');
      const done = answered(worker, worker);
      worker.postMessage(order);
      await done;
    });
    await attempt(async () => {
      const worker = new SharedWorker('/keep/worker.js');
      const done = answered(worker.port, worker);
      worker.port.postMessage(order);
      await done;
    });
    await attempt(async () => {
      const registration = await navigator.serviceWorker.register('/keep/worker.js');
      const worker = registration.active ?? registration.waiting ?? registration.installing;
      if (worker.state !== 'activated') await new Promise((resolve) => worker.addEventListener('statechange', () => worker.state === 'activated' && resolve()));
      const { port1, port2 } = new MessageChannel();
      const done = answered(port1, worker);
      worker.postMessage(order, [port2]);
      await done;
    });
  };
  if (plants && framed) {
    await attempt(() => { document.cookie = `frame_a=${value('frame_document_cookie')}; path=/; max-age=100000; secure; samesite=none`; });
    await attempt(() => { document.cookie = `frame_b=${value('frame_partitioned')}; path=/; max-age=100000; secure; samesite=none; partitioned`; });
    await attempt(() => cookieStore.set({ name: 'frame_c', value: value('frame_cookie_store'), sameSite: 'none' }));
    await attempt(() => set('frame_d', 'frame_http'));
    await attempt(() => set('frame_e', 'frame_http_only', '; HttpOnly'));
    await attempt(() => set('frame_f', 'frame_http_partitioned', '; Partitioned'));
    await attempt(() => localStorage.setItem('_uetvid', value('frame_local')));
    await attempt(() => put('mixpanelFlagsDb', 'value', value('frame_indexed')));
    await attempt(() => freshCookie(makings.srcdoc).set.call(document, `frame_g=${value('frame_fresh')}; path=/; max-age=100000; secure; samesite=none`));
    await attempt(() => fresh(makings.srcdoc).localStorage.setItem('_epik_ls', value('frame_fresh_local')));
  } else if (plants) {
    await attempt(() => { document.cookie = `_ga=${value('document_cookie')}; path=/; max-age=100000`; });
    await attempt(() => { document.cookie = `_gcl_au=${value('document_cookie_domain')}; path=/; max-age=100000; domain=shop.example`; });
    await attempt(() => cookieStore.set('_fbp', value('cookie_store')));
    await attempt(() => set('_fbc', 'http'));
    await attempt(() => set('_clck', 'http_only', '; HttpOnly'));
    await attempt(() => localStorage.setItem('ajs_anonymous_id', value('local')));
    await attempt(() => { localStorage._uetsid = value('local_property'); });
    await attempt(() => sessionStorage.setItem('ajs_user_traits', value('session')));
    await attempt(() => put('mixpanelBrowserDb', 'value', value('indexed')));
    for (const [making, more] of Object.entries(makings)) await attempt(() => freshCookie(more).set.call(document, `${freshNames[making]}=${value(`fresh_${making}`)}; path=/; max-age=100000`));
    await attempt(() => fresh(makings.srcdoc).localStorage.setItem('_epik_ls', value('fresh_local')));
    await attempt(() => put('mixpanelFlagsDb', 'value', value('fresh_indexed'), fresh(makings.srcdoc).indexedDB));
    await attempt(() => localStorage.setItem('basket', '3'));
  } else {
    const told = { cookies: document.cookie, store: [], local: {}, session: {}, databases: [], fresh: {} };
    await attempt(async () => { told.store = (await cookieStore.getAll()).map(({ name, value: kept }) => `${name}=${kept}`); });
    await attempt(() => { for (let at = 0; at < localStorage.length; at += 1) told.local[localStorage.key(at)] = localStorage.getItem(localStorage.key(at)) ?? localStorage[localStorage.key(at)]; });
    await attempt(() => { for (let at = 0; at < sessionStorage.length; at += 1) told.session[sessionStorage.key(at)] = sessionStorage.getItem(sessionStorage.key(at)); });
    for (const name of framed ? ['mixpanelFlagsDb'] : ['mixpanelBrowserDb']) await attempt(async () => told.databases.push(await taken(name)));
    await attempt(() => { told.fresh.cookies = freshCookie(makings.srcdoc).get.call(document); });
    await attempt(() => { told.fresh.local = { ...fresh(makings.srcdoc).localStorage }; });
    await attempt(async () => { told.fresh.database = await taken('mixpanelFlagsDb', fresh(makings.srcdoc).indexedDB); });
    const hear = { method: 'POST', credentials: 'include', body: JSON.stringify(told) };
    await attempt(() => fetch('/keep/hear', hear));
    if (!framed) await attempt(() => fetch(`${FRAME}/keep/hear`, { ...hear, headers: { 'content-type': 'text/plain' } }));
  }
  await workers();
  if (framed) {
    parent.postMessage('done', '*');
    return;
  }
  const frame = document.createElement('iframe');
  frame.src = `${FRAME}${location.pathname}`;
  const done = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
  document.body.append(frame);
  await done;
  document.title = 'done';
})();

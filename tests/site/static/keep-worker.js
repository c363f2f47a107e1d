// Plants values from a worker of whichever kind, or tells what that worker finds of them. Says 'done' when it has.
// @ts-check
(() => {
  const scope = /** @type {any} */ (self);
  scope.importScripts('/static/kept-database.js');
  const kind = 'skipWaiting' in scope ? 'service' : 'onconnect' in scope ? 'shared' : 'dedicated';
  const FRAME = 'https://www.youtube.com';
  /** Names that serve a shut gate on the visited site; in the frame every cookie does. @type {Record<string, string>} */
  const names = { service: '_ttp', shared: '_scid', dedicated: '_rdt_uuid', store: '_hjSessionUser_1', database: 'matomo' };

  /** @param {'plant' | 'tell'} what @param {boolean} framed */
  async function work(what, framed) {
    const way = (/** @type {string} */ name) => `${framed ? 'frame_' : ''}${kind}_${name}`;
    const attempt = (/** @type {() => unknown} */ one) => Promise.resolve().then(one).catch((error) => console.warn('keep:', kind, String(error)));
    const database = framed ? 'mixpanelBrowserDb' : names.database;
    if (what === 'plant') {
      const more = { name: framed ? `frame_${kind}` : names[kind], way: way('http'), more: '' };
      await attempt(() => fetch(`/keep/set?${new URLSearchParams(more)}`, { credentials: 'include' }));
      if (kind === 'service') await attempt(() => scope.cookieStore.set({ name: framed ? 'frame_store' : names.store, value: `planted.${way('cookie_store')}.`, sameSite: 'none' }));
      if (kind === 'dedicated') await attempt(() => scope.putKept(database, 'value', `planted.${way('indexed')}.`));
      return;
    }
    /** @type {{store: string[], databases: string[]}} */
    const told = { store: [], databases: [] };
    if (kind === 'service') await attempt(async () => { told.store = (await scope.cookieStore.getAll()).map((/** @type {any} */ kept) => `${kept.name}=${kept.value}`); });
    if (kind === 'dedicated') await attempt(async () => { told.databases.push(await scope.takenKept(database)); });
    const hear = /** @type {RequestInit} */ ({ method: 'POST', credentials: 'include', headers: { 'content-type': 'text/plain' }, body: JSON.stringify(told) });
    await attempt(() => fetch(`/keep/hear/${kind}`, hear));
    if (!framed) await attempt(() => fetch(`${FRAME}/keep/hear/${kind}`, hear));
  }

  /** @param {any} data @param {MessagePort | typeof scope} port */
  const answer = ({ what, framed }, port) => work(what, framed).then(() => port.postMessage('done'));
  if (kind === 'shared') scope.onconnect = (/** @type {MessageEvent} */ { ports: [port] }) => { port.onmessage = ({ data }) => void answer(data, port); };
  else scope.onmessage = (/** @type {any} */ event) => {
    const answered = answer(event.data, event.ports[0] ?? scope);
    if (kind === 'service') event.waitUntil(answered);
  };
})();

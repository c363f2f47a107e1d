// The service worker of the vector page: fetches on command, and fetches for the pages in its scope.
// @ts-check
const scope = /** @type {any} */ (self);
scope.addEventListener('install', () => scope.skipWaiting());
scope.addEventListener('message', (/** @type {any} */ event) => {
  const { op, to } = event.data;
  const work = op === 'cache' ? caches.open('vectors').then((cache) => cache.add(to)) : fetch(to, { mode: 'no-cors', credentials: 'include' });
  event.waitUntil(work.then(() => 'load', () => 'error').then((/** @type {string} */ result) => event.ports[0].postMessage(result)));
});
scope.addEventListener('fetch', (/** @type {any} */ event) => {
  if (event.request.url.includes('vec=sw_proxied') && event.request.destination !== 'iframe') event.respondWith(fetch(event.request.url, { mode: 'no-cors', credentials: 'include' }));
});

// The worker of the vector page, dedicated and shared alike: does what its own address asks for and says when it is done.
// @ts-check
(async () => {
  const scope = /** @type {any} */ (self);
  const { op, to } = Object.fromEntries(new URL(scope.location.href).searchParams);
  const work = async () => {
    if (op === 'import') scope.importScripts(to);
    else if (op === 'module') await import(to);
    else await fetch(to, { mode: 'no-cors', credentials: 'include' });
    return 'load';
  };
  const done = work().catch(() => 'error');
  if ('onconnect' in scope) scope.onconnect = async (/** @type {any} */ event) => event.ports[0].postMessage(await done);
  else scope.postMessage(await done);
})();

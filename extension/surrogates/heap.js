// @ts-check
// Stands in for Heap.
// https://developers.heap.io/reference/client-side-apis-overview
self.standIn = ({ get, methods, takeOver, queue, later, run }) => {
  const heap = methods({ userId: '', identity: null, loaded: true }, 'heap', 'load track identify resetIdentity addUserProperties addAccountProperties addEventProperties setEventProperties removeEventProperty unsetEventProperty clearEventProperties trackPageview startTracking stopTracking');
  methods(heap, 'heap', 'getUserId getSessionId getIdentity getEnvironmentId', '');
  methods(heap, 'heap', 'onReady', (/** @type {any} */ callback) => later(callback));
  takeOver('heap', heap, get('heap'));
  // The snippet keeps here what shall run once the script is there.
  queue('heapReadyCb', (entry) => run(entry?.fn ?? entry));
};

// @ts-check
// Stands in for Klaviyo: what its snippet's calls promise is fulfilled.
// https://developers.klaviyo.com/en/docs/javascript_api
self.standIn = ({ get, fill, methods, queue, told, run, later, resolved }, global) => {
  if (global === '_learnq') {
    queue('_learnq', (entry) => run(entry));
    return;
  }
  const answers = (/** @type {any} */ name) => (name === 'isIdentified' ? false : undefined);
  if (!get('klaviyo')) {
    const klaviyo = methods({}, 'klaviyo', 'track identify trackViewedItem openForm isIdentified account cookieDomain getIdentity', (/** @type {any[]} */ ...list) => {
      later(list[list.length - 1], false);
      return resolved(false);
    });
    fill('klaviyo', { ...klaviyo, push: run });
  }
  queue('_klOnsite', (entry) => {
    if (typeof entry === 'function') return run(entry);
    const [name, ...rest] = entry;
    told(`klaviyo.${name}`, rest);
    return later(rest[rest.length - 1], answers(name));
  });
  queue('_learnq', (entry) => run(entry));
};

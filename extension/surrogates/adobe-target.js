// @ts-check
// Stands in for Adobe Target: there are no offers, and the page is shown as it is.
// https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/at-js-implementation/functions-overview/
self.standIn = ({ page, fill, put, method, methods, later, resolved }) => {
  const target = methods({ VERSION: '', event: {} }, 'adobe.target', 'init applyOffer triggerView');
  methods(target, 'adobe.target', 'getOffer', (/** @type {any} */ options) => later(options?.success, []));
  methods(target, 'adobe.target', 'trackEvent', (/** @type {any} */ options) => later(options?.success));
  methods(target, 'adobe.target', 'getOffers applyOffers', () => resolved({}));
  methods(target, 'adobe.target', 'sendNotifications', true);
  for (const name of ['LIBRARY_LOADED', 'REQUEST_START', 'REQUEST_SUCCEEDED', 'REQUEST_FAILED', 'CONTENT_RENDERING_START', 'CONTENT_RENDERING_SUCCEEDED', 'CONTENT_RENDERING_FAILED', 'CONTENT_RENDERING_NO_OFFERS', 'CONTENT_RENDERING_REDIRECT']) {
    target.event[name] = `at-${name.toLowerCase().replaceAll('_', '-')}`;
  }
  fill('adobe.target', target);
  for (const name of ['mboxCreate', 'mboxDefine', 'mboxUpdate']) put(name, method(name));
  // What the snippet against flicker hides.
  page.document.getElementById('at-body-style')?.remove();
};

// @ts-check
// Stands in for Kameleoon: no experiment runs, and the hidden page is shown.
// https://developers.kameleoon.com/apis/activation-api-js/overview/
self.standIn = ({ page, get, fill, methods, queue, run, later }) => {
  const api = /** @type {any} */ ({
    Core: methods({}, 'Kameleoon.API.Core', 'load enableLegalConsent disableLegalConsent processRedirect runWhenConditionTrue runWhenElementPresent runWhenShadowRootElementPresent'),
    Data: methods({}, 'Kameleoon.API.Data', 'setCustomData readLocalData writeLocalData resetCustomData retrieveDataFromRemoteSource'),
    Events: methods({}, 'Kameleoon.API.Events', 'trigger'),
    Experiments: methods({}, 'Kameleoon.API.Experiments', 'getAll getActive getActivatedInVisit', () => []),
    Goals: methods({}, 'Kameleoon.API.Goals', 'processConversion cancelConversion'),
    Personalizations: methods({}, 'Kameleoon.API.Personalizations', 'getAll getActive', () => []),
    Segments: methods({}, 'Kameleoon.API.Segments', 'getAll', () => []),
    Tracking: methods({}, 'Kameleoon.API.Tracking', 'trackEvent'),
    CurrentVisit: {}, Visitor: {}, Products: methods({}, 'Kameleoon.API.Products', 'trackProductView trackAddToCart trackTransaction'),
  });
  fill('Kameleoon', { API: api });
  queue('kameleoonQueue', (entry) => {
    const command = entry?.command ?? entry;
    if (typeof command === 'function') return run(command);
    const [path, ...rest] = Array.isArray(command) ? command : [''];
    const [part, name] = `${path}`.split('.');
    return api[part]?.[name]?.(...rest);
  });
  later(get('kameleoonDisplayPage'));
  page.document.getElementById('kameleoonLoadingStyleSheet')?.remove();
};

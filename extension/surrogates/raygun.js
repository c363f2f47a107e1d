// @ts-check
// Stands in for Raygun.
// https://raygun.com/documentation/language-guides/javascript/
self.standIn = ({ page, fill, methods, stub }) => {
  /** @type {any} */
  const Raygun = methods({}, 'Raygun', 'init attach detach send setUser resetAnonymousUser withTags withCustomData setVersion saveIfOffline filterSensitiveData setFilterScope whitelistCrossOriginDomains onBeforeSend onBeforeXHR onAfterSend groupingKey trackEvent recordBreadcrumb enableAutoBreadcrumbs disableAutoBreadcrumbs setBreadcrumbLevel', () => Raygun);
  Raygun.Options = {};
  Raygun.wrap = (/** @type {any} */ work) => work;
  fill('Raygun', Raygun);
  stub(typeof page.RaygunObject === 'string' ? page.RaygunObject : 'rg4js', 'o', ([name]) => (name === 'getRaygunInstance' ? Raygun : undefined));
};

// @ts-check
// Stands in for Adobe's Web SDK: every command's promise is fulfilled, with no personal content.
// https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/overview
self.standIn = ({ page, get, put, method, drain, run, resolved }) => {
  const answers = (/** @type {any} */ command, /** @type {any} */ options) => ({
    getIdentity: { identity: {}, edge: {} }, appendIdentityToUrl: { url: options?.url }, getLibraryInfo: { libraryInfo: { version: '', commands: [], configs: {} } },
  })[`${command}`] ?? { propositions: [], decisions: [], destinations: [], inferences: [] };
  for (const name of Array.isArray(page.__alloyNS) ? page.__alloyNS : ['alloy']) {
    const waiting = get(`${name}.q`);
    const alloy = method(name, (/** @type {any} */ command, /** @type {any} */ options) => resolved(answers(command, options)));
    put(`${name}`, alloy);
    drain(waiting, ([fulfil, , list]) => run(fulfil, [alloy(...list)]));
  }
};

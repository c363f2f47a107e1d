// @ts-check
// Stands in for Yandex's advertising network and Adfox: places for ads stay empty, and the page's replacement is shown.
// https://yandex.ru/support/partner/en/web/units/js-api
self.standIn = ({ get, fill, methods, queue, run, later }, global) => {
  if (global === 'yaContextCb') {
    const render = (/** @type {any} */ options, /** @type {any} */ otherwise) => later(options?.altCallback ?? otherwise);
    const manager = methods({}, 'Ya.Context.AdvManager', 'destroy destroyAll getFeed releaseFeed getUnitDimensions');
    methods(manager, 'Ya.Context.AdvManager', 'render renderFeed', render);
    methods(manager, 'Ya.Context.AdvManager', 'getPlatform', 'desktop');
    fill('Ya.Context', { AdvManager: manager, isAllowedRedirect: () => false });
    fill('Ya.Context.AdvManager', manager);
    for (const list of ['yaContextCb', 'yandex_context_callbacks']) if (list === 'yaContextCb' || get(list)) queue(list, (entry) => run(entry));
  } else {
    const code = methods({}, 'Ya.adfoxCode', 'create createAdaptive createScroll createSticky createFloorAd', (/** @type {any} */ options) => later(options?.onStub));
    fill('Ya.adfoxCode', methods(code, 'Ya.adfoxCode', 'initialize moduleLoad destroy reload clearSession clearLoader setModule hbCallbacks'));
  }
};

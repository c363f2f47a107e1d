// @ts-check
// Stands in for Adobe's tags (Launch): no rule runs.
// https://experienceleague.adobe.com/en/docs/experience-platform/tags/client-side/satellite-object
self.standIn = ({ fill, methods, put }) => {
  const satellite = methods({ buildInfo: {}, environment: {}, property: {}, company: {}, _monitors: [] }, '_satellite', 'track pageBottom setVar setCookie removeCookie notify setDebug getVisitorId');
  methods(satellite, '_satellite', 'getVar readCookie');
  satellite.cookie = methods({}, '_satellite.cookie', 'get set remove');
  satellite.logger = methods({}, '_satellite.logger', 'log info warn error debug deprecation');
  fill('_satellite', satellite);
  put('__satelliteLoaded', true);
};

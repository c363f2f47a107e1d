// @ts-check
// Stands in for New Relic's browser agent.
// https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/using-browser-apis/
self.standIn = ({ fill, methods, later }) => {
  const agent = methods({ info: {}, init: {}, loader_config: {} }, 'newrelic', 'addPageAction addToTrace addRelease consent finished inlineHit log measure noticeError pauseReplay recordCustomEvent recordReplay setApplicationVersion setCurrentRouteName setCustomAttribute setErrorHandler setPageViewName setUserId start wrapLogger');
  /** @type {any} */
  const interaction = methods({}, 'newrelic.interaction', 'actionText command end ignore onEnd save setAttribute setName', () => interaction);
  interaction.getContext = (/** @type {any} */ callback) => { later(callback, {}); return interaction; };
  interaction.createTracer = (/** @type {any} */ _, /** @type {any} */ callback) => (typeof callback === 'function' ? callback : () => {});
  methods(agent, 'newrelic', 'interaction', () => interaction);
  methods(agent, 'newrelic', 'register', () => agent);
  fill('newrelic', agent);
};

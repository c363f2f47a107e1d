// @ts-check
// Stands in for Drift: there is no chat until the user lets it through, but who waits for it to be ready is told so.
// https://devdocs.drift.com/docs/drift-methods
self.standIn = ({ methods, standBeside, later }) => {
  const api = methods({}, 'drift.api', 'showWelcomeMessage hideWelcomeMessage showWelcomeOrAwayMessage showAwayMessage startInteraction startVideoGreeting setUserAttributes toggleChat openChat hideChat goToConversation goToNewConversation goToConversationList');
  api.widget = methods({}, 'drift.api.widget', 'show hide');
  api.sidebar = methods({}, 'drift.api.sidebar', 'open close toggle');
  const drift = methods({ api, invoked: true }, 'drift', 'load identify track page reset debug show ping hide config off once setUserAttributes stop');
  methods(drift, 'drift', 'on', (/** @type {any} */ name, /** @type {any} */ callback) => (name === 'ready' ? later(callback, api, {}) : undefined));
  standBeside('drift', drift, 'identify track page reset debug show ping hide config off on once setUserAttributes');
};

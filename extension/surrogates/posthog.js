// @ts-check
// Stands in for PostHog: no feature flag is on, no survey is there, and who waits for them is told so.
// https://posthog.com/docs/libraries/js
self.standIn = ({ get, methods, takeOver, later, resolved, noop }) => {
  const noted = get('posthog');
  const make = () => {
    const it = methods({ __loaded: true, config: {} }, 'posthog', 'capture identify alias group resetGroups register register_once register_for_session unregister unregister_for_session setPersonProperties setPersonPropertiesForFlags resetPersonPropertiesForFlags setGroupPropertiesForFlags resetGroupPropertiesForFlags setInternalOrTestUser reset captureException captureTraceFeedback captureTraceMetric startSessionRecording stopSessionRecording startExceptionAutocapture stopExceptionAutocapture reloadFeatureFlags updateEarlyAccessFeatureEnrollment renderSurvey opt_in_capturing opt_out_capturing clear_opt_in_out_capturing set_config debug createPersonProfile loadToolbar addFeatureFlagsHandler');
    methods(it, 'posthog', 'getFeatureFlag getFeatureFlagPayload getFeatureFlagResult get_property getSessionProperty');
    methods(it, 'posthog', 'isFeatureEnabled has_opted_in_capturing sessionRecordingStarted is_capturing', false);
    methods(it, 'posthog', 'has_opted_out_capturing', true);
    methods(it, 'posthog', 'get_distinct_id get_session_id get_session_replay_url', '');
    methods(it, 'posthog', 'getGroups', () => ({}));
    methods(it, 'posthog', 'getSurveys getActiveMatchingSurveys getEarlyAccessFeatures', (/** @type {any} */ callback) => later(callback, []));
    methods(it, 'posthog', 'onFeatureFlags', (/** @type {any} */ callback) => { later(callback, [], {}, { errorsLoading: false }); return noop; });
    methods(it, 'posthog', 'onSessionId on onSurveysLoaded', () => noop);
    methods(it, 'posthog', 'canRenderSurveyAsync', () => resolved({ visible: false }));
    it.people = methods({}, 'posthog.people', 'set set_once');
    it.featureFlags = { override: noop, overrideFeatureFlags: noop, getFlags: () => [], getFlagVariants: () => ({}) };
    return it;
  };
  const posthog = make();
  methods(posthog, 'posthog', 'init', (/** @type {any} */ token, /** @type {any} */ config, /** @type {any} */ name) => {
    const made = name && name !== 'posthog' ? make() : posthog;
    if (made !== posthog) takeOver(`posthog.${name}`, made, noted?.[name]);
    later(config?.loaded, made);
    return made;
  });
  takeOver('posthog', posthog, noted);
  takeOver('posthog.people', posthog.people, noted?.people);
  for (const given of noted?._i ?? []) posthog.init(...given);
};

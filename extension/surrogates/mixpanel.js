// @ts-check
// Stands in for Mixpanel: nobody is known, feature flags have the values that the page falls back to.
// https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
self.standIn = ({ get, methods, takeOver, back, later, resolved }) => {
  const make = (/** @type {string} */ path) => {
    const it = methods({ __loaded: true }, path, 'track track_with_groups track_pageview identify alias register register_once unregister register_for_session set_group add_group remove_group reset opt_in_tracking opt_out_tracking clear_opt_in_out_tracking start_batch_senders stop_batch_senders', back);
    methods(it, path, 'track_links track_forms time_event set_config disable name_tag start_session_recording stop_session_recording');
    methods(it, path, 'get_distinct_id', '');
    methods(it, path, 'get_property get_config');
    methods(it, path, 'get_session_recording_properties', () => ({}));
    methods(it, path, 'has_opted_in_tracking', false);
    methods(it, path, 'has_opted_out_tracking', true);
    it.people = methods({}, `${path}.people`, 'set set_once unset increment append union remove track_charge clear_charges delete_user', back);
    it.get_group = () => methods({}, `${path}.get_group`, 'set set_once unset union remove delete', back);
    const fallback = (/** @type {any} */ _, /** @type {any} */ value) => value;
    it.flags = methods({}, `${path}.flags`, 'get_variant_sync get_variant_value_sync is_enabled_sync', fallback);
    methods(it.flags, `${path}.flags`, 'get_variant get_variant_value is_enabled', (/** @type {any} */ key, /** @type {any} */ value) => resolved(fallback(key, value)));
    methods(it.flags, `${path}.flags`, 'are_flags_ready', false);
    return it;
  };
  const noted = get('mixpanel');
  const mixpanel = make('mixpanel');
  methods(mixpanel, 'mixpanel', 'init', (/** @type {any} */ token, /** @type {any} */ config, /** @type {any} */ name) => {
    const made = name && name !== 'mixpanel' ? make('mixpanel') : mixpanel;
    if (made !== mixpanel) takeOver(`mixpanel.${name}`, made, noted?.[name]);
    later(config?.loaded, made);
    return made;
  });
  takeOver('mixpanel', mixpanel, noted);
  takeOver('mixpanel.people', mixpanel.people, noted?.people);
  for (const given of noted?._i ?? []) mixpanel.init(...given);
};

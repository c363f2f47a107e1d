// @ts-check
// Stands in for Countly.
// https://support.count.ly/hc/en-us/articles/360037441932
self.standIn = ({ get, fill, methods, takeOver, later }) => {
  const it = methods({}, 'Countly', 'init add_event start_event end_event cancel_event track_pageview track_view track_sessions track_clicks track_scrolls track_links track_forms collect_from_forms collect_from_facebook track_errors log_error report_trace user_details change_id set_id report_conversion recordDirectAttribution add_consent remove_consent begin_session end_session opt_in opt_out report_feedback enable_offline_mode disable_offline_mode');
  methods(it, 'Countly', 'fetch_remote_config', (/** @type {any[]} */ ...list) => later(list.find((given) => typeof given === 'function'), null, {}));
  methods(it, 'Countly', 'get_remote_config', () => ({}));
  methods(it, 'Countly', 'get_available_feedback_widgets', (/** @type {any} */ callback) => later(callback, [], null));
  methods(it, 'Countly', 'check_consent check_any_consent', false);
  methods(it, 'Countly', 'get_device_id', '');
  it.userData = methods({}, 'Countly.userData', 'set set_once unset increment increment_by multiply max min push push_unique pull save');
  const waiting = get('Countly.q');
  const present = fill('Countly', it);
  present.q = takeOver('Countly.q', { ...it, push: undefined }, waiting);
};

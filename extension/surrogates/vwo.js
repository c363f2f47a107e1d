// @ts-check
// Stands in for VWO: no campaign runs, and the hidden page is shown.
// https://developers.vwo.com/reference/introduction-to-javascript-apis
self.standIn = ({ page, put, method, methods, queue, run, later }) => {
  const VWO = queue('VWO', (entry) => (typeof entry === 'function' ? run(entry) : undefined));
  methods(VWO, 'VWO', 'event visitor init config');
  for (const name of ['_vis_opt_goal_conversion', '_vis_opt_revenue_conversion', '_vis_opt_register_conversion']) put(name, method(name));
  queue('_vis_opt_queue', (entry) => run(entry));
  // The snippet hides the page until the script calls this.
  later(page._vwo_code?.finish);
};

// @ts-check
// Stands in for Kissmetrics.
// https://support.kissmetrics.io/reference/javascript-library
self.standIn = ({ fill, methods, queue, run, back, noop }) => {
  const km = methods({ i: () => '', set_cookie: noop }, 'KM', 'record identify set alias clearIdentity trackClick trackSubmit trackFormSubmit trackClickOnOutboundLink', back);
  fill('KM', km);
  queue('_kmq', (entry) => {
    if (typeof entry === 'function') return run(entry);
    return back(...entry);
  });
};

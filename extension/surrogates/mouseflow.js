// @ts-check
// Stands in for Mouseflow.
// https://js-api-docs.mouseflow.com/
self.standIn = ({ fill, methods, queue, run }) => {
  const flow = methods({}, 'mouseflow', 'start stop newPageView identify setVariable tag star formSubmitAttempt formSubmitSuccess formSubmitFailure setSetting');
  methods(flow, 'mouseflow', 'getSessionId getPageViewId', '');
  methods(flow, 'mouseflow', 'isRecording isReturningUser', false);
  fill('mouseflow', flow);
  queue('_mfq', (entry) => (typeof entry === 'function' ? run(entry, [flow]) : undefined));
};

// @ts-check
// Stands in for Simple Analytics.
// https://docs.simpleanalytics.com/events
self.standIn = ({ page, put, method, stub, back }) => {
  const path = typeof page.sa_event_name === 'string' ? page.sa_event_name : 'sa_event';
  stub(path, 'q', (list) => back(...list));
  put('sa_pageview', method('sa_pageview', back));
  put('sa_loaded', true);
};

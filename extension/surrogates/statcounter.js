// @ts-check
// Stands in for StatCounter.
// https://statcounter.com/support/
self.standIn = ({ fill, methods }) => {
  fill('_statcounter', methods({}, '_statcounter', 'record_pageview record_click push_tags'));
};

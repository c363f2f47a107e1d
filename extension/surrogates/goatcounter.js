// @ts-check
// Stands in for GoatCounter.
// https://www.goatcounter.com/help/js
self.standIn = ({ fill, methods, method }) => {
  const counter = methods({}, 'goatcounter', 'count bind_events visit_count');
  counter.url = method('goatcounter.url', '');
  counter.filter = method('goatcounter.filter', 'stood in for');
  counter.get_query = method('goatcounter.get_query');
  counter.get_data = method('goatcounter.get_data', () => ({}));
  fill('goatcounter', counter);
};

// @ts-check
// Stands in for Vercel's Web Analytics and Speed Insights.
// https://vercel.com/docs/analytics/package
self.standIn = ({ get, put, method, drain, told }, global) => {
  const list = global === 'va' ? 'vaq' : 'siq';
  put(global, method(global));
  drain(get(list), (entry) => told(global, entry));
};

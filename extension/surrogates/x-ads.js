// @ts-check
// Stands in for the X pixel and the older conversion tag.
// https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
self.standIn = ({ handler, put, method }, global) => {
  if (global === 'twq') handler('twq', 'exe', 'queue');
  else put('twttr.conversion.trackPid', method('twttr.conversion.trackPid'));
};

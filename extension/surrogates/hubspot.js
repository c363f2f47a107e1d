// @ts-check
// Stands in for HubSpot's tracking code.
// https://developers.hubspot.com/docs/api-reference/tracking-code-guide/overview
self.standIn = ({ queue, run }, global) => {
  if (global === '_hsq') queue('_hsq', (entry) => run(entry));
};

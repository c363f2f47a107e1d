// @ts-check
// Stands in for Chartbeat.
// https://docs.chartbeat.com/cbp/tracking/standard-websites/our-javascript
self.standIn = ({ fill, methods, queue, run }) => {
  fill('pSUPERFLY', methods({}, 'pSUPERFLY', 'virtualPage activity addEngagedTime newsletterSignup registrationComplete'));
  queue('_cbq', (entry) => run(entry));
};

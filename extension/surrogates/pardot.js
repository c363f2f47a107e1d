// @ts-check
// Stands in for Pardot's tracking code.
// https://developer.salesforce.com/docs/marketing/pardot/overview
self.standIn = ({ put, method }) => {
  put('piTracker', method('piTracker'));
};

// @ts-check
// Stands in for Google Optimize: no variant is chosen, and a hidden page is shown.
// https://support.google.com/optimize/answer/9183119
self.standIn = ({ fill, method, dataLayer }) => {
  dataLayer();
  fill('google_optimize', { get: method('google_optimize.get') });
};

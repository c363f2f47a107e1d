// @ts-check
// Stands in for Umami.
// https://umami.is/docs/tracker-functions
self.standIn = ({ fill, methods, resolved }) => {
  fill('umami', methods({}, 'umami', 'track identify trackEvent trackView', () => resolved()));
};

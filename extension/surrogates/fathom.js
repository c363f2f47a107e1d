// @ts-check
// Stands in for Fathom.
// https://usefathom.com/docs/features/events
self.standIn = ({ fill, methods }) => {
  fill('fathom', methods({}, 'fathom', 'trackPageview trackEvent trackGoal setSite blockTrackingForMe enableTrackingForMe'));
};

// @ts-check
// Stands in for Intercom: there is no messenger, until the user lets it through.
// https://developers.intercom.com/installing-intercom/web/methods
self.standIn = ({ stub }) => {
  const Intercom = stub('Intercom', 'q', ([name]) => (name === 'getVisitorId' ? '' : undefined), true);
  Intercom.booted = false;
};

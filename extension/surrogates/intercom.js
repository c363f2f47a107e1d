// @ts-check
// Stands in for Intercom: there is no messenger.
// https://developers.intercom.com/installing-intercom/web/methods
self.standIn = ({ stub }) => {
  const Intercom = stub('Intercom', 'q', ([name]) => (name === 'getVisitorId' ? '' : undefined));
  Intercom.booted = false;
};

// @ts-check
// Stands in for AB Tasty: no test runs.
// https://docs.abtasty.com/javascript-sdk
self.standIn = ({ fill, methods, queue, run }) => {
  queue('_abtasty', (entry) => run(entry));
  fill('abtasty', methods({}, 'abtasty', 'send'));
  const tasty = methods({ eventState: {}, results: {}, visitor: {} }, 'ABTasty', 'getTestsOnPage getAccountSettings', () => ({}));
  fill('ABTasty', tasty);
};

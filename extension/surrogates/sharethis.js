// @ts-check
// Stands in for ShareThis.
// https://sharethis.com/support/
self.standIn = ({ fill, methods }) => {
  fill('__sharethis__', methods({ href: '' }, '__sharethis__', 'init load initialize'));
  fill('stLight', methods({}, 'stLight', 'options subscribe'));
  fill('stButtons', methods({}, 'stButtons', 'locateElements getCount makeButton'));
  fill('stWidget', methods({}, 'stWidget', 'addEntry init'));
};

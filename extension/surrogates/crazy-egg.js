// @ts-check
// Stands in for Crazy Egg.
// https://support.crazyegg.com/hc/en-us/articles/360054584474
self.standIn = ({ fill, get, methods, queue, run, later }) => {
  fill('CE2', methods({}, 'CE2', 'set identify tag showSnapshot'));
  queue('CE_API', (entry) => run(entry));
  later(get('CE_READY'));
};

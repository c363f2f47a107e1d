// @ts-check
// Stands in for Contentsquare and its older ClickTale.
// https://docs.contentsquare.com/en/web/
self.standIn = ({ queue, run, fill, put, method, methods }, global) => {
  if (global === 'ClickTale') {
    put('ClickTaleEvent', method('ClickTaleEvent'));
    return;
  }
  queue('_uxa', (entry) => run(entry));
  fill('UXAnalytics', methods({}, 'UXAnalytics', 'init'));
};

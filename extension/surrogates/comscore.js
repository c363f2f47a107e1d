// @ts-check
// Stands in for comScore.
// https://github.com/comscore
self.standIn = ({ fill, put, method, methods, queue, noop }, global) => {
  if (global === 'COMSCORE') {
    fill('COMSCORE', methods({ purge: noop }, 'COMSCORE', 'beacon'));
    put('udm_', method('udm_'));
    queue('_comscore', noop);
  }
};

// @ts-check
// Stands in for Quantcast Measure.
// https://help.quantcast.com/hc/en-us/categories/360002746594
self.standIn = ({ put, method, queue, run }) => {
  put('quantserve', method('quantserve'));
  put('__qc', { qpixelsent: [] });
  queue('_qevents', (entry) => run(entry));
};

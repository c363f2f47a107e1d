// @ts-check
// Stands in for Convert: no experiment runs.
// https://support.convert.com/hc/en-us/articles/204506339
self.standIn = ({ fill, queue, run }) => {
  fill('convert', { currentData: { experiments: {}, experiences: {}, goals: {} }, data: { experiments: {}, goals: {} }, historicalData: { experiments: {}, goals: {} } });
  queue('_conv_q', (entry) => run(entry));
};

// @ts-check
// Stands in for Histats.
// https://www.histats.com/
self.standIn = ({ fill, put, methods, queue, noop }) => {
  fill('Histats', methods({}, 'Histats', 'start track_hits framed_page fasi track'));
  put('chfh', noop);
  put('chfh2', noop);
  queue('_Hasync', noop);
};

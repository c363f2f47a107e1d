// @ts-check
// Stands in for the Meta Pixel.
// https://developers.facebook.com/docs/meta-pixel/reference
self.standIn = ({ get, put, handler, queue, noop }) => {
  handler('fbq', 'callMethod', 'queue');
  put('fbq.loaded', true);
  if (Array.isArray(get('_fbq'))) queue('_fbq', noop);
};

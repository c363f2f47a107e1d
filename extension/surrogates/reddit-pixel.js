// @ts-check
// Stands in for the Reddit Pixel.
// https://business.reddithelp.com/s/article/reddit-pixel
self.standIn = ({ handler }) => {
  handler('rdt', 'sendEvent', 'callQueue');
};

// @ts-check
// Stands in for the Snap Pixel.
// https://businesshelp.snapchat.com/s/article/pixel-direct-implementation
self.standIn = ({ handler }) => {
  handler('snaptr', 'handleRequest', 'queue');
};

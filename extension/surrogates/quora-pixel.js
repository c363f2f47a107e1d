// @ts-check
// Stands in for the Quora Pixel.
// https://quoraadsupport.zendesk.com/hc/en-us/articles/115010303387
self.standIn = ({ handler }) => {
  handler('qp', 'qp', 'queue');
};

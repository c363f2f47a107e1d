// @ts-check
// Stands in for Woopra.
// https://docs.woopra.com/reference/track-function
self.standIn = ({ get, methods, takeOver, back }) => {
  /** @type {any} */
  const woopra = methods({ visitorData: {}, sessionData: {}, loaded: true }, 'woopra', 'config identify visit push call trackForm trackClick option cookie opt', (/** @type {any[]} */ ...list) => { back(...list); return woopra; });
  methods(woopra, 'woopra', 'track', (/** @type {any[]} */ ...list) => { back(...list); return woopra; });
  methods(woopra, 'woopra', 'getVisitorUrlData', () => ({}));
  takeOver('woopra', woopra, get('woopra._e'));
};

// @ts-check
// Stands in for Outbrain: the pixel of advertisers and the widgets of publishers.
// https://developer.outbrain.com/
self.standIn = ({ handler, fill, methods }, global) => {
  if (global === 'obApi') handler('obApi', 'dispatch', 'queue');
  else fill('OBR', { extern: methods({}, 'OBR.extern', 'researchWidget reloadWidget refreshWidget renderSpaWidgets refreshSpecificWidget callClick closeCard returnedError recReady video') });
};

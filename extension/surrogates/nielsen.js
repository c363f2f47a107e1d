// @ts-check
// Stands in for Nielsen's measurement of players and pages.
// https://engineeringportal.nielsen.com/wiki/Digital_Measurement_Browser_SDK
self.standIn = ({ put, fill, methods, made }) => {
  const player = methods({}, 'NOLCMB', 'ggInitialize ggPM setAppDisable');
  fill('NOLCMB', methods({}, 'NOLCMB', 'getInstance', () => player));
  fill('NOLBUNDLE', methods({}, 'NOLBUNDLE', 'nlsQ', () => player));
  const Chain = made('record post do_sample event', undefined, true);
  put('nol_t', () => new Chain());
};

// @ts-check
// Registered before the placeholders while the gates are the same on all sites: then they also stand in frames of other sites. A file of
// its own: Chromium gives a frame no file twice, not even into another world.
/** @type {any} */ (self).sluiceFrames = true;

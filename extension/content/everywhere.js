// @ts-check
// Registered before the guard while the gates are the same on all sites: then it also acts in frames of other sites.
/** @type {any} */ (self).sluiceFrames = true;

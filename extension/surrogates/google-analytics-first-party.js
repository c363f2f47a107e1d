// @ts-check
// Stands in for gtag.js where a site serves it under its own name.
// https://developers.google.com/tag-platform/gtagjs/reference
self.standIn = ({ dataLayer }) => {
  dataLayer();
};

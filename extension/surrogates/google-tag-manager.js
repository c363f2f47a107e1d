// @ts-check
// Stands in for Google Tag Manager: what is pushed is answered, but no tag runs.
// https://developers.google.com/tag-platform/tag-manager/datalayer
self.standIn = ({ dataLayer }) => {
  dataLayer(true);
};

// @ts-check
// Stands in for Taboola.
// https://developers.taboola.com/web-integrations/docs
self.standIn = ({ queue, run }) => {
  for (const list of ['_taboola', '_tfa']) queue(list, (entry) => run(entry));
};

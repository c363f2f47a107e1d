// @ts-check
// Stands in for the LinkedIn Insight Tag.
// https://learn.microsoft.com/en-us/linkedin/marketing/conversions/insight-tag
self.standIn = ({ stub, later, put }, global) => {
  if (global !== 'lintrk') return;
  stub('lintrk', 'q', ([, options]) => later(options?.commandCallback));
  put('_already_called_lintrk', true);
};

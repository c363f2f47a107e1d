// @ts-check
// Stands in for Microsoft Clarity, whose `identify` promises something.
// https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-api
self.standIn = ({ stub, resolved }) => {
  stub('clarity', 'q', ([name]) => (name === 'identify' ? resolved() : undefined));
};

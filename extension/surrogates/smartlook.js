// @ts-check
// Stands in for Smartlook.
// https://web.developer.smartlook.com/reference/
self.standIn = ({ stub, back }) => {
  stub('smartlook', 'api', (list) => back(...list));
};

// @ts-check
// Stands in for Marketo's Munchkin.
// https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/leadtracking
self.standIn = ({ fill, put, method, methods }, global) => {
  if (global !== 'Munchkin') return;
  fill('Munchkin', methods({}, 'Munchkin', 'init munchkinFunction createTrackingCookie'));
  for (const name of ['mktoMunchkin', 'mktoMunchkinFunction']) put(name, method(name));
};

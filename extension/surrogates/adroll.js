// @ts-check
// Stands in for AdRoll.
// https://developers.adroll.com/
self.standIn = ({ get, fill, methods, drain, told }, global) => {
  if (global !== 'adroll') return;
  const waiting = get('adroll');
  const names = 'track setProperties identify identify_email get_cookie';
  if (Array.isArray(waiting)) {
    drain(waiting, ([name, list]) => told(`adroll.${name}`, list));
    methods(waiting, 'adroll', names);
  } else fill('adroll', methods({}, 'adroll', names));
  fill('__adroll', methods({}, '__adroll', 'record_user record_adroll_email'));
};

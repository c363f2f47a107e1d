// @ts-check
// Stands in for Branch: nobody came by a link, and links cannot be made.
// https://help.branch.io/developers-hub/docs/web-full-reference
self.standIn = ({ get, put, methods, drain, later, back }) => {
  const nothing = { data: '{}', data_parsed: {}, has_app: false, identity: null, referring_identity: null, referring_link: null };
  const answered = (/** @type {any[]} */ ...list) => later(list[list.length - 1], null, nothing);
  const branch = methods({}, 'branch', 'init data first setIdentity logout lastAttributedTouchData closeJourney', answered);
  methods(branch, 'branch', 'link qrCode sendSMS deepview deepviewCta', (/** @type {any[]} */ ...list) => later(list.reverse().find((given) => typeof given === 'function'), new Error('There are no links.')));
  methods(branch, 'branch', 'track logEvent trackCommerceEvent', back);
  methods(branch, 'branch', 'addListener removeListener banner closeBanner setBranchViewData disableTracking setAPIUrl setDMAParamsForEEA setRequestMetaData autoAppIndex applyCode redeem');
  const waiting = get('branch._q');
  put('branch', branch);
  drain(waiting, ([name, list]) => branch[name]?.(...list));
};

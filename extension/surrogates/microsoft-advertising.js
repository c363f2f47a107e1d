// @ts-check
// Stands in for Microsoft Advertising's UET tag: its class takes over the list that the snippet hands to it.
// https://help.ads.microsoft.com/apex/index/3/en/56681
self.standIn = ({ put, told, drain }) => {
  put('UET', class {
    constructor(/** @type {any} */ options) { drain(options?.q, (entry) => told('uetq.push', [entry])); }
    push(/** @type {any[]} */ ...list) { told('uetq.push', list); }
  });
};

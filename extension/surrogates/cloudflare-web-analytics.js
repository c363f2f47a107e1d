// @ts-check
// Stands in for Cloudflare Web Analytics, which has nothing that a page could call.
// https://developers.cloudflare.com/web-analytics/
self.standIn = () => {};

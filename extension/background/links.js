// @ts-check
// Tracking links: from the plan to rules that take parameters off addresses, and (in Chromium) lead wrappers to the page that opens
// them. Pure, like rules.js. All rules are for pages and limited by the site that is gone to, which works alike in both browsers.

import known from '../generated/links/known.js';
import { isUnder, unwrap } from '../links/unwrap.js';

/** @typedef {import('../generated/core.js').GuardRule} LinkRule */
/** @typedef {import('./rules.js').Rule} Rule */
/** @typedef {import('../links/unwrap.js').Wrapper} Wrapper */

/** Above everything that is about requests inside pages; what is paused is left out. */
export const LINK_PRIORITY = 7_000;

const IDS = 3_000_000;
const BLOCK = 10_000;

// An address whose query Chromium leaves as it is but for what it takes out: `name=value` throughout. Others it would write anew.
const WELL_FORMED = '^[^?#]*\\?[^&=#]+=[^&#]*(?:&[^&=#]+=[^&#]*)*(?:#.*)?$';
/** How long the names in one expression of Chromium's may be: it allows each 2 KB. */
const NAMES_LENGTH = 60;
const HTTP = 'https?(?:%3[Aa]|:)(?:%2[Ff]|/)';

/**
 * @param {LinkRule[]} links
 * @param {boolean} isFirefox
 * @param {string} id the extension's
 * @returns {Rule[]} all lasting
 */
export function linkRules(links, isFirefox, id) {
  return merged(links).flatMap((link, index) => {
    const categories = link.shut.split('+');
    const names = categories.flatMap((category) => known.decorations[category] ?? []);
    const sites = { ...given('requestDomains', link.only_sites), ...given('excludedRequestDomains', link.except_sites) };
    const page = `chrome-extension://${id}/links/link.html`;
    const cleaned = names.length > 0 ? (isFirefox ? inFirefox(names, sites) : inChromium(names, sites, `${page}?clean=${link.shut}`)) : [];
    const opened = isFirefox ? [] : wrapperRules(categories, link, `${page}?open=${link.shut}`, id);
    return [...cleaned, ...opened].map((rule, at) => ({ id: IDS + index * BLOCK + at, ...rule }));
  });
}

/**
 * Sites that differ only in categories that no link serves need no rules of their own, and those that are alike share theirs: so the
 * rules are few, however many sites somebody chose for.
 * @param {LinkRule[]} links
 * @returns {{shut: string, only_sites: string[], except_sites: string[]}[]}
 */
function merged(links) {
  const served = new Set([...Object.keys(known.decorations), ...known.wrappers.map(({ category }) => category)]);
  const shutOf = (/** @type {LinkRule} */ { shut }) => shut.split('+').filter((category) => served.has(category)).join('+');
  const everywhere = links.find(({ only_sites }) => only_sites.length === 0);
  const usual = everywhere ? shutOf(everywhere) : '';
  const alike = new Set(links.filter((link) => link !== everywhere && shutOf(link) === usual).flatMap(({ only_sites }) => only_sites));
  /** @type {Map<string, string[]>} */
  const single = new Map();
  for (const link of links.filter((other) => other !== everywhere)) {
    const shut = shutOf(link);
    if (shut !== '' && shut !== usual) single.set(shut, [...(single.get(shut) ?? []), ...link.only_sites]);
  }
  const except_sites = (everywhere?.except_sites ?? []).filter((site) => !alike.has(site));
  return [...(usual === '' ? [] : [{ shut: usual, only_sites: [], except_sites }]), ...[...single].map(([shut, only_sites]) => ({ shut, only_sites, except_sites: [] }))];
}

/**
 * Where a page's address leads, if it is a wrapper whose gate is shut on the wrapper's site.
 * @param {string} address
 * @param {LinkRule[]} links
 */
export function leadsTo(address, links) {
  const { hostname } = new URL(address);
  const here = (/** @type {string} */ site) => isUnder(hostname, site);
  const link = links.find(({ only_sites }) => only_sites.some(here)) ?? links.find(({ only_sites, except_sites }) => only_sites.length === 0 && !except_sites.some(here));
  const categories = link?.shut.split('+') ?? [];
  return unwrap(address, known.wrappers.filter(({ category }) => categories.includes(category)));
}

/** @typedef {Omit<Rule, 'id'>} Unnumbered */
/** @typedef {{[key: string]: unknown}} Limits */

/**
 * Firefox takes parameters out and leaves the rest as it is, but also drops an empty query: only addresses that hold one are looked at.
 * @param {string[]} names
 * @param {Limits} sites
 * @returns {Unnumbered[]}
 */
function inFirefox(names, sites) {
  return [rule(LINK_PRIORITY, takingOut(names), { regexFilter: `${holding(names)}(?:[=&#]|$)`, ...sites }), ...staying(sites)];
}

/**
 * Well-formed addresses lose them at once; others go over the page, which leaves what it keeps as it is.
 * @param {string[]} names
 * @param {Limits} sites
 * @param {string} page
 * @returns {Unnumbered[]}
 */
function inChromium(names, sites, page) {
  const byPage = inRuns(names).map((run) => rule(LINK_PRIORITY, leadingTo(page), { regexFilter: `${holding(run)}(?:[=&#].*)?$`, ...sites }));
  return [...byPage, rule(LINK_PRIORITY + 1, takingOut(names), { regexFilter: WELL_FORMED, ...sites }), ...staying(sites)];
}

/**
 * Addresses that need their decorations keep them.
 * @param {Limits} sites
 * @returns {Unnumbered[]}
 */
function staying(sites) {
  return known.unless.length > 0 ? [rule(LINK_PRIORITY + 2, { type: 'allow' }, { regexFilter: `${holding(known.unless)}=`, ...sites })] : [];
}

/**
 * A rule for all wrappers that look alike. Where the page itself goes they are not opened again: that is one whose target it could not read.
 * @param {string[]} categories
 * @param {{only_sites: string[], except_sites: string[]}} link
 * @param {string} page
 * @param {string} id
 * @returns {Unnumbered[]}
 */
function wrapperRules(categories, link, page, id) {
  /** @type {Map<string, string[]>} */
  const hosts = new Map();
  for (const row of known.wrappers) {
    const here = (/** @type {string} */ site) => isUnder(row.host, site);
    const reached = link.only_sites.length > 0 ? link.only_sites.some(here) : !link.except_sites.some(here);
    if (!reached || !categories.includes(row.category)) continue;
    const expression = expressionOf(row);
    hosts.set(expression, [...(hosts.get(expression) ?? []), row.host]);
  }
  return [...hosts].map(([regexFilter, requestDomains]) =>
    rule(LINK_PRIORITY + 3, leadingTo(page), { regexFilter, requestDomains, excludedInitiatorDomains: [id] }));
}

/** What a wrapper's whole address looks like when its target is an address. @param {Wrapper} row */
function expressionOf({ path, open, targets, encoding }) {
  const start = `^https?://[^/?#]*${escaped(path)}`;
  const more = open ? '[^?#]*' : '';
  const names = `(?:${targets.map(escaped).join('|')})`;
  if (encoding === 'rest') return `${start}${more}${names}${HTTP}.*`;
  if (encoding === 'segment') return `${start}(?:[^?#]*/)?${names}=${HTTP}.*`;
  return `${start}${more}\\?(?:[^#]*&)?${names}=${encoding === 'base64' ? '(?:a1)?aHR0c' : HTTP}.*`;
}

/** The beginning of an address up to and with one of these parameters' names. @param {string[]} names */
function holding(names) {
  return `^[^?#]*\\?(?:[^#]*&)?(?:${names.map(escaped).join('|')})`;
}

/** @param {string[]} names @returns {string[][]} */
function inRuns(names) {
  /** @type {string[][]} */
  const runs = [];
  let length = Infinity;
  for (const name of names) {
    if (length + name.length > NAMES_LENGTH) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(name);
    length += name.length;
  }
  return runs;
}

/** @param {string} text of letters, digits and `_`, `.`, `-`, `/` */
function escaped(text) {
  return text.replaceAll('.', '\\.');
}

/** @param {string[]} removeParams */
function takingOut(removeParams) {
  return { type: 'redirect', redirect: { transform: { queryTransform: { removeParams } } } };
}

/** @param {string} page */
function leadingTo(page) {
  return { type: 'redirect', redirect: { regexSubstitution: `${page}#\\0` } };
}

/**
 * Only for pages that are fetched: what a form sends stays as it is.
 * @param {number} priority
 * @param {Unnumbered['action']} action
 * @param {Limits} condition
 * @returns {Unnumbered}
 */
function rule(priority, action, condition) {
  return { priority, action, condition: { ...condition, isUrlFilterCaseSensitive: true, resourceTypes: ['main_frame'], requestMethods: ['get'] } };
}

/** @param {string} name @param {unknown[]} list @returns {Limits | undefined} */
function given(name, list) {
  return list.length > 0 ? { [name]: list } : undefined;
}

// @ts-check
// From a plan to the browser's dynamic and session rules. Pure: the same plan always gives the same rules with the same
// numbers, so that what is in force can be compared with what is wanted.

/** @typedef {import('../generated/core.js').EnforcementPlan} EnforcementPlan */
/**
 * @typedef {object} Rule a declarativeNetRequest rule
 * @property {number} id
 * @property {number} priority
 * @property {{type: string, [key: string]: unknown}} action
 * @property {{[key: string]: unknown}} condition
 */

/** Above every rule of the catalogue: what the user stops, withholding cookies, and above that standing aside. */
export const STOP_PRIORITY = 5_900;
export const COOKIE_PRIORITY = 6_000;
export const PAUSE_PRIORITY = 10_000;

// Numbers of copied rules: one block for each group and action.
const BLOCK = 10_000;
const WORKERS = 5_000;
const COOKIE_IDS = 1_000_000;
const PAUSE_IDS = 2_000_000;
const STOP_IDS = 1_500_000;
const EMBED_IDS = 4_000_000; // above those of links.js
const EMBED_BLOCK = 1_000;

/**
 * @param {EnforcementPlan} plan
 * @param {string[]} groups all groups in their packaged order
 * @param {(group: string) => Promise<Rule[]>} packagedRules
 * @param {boolean} byTab whether this browser takes limits to tabs (session rules only) instead of sites
 * @param {(vendor: string) => Promise<{priority: number, condition: {[key: string]: unknown}}[]>} passes what passes with a vendor's embeds
 * @returns {Promise<{dynamic: Rule[], session: Rule[]}>}
 */
export async function rulesOf(plan, groups, packagedRules, byTab, passes = async () => []) {
  /** @type {Rule[]} kept by the browser; these cannot be limited to tabs */
  const dynamic = [];
  /** @type {Rule[]} kept until the browser closes */
  const session = [];

  for (const { group, action, sites, tabs } of plan.copies) {
    const rules = await packagedRules(group);
    const first = (groups.indexOf(group) * 2 + (action === 'allow' ? 0 : 1) + 1) * BLOCK;
    if (!byTab) {
      dynamic.push(...copy(rules, action, { topDomains: sites }, first));
      continue;
    }
    if (tabs.length > 0) session.push(...copy(rules, action, { tabIds: tabs }, first));
    // Service and shared workers have no tab, only the origin that asks.
    if (sites.length > 0) session.push(...copy(rules, action, fromWorkersOf(sites), first + WORKERS));
  }

  plan.cookies.forEach((rule, index) => {
    const hosts = { requestDomains: rule.hosts, ...given('excludedRequestDomains', rule.except_hosts) };
    const everywhere = rule.except_sites.length > 0;
    if (!byTab) {
      const limits = { ...given('topDomains', rule.only_sites), ...given('excludedTopDomains', rule.except_sites) };
      dynamic.push(withholding(COOKIE_IDS + index, { ...hosts, ...limits }, byTab));
      return;
    }
    if (everywhere || rule.only_tabs.length > 0) {
      const limits = { ...given('tabIds', rule.only_tabs), ...given('excludedTabIds', [-1, ...rule.except_tabs]) };
      session.push(withholding(COOKIE_IDS + index, { ...hosts, ...limits }, byTab));
    }
    // A worker of the host's own may run in a frame or on its own site, and does not say: it is left alone.
    if (everywhere || rule.only_sites.length > 0) {
      const limits = { ...given('initiatorDomains', rule.only_sites), ...given('excludedInitiatorDomains', rule.except_sites) };
      session.push(withholding(COOKIE_IDS + WORKERS + index, { ...hosts, tabIds: [-1], ...limits }, byTab));
    }
  });

  // At the priority of what blocks it, so that what is known more closely still counts: a beacon of a player stays stopped.
  for (const [index, { group, sites, tabs }] of plan.embeds.entries()) {
    const rules = (sites.length > 0 && !byTab) || tabs.length > 0 ? await passes(group) : [];
    rules.forEach(({ priority, condition }, number) => {
      const rule = { id: EMBED_IDS + index * EMBED_BLOCK + number, priority, action: { type: 'allow' } };
      if (sites.length > 0 && !byTab) dynamic.push({ ...rule, condition: { ...condition, topDomains: sites } });
      if (tabs.length > 0) session.push({ ...rule, condition: { ...condition, tabIds: tabs } });
    });
  }

  plan.stops.forEach((address, index) => {
    const condition = { urlFilter: `||${address}`, domainType: 'thirdParty' };
    dynamic.push({ id: STOP_IDS + index, priority: STOP_PRIORITY, action: { type: 'block' }, condition });
  });

  if (!byTab && plan.paused_sites.length > 0) dynamic.push(standingAside(PAUSE_IDS, { topDomains: plan.paused_sites }));
  const sitesOfTabs = plan.paused_tabs.map(({ site }) => site);
  const workers = [...new Set(byTab ? [...plan.paused_sites, ...sitesOfTabs] : sitesOfTabs)];
  if (workers.length > 0) session.push(standingAside(PAUSE_IDS, fromWorkersOf(workers)));
  plan.paused_tabs.forEach(({ tab, site }, index) => {
    session.push(standingAside(PAUSE_IDS + 1 + index, { tabIds: [tab], ...(byTab ? {} : { topDomains: [site] }) }));
  });
  return { dynamic, session };
}

/**
 * A group's rules, limited. To block on some sites, all are copied; to let pass, only what blocks, turned round: at the
 * same priority the browser lets letting-pass win.
 * @param {Rule[]} rules
 * @param {'allow' | 'block'} action
 * @param {{[key: string]: unknown}} limit to some sites or tabs
 * @param {number} first
 * @returns {Rule[]}
 */
function copy(rules, action, limit, first) {
  return rules
    .filter((rule) => action === 'block' || rule.action.type === 'block')
    .map((rule) => ({
      id: first + rule.id,
      priority: rule.priority,
      action: action === 'allow' ? { type: 'allow' } : rule.action,
      condition: { ...rule.condition, ...limit },
    }));
}

/**
 * @param {number} id
 * @param {{[key: string]: unknown}} condition
 * @param {boolean} byTab whether this is Firefox: there cookies are taken out of answers elsewhere (where a rule does it, nobody can tell
 * of it), and a rule can keep the cache from holding what a host may know the browser by. In Chromium the cache keeps the headers as they came.
 * @returns {Rule}
 */
function withholding(id, condition, byTab) {
  const remove = (/** @type {string[]} */ ...headers) => headers.map((header) => ({ header, operation: 'remove' }));
  const responseHeaders = byTab ? remove('etag', 'last-modified') : remove('set-cookie');
  const action = { type: 'modifyHeaders', requestHeaders: remove('cookie'), responseHeaders };
  return { id, priority: COOKIE_PRIORITY, action, condition };
}

/**
 * @param {number} id
 * @param {{[key: string]: unknown}} condition
 * @returns {Rule}
 */
function standingAside(id, condition) {
  return { id, priority: PAUSE_PRIORITY, action: { type: 'allow' }, condition };
}

/** @param {string[]} sites */
function fromWorkersOf(sites) {
  return { tabIds: [-1], initiatorDomains: sites };
}

/**
 * A condition that is left out when it is empty: browsers refuse empty lists.
 * @param {string} name
 * @param {unknown[]} list
 * @returns {{[key: string]: unknown} | undefined}
 */
function given(name, list) {
  return list.length > 0 ? { [name]: list } : undefined;
}

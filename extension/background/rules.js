// @ts-check
// From a plan to the browser's dynamic and session rules. Pure: the same plan always gives the same rules with the same
// numbers, so that what is in force can be compared with what is wanted.

/** @typedef {import('../generated/core.js').EnforcementPlan} EnforcementPlan */
/** @typedef {import('../generated/core.js').CookieRule} CookieRule */
/**
 * @typedef {object} Rule a declarativeNetRequest rule
 * @property {number} id
 * @property {number} priority
 * @property {{type: string, [key: string]: unknown}} action
 * @property {{[key: string]: unknown}} condition
 */

/** Above every rule of the catalogue: withholding cookies, and above that standing aside. */
export const COOKIE_PRIORITY = 6_000;
export const PAUSE_PRIORITY = 10_000;

// Numbers of copied rules: one block for each group and action.
const BLOCK = 10_000;
const COOKIE_IDS = 1_000_000;
const PAUSE_IDS = 2_000_000;

/**
 * @param {EnforcementPlan} plan
 * @param {string[]} groups all groups in their packaged order
 * @param {(group: string) => Promise<Rule[]>} packagedRules
 * @param {boolean} byTab whether this browser takes limits to tabs (session rules only) instead of sites
 * @returns {Promise<{dynamic: Rule[], session: Rule[]}>}
 */
export async function rulesOf(plan, groups, packagedRules, byTab) {
  const copies = await Promise.all(
    plan.copies.map(async ({ group, action, sites, tabs }) => {
      const first = (groups.indexOf(group) * 2 + (action === 'allow' ? 0 : 1) + 1) * BLOCK;
      const limit = byTab ? { tabIds: tabs } : { topDomains: sites };
      return copy(await packagedRules(group), action, limit, first);
    }),
  );
  const cookies = plan.cookies.map((rule, index) => cookieRule(rule, byTab, COOKIE_IDS + index));
  const lasting = [...copies.flat(), ...cookies];
  /** @type {Rule[]} */
  const session = [];
  plan.pauses.forEach(({ site, tabs }, index) => {
    const condition = { ...given('topDomains', site ? [site] : []), ...given('tabIds', tabs) };
    const rule = { id: PAUSE_IDS + index, priority: PAUSE_PRIORITY, action: { type: 'allow' }, condition };
    (tabs.length > 0 ? session : lasting).push(rule);
  });
  return byTab ? { dynamic: [], session: [...lasting, ...session] } : { dynamic: lasting, session };
}

/**
 * A group's rules, limited. To block on some sites, all are copied; to let pass, only what blocks, turned round: at the
 * same priority the browser lets letting-pass win.
 * @param {Rule[]} rules
 * @param {'allow' | 'block'} action
 * @param {{[key: string]: unknown}} limit
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
 * @param {CookieRule} rule
 * @param {boolean} byTab
 * @param {number} id
 * @returns {Rule}
 */
function cookieRule(rule, byTab, id) {
  const limits = byTab
    ? { ...given('tabIds', rule.only_tabs), ...given('excludedTabIds', rule.except_tabs) }
    : { ...given('topDomains', rule.only_sites), ...given('excludedTopDomains', rule.except_sites) };
  return {
    id,
    priority: COOKIE_PRIORITY,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'cookie', operation: 'remove' }],
      responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
    },
    condition: { requestDomains: rule.hosts, ...given('excludedRequestDomains', rule.except_hosts), ...limits },
  };
}

/**
 * A condition that is left out when it is empty: browsers refuse empty lists.
 * @param {string} name
 * @param {unknown[]} list
 */
function given(name, list) {
  return list.length > 0 ? { [name]: list } : {};
}

// @ts-check
// From what the desk asks for to the browser's rules and content scripts. Pure: the same wishes give the same rules under the same numbers.

/** @typedef {import('../../generated/desk.js').HeaderRule} HeaderRule */
/** @typedef {import('../rules.js').Rule} Rule */
/** @typedef {chrome.scripting.RegisteredContentScript} Script */

/**
 * Above what withholds cookies: an opt-out goes along where nothing else may. Below standing aside. What goes beside other cookies comes below what
 * withholds them: a rule that adds to a header keeps those below it from removing it.
 */
export const OPT_OUT_PRIORITY = 6_500;
const BESIDE_PRIORITY = 5_950;
const OPT_OUT_IDS = 7_000_000;

/** Signals that pages can ask for, by the names under which the desk asks for them. */
const SIGNALS = ['gpc', 'dnt', 'ad-choices'];

/**
 * @param {HeaderRule[]} headers
 * @returns {Rule[]}
 */
export function headerRules(headers) {
  return headers.flatMap(({ hosts, header, value, third_party: thirdParty, append }, index) => {
    const action = { type: 'modifyHeaders', requestHeaders: [{ header, operation: append ? 'append' : 'set', value }] };
    const condition = { ...(hosts.length > 0 ? { requestDomains: hosts } : {}), ...(thirdParty ? { domainType: 'thirdParty' } : {}) };
    const rule = { id: OPT_OUT_IDS + index * 2, priority: append ? BESIDE_PRIORITY : OPT_OUT_PRIORITY, action, condition };
    // A rule that names no types holds for all but whole pages, whatever types a browser knows.
    const pages = { ...rule, id: rule.id + 1, condition: { ...condition, resourceTypes: ['main_frame'] } };
    return thirdParty ? [rule] : [rule, pages];
  });
}

/**
 * @param {string[]} names
 * @returns {Script[]}
 */
export function scriptsFor(names) {
  return names.map((name) => ({
    id: `opt-out-${name}`,
    js: SIGNALS.includes(name) ? [`content/${name}.js`] : [`generated/opt-outs/${name}.js`, 'content/flags.js'],
    matches: ['http://*/*', 'https://*/*'],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: /** @type {const} */ ('document_start'),
    // What pages ask by messages has to look up what is carried, which pages may not.
    world: name === 'ad-choices' ? /** @type {const} */ ('ISOLATED') : /** @type {const} */ ('MAIN'),
    persistAcrossSessions: true,
  }));
}

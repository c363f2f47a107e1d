// @ts-check
// Making the registered content scripts agree with the plan: the guard inside pages, the relay that tells what it did, and what puts
// placeholders in the place of embeds that are stopped.

import embedCategories from '../generated/embeds/categories.js';

/** @typedef {import('../generated/core.js').EnforcementPlan} EnforcementPlan */
/** @typedef {import('../generated/core.js').GuardRule} GuardRule */
/** @typedef {chrome.scripting.RegisteredContentScript} Script */

const PARTS = ['begin', 'names', 'cookies', 'storage', 'calls', 'probe', 'kit', 'addresses', 'surrogates', 'answers', 'end'].map((part) => `content/${part}.js`);
const PLACEHOLDERS = ['placeholder', 'embeds'].map((part) => `content/${part}.js`);
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/**
 * The scripts that a plan asks for. Pure: the same rules give the same scripts under the same names.
 * @param {GuardRule[]} rules
 * @param {EnforcementPlan['embeds']} [embeds]
 * @returns {Script[]}
 */
export function scriptsOf(rules, embeds = []) {
  const when = { runAt: /** @type {const} */ ('document_start'), persistAcrossSessions: true };
  const guards = rules.flatMap((rule, index) => {
    const matches = rule.only_sites.length > 0 ? rule.only_sites.flatMap(patterns) : EVERYWHERE;
    const excludeMatches = rule.except_sites.flatMap(patterns);
    const where = { matches, ...(excludeMatches.length > 0 ? { excludeMatches } : {}), allFrames: true, matchOriginAsFallback: true };
    const gates = rule.shut.split('+').filter(Boolean).flatMap((category) => [`generated/guards/${category}.js`, `generated/surrogates/${category}.js`]);
    const js = ['generated/sdks.js', ...gates, ...(rule.frames ? ['content/everywhere.js'] : []), ...PARTS];
    // Pages where no gate is shut that has embeds pay nothing for them.
    const shut = rule.shut.split('+').filter((category) => embedCategories.includes(category));
    const frames = rule.frames ? ['content/embeds-everywhere.js'] : [];
    const placeholders = [...shut.map((category) => `generated/embeds/${category}.js`), ...frames, ...PLACEHOLDERS];
    return [
      { id: `guard-${index}`, js, world: /** @type {const} */ ('MAIN'), ...where, ...when },
      // In a world of their own, where the page cannot reach them.
      { id: `relay-${index}`, js: ['content/relay.js', 'content/points.js', ...(/analytics|advertising/.test(rule.shut) ? ['content/pings.js'] : [])], ...where, ...when },
      ...(shut.length > 0 ? [{ id: `embeds-${index}`, js: placeholders, ...where, ...when }] : []),
    ];
  });
  const passing = embeds.filter(({ sites }) => sites.length > 0).map(({ group, sites }) => {
    const where = { matches: sites.flatMap(patterns), allFrames: true, matchOriginAsFallback: true };
    return { id: `pass-${group}`, js: [`generated/embeds/pass/${group}.js`], ...where, ...when };
  });
  return [...guards, ...passing];
}

/** The addresses of a site: a host, and what lies under it unless it is a number. @param {string} site */
function patterns(site) {
  const isNumber = /^\[|^[\d.]+$/.test(site);
  return isNumber ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
}

/**
 * Registers what is wanted and takes away what is not.
 * @param {GuardRule[]} rules
 * @param {EnforcementPlan['embeds']} embeds
 * @param {Script[]} others what is to be there besides
 */
export async function enforceGuards(rules, embeds, others) {
  const wanted = [...scriptsOf(rules, embeds), ...others];
  const present = await chrome.scripting.getRegisteredContentScripts();
  const surplus = present.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  const missing = wanted.filter(({ id }) => !present.some((script) => script.id === id));
  const changed = wanted.filter((script) => present.some((other) => other.id === script.id && !agrees(script, other)));
  // A script cannot change the frames or worlds it is for; it is the same for all, so only files and addresses differ.
  if (surplus.length > 0) await chrome.scripting.unregisterContentScripts({ ids: surplus });
  if (changed.length > 0) await chrome.scripting.updateContentScripts(changed.map((script) => ({ excludeMatches: [], ...script })));
  if (missing.length > 0) await chrome.scripting.registerContentScripts(missing);
}

/** @param {Script} wanted @param {Script} present */
function agrees(wanted, present) {
  return sameList(wanted.js, present.js) && sameList(wanted.matches, present.matches) && sameList(wanted.excludeMatches, present.excludeMatches);
}

/** @param {string[] | undefined} left @param {string[] | undefined} right */
function sameList(left, right) {
  return JSON.stringify(left ?? []) === JSON.stringify(right ?? []);
}

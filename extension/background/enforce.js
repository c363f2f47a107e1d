// @ts-check
// Making the browser's rules agree with the plan. What already agrees is left alone; what the browser refuses is remembered for
// those who look, and the old rules stay.

import { passes } from './embeds.js';
import { enforceGuards } from './guards.js';
import { leadsTo, linkRules } from './links.js';
import { inForce } from './opt-outs/in-force.js';
import { headerRules, scriptsFor } from './opt-outs/rules.js';
import { rulesOf } from './rules.js';
import { isFirefox } from './core.js';

/** @typedef {import('../generated/core.js').EnforcementPlan} EnforcementPlan */
/** @typedef {import('./rules.js').Rule} Rule */

/** @type {Map<string, Promise<Rule[]>>} packaged rules by group */
const packaged = new Map();
/** @type {EnforcementPlan | null} */
let latest = null;
let done = Promise.resolve();
let refused = '';

/** What the browser said when it refused the latest plan; nothing when it took it. */
export const refusal = () => refused;

/** Resolves when every plan up to now is in force, refused or overtaken; whoever asked for it. */
export const enforced = () => done;

/** Where a page's address leads by the latest plan, if it is a wrapper that is to be opened. @param {string} address */
export const opened = (address) => latest ? leadsTo(address, latest.links) : undefined;

/**
 * Brings a plan into force. Plans follow each other; one that a newer plan has overtaken is skipped.
 * @param {EnforcementPlan} plan
 */
export function enforce(plan) {
  latest = plan;
  done = done.then(async () => {
    if (plan !== latest) return;
    try {
      await apply(plan);
      refused = '';
    } catch (error) {
      refused = error instanceof Error ? error.message : String(error);
      console.error('Sluice: the browser refused the rules:', refused);
    }
  });
  return done;
}

/** Brings the latest plan into force once more: what it is put together with has changed. */
export function enforceAgain() {
  return latest ? enforce({ ...latest }) : done;
}

/** @param {EnforcementPlan} plan */
async function apply(plan) {
  const groups = chrome.runtime.getManifest().declarative_net_request?.rule_resources.map(({ id }) => id) ?? [];
  const enabled = await chrome.declarativeNetRequest.getEnabledRulesets();
  const enableRulesetIds = plan.rulesets.filter((group) => !enabled.includes(group));
  const disableRulesetIds = enabled.filter((group) => !plan.rulesets.includes(group));
  // A vendor that was let through once may have left the catalogue since.
  const known = await Promise.all(plan.embeds.map(async ({ group }) => (await passes(group)).length > 0));
  const embeds = plan.embeds.filter((_, index) => known[index]);
  const { dynamic, session } = await rulesOf({ ...plan, embeds }, groups, packagedRules, isFirefox, passes);
  const optOuts = await inForce();
  // What lets things pass on single sites comes first: a gate that is shut everywhere must not shut there for a moment.
  await change('Dynamic', [...dynamic, ...linkRules(plan.links, isFirefox, chrome.runtime.id), ...headerRules(optOuts.headers)]);
  await change('Session', session);
  if (enableRulesetIds.length > 0 || disableRulesetIds.length > 0) {
    await chrome.declarativeNetRequest.updateEnabledRulesets({ enableRulesetIds, disableRulesetIds });
  }
  await enforceGuards(plan.guards, embeds, scriptsFor(optOuts.names));
}

/**
 * @param {'Dynamic' | 'Session'} kind
 * @param {Rule[]} wanted
 */
async function change(kind, wanted) {
  const request = chrome.declarativeNetRequest;
  const present = await (kind === 'Dynamic' ? request.getDynamicRules() : request.getSessionRules());
  const byId = new Map(wanted.map((rule) => [rule.id, rule]));
  // One of them would hide the other, and nobody would hear of it.
  if (byId.size < wanted.length) throw new Error('two rules have the same number');
  const kept = new Set(present.filter((rule) => agrees(byId.get(rule.id), rule)).map((rule) => rule.id));
  const removeRuleIds = present.map((rule) => rule.id).filter((id) => !kept.has(id));
  const addRules = wanted.filter((rule) => !kept.has(rule.id));
  if (removeRuleIds.length === 0 && addRules.length === 0) return;
  const update = /** @type {chrome.declarativeNetRequest.UpdateRuleOptions} */ ({ removeRuleIds, addRules });
  await (kind === 'Dynamic' ? request.updateDynamicRules(update) : request.updateSessionRules(update));
}

/**
 * Whether a rule the browser has is the one that is wanted. Browsers add fields of their own, with default values.
 * @param {any} wanted
 * @param {any} present
 */
function agrees(wanted, present) {
  if (!wanted) return false;
  const limits = (/** @type {object} */ condition) => Object.entries(condition).filter(([, value]) => value !== null && typeof value !== 'boolean');
  const condition = limits(present.condition);
  return (
    wanted.priority === present.priority &&
    wanted.action.type === present.action.type &&
    isWithin(wanted.action.redirect, present.action.redirect) &&
    headersOf(wanted) === headersOf(present) &&
    condition.length === limits(wanted.condition).length &&
    condition.every(([key, value]) => sameList(value, wanted.condition[key]))
  );
}

/** What a rule does to the headers of requests, as a text. @param {any} rule */
function headersOf({ action }) {
  return JSON.stringify((action.requestHeaders ?? []).map((/** @type {any} */ { header, operation, value }) => [header.toLowerCase(), operation, value ?? null]));
}

/**
 * Whether everything that is wanted is there.
 * @param {any} wanted
 * @param {any} present
 * @returns {boolean}
 */
function isWithin(wanted, present) {
  if (typeof wanted !== 'object' || Array.isArray(wanted)) return sameList(wanted, present);
  return Object.entries(wanted).every(([key, value]) => isWithin(value, present?.[key]));
}

/**
 * @param {any} left
 * @param {any} right
 */
function sameList(left, right) {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  if (left.length !== right.length) return false;
  const known = new Set(left);
  return right.every((item) => known.has(item));
}

/**
 * The packaged rules of a group.
 * @param {string} group
 * @returns {Promise<Rule[]>}
 */
function packagedRules(group) {
  let rules = packaged.get(group);
  if (!rules) {
    rules = fetch(chrome.runtime.getURL(`generated/rules/${group}.json`)).then((answer) => answer.json());
    packaged.set(group, rules);
  }
  return rules;
}

// @ts-check
// What an organisation decides (docs/managed.md): read from the browser's managed storage, and laid over what the user chose before it reaches
// the engine. What the user chose himself stays stored beside it, and holds again when the organisation decides nothing any more.

import embedCategories from '../generated/embeds/categories.js';

/** @typedef {import('../generated/core.js').Category} Category */
/** @typedef {import('../generated/core.js').Choices} Choices */
/** @typedef {import('../generated/core.js').GateChoice} GateChoice */
/** @typedef {import('../generated/core.js').SiteChoices} SiteChoices */
/**
 * @typedef {object} Policy what was understood of it
 * @property {GateChoice[]} gates everywhere
 * @property {Category[]} locked what the user cannot change
 * @property {{site: string, gates: GateChoice[]}[]} sites
 * @property {boolean} welcome whether the page of the first run opens
 * @property {boolean} badge whether the icon may bear a number
 * @property {boolean} pause whether the user may pause
 * @property {string[]} ignored what could not be understood, by its place
 */

/** @type {Category[]} */
const CATEGORIES = ['authentication', 'security', 'preferences', 'features', 'performance', 'analytics', 'advertising'];
const FLAGS = /** @type {const} */ (['welcome', 'badge', 'pause']);
/** Where the popup finds what is locked. */
const KEY = 'locked';
const MOST_SITES = 1000;

/** @type {Promise<Policy> | undefined} */
let known;

/** What the organisation decides. @returns {Promise<Policy>} */
export function policy() {
  return (known ??= read());
}

/** Reads it anew. */
export function readAgain() {
  known = undefined;
  return policy();
}

async function read() {
  // Firefox says by an error that nothing is decided; some browsers have no such storage.
  const raw = await Promise.resolve(chrome.storage.managed?.get(null)).catch(() => undefined);
  const found = understood(raw ?? {});
  // Not waited for: the engine waits for this.
  void tellPopup(found).catch(() => undefined);
  return found;
}

/** The popup asks nobody what is locked: it would wait for it. @param {Policy} found */
async function tellPopup({ locked, pause }) {
  const text = [...locked, ...(pause ? [] : ['pause'])].join('+');
  const { [KEY]: before = '' } = await chrome.storage.local.get(KEY);
  if (before === text) return;
  await (text ? chrome.storage.local.set({ [KEY]: text }) : chrome.storage.local.remove(KEY));
}

/**
 * What of a policy makes sense; what does not is left out, one by one, and named.
 * @param {any} raw
 * @returns {Policy}
 */
export function understood(raw) {
  /** @type {Policy} */
  const found = { gates: [], locked: [], sites: [], welcome: true, badge: true, pause: true, ignored: [] };
  const isGate = (/** @type {unknown} */ gate) => gate === 'open' || gate === 'shut';
  const ignore = (/** @type {string} */ place) => void (found.ignored.length < 100 && found.ignored.push(place.slice(0, 200)));
  for (const [category, value] of fieldsOf(raw.gates, () => ignore('gates'))) {
    const place = `gates.${category}`;
    if (!isCategory(category) || typeof value !== 'object' || value === null) {
      ignore(place);
      continue;
    }
    if (isGate(value.gate)) found.gates.push({ category, gate: value.gate });
    else if (value.gate !== undefined) ignore(`${place}.gate`);
    if (value.locked === true) found.locked.push(category);
    else if (value.locked !== undefined && value.locked !== false) ignore(`${place}.locked`);
  }
  const list = raw.sites ?? [];
  if (!Array.isArray(list)) ignore('sites');
  for (const [at, here] of (Array.isArray(list) ? list : []).slice(0, MOST_SITES).entries()) {
    const place = `sites.${at}`;
    if (!isSite(here?.site)) {
      ignore(`${place}.site`);
      continue;
    }
    /** @type {GateChoice[]} */
    const gates = [];
    for (const [category, gate] of fieldsOf(here.gates, () => ignore(`${place}.gates`))) {
      if (isCategory(category) && isGate(gate)) gates.push({ category, gate: /** @type {any} */ (gate) });
      else ignore(`${place}.gates.${category}`);
    }
    found.sites.push({ site: here.site, gates });
  }
  for (const flag of FLAGS) {
    if (typeof raw[flag] === 'boolean') found[flag] = raw[flag];
    else if (raw[flag] !== undefined) ignore(flag);
  }
  for (const key of Object.keys(raw)) if (!['gates', 'sites', ...FLAGS].includes(key)) ignore(key);
  return found;
}

/** @param {any} value @param {() => void} ignore @returns {[string, any][]} */
function fieldsOf(value, ignore) {
  if (value === undefined) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  ignore();
  return [];
}

/** @param {string} text @returns {text is Category} */
const isCategory = (text) => CATEGORIES.includes(/** @type {any} */ (text));

/** Browsers refuse rules for other sites, and with them all the rest. @param {unknown} text */
const isSite = (text) => typeof text === 'string' && text.length <= 253 && /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/.test(text);

/** Whether anything of the user's choices is decided by it. @param {Policy} policy */
export const isIdle = ({ gates, locked, sites, pause }) => gates.length === 0 && locked.length === 0 && sites.length === 0 && pause;

/** Whether the user may let embeds through: not where that would get around a lock. @param {Policy} policy */
export const embedsAllowed = ({ gates, locked }) => !embedCategories.some((category) => (
  locked.includes(/** @type {Category} */ (category)) && (gates.find((choice) => choice.category === category)?.gate ?? 'open') === 'shut'
));

/**
 * What holds: the user's choices with what the organisation decides laid over them.
 * @param {Policy} policy
 * @param {Choices} own
 * @returns {Choices}
 */
export function merged(policy, own) {
  if (isIdle(policy)) return own;
  const mayEmbed = embedsAllowed(policy);
  const sites = namesOf(own.sites, policy.sites).map((site) => {
    const [here, decided] = [own.sites?.find((known) => known.site === site), policy.sites.find((known) => known.site === site)];
    return {
      site,
      gates: laidOver(policy.locked, here?.gates ?? [], decided?.gates ?? []),
      loans: (here?.loans ?? []).filter(({ category }) => !policy.locked.includes(category)),
      pause: policy.pause ? here?.pause ?? null : null,
      ...(mayEmbed && here?.embeds ? { embeds: here.embeds } : {}),
    };
  });
  return /** @type {Choices} */ ({ ...own, everywhere: laidOver(policy.locked, own.everywhere ?? [], policy.gates), sites });
}

/** @param {Category[]} locked @param {GateChoice[]} own @param {GateChoice[]} decided */
function laidOver(locked, own, decided) {
  return CATEGORIES.flatMap((category) => {
    const of = (/** @type {GateChoice[]} */ list) => list.find((choice) => choice.category === category);
    return (locked.includes(category) ? of(decided) : of(own) ?? of(decided)) ?? [];
  });
}

/**
 * What of choices that hold is the user's own, given what was his own before: the other way round.
 * @param {Policy} policy
 * @param {Choices} holding
 * @param {Choices | undefined} before
 * @returns {Choices}
 */
export function ownOf(policy, holding, before) {
  if (isIdle(policy)) return holding;
  const mayEmbed = embedsAllowed(policy);
  const all = namesOf(holding.sites, before?.sites ?? []).map((site) => {
    const of = (/** @type {{site: string}[] | undefined} */ list) => /** @type {any} */ (list?.find((known) => known.site === site));
    const [here, mine, decided] = [of(holding.sites), of(before?.sites), of(policy.sites)];
    const embeds = (mayEmbed ? here : mine)?.embeds;
    const loans = [...(here?.loans ?? []), ...(mine?.loans ?? []).filter((/** @type {any} */ { category }) => policy.locked.includes(category))];
    return {
      site,
      ...(loans.length > 0 ? { loans } : {}),
      gates: takenOff(policy.locked, here?.gates ?? [], mine?.gates ?? [], decided?.gates ?? []),
      pause: (policy.pause ? here : mine)?.pause ?? null,
      ...(embeds?.length > 0 ? { embeds } : {}),
    };
  });
  const sites = all.filter(({ gates, loans, pause, embeds }) => gates.length > 0 || loans || pause !== null || embeds);
  return { ...holding, everywhere: takenOff(policy.locked, holding.everywhere ?? [], before?.everywhere ?? [], policy.gates), sites };
}

/** @param {Category[]} locked @param {GateChoice[]} holding @param {GateChoice[]} mine @param {GateChoice[]} decided */
function takenOff(locked, holding, mine, decided) {
  return CATEGORIES.flatMap((category) => {
    const [now, own, given] = [holding, mine, decided].map((list) => list.find((choice) => choice.category === category));
    if (locked.includes(category)) return own ?? [];
    const onlyGiven = !own && now && given && now.gate === given.gate && !now.days;
    return onlyGiven || !now ? [] : now;
  });
}

/** The sites of several lists, each once. @param {...({site: string}[] | undefined)} lists */
function namesOf(...lists) {
  return [...new Set(lists.flatMap((list) => (list ?? []).map(({ site }) => site)))].sort();
}

/**
 * Why a page of ours may not have what it asks for; nothing where it may.
 * @param {any} asked
 */
export async function refused(asked) {
  const { locked, pause } = await policy();
  const request = asked.options?.ask ?? asked;
  const gate = request.set_gate?.category ?? request.lend?.category;
  return (gate && locked.includes(gate)) || (request.pause && !pause) ? 'this is set by your organisation' : undefined;
}

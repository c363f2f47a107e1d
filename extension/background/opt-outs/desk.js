// @ts-check
// The desk of opt-outs inside the background: its module is loaded where any opt-out was asked for, or when somebody looks; what it is told waits in
// order, and what it asks for is carried out.

import init, { learn, OptOuts, speak } from '../../generated/desk.js';
import cookies from '../../generated/opt-outs/cookies.js';
import { isFirefox, ready } from '../core.js';
import { enforceAgain } from '../enforce.js';
import { all, put, takeAway } from '../kept.js';
import { inOneLanguage, knownTexts, teach } from '../locale.js';
import { changed } from '../pages.js';
import { remember } from './in-force.js';
import * as inside from './inside.js';
import * as settings from './settings.js';

/** @typedef {import('../../generated/desk.js').DeskEvent} DeskEvent */
/** @typedef {import('../../generated/desk.js').DeskEffect} DeskEffect */
/** @typedef {import('../../generated/desk.js').DeskAsk} DeskAsk */
/** @typedef {import('../../generated/desk.js').KeptOptOuts} KeptOptOuts */

export const ALARM = 'opt-outs';
/** What stands for the desk where pages are told that a tab's picture changed. */
const DESK = -1;
const KEY = 'optOuts';
/** How the names begin under which is kept for which opt-out a tab was opened, as long as the browser runs. */
const TAB = 'optOutTab';

/** @type {Promise<KeptOptOuts | undefined> | undefined} */
let kept;
/** @type {Promise<OptOuts> | undefined} */
let running;
/** Events follow each other. */
let last = Promise.resolve();
/** So does what is done in pages of one origin. @type {Map<string, Promise<void>>} */
const lastInPages = new Map();

/** What was kept of opt-outs, if anything was. */
function keptOnes() {
  return (kept ??= chrome.storage.local.get(KEY).then((found) => whole(/** @type {any} */ (found)[KEY]), () => undefined));
}

/** What has rows at all can be told to the desk. @param {any} found @returns {KeptOptOuts | undefined} */
function whole(found) {
  return Array.isArray(found?.rows) ? found : undefined;
}

/** Whether any opt-out was ever asked for; without that nothing here has work. */
async function isUsed() {
  return ((await keptOnes())?.rows.length ?? 0) > 0;
}

/** The desk, told of everything that was kept. */
function desk() {
  running ??= begin();
  // Should it fail, the next one tries again.
  running.catch(() => (running = undefined));
  return running;
}

/** Everything that the desk says, in the language that is spoken now. @param {string} words */
async function say(words) {
  speak(words);
  // Where they cannot be had, what is known is told in English.
  learn(await knownTexts().catch(() => ''));
}

async function begin() {
  const packaged = (/** @type {string} */ file) => chrome.runtime.getURL(`generated/${file}`);
  const known = fetch(packaged('opt-outs/opt-outs.json')).then((answer) => answer.text());
  const [words, before] = await Promise.all([known, keptOnes(), init({ module_or_path: packaged('desk_bg.wasm') }).then(() => teach(say))]);
  const fresh = new OptOuts(words, isFirefox);
  await carryOut(await started(fresh, before));
  return fresh;
}

/** What cannot be read does no harm: it is put aside, and the desk begins with nothing. @param {OptOuts} fresh @param {KeptOptOuts | undefined} before */
async function started(fresh, before) {
  try {
    return fresh.tell({ started: { kept: before, time: Date.now() } });
  } catch (error) {
    console.error('Sluice: what was kept of opt-outs could not be read:', error);
    await chrome.storage.local.set({ [`${KEY}Aside`]: before });
    return fresh.tell({ started: { kept: undefined, time: Date.now() } });
  }
}

/** Tells the desk something and carries out what it asks for. @param {DeskEvent} event @returns {Promise<void>} */
export function tell(event) {
  const told = last.then(async () => carryOut((await desk()).tell(event)));
  last = told.catch((error) => console.error('Sluice: an opt-out could not be carried out:', error));
  return told;
}

/** The same, where opt-outs are used at all. @param {() => DeskEvent | Promise<DeskEvent>} event made only then */
export async function tellIfUsed(event) {
  if (await isUsed()) await tell(await event());
}

/** What a page of Sluice's asks, answered with what the desk shows then. @param {DeskAsk} asked */
export async function ask(asked) {
  const time = Date.now();
  if ('do' in asked) await tell({ do: { ...asked.do, time } });
  if ('do_all' in asked) await tell({ do_all: { ...asked.do_all, time } });
  if ('carry' in asked) await tell({ carry: { ...asked.carry, time } });
  if ('undo' in asked) await tell({ undo: { ...asked.undo, time } });
  if ('check' in asked) await tell({ check: { ...asked.check, time } });
  await Promise.all([last, inOneLanguage()]);
  return (await desk()).view();
}

/** Whether a cookie is an opt-out that is to stay, whatever its name may otherwise be used for. @param {import('../kept.js').StoredCookie} cookie */
export async function isKept({ name, domain, value }) {
  if (!(await isUsed())) return false;
  const bare = domain.replace(/^\./, '');
  const found = cookies.find((known) => known.name === name && known.domain === bare && known.value === value);
  const states = /** @type {KeptOptOuts['rows']} */ ((await keptOnes())?.rows ?? []);
  return found !== undefined && states.some(({ id, state }) => id === found.id && ['done', 'verified', 'ignored'].includes(state));
}

/** @param {DeskEffect[]} effects */
async function carryOut(effects) {
  let enforced = false;
  for (const effect of effects) {
    if (effect === 'changed') changed(DESK);
    else if ('keep' in effect) {
      kept = Promise.resolve(effect.keep.kept);
      await chrome.storage.local.set({ [KEY]: effect.keep.kept });
    } else if ('rules' in effect) enforced = (await remember({ headers: effect.rules.headers })) || enforced;
    else if ('scripts' in effect) enforced = (await remember({ names: effect.scripts.names })) || enforced;
    else if ('list_cookies' in effect) await listCookies(effect.list_cookies.domains);
    else if ('look_at_cookies' in effect) await lookAtCookies(effect.look_at_cookies);
    else if ('list_cookies_named' in effect) await listCookiesNamed(effect.list_cookies_named.name);
    else if ('change_cookie' in effect) await put(effect.change_cookie.cookie, { value: effect.change_cookie.value }).catch(() => undefined);
    else if ('set_cookie' in effect) await setCookie(effect.set_cookie.cookie);
    else if ('remove_cookie' in effect) await takeAway(effect.remove_cookie.cookie).catch(() => undefined);
    else if ('write_flag' in effect) inPages(effect.write_flag.origin, () => writeFlag(effect.write_flag));
    else if ('take_flag_back' in effect) inPages(effect.take_flag_back.flag.origin, () => takeFlagBack(effect.take_flag_back));
    else if ('call' in effect) inPages(effect.call.origin, () => call(effect.call));
    else if ('read_settings' in effect) again({ settings: { read: await settings.readAll(effect.read_settings.paths), time: Date.now() } });
    else if ('set_setting' in effect) {
      const { path, value } = effect.set_setting;
      again({ settings: { read: [await settings.change(path, value)], time: Date.now() } });
    } else if ('open' in effect) await open(effect.open);
    else if ('wake_at' in effect) wake(effect.wake_at.time);
  }
  if (enforced) await enforceAgain();
}

/**
 * Does something in pages of an origin, after what is being done there: an SDK that is told writes its flag itself, and what had been there before
 * is to be read before that.
 * @param {string} origin @param {() => Promise<void>} work
 */
function inPages(origin, work) {
  const done = (lastInPages.get(origin) ?? Promise.resolve()).then(work).catch((error) => console.warn('Sluice: an opt-out did not reach a page:', error));
  lastInPages.set(origin, done);
  void done.then(() => lastInPages.get(origin) === done && lastInPages.delete(origin));
}

/** Tells what came of an effect, after what is being told now and before anything else. @param {DeskEvent} event */
function again(event) {
  void tell(event).catch(() => undefined);
}

/** @param {string[]} domains */
async function listCookies(domains) {
  const stores = (await chrome.cookies.getAllCookieStores()).map(({ id }) => id);
  again({ cookies: { domains, cookies: await all(domains.map((domain) => ({ domain }))), stores, time: Date.now() } });
}

/** Of the moment in which it is asked: what comes after it may change them. @param {{id: string, domains: string[]}} wish */
async function lookAtCookies({ id, domains }) {
  again({ page_cookies: { id, cookies: await all(domains.map((domain) => ({ domain }))), time: Date.now() } });
}

/** Opens a page for the user, and remembers in which tab: when that is closed, there may be something to see. @param {{id: string, url: string}} wish */
async function open({ id, url }) {
  const { id: tab } = await chrome.tabs.create({ url });
  // Where there is no space for it, somebody checks by hand.
  await chrome.storage.session.set({ [`${TAB}${tab}`]: id }).catch(() => undefined);
}

/** A tab was closed. @param {number} tab */
export async function tabClosed(tab) {
  const key = `${TAB}${tab}`;
  const id = /** @type {any} */ (await chrome.storage.session.get(key))[key];
  if (id === undefined) return;
  await chrome.storage.session.remove(key);
  await tell({ check: { id, time: Date.now() } });
}

/** @param {string} name */
async function listCookiesNamed(name) {
  again({ cookies: { domains: [], cookies: await all([{ name }]), stores: [], time: Date.now() } });
}

/** Sets a cookie in its store, or in every one that the browser has. @param {import('../../generated/desk.js').CookieToSet} cookie */
async function setCookie({ name, value, domain, site, store, expires }) {
  const partition = site === '' ? '' : `https://${site}`;
  for (const id of store === '' ? (await chrome.cookies.getAllCookieStores()).map((known) => known.id) : [store]) {
    const rest = { path: '/', secure: true, http_only: false, host_only: false, same_site: 'no_restriction', cut_to: undefined };
    await put({ name, value, domain, store: id, partition, expires, ...rest }).catch((/** @type {unknown} */ error) => console.warn(`Sluice could not set the cookie of ${domain}:`, error));
  }
}

/** The registrable domain of an origin or host. @param {string} from */
async function siteOf(from) {
  return (await ready).site(-1, from.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, ''));
}

/** @param {inside.WriteFlag} wish */
async function writeFlag(wish) {
  const flag = await inside.writeFlag(wish, await siteOf(wish.origin));
  if (flag && wish.keep) await tell({ flag_written: { id: wish.id, flag, time: Date.now() } });
}

/** @param {{id: string, tab: number, flag: inside.WrittenFlag}} wish */
async function takeFlagBack({ id, tab, flag }) {
  const done = await inside.takeFlagBack(tab, flag, await siteOf(flag.origin));
  if (done) await tell({ flag_taken_back: { id, origin: flag.origin, key: flag.key } });
}

/** @param {inside.Call} wish */
async function call(wish) {
  const { id, tab, frame } = wish;
  await tell({ called: { id, tab, frame, done: await inside.call(wish), time: Date.now() } });
}

/**
 * Alarms come no sooner than in half a minute, so what is sooner has a timer of its own, and one does not replace the other. The alarm is the desk's next
 * look at everything, of which there is only one; a timer ends with the background, and so does what the desk was watching until then.
 * @param {number} time
 */
function wake(time) {
  if (time - Date.now() > 30_000) void chrome.alarms.create(ALARM, { when: time });
  else setTimeout(() => void tell({ woken: { time: Date.now() } }), time - Date.now());
}

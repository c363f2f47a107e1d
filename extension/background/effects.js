// @ts-check
// Carrying out what the engine asks for, and nothing else.

import * as badge from './badge.js';
import { clearCopies } from './copies.js';
import { tell } from './core.js';
import { remember } from './ends.js';
import { enforce } from './enforce.js';
import * as history from './history.js';
import * as journal from './journal.js';
import { put, takeAway } from './kept.js';
import { look } from './looks.js';
import { isKept } from './opt-outs/desk.js';
import { changed, OPTIONS } from './pages.js';
import * as stored from './stored.js';

/** @typedef {import('../generated/core.js').Effect} Effect */

export const ALARM = 'woken';

/**
 * Carries effects out in their order.
 * @param {Effect[]} effects
 * @returns {Promise<void> | undefined} when choices are stored and rules in force, if any were asked for
 */
export function carryOut(effects) {
  /** @type {Promise<unknown>[]} */
  const lasting = [];
  for (const effect of effects) {
    switch (effect.effect) {
      case 'enforce':
        lasting.push(enforce(effect.plan));
        break;
      case 'save_choices':
        lasting.push(stored.save(effect.choices));
        changed(OPTIONS);
        break;
      case 'journal':
        journal.append(effect.tab, effect.visit, effect.records);
        history.noted(effect.tab, effect.visit);
        changed(effect.tab);
        break;
      case 'forget_visit':
        history.ended(effect.tab, effect.visit);
        break;
      case 'remove_cookie':
        void removeCookie(effect);
        break;
      case 'cut_cookie':
        void cutCookie(effect);
        break;
      case 'look_at_cookie':
        void lookAt(effect);
        break;
      case 'find_copies':
        void findCopies(effect);
        break;
      case 'badge':
        badge.show(effect.tab, effect.stopped);
        break;
      case 'wake_at':
        void chrome.alarms.create(ALARM, { when: effect.time });
        break;
    }
  }
  return lasting.length > 0 ? Promise.all(lasting).then(() => undefined) : undefined;
}

/** @param {Extract<Effect, {effect: 'remove_cookie'}>} effect */
async function removeCookie({ visit, cookie }) {
  const begun = Date.now();
  // The name is used for people's numbers, too; this value says no.
  if (await isKept(cookie)) return;
  const { name, domain } = cookie;
  takeAway(cookie).then(
    () => tell((core) => core.cookie_removed(visit, name, domain, Math.max(0, Date.now() - begun))),
    (error) => console.warn(`Sluice could not remove the cookie of ${domain}:`, error),
  );
}

/** @param {Extract<Effect, {effect: 'cut_cookie'}>} effect */
async function cutCookie({ cookie, until }) {
  if (await isKept(cookie)) return;
  remember([{ cookie, expires: until }]);
  await put(cookie, { expires: until }).catch(() => undefined);
}

/** @param {Extract<Effect, {effect: 'look_at_cookie'}>} effect */
async function lookAt({ cookie, site }) {
  const looks = await look(cookie, site);
  tell((core) => core.cookie_looked_at(cookie, looks, Date.now()));
}

/** @param {Extract<Effect, {effect: 'find_copies'}>} effect */
async function findCopies({ tab, visit, name, domain, number }) {
  const places = await clearCopies(tab, domain, number);
  if (places.length > 0) tell((core) => core.copies_found(visit, name, domain, places));
}

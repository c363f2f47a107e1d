// What the options page asks of the browser beside what all pages do: what is stored, the keys, and a file for the user.
// @ts-check
import { read as history } from '../background/history-kept.js';
import { choose, chosen } from '../background/locale.js';
import known from '../generated/languages.js';

/** What is stored: whether for the session only, the name, and about how many bytes. @returns {Promise<[boolean, string, number][]>} */
export async function kept() {
  const encoder = new TextEncoder();
  const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
  const of = (/** @type {boolean} */ isSession, /** @type {object} */ all) => Object.entries(all).map(([key, value]) => (
    /** @type {[boolean, string, number]} */ ([isSession, key, encoder.encode(key + JSON.stringify(value)).length])
  ));
  // Kept apart, as a text for each day.
  const days = (await history().catch(() => [])).map(([, text]) => text).join('');
  return [...of(false, local), ...(days ? of(false, { days }) : []), ...of(true, session)];
}

/** The commands: name and key. @returns {Promise<[string, string][]>} */
export async function keys() {
  // Browsers on phones have none.
  const all = (await chrome.commands?.getAll?.()) ?? [];
  return all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']);
}

/** Opens the browser's own page for keys: Firefox has a function for it, Chromium an address. */
export function changeKeys() {
  const commands = /** @type {any} */ (chrome.commands);
  if (commands?.openShortcutSettings) commands.openShortcutSettings();
  else void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Gives the user a file. @param {string} name @param {string} text */
export function save(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // Whoever has pressed it has it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** The languages: tag, and name in itself. @returns {[string, string][]} */
export const languages = () => known;

/** The language that the user chose; empty for the browser's own. */
export const chosenLanguage = () => chosen();

/** Chooses a language; empty for the browser's own. @param {string} tag */
export const chooseLanguage = (tag) => void choose(tag);

// @ts-check
// Which language Sluice speaks: the one the user chose, else the browser's, else English; and its words, which every module is given before it
// says anything.

import languages from '../generated/languages.js';

/** The language that the user chose, under this name; nothing while it is the browser's. */
const KEY = 'language';
const ENGLISH = 'en';

/**
 * The language among ours that comes closest to a wanted one: the same, written the same way. Nothing where none is.
 * @param {string} wanted a language tag
 * @param {string[]} tags
 */
export function closest(wanted, tags) {
  try {
    const [{ language, script }, ...known] = [wanted, ...tags].map((tag) => new Intl.Locale(tag.replace('_', '-')).maximize());
    const same = known.findIndex((ours) => ours.language === language && ours.script === script);
    return tags[same];
  } catch {
    // What is no language tag is no wish.
    return undefined;
  }
}

/** What the user chose; empty for the browser's own. @returns {Promise<string>} */
export async function chosen() {
  const { [KEY]: tag } = await chrome.storage.local.get(KEY);
  return typeof tag === 'string' && languages.some(([ours]) => ours === tag) ? tag : '';
}

/** Chooses a language, or with an empty tag the browser's own. @param {string} tag */
export async function choose(tag) {
  await (tag === '' ? chrome.storage.local.remove(KEY) : chrome.storage.local.set({ [KEY]: tag }));
}

/** The language that is spoken now. */
async function spoken() {
  return (await chosen()) || closest(chrome.i18n.getUILanguage(), languages.map(([ours]) => ours)) || ENGLISH;
}

/** @param {string} file */
const text = async (file) => (await fetch(chrome.runtime.getURL(`generated/locales/${file}.txt`))).text();

/** The words of the language that is spoken now. */
export async function words() {
  return text(await spoken());
}

/** What the catalogue says of opt-outs in that language; nothing where that is its own. */
export async function knownTexts() {
  const tag = await spoken();
  return tag === ENGLISH ? '' : text(`${tag}-known`);
}

/** @type {Promise<string> | undefined} */
let current;
/** The choice of the user's that these are the words of. */
let heeded = Promise.resolve('');
/** Modules that speak. @type {Set<(words: string) => unknown>} */
const speaking = new Set();
/** That every module speaks the language that was chosen last. @type {Promise<unknown>} */
let agreed = Promise.resolve();

/**
 * Gives a module the words, and others when the user chooses another language.
 * @param {(words: string) => unknown} speak may take its time
 */
export async function teach(speak) {
  // Only now: one that were there from the start would wake the background whenever anything is stored.
  if (speaking.size === 0) chrome.storage.onChanged.addListener(changed);
  speaking.add(speak);
  current ??= readAnew();
  // Should it fail, the next module tries again.
  current.catch(() => (current = undefined));
  await speak(await current);
}

function readAnew() {
  heeded = chosen();
  return words();
}

/**
 * Resolves when no module speaks another language than the one that was chosen last. What is stored decides: a page that begins anew for a
 * choice may ask before the browser has told the background of it.
 */
export async function inOneLanguage() {
  if (speaking.size > 0) {
    const [now, before] = await Promise.all([chosen(), heeded]);
    if (now !== before) agree();
  }
  await agreed;
}

function agree() {
  current = undefined;
  agreed = Promise.allSettled([...speaking].map(teach));
}

/** @param {{[key: string]: unknown}} changes @param {string} area */
function changed(changes, area) {
  if (area === 'local' && KEY in changes) agree();
}

/** Does something when the user chooses another language. @param {() => void} act */
export function whenChosen(act) {
  chrome.storage.onChanged.addListener((changes, area) => area === 'local' && KEY in changes && act());
}

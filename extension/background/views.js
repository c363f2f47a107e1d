// @ts-check
// Looking at a tab: what the popup and the report show is put together from what was kept, by a module of its own that is loaded when
// somebody looks for the first time. Nothing here knows the engine: while the background sleeps, pages look by themselves with this.

import init, { add_to_day, speak, Views } from '../generated/views.js';
import { catalogue } from './catalogue.js';
import { inOneLanguage, teach } from './locale.js';
import { recordsOf } from './journal.js';
import * as stored from './stored.js';

/** @type {Promise<Views> | undefined} */
let views;

/** Loads the module, if that is not done; whoever is going to look can have it begun early. */
export function load() {
  views ??= begin();
  // Should it fail, the next look tries again.
  views.catch(() => (views = undefined));
  return views;
}

async function begin() {
  const packaged = (/** @type {string} */ file) => chrome.runtime.getURL(`generated/${file}`);
  const links = fetch(packaged('links/words.txt')).then((answer) => answer.text());
  const [bytes, words] = await Promise.all([catalogue(), links, init({ module_or_path: packaged('views_bg.wasm') }).then(() => teach(speak))]);
  return new Views(bytes, words);
}

/**
 * What the popup or the report shows for a tab.
 * @param {'popup' | 'report'} which
 * @param {number} tab
 * @param {string} refused what the browser said when it refused the rules; nothing when it took them
 */
export async function look(which, tab, refused) {
  const [looking, choices, records] = await Promise.all([load(), stored.choices(), recordsOf(tab), inOneLanguage()]);
  return looking[which](tab, choices, refused, records, Date.now());
}

/**
 * How many things were stopped in a tab.
 * @param {number} tab
 * @param {string} refused
 */
export async function stoppedIn(tab, refused) {
  return /** @type {import('../generated/core.js').SiteReport} */ (await look('report', tab, refused)).stopped;
}

/**
 * What a visit adds to what is kept over time.
 * @param {number} visit
 * @param {import('../generated/core.js').Record[]} records those of the visit
 */
export async function visitSum(visit, records) {
  const [looking, choices] = await Promise.all([load(), stored.choices()]);
  return looking.visit_sum(visit, choices, records);
}

/** What makes a visit part of a day. */
export async function adding() {
  await load();
  return add_to_day;
}

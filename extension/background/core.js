// @ts-check
// The engine inside the background: starts it once, lets events wait in order until it runs, and writes texts into its memory.

import init, { Core, resource_types } from '../generated/core.js';
import { catalogue } from './catalogue.js';
import { carryOut } from './effects.js';
import * as ends from './ends.js';
import { enforced } from './enforce.js';
import * as journal from './journal.js';
import * as stored from './stored.js';

/** @typedef {(core: Core) => boolean} Act what to tell the engine; true when effects wait to be carried out */

/** Firefox limits rules to tabs; only its packaged manifest carries settings for Gecko. */
export const isFirefox = 'browser_specific_settings' in chrome.runtime.getManifest();

/** @type {Core | null} */
let core = null;
/** @type {Act[]} */
const waiting = [];
/** What the engine lets go ahead of its start. @type {Promise<unknown> | undefined} */
let ahead;
/** @type {WebAssembly.Memory} */
let memory;
/** @type {Map<string, number>} */
let resourceCodes;
const encoder = new TextEncoder();

/** Resolves when the engine runs and everything that waited has been told. */
export const ready = start();

async function start() {
  // All at once; in this order everything is there some milliseconds sooner than the other way round.
  const [choices, records, , module, bytes] = await Promise.all([
    stored.choices(),
    journal.records(),
    ends.load(),
    init({ module_or_path: chrome.runtime.getURL('generated/core_bg.wasm') }),
    catalogue(),
  ]);
  // What woke the background may still be on its way; if it is somebody who looks, that comes first.
  await new Promise((resolve) => setTimeout(resolve));
  await ahead;
  memory = module.memory;
  resourceCodes = new Map(resource_types().map((name, code) => [name, code]));
  const fresh = new Core(bytes, isFirefox);
  if (!fresh.start(choices, records, Date.now())) await stored.keepAside(choices);
  core = fresh;
  journal.letGo();
  carryOut(fresh.effects());
  for (const act of waiting.splice(0)) tell(act);
  return fresh;
}

/**
 * Does something that needs the journal only, once everything that was told so far is in there. Where nothing waits that is at once, and
 * the engine starts afterwards: somebody waits for this.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function byTheJournal(work) {
  if (core) return work();
  if (waiting.length > 0) {
    await ready;
    return work();
  }
  const done = work();
  ahead = done.catch(() => undefined);
  return done;
}

/**
 * Tells the engine something, now or in its turn once the engine runs.
 * @param {Act} act
 * @returns {Promise<void> | undefined} when the rules that follow from it are in force; undefined when it still waits
 */
export function tell(act) {
  if (!core) {
    waiting.push(act);
    return undefined;
  }
  return act(core) ? carryOut(core.effects()) : undefined;
}

/**
 * Tells the engine something and waits until the rules that follow from it are in force, and those that followed from what it was told before.
 * @param {Act} act
 */
export async function tellAndEnforce(act) {
  await ready;
  await tell(act);
  await enforced();
}

/**
 * Has the engine begin anew with other choices of the user's; of the open tabs it knows what it knew. What it cannot read changes nothing.
 * @param {import('../generated/core.js').Choices} choices
 */
export async function replace(choices) {
  const running = await ready;
  const before = await stored.choices();
  await stored.exchange(choices, (holding) => {
    if (!running.start(holding, [], Date.now())) {
      running.start(before, [], Date.now());
      throw new Error('these choices cannot be read');
    }
    return carryOut(running.effects());
  });
}

/**
 * Writes a text into the engine's scratch memory.
 * @param {Core} running
 * @param {string} text
 * @returns {number} how many bytes it took
 */
export function write(running, text) {
  const space = new Uint8Array(memory.buffer, running.scratch_offset(), running.scratch_length());
  return encoder.encodeInto(text, space).written;
}

/**
 * The engine's number of a resource type; types it does not know count as the last, "other".
 * @param {string} type
 */
export function resourceCode(type) {
  return resourceCodes.get(type) ?? resourceCodes.size - 1;
}

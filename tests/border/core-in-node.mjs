// The background's WebAssembly in plain Node: the same module, glue and catalogue that ship, without a browser.
// @ts-check
import { readFileSync } from 'node:fs';
import { Core, initSync, resource_types } from '../../extension/generated/core.js';
import { initSync as initViews, speak, Views } from '../../extension/generated/views.js';

/** @typedef {import('../../extension/generated/core.js').Record} Record */

/** @param {string} name */
const generated = (name) => readFileSync(new URL(`../../extension/generated/${name}`, import.meta.url));

const { memory } = initSync({ module: generated('core_bg.wasm') });
const catalog = generated('catalog.bin');
initViews({ module: generated('views_bg.wasm') });
speak(generated('locales/en.txt').toString());
/** What looks at the tabs. */
export const views = new Views(catalog, generated('links/words.txt').toString());
const encoder = new TextEncoder();
const codes = new Map(resource_types().map((name, code) => [name, code]));

/** An engine that was told nothing yet. @param {boolean} [byTab] as in Firefox */
export const newCore = (byTab = false) => new SeenCore(catalog, byTab);

/** An engine whose tabs can be looked at: it keeps what is to be kept as the background does, and what is shown is made of that. */
export class SeenCore extends Core {
  /** @type {unknown} */
  #choices;
  /** @type {{tab?: number, visit: number, records: Record[]}[]} those it was started with are of any tab */
  #kept = [{ visit: -1, records: [] }];
  /** Taken over here and not yet handed on. @type {import('../../extension/generated/core.js').Effect[]} */
  #effects = [];

  /** @param {unknown} choices @param {Record[]} records @param {number} time @override */
  start(choices, records, time) {
    this.#choices = choices;
    this.#kept = [{ visit: -1, records }];
    return super.start(choices, records, time);
  }

  /** @override */
  effects() {
    const effects = [...this.#effects, ...this.#taken()];
    this.#effects = [];
    return effects;
  }

  #taken() {
    const effects = super.effects();
    for (const effect of effects) {
      if (effect.effect === 'save_choices') this.#choices = effect.choices;
      if (effect.effect === 'journal') this.#kept.push(effect);
      if (effect.effect === 'forget_visit') this.#kept = this.#kept.filter(({ tab, visit }) => tab !== effect.tab || visit !== effect.visit);
    }
    return effects;
  }

  /** What a look at a tab needs. @param {number} tab @returns {Parameters<Views['popup']>} */
  #picture(tab) {
    this.#effects.push(...this.#taken());
    const [{ records: first }, ...later] = this.#kept;
    const since = later.filter((run) => run.tab === (tab | 0)).flatMap(({ records }) => records);
    // A journal that is none is handed on as it is.
    return [tab, this.#choices, '', Array.isArray(first) ? [...first, ...since] : first, 10];
  }

  /** What the popup shows for a tab. @param {number} tab */
  popup(tab) {
    return views.popup(...this.#picture(tab));
  }

  /** What the report shows for a tab. @param {number} tab */
  report(tab) {
    return views.report(...this.#picture(tab));
  }
}

/** An engine that was started with nothing stored, its first effects out of the way. @param {boolean} [byTab] */
export function startedCore(byTab = false) {
  const core = newCore(byTab);
  core.start(undefined, [], 1);
  core.effects();
  return core;
}

/** The engine's number of a resource type; types it does not know count as the last, "other". @param {string} type */
export const resourceCode = (type) => codes.get(type) ?? codes.size - 1;

/**
 * A cookie as the background tells of it; what is left out is as plain as can be.
 * @param {Partial<import('../../extension/generated/core.js').StoredCookie>} given
 * @returns {import('../../extension/generated/core.js').StoredCookie}
 */
export function cookie(given) {
  const plain = { name: '', value: '', domain: '', path: '/', secure: true, http_only: false, host_only: false };
  return /** @type {any} */ ({ ...plain, same_site: 'lax', store: '0', partition: '', ...given });
}

/** How many bytes the module's memory has; it only ever grows. */
export const memoryBytes = () => memory.buffer.byteLength;

/**
 * The engine's scratch space, written to as the background does.
 * @param {Core} core
 * @returns {(text: string) => number} writes a text and says how many bytes it took
 */
export function writer(core) {
  const [offset, length] = [core.scratch_offset(), core.scratch_length()];
  let space = new Uint8Array(memory.buffer, offset, length);
  return (text) => {
    // A memory that has grown leaves the old view empty.
    if (space.length === 0) space = new Uint8Array(memory.buffer, offset, length);
    return encoder.encodeInto(text, space).written;
  };
}

/**
 * Tells an engine of a request, as the background does.
 * @param {Core} core
 * @param {{tab?: number, request?: number, type?: string, initiator?: string, document?: string, page?: string, url: string, time?: number}} seen
 */
export function request(core, { tab = 1, request = 1, type = 'image', initiator = '', document = '', page = '', url, time = 2 }) {
  const length = writer(core)(`${initiator}\n${document}\n${page}\n${url}`);
  return core.request(length, tab, request, resourceCode(type), time);
}

/** The category of an address; undefined when nobody knows it. @param {Core} core @param {string} url @param {string} [type] */
export function sort(core, url, type = 'script') {
  const code = core.sort(writer(core)(url), resourceCode(type));
  return code === 255 ? undefined : categories[code];
}

/** All seven, in the order of their numbers. @type {import('../../extension/generated/core.js').Category[]} */
export const categories = ['authentication', 'security', 'preferences', 'features', 'performance', 'analytics', 'advertising'];

// The background's WebAssembly in plain Node: the same module, glue and catalogue that ship, without a browser.
// @ts-check
import { readFileSync } from 'node:fs';
import { Core, initSync, resource_types } from '../../extension/generated/core.js';

/** @param {string} name */
const generated = (name) => readFileSync(new URL(`../../extension/generated/${name}`, import.meta.url));

const { memory } = initSync({ module: generated('core_bg.wasm') });
const catalog = generated('catalog.bin');
const encoder = new TextEncoder();
const codes = new Map(resource_types().map((name, code) => [name, code]));

/** An engine that was told nothing yet. @param {boolean} [byTab] as in Firefox */
export const newCore = (byTab = false) => new Core(catalog, byTab);

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

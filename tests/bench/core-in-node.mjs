// The background's WebAssembly in plain Node: the same module and catalogue that ship, without a browser.
// @ts-check
import { readFileSync } from 'node:fs';
import { Core, initSync, resource_types } from '../../extension/generated/core.js';

/** @param {string} name */
const generated = (name) => readFileSync(new URL(`../../extension/generated/${name}`, import.meta.url));

const { memory } = initSync({ module: generated('core_bg.wasm') });
const catalog = generated('catalog.bin');
const encoder = new TextEncoder();
const codes = new Map(resource_types().map((name, code) => [name, code]));

/** A new engine. @param {boolean} [byTab] as in Firefox */
export const newCore = (byTab = false) => new Core(catalog, byTab);

/** The number of a resource type; types that are not known count as "other". @param {string} type */
export const resourceCode = (type) => codes.get(type) ?? codes.size - 1;

/** How many bytes the module's memory has; it only ever grows. */
export const memoryBytes = () => memory.buffer.byteLength;

/**
 * The engine's scratch space, as the background writes to it.
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

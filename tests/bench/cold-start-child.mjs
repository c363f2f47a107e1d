// One cold start, in a process of its own: loads the engine as the background does and prints how long each step took.
// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{read: number, compile: number, take: number, first: number, hundred: number, start: number}} Steps in milliseconds */

/** @param {string} name */
const generated = (name) => new URL(`../../extension/generated/${name}`, import.meta.url);

/** @type {string[]} */
const urls = JSON.parse(process.argv[2]);
const encoder = new TextEncoder();

const moments = [performance.now()];
/** Milliseconds since the moment before. */
function step() {
  moments.push(performance.now());
  return moments[moments.length - 1] - moments[moments.length - 2];
}

const bytes = readFileSync(generated('core_bg.wasm'));
const catalog = readFileSync(generated('catalog.bin'));
const { Core, initSync } = await import(generated('core.js').href);
const read = step();

const { memory } = initSync({ module: bytes });
const compile = step();
const core = new Core(catalog, false);
const take = step();

const space = new Uint8Array(memory.buffer, core.scratch_offset(), core.scratch_length());
/** @param {string} url */
const sort = (url) => core.sort(encoder.encodeInto(url, space).written, 3);
sort(urls[0]);
const first = step();
for (const url of urls.slice(1)) sort(url);
const hundred = step();

core.start(undefined, [], 1);
core.effects();
const start = step();

process.stdout.write(JSON.stringify(/** @type {Steps} */ ({ read, compile, take, first, hundred, start })));

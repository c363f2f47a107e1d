// One cold start, in a process of its own: loads the engine as the background does and prints how long each step took.
// @ts-check
import { readFileSync } from 'node:fs';

/** @param {string} name */
const generated = (name) => new URL(`../../extension/generated/${name}`, import.meta.url);

/** @type {{urls: string[]}} */
const { urls } = JSON.parse(process.argv[2]);
const encoder = new TextEncoder();

const begin = performance.now();
const bytes = readFileSync(generated('core_bg.wasm'));
const catalog = readFileSync(generated('catalog.bin'));
const { Core, initSync } = await import(generated('core.js').href);
const read = performance.now();

const { memory } = initSync({ module: bytes });
const compiled = performance.now();
const core = new Core(catalog, false);
core.start(undefined, [], 1);
core.effects();
const started = performance.now();

const space = new Uint8Array(memory.buffer, core.scratch_offset(), core.scratch_length());
/** @param {string} url */
const sort = (url) => core.sort(encoder.encodeInto(url, space).written, 3);
sort(urls[0]);
const first = performance.now();
for (const url of urls.slice(1, 100)) sort(url);
const hundredth = performance.now();

process.stdout.write(JSON.stringify({ read: read - begin, compile: compiled - read, start: started - compiled, first: first - read, hundred: hundredth - read }));

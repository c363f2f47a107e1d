// Starts the desk of opt-outs: loads the pages' WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { desk, speak } from '../generated/pages.js';
import { spoken } from './words.js';

await spoken(init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) }), speak);
desk(/** @type {any} */ (globalThis).asked);

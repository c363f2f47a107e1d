// Starts the desk of opt-outs: loads the pages' WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { desk } from '../generated/pages.js';

await init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) });
desk(/** @type {any} */ (globalThis).asked);

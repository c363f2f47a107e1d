// Starts the report page: loads the pages' WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { report } from '../generated/pages.js';

await init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) });
report(/** @type {any} */ (globalThis).asked);

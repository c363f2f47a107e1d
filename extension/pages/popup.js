// Starts the popup: loads the pages' WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { popup } from '../generated/pages.js';

await init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) });
popup(/** @type {any} */ (globalThis).asked);

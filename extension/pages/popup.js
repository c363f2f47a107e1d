// Starts the popup: loads its WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { popup } from '../generated/popup.js';

await init({ module_or_path: new URL('../generated/popup_bg.wasm', import.meta.url) });
popup(/** @type {any} */ (globalThis).asked);

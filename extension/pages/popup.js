// Starts the popup: loads its WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { popup, speak } from '../generated/popup.js';
import { spoken } from './words.js';

await spoken(init({ module_or_path: new URL('../generated/popup_bg.wasm', import.meta.url) }), speak);
popup(/** @type {any} */ (globalThis).asked);

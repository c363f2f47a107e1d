// Starts the options page: loads the pages' WebAssembly and lets it draw.
// @ts-check
import init, { options } from '../generated/pages.js';
import * as shell from './settings.js';

await init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) });
options(/** @type {any} */ (shell));

// Starts the options page: loads the pages' WebAssembly and lets it draw.
// @ts-check
import init, { options, speak } from '../generated/pages.js';
import * as shell from './settings.js';
import { spoken } from './words.js';

await spoken(init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) }), speak);
options(/** @type {any} */ (shell));

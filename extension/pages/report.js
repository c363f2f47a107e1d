// Starts the report page: loads the pages' WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { report, speak } from '../generated/pages.js';
import { before } from './before.js';
import { about, save } from './files.js';
import { heeds, said } from './said.js';
import { seats } from './seats.js';
import { spoken } from './words.js';

const [seat] = await Promise.all([seats(), spoken(init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) }), speak)]);
report(/** @type {any} */ (globalThis).asked, said, heeds, about, save, before, seat);

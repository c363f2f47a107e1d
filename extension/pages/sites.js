// Starts the page of all sites: loads the pages' WebAssembly and lets it draw what is kept, which it reads from the disk by itself.
// @ts-check
import { dayOf, read } from '../background/history-kept.js';
import init, { sites, speak } from '../generated/pages.js';
import { about, save } from './files.js';
import { spoken } from './words.js';

await spoken(init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) }), speak);
/** Pages in a private window of Firefox have no databases; then the background reads it. */
const kept = () => read().catch(async () => (await chrome.runtime.sendMessage({ history: { read: {} } })).texts);
sites(async () => [dayOf(Date.now()), await kept()], about, save);

// Starts the page of the first run: loads the pages' WebAssembly, lets it draw, and finds the page that the report is shown of.
// @ts-check
import init, { speak, welcome } from '../generated/pages.js';
import { spoken } from './words.js';

const ready = spoken(init({ module_or_path: new URL('../generated/pages_bg.wasm', import.meta.url) }), speak);
/** The page of the web that was looked at last. */
const tabs = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith('http'));
const [latest] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
await ready;
welcome(latest?.id === undefined ? 'report.html' : `report.html?tab=${latest.id}`);

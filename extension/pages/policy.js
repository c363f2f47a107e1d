// Starts the page about a site's policy: loads its WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { policy, speak } from '../generated/policy.js';
import { spoken } from './words.js';

await spoken(init({ module_or_path: new URL('../generated/policy_bg.wasm', import.meta.url) }), speak);
policy(/** @type {any} */ (globalThis).asked);

// Starts the page about a site's policy: loads its WebAssembly and lets it draw what ask.js has asked for.
// @ts-check
import init, { policy } from '../generated/policy.js';

await init({ module_or_path: new URL('../generated/policy_bg.wasm', import.meta.url) });
policy(/** @type {any} */ (globalThis).asked);

// How big what ships is: the modules, the catalogue, the packages and the number of rules.
// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const generated = new URL('../../extension/generated/', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);

export const title = 'Sizes';
export const method = 'Files as packaged; 1 KB is 1,000 bytes, compressed with gzip at its highest level. Rules are counted in the files of the Chromium package.';

/** @param {URL} file */
const kilobytes = (file) => statSync(file).size / 1000;
/** @param {URL} file */
const compressed = (file) => `${(gzipSync(readFileSync(file), { level: 9 }).length / 1000).toFixed(1)} KB compressed`;

/** @returns {Promise<import('./statistics.mjs').Figure[]>} */
export async function run() {
  const file = (/** @type {string} */ name) => new URL(name, generated);
  const rules = new URL('chromium/generated/rules/', dist);
  const groups = readdirSync(rules).filter((name) => name.endsWith('.json') && name !== 'groups.json').map((name) => ({
    name: name.slice(0, -'.json'.length), rules: JSON.parse(readFileSync(new URL(name, rules), 'utf8')).length,
  }));
  const packages = readdirSync(dist).filter((name) => name.endsWith('.zip')).map((name) => ({ name, value: kilobytes(new URL(name, dist)), unit: 'KB' }));
  return [
    { name: 'background module', value: kilobytes(file('core_bg.wasm')), unit: 'KB', budget: 150, note: compressed(file('core_bg.wasm')) },
    { name: 'catalogue', value: kilobytes(file('catalog.bin')), unit: 'KB', budget: 1200, note: compressed(file('catalog.bin')) },
    { name: 'module of the views', value: kilobytes(file('views_bg.wasm')), unit: 'KB', note: `${compressed(file('views_bg.wasm'))}, loaded when somebody looks` },
    { name: 'module of the cookie model', value: kilobytes(file('looks_bg.wasm')), unit: 'KB', note: `${compressed(file('looks_bg.wasm'))}, loaded when a cookie appears that nobody knows` },
    { name: 'module of the popup', value: kilobytes(file('popup_bg.wasm')), unit: 'KB', note: compressed(file('popup_bg.wasm')) },
    { name: 'module of the pages', value: kilobytes(file('pages_bg.wasm')), unit: 'KB', note: compressed(file('pages_bg.wasm')) },
    ...['analytics', 'advertising', 'features', 'performance'].map((name) => ({ name: `stand-ins of ${name}`, value: kilobytes(file(`surrogates/${name}.js`)), unit: 'KB', note: 'read at the start of each page while the gate is shut' })),
    ...packages,
    { name: 'rules in all', value: groups.reduce((sum, group) => sum + group.rules, 0), unit: 'rules', budget: 3000 },
    ...groups.map((group) => ({ name: `rules of ${group.name}`, value: group.rules, unit: 'rules' })),
  ];
}

// The page that lists every picture that was taken of Sluice: dist/screens/index.html.
// @ts-check
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where pictures go: a folder for each browser. */
export const ROOT = fileURLToPath(new URL('../../../dist/screens', import.meta.url));

/** Lists the pictures that are there, of both browsers: by what is before the last part of their names. */
export function index() {
  mkdirSync(ROOT, { recursive: true });
  const folders = readdirSync(ROOT, { withFileTypes: true, recursive: true }).filter((found) => found.isFile() && found.name.endsWith('.png'));
  const files = folders.map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length + 1)).sort();
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const file of files) {
    const name = file.slice(file.indexOf('/') + 1, file.lastIndexOf('-'));
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  const parts = [...groups].map(([name, pictures]) => {
    const figures = pictures.map((file) => `<figure><a href="${file}"><img loading=lazy src="${file}" alt=""></a><figcaption>${file.split('/')[0]}, ${file.slice(file.lastIndexOf('-') + 1, -4)}</figcaption></figure>`);
    return `<h2>${name}</h2><div>${figures.join('')}</div>`;
  });
  const style = 'body{font:14px system-ui;margin:1rem}div{display:flex;gap:1rem;overflow:auto}figure{margin:0}img{max-height:480px;border:1px solid #bbb}';
  writeFileSync(join(ROOT, 'index.html'), `<!doctype html><meta charset=utf-8><title>Sluice, every state</title><style>${style}</style><h1>Every state of every page</h1>${parts.join('\n')}\n`);
}

// A Firefox that was started before, with Sluice: what it compiles of itself at its first start, and what it does to install an add-on, is most
// of the time that a story takes to begin. Done once and handed to every new profile.
// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Its own compiled scripts, and which Firefox they belong to; nothing that a user or an add-on has done. */
const COMPILED = ['startupCache', 'compatibility.ini'];
/** Name the folder that holds a profile, and the folder of the extension that is installed there. */
const [PROFILE, EXTENSION] = ['SLUICE_WARM_PROFILE', 'SLUICE_WARM_EXTENSION'];

/**
 * Starts Firefox for all that follow, twice: what was installed at one start is made ready at the next.
 * @param {string} extension folder @returns {Promise<() => void>} what clears up in the end
 */
export async function warmFirefox(extension) {
  const { openSluice } = await import('./sluice.mjs');
  const profile = mkdtempSync(join(tmpdir(), 'sluice-warm-'));
  const sluice = await openSluice({ browser: 'firefox', extension, profile });
  await sluice.restart();
  await sluice.close();
  Object.assign(process.env, { [PROFILE]: profile, [EXTENSION]: resolve(extension) });
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Gives a new profile what is there already: the add-on too, where that is the one that is wanted and nobody wants to see it installed.
 * @param {string} profile @param {{extension?: string, welcome?: boolean}} wanted @returns {boolean} whether the add-on is there
 */
export function prepare(profile, { extension, welcome = false }) {
  const { [PROFILE]: from, [EXTENSION]: installed } = process.env;
  if (!from) return false;
  if (extension === installed && !welcome) {
    // An add-on whose time differs by a millisecond, or that lies elsewhere, would be taken for a new one: ended in the middle of a story and
    // started again. cpSync keeps times by way of a floating number of seconds, and every other one comes out a millisecond less.
    execFileSync('cp', ['--archive', `${from}/.`, profile]);
    const list = join(profile, 'extensions.json');
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll(from, profile));
    return true;
  }
  for (const name of COMPILED) cpSync(join(from, name), join(profile, name), { recursive: true });
  return false;
}

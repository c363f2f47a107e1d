// What Firefox compiles of itself at its first start: most of the time that a start takes. Done once and handed to every new profile.
// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browsers.mjs';

/** Its own compiled scripts, and which Firefox they belong to; nothing that a user or an add-on has done. */
const COMPILED = ['startupCache', 'compatibility.ini'];
/** Names the folder that holds them. */
const FOLDER = 'SLUICE_WARM_FIREFOX';

/** Starts Firefox once for all that follow. @returns {Promise<() => void>} what clears up in the end */
export async function warmFirefox() {
  const profile = mkdtempSync(join(tmpdir(), 'sluice-warm-'));
  // It asks nobody for anything before it is closed.
  const browser = await launch('firefox', { site: { httpsPort: 1, httpPort: 1, spki: '' }, profile });
  await browser.close();
  process.env[FOLDER] = profile;
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Gives a new profile what is there already, if anything is. @param {string} profile */
export function prepare(profile) {
  const from = process.env[FOLDER];
  if (from && from !== profile) for (const name of COMPILED) cpSync(join(from, name), join(profile, name), { recursive: true, force: false });
}

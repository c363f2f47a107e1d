// Files that a page saves, as the browser really writes them.
// @ts-check
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Has a browser save files into a folder of their own, without asking. @param {import('./browsers.mjs').DrivenBrowser} driven */
export async function downloadsOf(driven) {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-files-'));
  if (driven.kind === 'firefox') {
    await driven.inChrome((/** @type {string} */ dir) => {
      const { prefs } = /** @type {any} */ (globalThis).Services;
      prefs.setIntPref('browser.download.folderList', 2);
      prefs.setStringPref('browser.download.dir', dir);
      prefs.setBoolPref('browser.download.useDownloadDir', true);
      return true;
    }, folder);
  } else {
    const session = await driven.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
  return {
    /** The file with an ending, as soon as it is whole; it is taken out of the folder. @param {string} ending @returns {Promise<{name: string, text: string}>} */
    async next(ending) {
      for (const late = Date.now() + 10_000; Date.now() < late;) {
        const names = readdirSync(folder);
        // Firefox holds a place with a name of its own making first, which may be gone when it is looked at.
        const name = names.find((found) => found.startsWith('sluice-') && found.endsWith(ending));
        // What is still being written has a name of its own beside it, or nothing in it.
        const text = name && !names.some((found) => /\.(part|crdownload)$/.test(found)) ? readFileSync(join(folder, name), 'utf8') : '';
        if (name && text !== '') {
          rmSync(join(folder, name));
          return { name, text };
        }
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error(`no file that ends in ${ending} was saved within 10 s`);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

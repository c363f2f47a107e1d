// A private window, with Sluice allowed in it as a user may allow it.
// @ts-check

/** @param {import('./sluice.mjs').Sluice} sluice */
export async function privately(sluice) {
  const { browser } = sluice;
  await sluice.anew(() => (browser.kind === 'firefox' ? allowInFirefox(browser) : allowInChromium(browser)));
  const desk = await sluice.desk();
  const allowed = await desk.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
  if (!allowed) throw new Error('Sluice is not allowed in private windows');
  /** @type {number | undefined} */
  let window;
  return {
    /** Opens a page in a private window, and gives its tab as soon as it is loaded. @param {string} url @returns {Promise<number>} */
    async open(url) {
      const found = await (await sluice.desk()).evaluate(async (address) => {
        const made = await chrome.windows.create({ incognito: true, url: address });
        const tab = made?.tabs?.[0]?.id ?? -1;
        while ((await chrome.tabs.get(tab)).status !== 'complete' || (await chrome.tabs.get(tab)).url === 'about:blank') await new Promise((resolve) => setTimeout(resolve, 50));
        return { window: made?.id, tab, incognito: (await chrome.tabs.get(tab)).incognito };
      }, url);
      if (!found.incognito) throw new Error('the window is not private');
      window = found.window;
      return found.tab;
    },
    async close() {
      await (await sluice.desk()).evaluate((id) => chrome.windows.remove(id), /** @type {number} */ (window));
    },
  };
}

/** @param {import('./browsers.mjs').DrivenBrowser} browser */
async function allowInFirefox(browser) {
  await browser.inChrome(async (/** @type {string} */ id) => {
    const { ExtensionPermissions } = /** @type {any} */ (globalThis).ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = /** @type {any} */ (globalThis).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    const addon = await AddonManager.getAddonByID(id);
    await addon.disable();
    await addon.enable();
    return true;
  }, browser.extensionId);
}

/** As the switch on chrome://extensions does. @param {import('./browsers.mjs').DrivenBrowser} browser */
async function allowInChromium(browser) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = /** @type {any} */ (chrome);
    const allowed = async () => {
      const { state, incognitoAccess } = await developerPrivate.getExtensionInfo(id);
      return state === 'ENABLED' && incognitoAccess.isActive;
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    // The browser starts the extension anew for it.
    while (!(await allowed())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, browser.extensionId);
  await page.close();
}

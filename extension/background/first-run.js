// @ts-check
// What happens once, when Sluice was installed: a page says what it does and how it stands. Updates open nothing.

import { policy } from './managed.js';

/** Opens that page, unless an organisation does not want it. */
export async function welcome() {
  if (!(await policy()).welcome) return;
  await chrome.tabs.create({ url: chrome.runtime.getURL('pages/welcome.html') });
}

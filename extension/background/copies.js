// @ts-check
// Copies of a cookie that came back after it was removed: looked for in the storage of the page, and cleared where they hold little else.

/**
 * Looks in all frames of a tab that belong to the cookie's site.
 * @param {number} tabId
 * @param {string} domain
 * @param {string} number what came back
 * @returns {Promise<string[]>} where it was found: `window`, or the storage (`local`, `session`), whether it was left there (`left`), and the key
 */
export async function clearCopies(tabId, domain, number) {
  const target = { tabId, allFrames: true };
  try {
    const found = await chrome.scripting.executeScript({ target, func: clear, args: [domain, number], injectImmediately: true });
    return [...new Set(found.flatMap(({ result }) => (Array.isArray(result) ? result : [])))].slice(0, 20);
  } catch {
    // The tab is gone, or shows a page that nobody may look into.
    return [];
  }
}

/**
 * Runs inside the page, apart from its scripts; nothing from outside is known here.
 * @param {string} domain
 * @param {string} number
 */
function clear(domain, number) {
  /** What is longer holds more than a copy: taking it away could lose something of the user's. */
  const longest = number.length * 3 + 40;
  /** @type {string[]} */
  const places = [];
  if (location.hostname !== domain && !location.hostname.endsWith(`.${domain}`)) return places;
  /** @param {string} kind @param {() => Storage} open */
  const look = (kind, open) => {
    try {
      const store = open();
      for (const key of Object.keys(store)) {
        const value = store.getItem(key) ?? '';
        if (!value.includes(number)) continue;
        const clears = value.length <= longest;
        if (clears) store.removeItem(key);
        places.push(`${kind}${clears ? '' : ' left'}:${key.slice(0, 60)}`);
      }
    } catch {
      // A frame without storage.
    }
  };
  look('local', () => localStorage);
  look('session', () => sessionStorage);
  if (window.name.includes(number)) {
    window.name = '';
    places.push('window');
  }
  return places;
}

// @ts-check
// Reports to take along: what the browser says for them, and saving them as files. No permission is needed for that, and nobody else hears of it.

/** Hosts that are asked for, and cookies that are told of. */
const MOST_HOSTS = 300;
const MOST_COOKIES = 5000;

/**
 * Sluice's version, and for how many days from now the browser keeps the cookies of some hosts; none for as long as it is open.
 * @param {number} tab whose cookies: those of a private window are apart
 * @param {string[]} hosts
 * @returns {Promise<{version: string, cookies: {name: string, domain: string, days?: number}[]}>}
 */
export async function about(tab, hosts) {
  const { version } = chrome.runtime.getManifest();
  const stores = hosts.length > 0 ? await chrome.cookies.getAllCookieStores() : [];
  const storeId = stores.find(({ tabIds }) => tabIds.includes(tab))?.id;
  const found = await Promise.all(hosts.slice(0, MOST_HOSTS).map((domain) => {
    const filter = /** @type {any} */ ({ domain, partitionKey: {}, ...(storeId === undefined ? {} : { storeId }) });
    return chrome.cookies.getAll(filter).catch(() => []);
  }));
  const cookies = found.flat().slice(0, MOST_COOKIES).map(({ name, domain, expirationDate }) => ({
    name,
    domain: domain.replace(/^\./, ''),
    ...(expirationDate === undefined ? {} : { days: Math.max(0, (expirationDate * 1000 - Date.now()) / 86_400_000) }),
  }));
  return { version, cookies };
}

/**
 * Saves a text as a file, by a link that is gone afterwards.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function save(name, type, text) {
  // Table programs take a text for one of their own alphabet unless it begins so.
  const parts = type.startsWith('text/csv') ? ['\ufeff', text] : [text];
  const href = URL.createObjectURL(new Blob(parts, { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read it by then, however long it asked where to put it: it holds the bytes, not the link.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

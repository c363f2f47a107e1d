// @ts-check
// The user's choices on disk: read, written one after another, and kept aside when they cannot be read.

const KEY = 'choices';

let writing = Promise.resolve();
/** @type {Promise<unknown> | undefined} */
let latest;

/** What is stored, whatever it is, or was chosen since; undefined when nothing is. */
export function choices() {
  return (latest ??= read());
}

async function read() {
  try {
    return (await chrome.storage.local.get(KEY))[KEY];
  } catch (error) {
    // The browser cannot read its own storage: that is as good as something that cannot be understood.
    console.error('Sluice could not read its storage:', error);
    return String(error);
  }
}

/**
 * Stores the choices. Writes follow each other, so the last choice is the one that stays.
 * @param {import('../generated/core.js').Choices} value
 */
export function save(value) {
  latest = Promise.resolve(value);
  writing = writing
    .then(() => chrome.storage.local.set({ [KEY]: value }))
    .catch((error) => console.error('Sluice could not store your choices:', error));
  return writing;
}

/**
 * Keeps something unreadable under another name, so that nothing is lost when new choices are stored.
 * @param {unknown} value
 */
export async function keepAside(value) {
  await chrome.storage.local.set({ [`unreadable-${KEY}-${Date.now()}`]: value }).catch(() => undefined);
}

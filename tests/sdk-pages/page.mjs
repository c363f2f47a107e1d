// What runs in a test page: uses an SDK as its site would, and notes which callbacks ran, which promises ended, and what went wrong.
// @ts-check

/**
 * @typedef {object} Notes  what the global `notes` holds
 * @property {Record<string, 'waiting' | 'ran' | 'refused'>} calls  the callbacks and promises that the page waits for, by a name of ours
 * @property {string[]} wrong  uncaught errors and unhandled rejections
 * @property {boolean} over    the page's own code ran to its end
 */

/** What a page may do beside using the SDK. */
export class TestPage {
  /** @type {Notes} */ #notes;

  /** @param {Notes} notes */
  constructor(notes) {
    this.#notes = notes;
  }

  /** A callback the SDK is to call; the test waits for it. @param {string} name @returns {(...given: any[]) => void} */
  callback(name) {
    this.#notes.calls[name] = 'waiting';
    return () => {
      this.#notes.calls[name] = 'ran';
    };
  }

  /** A promise of the SDK that is to end, well or not: a site waits for it before it goes on. @param {string} name @param {any} promise */
  promise(name, promise) {
    const ran = this.callback(name);
    Promise.resolve(promise).then(ran, () => {
      this.#notes.calls[name] = 'refused';
    });
  }
}

/**
 * Uses the SDK and notes that the page's own code went on after it.
 * @template T
 * @param {T} sdk @param {(sdk: T, page: TestPage) => void} use
 */
export function run(sdk, use) {
  const { notes } = /** @type {any} */ (globalThis);
  use(sdk, new TestPage(notes));
  notes.over = true;
}

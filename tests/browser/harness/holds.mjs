// Waiting for something in a page that may go to another document meanwhile.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that a busy machine may take. */
const PATIENCE = 30_000;
/** What browsers say when the document that was asked has gone. */
const GONE = /Execution context was destroyed|Cannot find context|DiscardedBrowsingContext|no such frame|AbortError/u;

/**
 * Resolves when a condition is fulfilled in the document that the page then shows. (In Firefox, Puppeteer's waitForFunction may never end across
 * a navigation: having heard of the new document it can still reach the old one, takes the end of that for one more navigation, and waits for it.)
 * @template {unknown[]} A
 * @param {import('puppeteer-core').Page} page
 * @param {(...args: A) => unknown} condition
 * @param {A} args
 */
export async function holds(page, condition, ...args) {
  for (const late = Date.now() + PATIENCE; Date.now() < late; await pause(50)) {
    try {
      if (await page.evaluate(/** @type {any} */ (condition), ...args)) return;
    } catch (error) {
      if (!GONE.test(String(error))) throw error;
    }
  }
  throw new Error(`${PATIENCE / 1000} s have not fulfilled: ${condition}`);
}

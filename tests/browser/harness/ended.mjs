// A browser that was started and could not be made ready is ended at once: it would keep its story alive, and write into a profile that is being removed.
// @ts-check
import { once } from 'node:events';

/**
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {() => Promise<T>} begin makes it ready
 * @returns {Promise<T>}
 */
export async function orEnded(browser, begin) {
  try {
    return await begin();
  } catch (error) {
    const running = browser.process();
    if (running?.exitCode === null) {
      const gone = once(running, 'exit');
      running.kill('SIGKILL');
      await gone;
    }
    throw error;
  }
}

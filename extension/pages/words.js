// What every page does before it draws: its module gets the words of the user's language, and the page begins anew when another one is chosen.
// @ts-check
import { whenChosen, words } from '../background/locale.js';

/**
 * Resolves when the page's module is there and speaks.
 * @param {Promise<unknown>} loaded that it is there
 * @param {(words: string) => void} speak its function that takes the words
 */
export async function spoken(loaded, speak) {
  const [said] = await Promise.all([words(), loaded]);
  speak(said);
  whenChosen(() => location.reload());
}

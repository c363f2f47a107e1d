// @ts-check
// Asks the site that a tab shows whether it heeds Global Privacy Control: the only request that Sluice ever makes of its own, made when the user
// presses the button for it, to the visited site alone, without anything that tells who asks.

/** What may come, in bytes, and for how long it is waited for, in milliseconds. */
const MOST = 64 * 1024;
const PATIENCE = 5_000;

/** @typedef {{status: number, body: string}} Answered a status of 0 where nothing came, or it led elsewhere */

/** @param {number} tab @returns {Promise<Answered>} */
export async function askSite(tab) {
  const nothing = { status: 0, body: '' };
  const { url = '' } = await chrome.tabs.get(tab).catch(() => ({ url: '' }));
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol)) return nothing;
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const address = new URL('/.well-known/gpc.json', url);
    // Another host was not asked for: whoever leads there has not answered.
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store', signal });
    return { status: answer.status, body: answer.status === 200 ? await beginning(answer) : '' };
  } catch {
    return nothing;
  }
}

/** What an answer says, if that is not too much. @param {Response} answer */
async function beginning({ body }) {
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const part of /** @type {any} */ (body ?? [])) {
    size += part.byteLength;
    // No answer to this question is as long: it is then no answer at all, and the rest is not waited for.
    if (size > MOST) return '';
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

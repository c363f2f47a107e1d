// @ts-check
// What an answer says of itself: whether there is as good as nothing in it, as beacons are answered.

/** Numbers of `Answer` in the engine. */
const EMPTY = 0;
const SMALL = 1;

/** Bytes of a picture in which there is hardly anything: the smallest ones of one point take 26 to 95. */
const HARDLY_ANYTHING = 100;

/**
 * @param {{statusCode: number, responseHeaders?: {name: string, value?: string}[]}} details
 * @returns {number | undefined} the engine's number for it, if it is such an answer
 */
export function answerOf({ statusCode, responseHeaders = [] }) {
  if (statusCode === 204 || statusCode === 205) return EMPTY;
  if (statusCode !== 200 && statusCode !== 202) return undefined;
  const header = (/** @type {string} */ wanted) => responseHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
  const length = header('content-length').trim();
  // Where nobody says how long it is, the page tells when it drew a picture of one point.
  if (!/^\d{1,3}$/.test(length) || Number(length) > HARDLY_ANYTHING) return undefined;
  if (Number(length) === 0) return EMPTY;
  const type = header('content-type').trim().toLowerCase();
  return type.startsWith('image/') && !type.startsWith('image/svg') ? SMALL : undefined;
}

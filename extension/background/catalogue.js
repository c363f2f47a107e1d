// @ts-check
// The catalogue's bytes, for every module that reads them.

/** @type {Promise<Uint8Array<ArrayBuffer>> | undefined} */
let underWay;

/**
 * Those who ask while it is being read share it; afterwards each has its own copy, and none is held here: it is more than a megabyte.
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export function catalogue() {
  underWay ??= read().finally(() => (underWay = undefined));
  return underWay;
}

async function read() {
  const answer = await fetch(chrome.runtime.getURL('generated/catalog.bin'));
  return new Uint8Array(await answer.arrayBuffer());
}

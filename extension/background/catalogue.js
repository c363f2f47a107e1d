// @ts-check
// The catalogue's bytes, for every module that reads them.

/** @type {Promise<Uint8Array<ArrayBuffer>> | undefined} */
let underWay;
/** Each module takes a copy, and this one is more than a megabyte: it stays only until the browser tidies up. @type {WeakRef<Uint8Array<ArrayBuffer>> | undefined} */
let lying;

/** @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function catalogue() {
  const bytes = lying?.deref() ?? (await (underWay ??= read()));
  underWay = undefined;
  lying ??= new WeakRef(bytes);
  return bytes;
}

async function read() {
  const answer = await fetch(chrome.runtime.getURL('generated/catalog.bin'));
  return new Uint8Array(await answer.arrayBuffer());
}

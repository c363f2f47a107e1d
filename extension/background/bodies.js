// @ts-check
// What a request carries in its body, as text: forms, JSON and the like, unpacked where the page packed them.

/** More is not kept, so more need not be read. */
const LENGTH = 8192;

/**
 * The body of a request as text; nothing when there is none, or none that is text. A body that is packed takes a moment.
 * @param {chrome.webRequest.OnBeforeRequestDetails['requestBody']} body
 * @returns {string | Promise<string>}
 */
export function textOf(body) {
  if (body?.formData) return form(body.formData);
  const bytes = joined(body?.raw ?? []);
  if (bytes.length === 0) return '';
  const format = packing(bytes);
  return format ? unpacked(bytes, format).then(decoded, () => '') : decoded(bytes);
}

/** @param {{[key: string]: any[]}} fields what Chromium and Firefox made of a form */
function form(fields) {
  const query = new URLSearchParams();
  let length = 0;
  for (const [key, values] of Object.entries(fields)) {
    for (const value of values) {
      // Fields may hold bytes, which say nothing here.
      const text = typeof value === 'string' ? value : '';
      length += key.length + text.length;
      if (length > LENGTH) return query.toString();
      query.append(key, text);
    }
  }
  return query.toString();
}

/** @param {{bytes?: ArrayBuffer}[]} pieces files among them are left out */
function joined(pieces) {
  const packed = new Uint8Array(LENGTH * 2);
  let length = 0;
  for (const { bytes } of pieces) {
    if (!bytes || length >= packed.length) continue;
    const piece = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, packed.length - length));
    packed.set(piece, length);
    length += piece.length;
  }
  return packed.subarray(0, length);
}

/**
 * How bytes are packed, by how they begin.
 * @param {Uint8Array} bytes
 * @returns {CompressionFormat | undefined}
 */
function packing([first, second = 0]) {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  // The two bytes of zlib are a number that 31 divides.
  if (first === 0x78 && (first * 256 + second) % 31 === 0) return 'deflate';
  return undefined;
}

/**
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {CompressionFormat} format
 */
async function unpacked(bytes, format) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const whole = new Uint8Array(LENGTH);
  let length = 0;
  try {
    while (length < whole.length) {
      const { done, value } = await reader.read();
      if (done) break;
      const piece = value.subarray(0, whole.length - length);
      whole.set(piece, length);
      length += piece.length;
    }
  } catch {
    // Only the beginning was looked at, so the end is missing: what came is right.
  }
  void reader.cancel().catch(() => undefined);
  return whole.subarray(0, length);
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  const text = new TextDecoder().decode(bytes.subarray(0, LENGTH));
  // Text has no zero bytes; what has is not for reading.
  return text.includes('\0') ? '' : text;
}

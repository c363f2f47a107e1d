// What of an SDK's page arrived at the vendors, by the server's log: which addresses, and which events they carried.
// @ts-check
import { gunzipSync, inflateSync, inflateRawSync } from 'node:zlib';

/** @typedef {import('../site/log.mjs').Hit} Hit */

/** Bodies as text, unpacked where they are packed. @param {Hit} hit */
export function textOf({ bytes, path }) {
  let body = bytes;
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync]) {
    try {
      body = unpack(bytes);
      break;
    } catch {
      // Not packed this way.
    }
  }
  const text = `${path}\n${body.toString('utf8')}`;
  const plain = `${text}\n${decoded(text)}`;
  // Some send base64 of JSON.
  return plain + (plain.match(/[\w+/-]{40,}={0,2}/g) ?? []).map((run) => `\n${Buffer.from(run, 'base64').toString('utf8')}`).join('');
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

/** The site's own part of a page; all else is the SDK's doing. */
const own = /^\/(own\.js|worker\.js|left)?(\?|$)/;

/** Requests of a page that are the SDK's doing. @param {Hit[]} log @param {string} site */
export const ofSdk = (log, site) => log.filter((hit) => hit.method !== 'OPTIONS' && (hit.host === site ? !own.test(hit.path) : [hit.headers.origin, hit.referer].some((from) => typeof from === 'string' && from.startsWith(`https://${site}`))));

/**
 * Where requests went and which of the events they carried, each once; addresses on the site itself without its name.
 * @param {Hit[]} hits @param {string} site @param {string[]} events
 */
export function told(hits, site, events) {
  /** @type {Set<string>} */
  const lines = new Set();
  for (const hit of hits) {
    const address = `${hit.host === site ? '' : hit.host}${hit.path.replace(/[?;].*/, '')}`;
    lines.add(address);
    const text = textOf(hit);
    for (const event of events) if (text.includes(event)) lines.add(`${address} ${event}`);
  }
  return [...lines].sort();
}

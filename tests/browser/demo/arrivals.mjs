// What the vendors' own servers received, by purpose and host: the proof that a shut gate lets nothing through.
// @ts-check
import { sites } from '../../site/pages.mjs';
import { isBeaconOf, isEmbedOf, vendors } from '../../site/vendors.mjs';

/** @typedef {import('../../site/log.mjs').Hit} Hit */
/** @typedef {import('../../site/vendors.mjs').Vendor} Vendor */
/** @typedef {import('../../../extension/generated/core.js').PopupView} PopupView */
/** @typedef {{category: Vendor['category'], hosts: Map<string, number>, total: number}} Arrivals */

/** The registrable domain, for the hosts of the demo. @param {string} host */
const domainOf = (host) => host.split('.').slice(-2).join('.');

/** Whose request this is: where vendors share a host the address tells, else the host, else its domain. @param {Hit} hit */
function vendorOf(hit) {
  return vendors.find((v) => isEmbedOf(v, hit) || isBeaconOf(v, hit))
    ?? vendors.find((v) => v.host === hit.host || v.beaconHost === hit.host)
    ?? vendors.find((v) => domainOf(v.host) === domainOf(hit.host));
}

/** The demo's own sites, whose pages and pictures are no vendor's. */
const own = new Set(sites.map(({ host }) => host));

/** Every vendor's hosts by category, and how many requests arrived there, also where it is none. @param {Hit[]} hits @returns {Arrivals[]} */
export function arrivals(hits) {
  /** @type {Map<Vendor['category'], Arrivals>} */
  const found = new Map();
  for (const { category, host, beaconHost } of vendors) {
    const part = found.get(category) ?? { category, hosts: new Map(), total: 0 };
    found.set(category, part);
    for (const name of [host, beaconHost]) part.hosts.set(name, 0);
  }
  for (const hit of hits) {
    const part = found.get(vendorOf(hit)?.category ?? null);
    if (!part || own.has(hit.host)) continue;
    part.hosts.set(hit.host, (part.hosts.get(hit.host) ?? 0) + 1);
    part.total += 1;
  }
  return [...found.values()];
}

/**
 * The vendors' log as text, and what in it contradicts the gates.
 * @param {Hit[]} hits
 * @param {PopupView} view the gates in force, in the order people see
 * @returns {{lines: string[], faults: string[]}}
 */
export function arrivalLines(hits, view) {
  const all = arrivals(hits);
  const lines = [];
  const faults = [];
  for (const row of [...view.categories, null]) {
    const part = all.find(({ category }) => category === (row?.category ?? null));
    if (!part) continue;
    const gate = row ? `gate ${row.gate}` : 'no gate, let through';
    const name = `${row?.name ?? 'Not sorted'} (${gate})`;
    lines.push(`  ${name.padEnd(40)} ${String(part.total).padStart(3)} arrived`);
    for (const [host, count] of part.hosts) lines.push(`      ${host.padEnd(36)} ${String(count).padStart(3)}`);
    if (row?.gate === 'shut' && part.total > 0) faults.push(`${row.name} is shut, and yet ${part.total} requests arrived`);
    if (row?.gate === 'open' && part.total === 0) faults.push(`${row.name} is open, and yet nothing arrived`);
  }
  return { lines, faults };
}

// @ts-check
// Writes listed-names.tsv: what public lists of cookies say of names. Needs the packages @cookiepal-oss/cookie-db 1.0.0 and
// tarteaucitronjs 1.34.0 unpacked in folders, and the table of the Open Cookie Database as CSV:
// node crates/likeness/listed-names.mjs open-cookie-database.csv COOKIE-DB-FOLDER TARTEAUCITRON-FOLDER
// Only name, extent and purpose are taken over, all rows alike; nobody chooses among them.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { runInNewContext } from "node:vm";

const HEADER = `\
# What public lists say of cookie names; written by listed-names.mjs, do not edit. The Open Cookie Database (Apache-2.0),
# @cookiepal-oss/cookie-db 1.0.0 (MIT), tarteaucitronjs 1.34.0 (MIT). n necessary, f functional, a analytics, m marketing, - nothing.
# name	whole or beginning	Open Cookie Database	CookiePal	tarteaucitron.js	h: said to be set by certain hosts only
`;

const LISTS = 3;

/** @type {Map<string, {counts: Map<string, number>[], onlyHosts: boolean | undefined}>} */
const names = new Map();

/**
 * Notes one row of a list.
 * @param {string} name @param {boolean} begins @param {number} list @param {string | undefined} purpose
 */
function note(name, begins, list, purpose) {
  // What looks like a pattern of another kind, or begins too many names, is left out.
  if (!name || !purpose || /[\t\n <{[*?]/.test(name) || name.startsWith("#") || (begins && name.length < 2)) return undefined;
  const key = `${name}\t${begins ? "beginning" : "whole"}`;
  const counts = Array.from({ length: LISTS }, () => new Map());
  const entry = names.get(key) ?? { counts, onlyHosts: undefined };
  names.set(key, entry);
  entry.counts[list].set(purpose, (entry.counts[list].get(purpose) ?? 0) + 1);
  return entry;
}

/**
 * The fields of a CSV file's lines.
 * @param {string} text
 */
function csv(text) {
  /** @type {string[][]} */
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const [database, pal, tarte] = process.argv.slice(2).map((path) => resolve(path));
if (!tarte) throw new Error("which CSV file, and where are the two packages?");

const OCD = { Functional: "f", Personalization: "f", Security: "n", Necessary: "n", Analytics: "a", Marketing: "m" };
for (const row of csv(readFileSync(database, "utf8")).slice(1)) {
  const [category, name, domain, wildcard] = [row[2], row[3].trim(), row[4].trim(), row[9]];
  const entry = note(name, wildcard === "1", 0, OCD[/** @type {keyof OCD} */ (category)]);
  if (entry) entry.onlyHosts = (entry.onlyHosts ?? true) && domain !== "" && !domain.includes("1st");
}

// What this list calls performance are features: chats, languages, baskets.
const PAL = { necessary: "n", functional: "f", performance: "f", analytics: "a", advertisement: "m" };
for (const { name, wildcard, category } of createRequire(import.meta.url)(pal).cookies) {
  note(name.trim(), wildcard, 1, PAL[/** @type {keyof PAL} */ (category)]);
}

const page = { window: {}, document: {}, tarteaucitron: { services: {}, user: {}, parameters: {} } };
runInNewContext(readFileSync(`${tarte}/tarteaucitron.services.js`, "utf8"), page);
for (const { type, cookies } of Object.values(page.tarteaucitron.services)) {
  for (const name of Array.isArray(cookies) ? cookies.filter(Boolean) : []) {
    note(name.replace(/\*+$/, "").trim(), /[*_-]$/.test(name), 2, { analytic: "a", ads: "m" }[type] ?? "f");
  }
}

const lines = [];
for (const [key, { counts, onlyHosts }] of names) {
  const said = counts.map((count) => {
    const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
    // A list that contradicts itself says nothing.
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : "-";
  });
  if (said.some((word) => word !== "-")) lines.push([key, ...said, onlyHosts ? "h" : "-"].join("\t"));
}
writeFileSync(new URL("listed-names.tsv", import.meta.url), `${HEADER}${lines.sort().join("\n")}\n`);

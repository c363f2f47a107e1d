// A site's tracker report as plain text: the sentence, then by purpose and company every thing, with what happened and why.
// @ts-check

/** @typedef {import('../../../extension/generated/core.js').SiteReport} SiteReport */
/** @typedef {import('../../../extension/generated/core.js').CategoryReport} CategoryReport */
/** @typedef {import('../../../extension/generated/core.js').CompanyView} CompanyView */
/** @typedef {import('../../../extension/generated/core.js').ThingView} ThingView */
/** @typedef {{seen: number, stopped: number}} Counts */

/** The line of an address longer than this is cut. */
const LONGEST_NAME = 90;

/** @param {Counts} counts */
const outcome = ({ seen, stopped }) => {
  if (stopped === 0) return `${seen} let through`;
  return stopped === seen ? `${seen} stopped` : `${stopped} of ${seen} stopped`;
};

/** @param {Counts[]} all @returns {Counts} */
const sum = (all) => ({ seen: all.reduce((total, { seen }) => total + seen, 0), stopped: all.reduce((total, { stopped }) => total + stopped, 0) });

/** Which row of knowledge told what it is; the report page also names where that row comes from. @param {ThingView} thing */
function knowledge({ evidence, confidence }) {
  return evidence ? ` Known from ${evidence.file}: ${evidence.signature} (${Math.round(confidence * 100)} % sure).` : '';
}

/** The pages' word for the kind of what is simply loaded. @param {ThingView} thing */
const kindOf = ({ kind }) => (kind === 'resource' ? 'file' : kind);

/** @param {ThingView} thing @param {string[]} names of categories by id */
function thingLines(thing, names) {
  const where = thing.kind === 'cookie' ? `${thing.name} of ${thing.host}` : thing.name;
  const shown = where.length > LONGEST_NAME ? `${where.slice(0, LONGEST_NAME - 1)}…` : where;
  const also = names.length > 0 ? ` Also serves: ${names.join(', ')}.` : '';
  return [`      ${kindOf(thing).padEnd(8)}${shown}  (${outcome(thing)})`, `              ${thing.why}${also}${knowledge(thing)}`];
}

/** @param {CompanyView} company @param {(thing: ThingView) => string[]} also */
function companyLines(company, also) {
  const owner = company.owner && company.owner !== company.vendor ? ` (${company.owner})` : '';
  return [`    ${company.vendor}${owner}: ${outcome(company)}`, ...company.things.flatMap((thing) => thingLines(thing, also(thing)))];
}

/**
 * The whole report, a line each.
 * @param {SiteReport} report
 * @param {Map<string, string>} names of categories by id
 * @returns {string[]}
 */
export function reportLines(report, names) {
  const also = (/** @type {ThingView} */ thing) => (thing.also ? [names.get(thing.also) ?? thing.also] : []);
  /** @param {CategoryReport} part */
  const categoryLines = (part) => {
    const gate = part.category ? `, gate ${part.gate}` : '';
    return ['', `  ${part.name}${gate}: ${outcome(sum(part.companies))}`, ...part.companies.flatMap((company) => companyLines(company, also))];
  };
  return [
    `Tracker report of ${report.site}`,
    '',
    `  ${report.sentence}`,
    `  In all ${report.seen} things were seen: ${report.stopped} stopped, ${report.seen - report.stopped} let through.`,
    ...report.notices.map(({ text }) => `  Please note: ${text}`),
    ...report.categories.flatMap(categoryLines),
  ];
}

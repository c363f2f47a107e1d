// Measures Sluice against its budgets: node tests/bench/main.mjs [NAME …]. A run of all parts also writes docs/benchmarks.md.
// @ts-check
import { describeMachine, writeDocument } from './document.mjs';
import { reasons } from './reasons.mjs';
import { missed, short } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Figure} Figure */
/** @typedef {import('./statistics.mjs').Benchmark} Benchmark */

/** In the order of the document; each is loaded only when it runs, for the first ones need no browser. @type {Record<string, () => Promise<Benchmark>>} */
const parts = {
  classify: () => import('./classify.mjs'),
  cookies: () => import('./cookies.mjs'),
  looking: () => import('./looking.mjs'),
  'cold-start': () => import('./cold-start.mjs'),
  calls: () => import('./calls.mjs'),
  policy: () => import('./policy.mjs'),
  history: () => import('./history.mjs'),
  sizes: () => import('./sizes.mjs'),
  popup: () => import('./popup.mjs'),
  gates: () => import('./gates.mjs'),
  removal: () => import('./removal.mjs'),
  sweep: () => import('./sweep.mjs'),
  load: () => import('./load.mjs'),
};

/** @param {Figure} figure */
function line(figure) {
  const { name, value, unit, budget, note = '' } = figure;
  const against = budget === undefined ? '' : `${missed(figure) ? 'MISSED' : 'kept  '} (${short(budget)})`;
  return `  ${name.padEnd(48)} ${short(value).padStart(9)} ${unit.padEnd(6)} ${against.padEnd(16)} ${note}`.trimEnd();
}

const machine = describeMachine();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

/** @type {import('./statistics.mjs').Result[]} */
const results = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const { title, method, run } = await parts[name]();
  console.log(`\n${title}`);
  const figures = (await run()).map((figure) => (missed(figure) ? { ...figure, reason: reasons[`${name}: ${figure.name}`] } : figure));
  for (const figure of figures) console.log(line(figure));
  results.push({ title, method, figures });
}

const over = results.flatMap(({ title, figures }) => figures.filter(missed).map((figure) => ({ title, figure })));
console.log(`\n${over.length === 0 ? 'every budget is kept' : `${over.length} over budget:`}`);
for (const { title, figure } of over) console.log(`  ${title}: ${figure.name} ${short(figure.value)} ${figure.unit}. ${figure.reason ?? 'No reason is known yet.'}`);
if (wanted.length === 0) console.log(`\nwritten: ${writeDocument(machine, results)}`);

// How good the catalogue is, in figures: what it holds, how much of the web it knows, and how it sorts labelled cookies. Writes docs/quality.md.
// usage: node tests/quality/main.mjs FOLDER   FOLDER holds data/hosts-http-archive-2025-04.csv, data/cookies-dev.jsonl and tools/score.py
// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.argv[2];
if (!folder) {
  console.error('which folder holds data/ and tools/?');
  process.exit(2);
}

/** @param {string[]} words @param {string} [input] */
const cargo = (words, input) => execFileSync('cargo', words, { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] });
/** @param {string[]} words @param {string} [input] */
const sluice = (words, input) => cargo(['run', '--quiet', '--package', 'sluice-cli', '--', ...words], input);

const stats = JSON.parse(sluice(['stats']));
const gaps = cargo(['xtask', 'catalog', 'gaps', join(folder, 'data/hosts-http-archive-2025-04.csv')]).split('\n');

/** Sorts the labelled cookies and has them scored. */
function cookies() {
  const labels = join(folder, 'data/cookies-dev.jsonl');
  const rows = readFileSync(labels, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const lines = rows.map(({ name, domain, site, updates: [first] }) => JSON.stringify({
    cookie: name, domain, site, expires_in: first.session ? null : first.expiry, http_only: first.http_only, secure: first.secure, host_only: first.host_only, session: first.session,
  }));
  const place = mkdtempSync(join(tmpdir(), 'sluice-quality-'));
  try {
    const answers = join(place, 'answers.jsonl');
    writeFileSync(answers, sluice(['classify'], `${lines.join('\n')}\n`));
    return execFileSync('python3', [join(folder, 'tools/score.py'), labels, answers], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** What `cargo xtask train` measured, by the beginning of the line: the columns of the table that begins so. @param {string} line */
function measured(line) {
  const page = readFileSync(join(root, 'docs/cookie-model.md'), 'utf8');
  const found = page.split('\n').find((text) => text.startsWith(`| ${line}`));
  if (!found) throw new Error(`docs/cookie-model.md has no line "${line}"`);
  const [, , accuracy, f1, names, , blocked, lost, lostAtLimit, surest] = found.split('|').map((cell) => cell.trim());
  return { accuracy, f1, names, blocked, lost, lostAtLimit, surest };
}

/** Essential cookies, by kind: `cargo test` holds all of them against the table and the model. */
function essential() {
  const lines = readFileSync(join(root, 'tests/quality/essential-cookies.tsv'), 'utf8').trim().split('\n').slice(2);
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (const kind of lines.map((line) => line.split('\t')[2] ?? '')) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return `${lines.length} (${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')})`;
}

const [chosen, alone, random] = [measured('D: '), measured('A: '), measured('names of random letters')];
const rows = /** @type {[string, string][]} */ ([
  ['vendors', 'vendors, imported ones included'],
  ['hosts', 'hosts'],
  ['host_free_signatures', 'address patterns that hold on any host'],
  ['disguised_hosts', 'hosts that hide a company behind a site\'s own name'],
  ['cookie_signatures', 'cookie names and patterns'],
  ['storage_signatures', 'names and patterns of stored values'],
  ['sdks', 'SDKs'],
  ['parameters', 'parameters of requests'],
  ['parameter_vendors', 'vendors whose parameters are known'],
  ['table_bytes', 'bytes of the table'],
]).map(([key, name]) => `| ${name} | ${stats[key].toLocaleString('en')} |`);

writeFileSync(join(root, 'docs/quality.md'), `# How good the catalogue is

Written by \`node tests/quality/main.mjs\`; do not edit. Counted from the built table, not from the files.

## What it holds

| What | How many |
|---|---:|
${rows.join('\n')}
| blocking rules, Chromium | ${stats.rules.chromium.toLocaleString('en')} |
| blocking rules, Firefox | ${stats.rules.firefox.toLocaleString('en')} |

Signatures by category: ${Object.entries(stats.by_category).map(([category, count]) => `${category} ${count.toLocaleString('en')}`).join(', ')}.

## How much of the web it knows

The 49,465 hosts that the HTTP Archive saw as third parties on 50 pages or more in April 2025, each weighed by its pages. A host is known
when a request to \`https://<host>/\` is sorted; hosts that serve many purposes count with what is left of them when their
paths have been told apart. \`cargo xtask catalog gaps\` lists the rest, heaviest first.

- ${gaps[0]}
- ${gaps[1]}

The heaviest unknown domains, with the pages on which they were seen:

\`\`\`
${gaps.slice(2, 22).join('\n').trimEnd()}
\`\`\`

## How it sorts cookies

794 labelled cookies of 67 sites (2021, development set), sorted by name and domain alone, scored the agreed way: the seven categories folded
onto the four of the labels. How they are sorted when their values are looked at as well stands in [cookie-model.md](cookie-model.md), measured on
sites that the model has not seen; figures for these cookies here would be of what it was taught with.

\`\`\`
${cookies()}
\`\`\`

The same cookies with their values, each asked of a model that has not seen its site (written by \`cargo xtask train\`; the page says how, what
was tried, and why no choice between row and guess can reach much more):

| | aimed at | reached |
|---|---|---|
| four classes, accuracy | 0.86 | ${chosen.accuracy} |
| four classes, macro-F1 | 0.81 | ${chosen.f1} |
| mean over distinct names | 0.76 | ${chosen.names} |
| analytics and advertising blocked, and necessary lost with it | 0.925, 0.06 | ${chosen.blocked}, ${chosen.lost} |
| necessary lost where 92.5 % are blocked, by the model alone | 0.06 | ${alone.lostAtLimit} |
| names replaced by random letters | 0.78 | ${random.accuracy} |
| the surest three quarters that are right | 0.95 | ${chosen.surest} |

What the extension acts on is less: a row, or for cookies without one a guess that is right in 70 of 100 cases or more; the rest is shown as unsure.

## Cookies that sites need

${essential()}, each from its vendor's documentation, held in tests/quality/essential-cookies.tsv. None is removed by default: tests hold all of
them against the table (crates/engine/tests/essential) and, with value and attributes, against table and model together (crates/cli/tests/essential.rs).
`);

// Writes docs/benchmarks.md: on which machine, by which method, every figure with its budget and verdict.
// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { missed, short } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Result} Result */

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** What a browser says of its version, without its name's decorations. @param {string} program */
function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n').at(-1) ?? '';
  } catch {
    return `${program}: not found`;
  }
}

/** The machine, in rows of a table. @returns {[string, string][]} */
export function describeMachine() {
  const processors = cpus();
  return [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Processor', `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} threads`],
    ['Memory', `${(totalmem() / 1e9).toFixed(0)} GB`],
    ['Load at the start', `${loadavg()[0].toFixed(1)} (work waiting for the processor; above ${processors.length}, figures in ms and µs are too high)`],
    ['Node', process.version],
    ['Chromium', versionOf(process.env.CHROMIUM ?? '/usr/lib/chromium/chromium')],
    ['Firefox', versionOf(process.env.FIREFOX ?? '/usr/bin/firefox-esr')],
  ];
}

/** @param {string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** @param {Result} result */
function section({ title, method, figures }) {
  const rows = figures.map((figure) => {
    const { name, value, unit, budget, note } = figure;
    const verdict = budget === undefined ? '' : missed(figure) ? '**missed**' : 'kept';
    return row([name, `${short(value)} ${unit}`, budget === undefined ? '' : `${short(budget)} ${unit}`, verdict, note ?? '']);
  });
  const reasons = figures.filter(missed).map(({ name, reason }) => `- ${name}: ${reason ?? 'no reason is known yet.'}`);
  return [
    `## ${title}`, '', method.replaceAll('\n', ' '), '',
    row(['What', 'Figure', 'Budget', 'Verdict', 'Notes']), '|---|---:|---:|---|---|', ...rows,
    ...(reasons.length > 0 ? ['', 'Why a budget is missed:', '', ...reasons] : []),
  ].join('\n');
}

/** @param {[string, string][]} machine @param {Result[]} results @returns {string} the file */
export function writeDocument(machine, results) {
  const figures = results.flatMap((result) => result.figures).filter(({ budget }) => budget !== undefined);
  const over = figures.filter(missed).length;
  const text = [
    '# Benchmarks', '',
    'Written by `./build.sh bench`; do not edit. Budgets are checked here and never in tests, for a test that depends on the speed of a machine fails without a fault.', '',
    `${figures.length - over} of ${figures.length} budgets are kept.`, '',
    row(['Machine', '']), '|---|---|', ...machine.map(row), '',
    ...results.map(section).join('\n\n').split('\n'), '',
  ].join('\n');
  mkdirSync(fileURLToPath(new URL('../../docs/', import.meta.url)), { recursive: true });
  writeFileSync(file, text);
  return file;
}

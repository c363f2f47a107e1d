// Medians and quantiles, and the one shape in which every benchmark hands over its figures.
// @ts-check

/**
 * @typedef {object} Figure
 * @property {string} name     what was measured
 * @property {number} value
 * @property {string} unit     'µs', 'ms', 'KB', 'rules', 'times'
 * @property {number} [budget] the figure may not exceed it; none: told for the picture only
 * @property {string} [note]   what else belongs to the figure
 * @property {string} [reason] why the budget is missed
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {string} method   how it was measured, in sentences
 * @property {() => Promise<Figure[]>} run
 *
 * @typedef {{title: string, method: string, figures: Figure[]}} Result
 */

/** The value below which the given part of all values lies. @param {ArrayLike<number>} values @param {number} part  0 to 1 */
export function quantile(values, part) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

/** @param {ArrayLike<number>} values */
export const median = (values) => quantile(values, 0.5);

/** The lowest and highest value, for a note. @param {number[]} values @param {number} [digits] */
export const spread = (values, digits = 0) => `${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;

/** Whether a figure is over its budget. @param {Figure} figure */
export const missed = ({ value, budget }) => budget !== undefined && value > budget;

/** A figure as people read it. @param {number} value */
export const short = (value) => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1));

// The desk of opt-outs as tests use it: carried out, and waited for until a row shows something.
// @ts-check
import assert from 'node:assert/strict';

/** @typedef {import('./sluice.mjs').Sluice} Sluice */
/** @typedef {import('../../../extension/generated/desk.js').DeskView} DeskView */
/** @typedef {DeskView['rows'][number]} Row */

/** How long the desk may take for anything, in milliseconds: the machine may be busy, and ten seconds are what it watches. */
const PATIENCE = 25_000;

/** @param {DeskView} view @param {string} id @returns {Row} */
export function rowOf(view, id) {
  const row = view.rows.find((other) => other.id === id);
  assert.ok(row, `there is no opt-out ${id}`);
  return row;
}

/** @param {Sluice} sluice @param {string[]} ids */
export async function doAll(sluice, ids) {
  for (const id of ids) await sluice.optOuts({ do: { id } });
}

/** Waits until an opt-out shows something; should that not come, what it shows instead is told. @param {Sluice} sluice @param {string} id @param {(row: Row) => boolean} condition */
export async function rowOnce(sluice, id, condition) {
  let last = rowOf(await sluice.optOuts({ look: {} }), id);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${id} is ${last.state}:\n${last.proof.join('\n')}`)), PATIENCE);
  });
  const shown = sluice.deskOnce((view) => condition((last = rowOf(view, id))));
  await Promise.race([shown, late]).finally(() => clearTimeout(timer));
  return last;
}

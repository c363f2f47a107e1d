// What must hold for an SDK's test page: with the gate open, with the gate shut, and in the report.
// @ts-check
import assert from 'node:assert/strict';
import { missing, uncalled, waiting } from './sdk-visits.mjs';

/** @typedef {import('./sdk-visits.mjs').Visit} Visit */
/** @typedef {import('../../sdk-pages/pages.mjs').SdkPage} SdkPage */

/** More requests than any SDK needs for a few events, tried again as it sees fit: more would be trying without end. */
const ENOUGH = 40;

/** @param {Visit | undefined} visit @returns {Visit} */
function made(visit) {
  assert.ok(visit, 'the page was not visited');
  return visit;
}

/** Without Sluice everything arrives; with the gate open the same addresses are asked, with the same events. @param {SdkPage} page @param {Visit | undefined} control @param {Visit | undefined} open */
export function checkOpen(page, control, open) {
  const bare = made(control);
  assert.deepEqual(missing(page, bare.arrived), [], `the control proves nothing; it sent\n${bare.arrived.join('\n')}`);
  assert.deepEqual([bare.notes.wrong, waiting(bare.notes)], [[], []]);
  const { arrived, notes } = made(open);
  assert.deepEqual(arrived, bare.arrived);
  assert.deepEqual([notes.over, notes.wrong, waiting(notes)], [true, [], []]);
}

/** Everything of it in the report is the vendor's and of its category, but for what passes. @param {SdkPage} page @param {Visit | undefined} open */
export function checkSorted({ site, sdk }, open) {
  const { things } = made(open);
  const { passes = [] } = sdk;
  assert.ok(things.some(({ vendor, category }) => vendor === sdk.vendor && category === sdk.category), JSON.stringify(things));
  const others = things.filter(({ name, kind }) => kind !== 'cookie' && !passes.some((address) => name.startsWith(address)) && name !== `${site}/own.js`);
  assert.deepEqual(others.filter(({ vendor, category }) => vendor !== sdk.vendor || category !== sdk.category), []);
}

/** What arrived although the gate is shut. @param {SdkPage} page @param {Visit | undefined} shut */
export const unwanted = ({ sdk: { passes = [] } }, shut) => made(shut).arrived.filter((line) => !passes.some((address) => line.startsWith(address)));

/** Nothing arrives, nothing is kept, and the page's own code runs to its end without an error. @param {SdkPage} page @param {Visit | undefined} shut @param {boolean} [standIns]  whether something stands in for the vendor's scripts */
export function checkShut(page, shut, standIns = false) {
  const { asked, kept, notes } = made(shut);
  assert.deepEqual(unwanted(page, shut), []);
  assert.deepEqual(kept.filter((name) => !page.sdk.keeps?.some((begin) => name.startsWith(begin))), []);
  assert.deepEqual([notes.over, notes.wrong, waiting(notes, uncalled(page, standIns))], [true, [], []]);
  assert.ok(asked <= ENOUGH, `${asked} requests were tried`);
}

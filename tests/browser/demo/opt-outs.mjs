// The desk of opt-outs on the demo site: everything that needs no person is carried out, and the desk's table says what came of it.
// @ts-check

/** @typedef {import('../harness/sluice.mjs').Sluice} Sluice */
/** @typedef {import('../harness/sluice.mjs').DeskView} DeskView */
/** @typedef {import('puppeteer-core').Page} Page */

const KINDS = { signal: 'Signals', cookie: "Companies' cookies", sdk: 'SDKs', setting: 'Settings of the browser', page: 'Pages for you' };
/** Proof that says that a company was met. */
const MET = /^(It was sent to|It went along|Its SDK was|The company set|It went on|Hits to)/;

/**
 * Carries out what serves advertising and analysis, with their gates open so that companies can hear it, and looks at pages that meet them.
 * @param {Sluice} sluice @param {Page} shop @param {string[]} sites
 */
export async function carryOut(sluice, shop, sites) {
  const both = /** @type {const} */ (['advertising', 'analytics']);
  for (const category of both) {
    await sluice.everywhere({ [category]: 'open' });
    await sluice.optOuts({ do_all: { category } });
  }
  // Twice: some flags are written where an SDK was seen, and heeded when the page comes again.
  for (const url of [...sites, ...sites]) await sluice.visit(url, shop);
  return sluice.optOuts({ look: {} });
}

/** Takes everything back. @param {Sluice} sluice @param {DeskView} view */
export async function takeBack(sluice, view) {
  for (const { id, can_undo: can } of view.rows) if (can) await sluice.optOuts({ undo: { id } });
  await sluice.everywhere({ advertising: 'shut', analytics: 'shut' });
}

/** The desk as a table: each row that says more than that it was done, the others counted. @param {DeskView} view @returns {string[]} */
export function deskLines(view) {
  return Object.entries(KINDS).flatMap(([kind, title]) => {
    const rows = view.rows.filter((row) => row.kind === kind);
    const told = rows.filter(({ proof, state }) => proof.some((line) => MET.test(line)) || (kind === 'setting' && state !== 'not_done'));
    const rest = rows.filter((row) => !told.includes(row));
    const counts = ['done', 'verified', 'not_done', 'impossible'].flatMap((state) => {
      const number = rest.filter((row) => row.state === state).length;
      return number > 0 ? [`${number} ${state.replace('_', ' ')}`] : [];
    });
    return [
      `  ${title}`,
      ...told.map(({ brand, name, state, said, proof }) => `    ${state.padEnd(10)} ${brand}: ${name}. ${said}${proof[0] ? ` ${proof[0]}` : ''}`),
      ...(rest.length > 0 ? [`    ${told.length > 0 ? 'and ' : ''}${counts.join(', ')} (nothing was seen of ${rest.length === 1 ? 'it' : 'them'} here)`] : []),
    ];
  });
}

// Runs the given stories in both browsers, each in a process of its own, as many at once as this machine bears: they mostly wait.
// What each said follows when it has ended; ends with 1 when one failed. usage: node stories.mjs FILE…
// @ts-check
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';

/** Browsers at once: one more than there are cores, for they wait about as long as they work. Two more make them too slow for the tests' patience. */
const AT_ONCE = Math.min(availableParallelism() + 1, 4);

const files = process.argv.slice(2);
// Firefox takes longer: it begins, so that the short ones even out the end.
const rest = ['firefox', 'chromium'].flatMap((browser) => files.map((file) => ({ browser, file })));
const all = rest.length;
let ended = 0;

/** @param {{browser: string, file: string}} story @returns {Promise<void>} */
function run({ browser, file }) {
  const began = performance.now();
  const env = { ...process.env, NO_COLOR: '1', BROWSER: browser };
  const node = spawn(process.execPath, ['--test', '--test-reporter=spec', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [node.stdout, node.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    node.on('close', (code) => {
      ended += 1;
      if (code !== 0) process.exitCode = 1;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`${Buffer.concat(said)}${ended} of ${all}: ${basename(file)} in ${browser}, ${seconds} s${code === 0 ? '' : ', FAILED'}\n`);
      resolve();
    });
  });
}

await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let story = rest.shift(); story; story = rest.shift()) await run(story);
}));

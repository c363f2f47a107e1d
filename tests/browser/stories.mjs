// Runs the given stories in both browsers, each in a process of its own, as many at once as this machine bears: they mostly wait.
// What each said follows when it has ended, and at the very end once more why tests failed; ends with 1 when one did. usage: node stories.mjs FILE…
// @ts-check
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { warmFirefox } from './harness/warm.mjs';

/** Browsers at once: one more than there are cores, for they wait about as long as they work. Two more make them too slow for the tests' patience. */
const AT_ONCE = Math.min(availableParallelism() + 1, 4);
/** Seconds a story may take, twice what the longest one needs on a slow machine; then it is ended. What it waited for comes after what it has said. */
const PATIENCE = 400;
/** Stands in the environment of a story and of all that it starts. */
const MARK = 'SLUICE_STORY';

const files = process.argv.slice(2);
// Firefox takes longer: it begins, so that the short ones even out the end.
const rest = ['firefox', 'chromium'].flatMap((browser) => files.map((file) => ({ browser, file })));
const all = rest.length;
let ended = 0;
/** What is to be read first when something failed, and would be far up otherwise. @type {string[]} */
const reasons = [];

/** Ends a story and every browser it started, also those whose parent is gone. @param {string} mark */
function end(mark) {
  for (const pid of readdirSync('/proc').map(Number).filter((number) => number > 0)) {
    try {
      if (readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`${MARK}=${mark}`)) process.kill(pid, 'SIGKILL');
    } catch {
      // Ended meanwhile, or not ours.
    }
  }
}

/** @param {{browser: string, file: string}} story @returns {Promise<void>} */
function run({ browser, file }) {
  const began = performance.now();
  const mark = `${process.pid}-${browser}-${basename(file)}`;
  const env = { ...process.env, NO_COLOR: '1', BROWSER: browser, [MARK]: mark };
  // Not under `node --test`, which keeps to itself what was said until a story has ended.
  const node = spawn(process.execPath, ['--test-reporter=spec', file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [node.stdout, node.stderr]) stream.on('data', (part) => said.push(part));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(mark);
  }, PATIENCE * 1000);
  return new Promise((resolve) => {
    node.on('close', (code) => {
      clearTimeout(timer);
      ended += 1;
      const failed = code !== 0 || late;
      if (failed) process.exitCode = 1;
      const words = Buffer.concat(said).toString();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      // Whoever counts the failures must find one of a story that ended without its own count.
      const uncounted = failed && !/^ℹ (fail|cancelled) [1-9]/m.test(words) ? 'ℹ fail 1\n' : '';
      const place = `${basename(file)} in ${browser}`;
      if (failed) reasons.push(`${place}${late ? ' took too long' : ''}:\n${words.split('failing tests:\n')[1] ?? words.slice(-2000).replace(/^ℹ.*$/gm, '')}`);
      process.stdout.write(`${words}${uncounted}${ended} of ${all}: ${place}, ${seconds} s${late ? ', ENDED for it took too long' : failed ? ', FAILED' : ''}\n`);
      resolve();
    });
  });
}

const clearUp = await warmFirefox(fileURLToPath(new URL('../../dist/firefox', import.meta.url)));
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let story = rest.shift(); story; story = rest.shift()) await run(story);
}));
clearUp();
if (reasons.length > 0) process.stdout.write(`\nWhy tests failed:\n\n${reasons.join('\n')}\n`);

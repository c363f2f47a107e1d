// From what the desk of opt-outs asks for to rules and scripts, and the module that asks, in Node.
// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headerRules, OPT_OUT_PRIORITY, scriptsFor } from '../../extension/background/opt-outs/rules.js';
import { COOKIE_PRIORITY, PAUSE_PRIORITY } from '../../extension/background/rules.js';
import { gpc_support, initSync, OptOuts, said_here, speak } from '../../extension/generated/desk.js';

const generated = new URL('../../extension/generated/', import.meta.url);
initSync({ module: readFileSync(new URL('desk_bg.wasm', generated)) });
speak(readFileSync(new URL('locales/en.txt', generated), 'utf8'));
const known = readFileSync(new URL('opt-outs/opt-outs.json', generated), 'utf8');

/** @param {boolean} inFirefox */
function started(inFirefox) {
  const desk = new OptOuts(known, inFirefox);
  desk.tell({ started: { kept: undefined, time: 1 } });
  return desk;
}

test('every opt-out that is known is on the desk, in both browsers, with words', () => {
  for (const inFirefox of [false, true]) {
    const { rows } = started(inFirefox).view();
    assert.equal(rows.length, JSON.parse(known).length);
    for (const row of rows) assert.ok(row.id && row.name && row.covers && row.caveat && row.said, row.id);
  }
});

test('what cannot be read is refused, and what makes no sense changes nothing', () => {
  assert.throws(() => new OptOuts('{', false));
  assert.throws(() => started(false).tell(/** @type {any} */ ({ nonsense: {} })));
  const desk = started(false);
  const before = JSON.stringify(desk.view());
  desk.tell({ do: { id: '__proto__', time: 2 } });
  assert.equal(JSON.stringify(desk.view()), before);
});

test('cookies that say no stand above what withholds cookies and below pauses; beside others they stand below', () => {
  const header = (/** @type {boolean} */ append) => ({ hosts: ['a.example'], header: 'cookie', value: 'o=1', third_party: true, append });
  const [alone, beside] = headerRules([header(false), header(true)]);
  assert.equal(alone?.priority, OPT_OUT_PRIORITY);
  assert.ok(OPT_OUT_PRIORITY > COOKIE_PRIORITY && OPT_OUT_PRIORITY < PAUSE_PRIORITY);
  assert.ok((beside?.priority ?? Infinity) < COOKIE_PRIORITY);
  assert.deepEqual(alone?.action.requestHeaders, [{ header: 'cookie', operation: 'set', value: 'o=1' }]);
  assert.deepEqual(alone?.condition, { requestDomains: ['a.example'], domainType: 'thirdParty' });
});

test('a signal goes with every request, whole pages too, and has numbers of its own', () => {
  const rules = headerRules(['sec-gpc', 'dnt'].map((header) => ({ hosts: [], header, value: '1', third_party: false, append: false })));
  assert.equal(rules.length, 4);
  assert.equal(new Set(rules.map(({ id }) => id)).size, 4);
  assert.equal(rules.filter(({ condition }) => JSON.stringify(condition.resourceTypes) === '["main_frame"]').length, 2);
});

test('scripts for signals and flags are there before the page, in every frame', () => {
  const scripts = scriptsFor(['gpc', 'dnt', 'ad-choices', 'google-analytics']);
  assert.deepEqual(scripts.map(({ world }) => world), ['MAIN', 'MAIN', 'ISOLATED', 'MAIN']);
  for (const { js, allFrames, runAt } of scripts) {
    assert.ok(allFrames && runAt === 'document_start');
    for (const file of js ?? []) readFileSync(new URL(`../../extension/${file}`, import.meta.url));
  }
});

test('what a site keeps of a choice is read at the border, and what is none is left out', () => {
  const cookies = [{ name: 'CookieConsent', value: '{necessary:true,preferences:false,statistics:false,marketing:true}' }, { name: '__proto__', value: '1YNN' }, { name: 'usprivacy', value: '<script>' }];
  const said = said_here({ cookies, shut: ['advertising'], stops: true });
  assert.deepEqual(said.map(({ scheme }) => scheme), ['Cookiebot banner', 'A cookie of a consent banner']);
  assert.deepEqual(said[0]?.answers.find(({ category }) => category === 'advertising'), { category: 'advertising', answer: 'allowed', here: 'Sluice stops it all the same.' });
  assert.ok(!JSON.stringify(said).includes('<script>'));
  assert.throws(() => said_here(/** @type {any} */ ({ cookies: 7 })));
  assert.deepEqual(gpc_support(/** @type {any} */ (undefined), ''), gpc_support(0, ''));
  assert.match(gpc_support(200, '{"gpc":true}').join(' '), /its own word/);
});

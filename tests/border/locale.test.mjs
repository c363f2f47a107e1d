// Which of our languages a browser's language leads to, and what each table holds.
// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closest } from '../../extension/background/locale.js';
import languages from '../../extension/generated/languages.js';

const tags = languages.map(([tag]) => tag);

test('the language that comes closest is spoken', () => {
  const wanted = {
    'de-AT': 'de', fr: 'fr', 'fr-CA': 'fr', 'es-419': 'es', ja: 'ja', 'pt-PT': 'pt-BR', pt: 'pt-BR', 'ar-EG': 'ar', 'en-GB': 'en',
    zh: 'zh-Hans', 'zh-CN': 'zh-Hans', 'zh-SG': 'zh-Hans', 'zh-TW': 'zh-Hant', 'zh-HK': 'zh-Hant', 'zh-Hant-HK': 'zh-Hant', zh_TW: 'zh-Hant',
    it: undefined, 'sr-Latn': undefined, '': undefined, 'no such thing': undefined, '__proto__': undefined,
  };
  for (const [tag, ours] of Object.entries(wanted)) assert.equal(closest(tag, tags), ours, tag);
});

test('every language has its table, its name, and what browsers show of it', () => {
  assert.deepEqual(tags, ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'zh-Hans', 'zh-Hant']);
  const english = readFileSync(new URL('../../extension/generated/locales/en.txt', import.meta.url), 'utf8').split('\u001e');
  for (const [tag, name] of languages) {
    assert.ok(name, tag);
    const table = readFileSync(new URL(`../../extension/generated/locales/${tag}.txt`, import.meta.url), 'utf8').split('\u001e');
    assert.deepEqual([table[0], table[2], table.length], [tag, english[2], english.length]);
    const shown = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' }[tag] ?? tag.replace('-', '_');
    const file = new URL(`../../extension/_locales/${shown}/messages.json`, import.meta.url);
    assert.ok(existsSync(file), tag);
    const { language, name: called, advertising } = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual([language.message, called.message], [tag, 'Sluice']);
    assert.ok(advertising.message, tag);
  }
});

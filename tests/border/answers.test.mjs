// What an answer says of itself: which are as good as nothing, and which are not.
// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf } from '../../extension/background/answers.js';

/** @param {Record<string, string>} headers */
const list = (headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));

for (const [what, statusCode, headers, expected] of /** @type {[string, number, Record<string, string>, number | undefined][]} */ ([
  ['no content', 204, {}, 0],
  ['nothing', 200, { 'Content-Length': '0', 'Content-Type': 'text/html' }, 0],
  ['a picture of 43 bytes', 200, { 'content-length': '43', 'content-type': 'image/gif' }, 1],
  ['a picture of 101 bytes', 200, { 'content-length': '101', 'content-type': 'image/gif' }, undefined],
  ['a drawing of 90 bytes, which may be as large as it likes', 200, { 'content-length': '90', 'content-type': 'image/svg+xml' }, undefined],
  ['43 bytes of text', 200, { 'content-length': '43', 'content-type': 'text/plain' }, undefined],
  ['a picture of nobody says how many bytes', 200, { 'content-type': 'image/gif' }, undefined],
  ['a length that is none', 200, { 'content-length': '-1', 'content-type': 'image/gif' }, undefined],
  ['not found', 404, { 'content-length': '0' }, undefined],
  ['not changed', 304, { 'content-length': '0' }, undefined],
])) {
  test(what, () => assert.equal(answerOf({ statusCode, responseHeaders: list(headers) }), expected));
}

test('an answer without headers says nothing', () => assert.equal(answerOf({ statusCode: 200 }), undefined));

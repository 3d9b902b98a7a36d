import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import pack from '../../../assets/public/packs/new-year-calls-2022.json';
import { checkPacks } from '../../../scripts/check-packs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the packs that ship pass', () => {
  expect(() => checkPacks()).not.toThrow();
});

// The build calls this before it does anything else.
test.each([
  ['a wrong date', JSON.stringify({ ...pack, claims: [{ ...pack.claims[0], date: 'yesterday' }] }), '$.claims[0].date must be an EDTF date'],
  ['a missing field', JSON.stringify({ ...pack, title: undefined }), '$.title is missing'],
  ['a dangling id', JSON.stringify({ ...pack, claims: [] }), 'which is not in claims'],
  ['no JSON at all', '<html>', 'broken.json is not valid JSON'],
])('a broken pack stops the build with its path and reason: %s', (_name, text, reason) => {
  writeFileSync(join(folder, 'broken.json'), text);
  expect(() => checkPacks(folder)).toThrow(reason);
  expect(() => checkPacks(folder)).toThrow('broken.json');
});

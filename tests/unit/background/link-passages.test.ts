import { expect, test } from 'vitest';
import { linkPassages } from '../../../entrypoints/background/link-passages';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import type { Exclusion, Pack } from '../../../lib/model';
import { readShippedPack } from '../builders';

const gazetteer = buildGazetteer((readShippedPack() as Pack).entities);
const JOE = 'Joe Biden spoke to reporters.';
const HUNTER = 'Hunter Biden spoke to reporters.';
const BIDEN = 'After lunch Biden said that the call would go ahead.';
const filler = Array.from({ length: 60 }, () => 'The weather was mild for the season.');

test.each<[string, readonly string[], readonly Exclusion[], readonly (string | undefined)[]]>([
  ['a last name is that of whom the page introduced', [JOE, BIDEN], [], ['joe-biden', 'joe-biden']],
  ['and of nobody else who bears it', [HUNTER, BIDEN], [], [undefined, undefined]],
  ['also far below', [HUNTER, ...filler, BIDEN], [], [undefined, ...filler.map(() => undefined), undefined]],
  ['what the reader excluded is not meant', [JOE, BIDEN], [{ entityId: 'joe-biden' }], [undefined, undefined]],
  ['one alias of it', [JOE, BIDEN], [{ entityId: 'joe-biden', alias: 'Biden' }], ['joe-biden', undefined]],
  ['a page without text', [], [], []],
])('%s', async (_, passages, excluded, expected) => {
  const linked = await linkPassages(passages, gazetteer, excluded);
  expect(linked.map(([mention]) => mention?.entityId)).toEqual(expected);
});

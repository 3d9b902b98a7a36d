import { expect, test } from 'vitest';
import { hideOwnNames } from '../../../entrypoints/background/own-names';

const MENTIONS = ['news/nato', 'mine/neighbour', 'mine-too/neighbour'].map((entityId) => ({ start: 0, end: 4, entityId, alias: 'Name' }));

test.each<[string, readonly string[], boolean, readonly (string | undefined)[]]>([
  ['without packs of the reader nothing is hidden', [], false, [undefined, undefined, undefined]],
  ['names of a pack of the reader are', ['mine'], false, [undefined, 'none', undefined]],
  ['of each of them', ['mine', 'mine-too'], false, [undefined, 'none', 'none']],
  ['unless the reader allows it', ['mine'], true, [undefined, undefined, undefined]],
])('%s', (_name, packs, allowed, expected) => {
  const shown = hideOwnNames(MENTIONS, new Set(packs), allowed);
  expect(shown.map(({ mark }) => mark)).toEqual(expected);
  expect(shown.map(({ entityId }) => entityId)).toEqual(MENTIONS.map(({ entityId }) => entityId));
});

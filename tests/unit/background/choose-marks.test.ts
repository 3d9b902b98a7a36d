import { expect, test } from 'vitest';
import { chooseMarks } from '../../../entrypoints/background/choose-marks';
import type { Mention } from '../../../lib/model';

const MENTIONS: readonly Mention[] = ['news/nato', 'mine/neighbour', 'mine-too/neighbour'].map((entityId) => ({
  start: 0,
  end: 4,
  entityId,
  alias: 'Name',
  why: { rule: 'name' },
}));

test.each<[string, readonly string[], boolean, readonly (string | undefined)[]]>([
  ['without packs of the reader all are marked', [], false, [undefined, undefined, undefined]],
  ['names of a pack of the reader are not', ['mine'], false, [undefined, 'none', undefined]],
  ['nor those of another one', ['mine', 'mine-too'], false, [undefined, 'none', 'none']],
  ['unless the reader allows it', ['mine'], true, [undefined, undefined, undefined]],
])('%s', (_name, packs, allowed, expected) => {
  const shown = chooseMarks(MENTIONS, new Set(packs), allowed);
  expect(shown.map(({ mark }) => mark)).toEqual(expected);
  expect(shown.map(({ entityId }) => entityId)).toEqual(MENTIONS.map(({ entityId }) => entityId));
});

test('a description is marked fainter, and not at all in a pack of the reader', () => {
  const described = MENTIONS.map((mention): Mention => ({ ...mention, why: { rule: 'description' } }));
  expect(chooseMarks(described, new Set(['mine']), false).map(({ mark }) => mark)).toEqual(['faint', 'none', 'faint']);
});

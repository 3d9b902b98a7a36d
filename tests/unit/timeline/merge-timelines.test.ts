import { expect, test } from 'vitest';
import { mergeTimelines } from '../../../lib/timeline/merge-timelines';
import { makeEntry } from './make-entry';

test('mergeTimelines puts what only the second has into its place in time, and keeps what both have once', () => {
  const entries = [makeEntry({ id: 'a', date: '2014' }), makeEntry({ id: 'c', date: '2022-01-02' })];
  const first = { entries, names: [{ entityId: 'x', label: 'X' }], sources: [{ sourceId: 's', name: 'S' }], isCut: false };
  const second = {
    entries: [makeEntry({ id: 'b', date: '2021-12-30' }), makeEntry({ id: 'c', date: '2022-01-02', text: 'Other words' })],
    names: [
      { entityId: 'x', label: 'Another X' },
      { entityId: 'y', label: 'Y' },
    ],
    sources: [{ sourceId: 't', name: 'T' }],
    isCut: false,
  };
  const merged = mergeTimelines(first, second);
  expect(merged.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(merged.entries[2]).toBe(entries[1]);
  expect(merged.names.map(({ label }) => label)).toEqual(['X', 'Y']);
  expect(merged.sources.map(({ name }) => name)).toEqual(['S', 'T']);
  expect(mergeTimelines(first, { entries: [], names: [], sources: [], isCut: false })).toEqual(first);
});

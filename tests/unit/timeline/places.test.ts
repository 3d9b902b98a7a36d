import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../lib/answers';
import { litEntries, placesOf } from '../../../lib/timeline/places';

const entry = (id: string, claimIds: string[] = []): TimelineEntry => ({
  kind: 'event',
  id,
  text: id,
  date: '2022',
  status: 'happened',
  entityIds: [],
  claimIds,
  sourceIds: [],
  acts: [],
  differsOn: [],
});
const match = (passage: number, eventIds: string[], claimIds: string[] = []) => ({ passage, start: 0, end: 9, eventIds, claimIds });
const ENTRIES = [entry('call', ['a', 'b']), entry('talks', ['b', 'c']), entry('a-claim', ['d'])];

describe('Places of entries in the page', () => {
  const places = placesOf(ENTRIES, [match(4, ['call']), match(7, [], ['b']), match(7, ['call'], ['a']), match(9, [], ['gone']), match(9, [], ['d'])]);

  test.each([
    ['by the event and by its claims, each sentence once', 'call', [4, 7, 7]],
    ['a claim that two events share', 'talks', [7]],
    ['a claim of no event', 'a-claim', [9]],
    ['nothing', 'gone', undefined],
  ])('%s', (_name, id, expected) => {
    expect(places.get(id)?.map(({ passage }) => passage)).toEqual(expected);
  });

  test.each<[string, number[], string[]]>([
    ['nothing in view', [], []],
    ['a passage that nothing matches', [1], []],
    ['one passage', [4], ['call']],
    ['a passage of two entries', [7], ['call', 'talks']],
    ['several passages', [4, 9], ['call', 'a-claim']],
  ])('%s', (_name, inView, expected) => {
    expect([...litEntries(places, new Set(inView))]).toEqual(expected);
  });
});

import type { CardClaim, CardComparison, Overview, TimelineEntry, TimelineGroup } from '../../../lib/answers';
import { CARD } from './sample-card';

export const CLAIM = CARD.claims[0] as CardClaim;
export const COMPARISON = CLAIM.comparisons[0] as CardComparison;

/** An entry with what the list draws of it. */
export function makeEntry(given: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'event',
    id: 'pack/talks',
    text: 'Talks in Geneva',
    date: '2022-01-09/2022-01-10',
    status: 'planned',
    entityIds: ['nato'],
    claimIds: ['pack/a', 'pack/b'],
    sourceIds: ['a', 'b'],
    acts: ['plan'],
    differsOn: ['date', 'wording'],
    ...given,
  };
}

/** A group of so many entries on one date; ids are `<key> 0`, `<key> 1` and so on. */
export function makeGroup(key: string, count: number): TimelineGroup {
  return {
    key,
    entries: Array.from({ length: count }, (_, i) =>
      makeEntry({ id: `${key} ${i}`, text: `Entry ${i} of ${key}`, date: key, status: 'happened', differsOn: [] }),
    ),
  };
}

export const NAMES = [
  { entityId: 'nato', label: 'NATO' },
  { entityId: 'vladimir-putin', label: 'Vladimir Putin' },
];
export const SOURCES = [
  { sourceId: 'a', name: 'Paper A' },
  { sourceId: 'b', name: 'Paper B' },
];

/** A month, a day and a span, one of each status. */
export const GROUPS: readonly TimelineGroup[] = [
  {
    key: '2014',
    entries: [
      makeEntry({ id: 'pack/crimea', text: 'Annexation of Crimea', date: '2014', status: 'happened', sourceIds: ['a'], claimIds: ['pack/c'], differsOn: [] }),
    ],
  },
  {
    key: '2021-12-30',
    entries: [
      makeEntry({
        kind: 'claim',
        id: 'pack/warning',
        text: 'A complete rupture of relations could follow.',
        date: '2021-12-30',
        status: 'said',
        speaker: 'vladimir-putin',
        claimIds: ['pack/w'],
        sourceIds: ['a'],
        differsOn: [],
      }),
    ],
  },
  { key: '2022-01', entries: [makeEntry()] },
];

/** Two lanes; time runs from 2014 to 2022 with one fold. */
export const OVERVIEW: Overview = {
  lanes: NAMES,
  dots: [
    { lane: 0, at: 0, until: 0.1, weight: 0.3, entryIds: ['pack/crimea'] },
    { lane: 1, at: 0.5, until: 0.5, weight: 1, entryIds: ['pack/warning'] },
    { lane: 0, at: 0.9, until: 0.95, weight: 0.5, entryIds: ['pack/talks'] },
  ],
  folds: [{ at: 0.3, from: '2015', until: '2020' }],
  ticks: [
    { at: 0, date: '2014' },
    { at: 0.5, date: '2021-12-30' },
    { at: 0.55, date: '2022-01-01' },
  ],
  article: { at: 0.6, day: '2022-01-02' },
};

import type { TimelineEntry } from '../../../lib/answers';

export function makeEntry(given: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    kind: 'event',
    id: 'event',
    text: 'A meeting',
    date: '2022-01-02',
    status: 'happened',
    entityIds: ['ann'],
    claimIds: [],
    sourceIds: ['paper'],
    acts: [],
    differsOn: [],
    ...given,
  };
}

/** One entry for each date, its id being the date. */
export function makeEntries(...dates: readonly string[]): TimelineEntry[] {
  return dates.map((date) => makeEntry({ id: date, date }));
}

import type { TimelineEntry } from '../answers';
import { type Precision, parseEdtf } from '../edtf';

const PRECISION_RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2 };
const STATUS_RANK: Readonly<Record<TimelineEntry['status'], number>> = { happened: 0, said: 1, planned: 2 };

/**
 * Puts entries in the order of time, by their first day: a year's entry stands before the months and days in it, what ends sooner before
 * what ends later, what happened before what was said before what was planned; then by id. What has no date comes last.
 */
export function orderEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function sortKey({ date, status, id }: TimelineEntry): string {
  const span = parseEdtf(date);
  const time = span ? `${span.first} ${PRECISION_RANK[span.precision[0]]} ${span.last}` : `~${date}`;
  return `${time} ${STATUS_RANK[status]} ${id}`;
}

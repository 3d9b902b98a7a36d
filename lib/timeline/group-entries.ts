import type { TimelineEntry, TimelineGroup } from '../answers';
import { parseEdtf } from '../edtf';

const LENGTHS = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map((pattern) => pattern.length);

// As many as can be taken in under one heading.
const MOST_TOGETHER = 6;

/**
 * Puts ordered entries under headings. A year of at most six entries stays whole, else it is parted by months; a month of at most six stays
 * whole, else it is parted by days. What is less precise than that stands under the month or the year that it gives; what lasts, under its
 * beginning.
 */
export function groupEntries(entries: readonly TimelineEntry[]): TimelineGroup[] {
  const headings = entries.map(({ date }) => headingsOf(date));
  const counts = new Map<string, number>();
  for (const key of headings.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);

  const groups = new Map<string, TimelineEntry[]>();
  for (const [i, entry] of entries.entries()) {
    const own = headings[i] ?? [];
    const key = own.find((heading) => (counts.get(heading) ?? 0) <= MOST_TOGETHER) ?? own.at(-1) ?? entry.date;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, grouped]) => ({ key, entries: grouped }));
}

/** The headings under which a date may stand: its year, month and day, as far as it has them; itself where it is no date. */
function headingsOf(date: string): string[] {
  const span = parseEdtf(date);
  if (span === undefined) return [date];
  const [from] = span.precision;
  return LENGTHS.slice(0, from === 'year' ? 1 : from === 'month' ? 2 : 3).map((length) => span.first.slice(0, length));
}

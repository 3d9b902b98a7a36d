import type { TimelineEntry } from '../answers';
import { type Day, parseEdtf } from '../edtf';

/**
 * Parts entries into what a reader of a day could know and what came later, each in its order; without a day everything was known. What
 * happened before the day was known, however late a source of the base retells it; what was said or planned is known from its first
 * source on, and from its own date where no source has one.
 */
export function splitByDay(entries: readonly TimelineEntry[], day: Day | undefined): { readonly known: TimelineEntry[]; readonly later: TimelineEntry[] } {
  const known: TimelineEntry[] = [];
  const later: TimelineEntry[] = [];
  for (const entry of entries) (day === undefined || isKnown(entry, day) ? known : later).push(entry);
  return { known, later };
}

function isKnown({ status, date, knownSince }: TimelineEntry, day: Day): boolean {
  const span = parseEdtf(date);
  if (status === 'happened' && span !== undefined && span.last < day) return true;
  return (knownSince ?? span?.first ?? '') <= day;
}

import type { TimelineEntry } from '../answers';
import { type Day, parseEdtf } from '../edtf';
import { dayNumber } from './calendar';
import type { FormatDate } from './overview-text';
import { tellsAhead } from './tells-ahead';

/** An entry, and the sentence of the page that speaks of it. */
export type ToldEntry = { readonly entry: TimelineEntry; readonly sentence: string };

/** `before`: the page bears an earlier date than something that it tells as past; `after`: a much later one than something that it tells as to come. */
export type DateContradiction = { readonly kind: 'before' | 'after'; readonly entry: TimelineEntry };

// A day may be another one elsewhere on earth.
const DAYS_BEFORE = 1;
const DAYS_AFTER = 30;

/** Whether a page's date contradicts what its sentences (English ones) tell; of several entries, the one that is farthest from the date. */
export function checkPageDate(day: Day, told: readonly ToldEntry[]): DateContradiction | undefined {
  let farthest: (DateContradiction & { readonly days: number }) | undefined;
  for (const { entry, sentence } of told) {
    const span = parseEdtf(entry.date);
    if (span === undefined) continue;
    const after = dayNumber(day) - dayNumber(span.last);
    const before = dayNumber(span.first) - dayNumber(day);
    const kind = isPast(entry, sentence) && before > DAYS_BEFORE ? 'before' : isToCome(entry, sentence) && after > DAYS_AFTER ? 'after' : undefined;
    const days = Math.max(before, after);
    if (kind !== undefined && days > (farthest?.days ?? 0)) farthest = { kind, entry, days };
  }
  return farthest && { kind: farthest.kind, entry: farthest.entry };
}

function isPast({ status }: TimelineEntry, sentence: string): boolean {
  return status !== 'planned' && !tellsAhead(sentence, false);
}

function isToCome({ status }: TimelineEntry, sentence: string): boolean {
  return status === 'planned' && tellsAhead(sentence, true);
}

/** The contradiction in a sentence for the reader, in English. */
export function describeContradiction(day: Day, { kind, entry }: DateContradiction, format: FormatDate): string {
  const what = `“${entry.text.replace(/\.$/, '')}” (${format(entry.date)})`;
  return kind === 'before'
    ? `This page is dated ${format(day)}, but it speaks of ${what}, which came later.`
    : `This page is dated ${format(day)}, but it speaks of ${what} as still to come.`;
}

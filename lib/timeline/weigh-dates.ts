import type { DateSpan, Day } from '../edtf';
import { dayNumber } from './calendar';
import { fitOf } from './dates-in-text';
import { compareNumbers } from './numbers-in-text';
import type { Sentence } from './read-sentence';
import type { Telling } from './read-tellings';

// The same date: of what happens on it, or of when it was said; a date of which it is a part; the same weekday.
const SAME_DAY = 0.9;
const SAID_THAT_DAY = 0.4;
const WITHIN = 0.25;
const WEEKDAY = 0.25;
const OTHER_WEEKDAY = -0.8;
const PAGE_BEFORE = -1.2;
const PAGE_LONG_AFTER = -0.8;
const DAYS_BEFORE = 2;
const DAYS_LONG_AFTER = 21;
// What lasts longer has every weekday in it.
const FEW_DAYS = 4;

/** Whether a sentence gives exactly the date of a claim that tells what happens on it. */
export function isSameDate({ dates }: Sentence, { span, isDated }: Telling): boolean {
  return isDated && span !== undefined && dates.some((date) => fitOf(date, span) === 'same');
}

/** What a sentence's dates say for a claim; `undefined` where it gives others. */
export function weighDates({ dates, weekdays }: Sentence, { span, spans, isDated }: Telling, pageDay: Day | undefined): number | undefined {
  const fits = dates.flatMap((date) => spans.flatMap((one) => fitOf(date, one) ?? []));
  if (dates.length > 0 && fits.length === 0) return undefined;
  const same = span !== undefined && dates.some((date) => fitOf(date, span) === 'same');
  const own = span !== undefined && dates.some((date) => fitOf(date, span) !== undefined);
  let weight = same ? (isDated ? SAME_DAY : SAID_THAT_DAY) : own ? WITHIN : 0;
  const short = spans.filter((one) => dayNumber(one.last) - dayNumber(one.first) < FEW_DAYS);
  if (weekdays.size > 0 && short.length > 0) weight += short.some((one) => hasWeekday(one, weekdays)) ? WEEKDAY : OTHER_WEEKDAY;
  return pageDay !== undefined && spans.length > 0 && fits.length === 0 ? weight + weighPageDay(pageDay, spans) : weight;
}

/** A page that is far from a claim in time, and does not give its date, mostly speaks of something else of the kind. */
function weighPageDay(day: Day, spans: readonly DateSpan[]): number {
  const before = Math.min(...spans.map(({ first }) => dayNumber(first) - dayNumber(day)));
  const after = Math.min(...spans.map(({ last }) => dayNumber(day) - dayNumber(last)));
  return before > DAYS_BEFORE ? PAGE_BEFORE : after > DAYS_LONG_AFTER ? PAGE_LONG_AFTER : 0;
}

function hasWeekday({ first, last }: DateSpan, weekdays: ReadonlySet<number>): boolean {
  // Day 0, 1 January 1970, was a Thursday.
  for (let day = dayNumber(first); day <= dayNumber(last); day++) if (weekdays.has((((day + 4) % 7) + 7) % 7)) return true;
  return false;
}

/** How many of a claim's numbers a sentence has; `undefined` where it counts the same and comes to another number. */
export function weighNumbers({ numbers: written }: Sentence, { numbers }: Telling): { readonly shared: number; readonly whole: number } | undefined {
  let shared = 0;
  for (const number of numbers) {
    const found = written.map((other) => compareNumbers(number, other));
    if (found.includes('same')) shared++;
    else if (found.includes('other')) return undefined;
  }
  return { shared, whole: numbers.length };
}

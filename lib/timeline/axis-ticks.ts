import type { Axis, Stretch } from './axis';
import { dayNumber, dayOfNumber } from './calendar';

export type Tick = { readonly at: number; readonly date: string };

// Two labels nearer than this would touch; it also keeps the ticks to seven.
const NEAREST = 0.15;
const TICKS_WANTED = 4;

type Step = { readonly unit: 'year' | 'month' | 'day'; readonly size: number };
const STEPS: readonly Step[] = [
  ...[1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].map((size) => ({ unit: 'year' as const, size })),
  ...[6, 3, 1].map((size) => ({ unit: 'month' as const, size })),
  ...[15, 10, 5, 2, 1].map((size) => ({ unit: 'day' as const, size })),
];

/** At most seven round dates (EDTF) along an axis, none inside a fold; three or more where its span has as many days. */
export function ticksOf({ stretches, positionOf }: Axis): Tick[] {
  const ticks: Tick[] = [];
  for (const date of stretches.flatMap(roundDates)) {
    const at = positionOf(toDay(date));
    const before = ticks.at(-1);
    if (before === undefined || at - before.at >= NEAREST) ticks.push({ at, date });
  }
  return ticks;
}

/** The dates of the coarsest step of which a stretch has as many as its width wants; where something lasts, the year of its beginning. */
function roundDates(stretch: Stretch): string[] {
  if (stretch.kind === 'empty') return [];
  if (stretch.kind === 'lasting') return [stretch.first.slice(0, 'YYYY'.length)];
  const wanted = Math.max(1, Math.round((stretch.until - stretch.at) * TICKS_WANTED));
  let dates: string[] = [];
  for (const step of STEPS) {
    dates = datesAt(step, stretch);
    if (dates.length >= wanted) break;
  }
  return dates;
}

function datesAt({ unit, size }: Step, { first, last }: Stretch): string[] {
  if (unit === 'day') return daysAt(size, dayNumber(first), dayNumber(last));
  const perYear = unit === 'year' ? 1 : 12;
  const dates: string[] = [];
  const begin = Number(first.slice(0, 4)) * perYear;
  const end = (Number(last.slice(0, 4)) + 1) * perYear;
  for (let n = Math.ceil(begin / size) * size; n < end; n += size) {
    const year = String(Math.floor(n / perYear)).padStart(4, '0');
    const date = unit === 'year' ? year : `${year}-${String((n % perYear) + 1).padStart(2, '0')}`;
    if (toDay(date) >= first && toDay(date) <= last) dates.push(date);
  }
  return dates;
}

/** Days of the month 1, 1 + size, ... that are not too near to the next month's first. */
function daysAt(size: number, first: number, last: number): string[] {
  const dates: string[] = [];
  for (let n = first; n <= last; n++) {
    const date = dayOfNumber(n);
    const past = Number(date.slice(-2)) - 1;
    if (past % size === 0 && past + size / 2 < 31) dates.push(date);
  }
  return dates;
}

function toDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

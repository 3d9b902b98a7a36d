import type { Day } from '../edtf';

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970 in the proleptic Gregorian calendar; `day` is one of the years 0001 to 9999. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** The day with a number, cut to the years 0001 to 9999. */
export function dayOfNumber(number: number): Day {
  const within = Math.min(dayNumber('9999-12-31'), Math.max(dayNumber('0001-01-01'), Math.round(number)));
  return new Date(within * MS_PER_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

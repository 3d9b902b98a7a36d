import { type DateSpan, type Day, parseEdtf } from '../edtf';

/** A date as a sentence gives it: `30 December` has no year, `December 2021` no day; `lastDay` ends `January 9-10`. */
export type WrittenDate = {
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly lastDay: number | undefined;
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![a-z])';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const LAST = '(?:(?:\\s?[-–—]\\s?|\\s+(?:and|or|to)\\s+(?:the\\s+)?)(?<last>[0-3]?\\d)(?:st|nd|rd|th)?)?';
const YEAR = '(?:,?\\s+(?<year>[12]\\d{3}))?(?!\\d)';

// In this order: what an earlier one takes, a later one does not read again.
const PATTERNS = [
  '(?<!\\d)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)',
  `(?<![\\d.,])${DAY}${LAST}\\s+(?:of\\s+)?${MONTH}${YEAR}`,
  `(?<![A-Za-z])${MONTH}\\s+(?:the\\s+)?${DAY}(?![\\d:])${LAST}${YEAR}`,
  `(?<![A-Za-z])${MONTH},?\\s+(?<year>[12]\\d{3})(?!\\d)`,
  `(?<=\\b(?:in|In|of|since|Since|until|during|early|late|mid|last|this|next|By|by|the)[\\s-])${MONTH}`,
  '(?<=\\b(?:in|In|since|Since|of|from|From|until|before|after|After|during|early|late|by|By|the|and|to)\\s|\\()(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d,.]\\d|\\s(?:[a-z]+s)\\b)',
].map((pattern) => new RegExp(pattern, 'g'));

/** The dates that an English sentence gives, in no order; ranges of days as one. */
export function datesIn(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  if (!/\d|January|February|March|April|May|June|July|August|September|October|November|December/.test(text)) return dates;
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (dates.some((date) => start < date.end && date.start < end)) continue;
      const { month, number, day, last, year } = match.groups ?? {};
      const date = { start, end, year: toNumber(year), month: monthNumber(month) ?? toNumber(number), day: toNumber(day), lastDay: toNumber(last) };
      if ((date.day ?? 1) >= 1 && (date.lastDay ?? 1) <= 31 && (date.day ?? 1) <= 31) dates.push(date);
    }
  }
  return dates;
}

/** Whether what a sentence gives may be a day of a span: `undefined` when it cannot, else how closely it fits. */
export function fitOf(date: WrittenDate, span: DateSpan): 'same' | 'within' | undefined {
  const [first, last] = [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))];
  const years = date.year === undefined ? [...new Set([first, last])] : [date.year];
  for (const year of years) {
    const written = spanOf({ ...date, year });
    if (written === undefined || written.first > span.last || span.first > written.last) continue;
    return written.first === span.first && written.last === span.last ? 'same' : 'within';
  }
  return undefined;
}

function spanOf({ year, month, day, lastDay }: WrittenDate): { first: Day; last: Day } | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const whole = [String(year).padStart(4, '0'), ...(month === undefined ? [] : [two(month)])].join('-');
  const span = parseEdtf(day === undefined ? whole : `${whole}-${two(day)}`);
  const end = lastDay === undefined ? undefined : parseEdtf(`${whole}-${two(lastDay)}`);
  return span && { first: span.first, last: end && end.last > span.last ? end.last : span.last };
}

function monthNumber(name: string | undefined): number | undefined {
  const index = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** The twelve months as a language writes them in a date, each in its forms (long and short), in small letters. */
export type MonthNames = readonly (readonly string[])[];

/** Month names of a page's language (BCP 47; unknown or malformed ones count as none) and of English. */
export function monthNamesOf(language: string): MonthNames {
  const locales = [...new Set(['en', ...supported(language)])];
  return Array.from({ length: 12 }, (_, month) => [...new Set(locales.flatMap((locale) => namesOf(locale, month)))]);
}

/** The first whole date in a line of text, as `YYYY-MM-DD`: `30 December 2021`, `Dec. 30, 2021`, `2021-12-30`, `30.12.2021`, `2021年12月30日`. */
export function findDay(text: string, months: MonthNames): string | undefined {
  const found = [...numericDates(text), ...wordedDates(text.toLowerCase(), months)].sort((a, b) => a.index - b.index);
  return found.find(({ day }) => day !== undefined)?.day;
}

type Found = { readonly index: number; readonly day: string | undefined };

const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|年\s?|년\s?)(\d{1,2})(?:[-/.]|月\s?|월\s?)(\d{1,2})(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

function* numericDates(text: string): Generator<Found> {
  for (const { index, 1: year, 2: month, 3: day } of text.matchAll(YEAR_FIRST)) yield { index, day: toDay(Number(year), Number(month), Number(day)) };
  for (const { index, 1: first, 2: mark, 3: second, 4: year } of text.matchAll(DAY_FIRST)) {
    const [a, b] = [Number(first), Number(second)];
    // 03/04/2022 is March in one country and April in another; a full stop parts day and month in that order everywhere.
    if (mark === '.' || a > 12 || a === b) yield { index, day: toDay(Number(year), b, a) };
    else if (b > 12) yield { index, day: toDay(Number(year), a, b) };
  }
}

const BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s+|di\s+)?$/;
const YEAR_AFTER = /^\.?,?\s*(?:de\s+|del\s+)?(\d{4})(?!\d)/;
const DAY_AND_YEAR_AFTER = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;

function* wordedDates(text: string, months: MonthNames): Generator<Found> {
  for (const [month, names] of months.entries()) {
    for (const name of names) {
      for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
        const found = dateAround(text, index, index + name.length, month + 1);
        if (found) yield found;
      }
    }
  }
}

/** The date whose month's name stands at `start` to `end`, with its day and year before or after it. */
function dateAround(text: string, start: number, end: number, month: number): Found | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 24);
  if (/^\p{L}/u.test(after) || /\p{L}$/u.test(before)) return undefined;
  const day = BEFORE.exec(before);
  const year = YEAR_AFTER.exec(after);
  if (day && year) return { index: start - day[0].length, day: toDay(Number(year[1]), month, Number(day[1])) };
  const both = DAY_AND_YEAR_AFTER.exec(after);
  return both ? { index: start, day: toDay(Number(both[2]), month, Number(both[1])) } : undefined;
}

function toDay(year: number, month: number, day: number): string | undefined {
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : undefined;
}

/** A month as it stands in a date (many languages inflect it there) and alone, long and short. */
function namesOf(locale: string, month: number): string[] {
  const date = new Date(Date.UTC(2021, month, 15));
  const inDate = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' }).formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
  const alone = (style: 'long' | 'short') => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(date);
  return [inDate('long'), inDate('short'), alone('long'), alone('short')]
    .map((name) => name.toLowerCase().replace(/\.$/, ''))
    .filter((name) => /\p{L}{2}/u.test(name));
}

function supported(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language);
  } catch {
    return [];
  }
}

/** A calendar day, `YYYY-MM-DD`. Days sort as strings. */
export type Day = string;

export type Precision = 'day' | 'month' | 'year';

/** What an EDTF level 0 string covers: its first and last day, and how precise each end was written. */
export type DateSpan = {
  readonly first: Day;
  readonly last: Day;
  readonly precision: readonly [from: Precision, until: Precision];
};

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads an EDTF level 0 date or interval (`2014`, `2021-12`, `2021-12-30`, `a/b`); `undefined` when it is none or runs backwards. */
export function parseEdtf(text: string): DateSpan | undefined {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const start = parseDate(from);
  if (start === undefined || to === undefined) return start;
  const end = parseDate(to);
  if (end === undefined || end.last < start.first) return undefined;
  return { first: start.first, last: end.last, precision: [start.precision[0], end.precision[1]] };
}

function parseDate(text: string): DateSpan | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: ['year', 'year'] };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${days}`, precision: ['month', 'month'] };
  if (Number(day) < 1 || Number(day) > days) return undefined;
  return { first: text, last: text, precision: ['day', 'day'] };
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether two spans share at least one day. */
export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

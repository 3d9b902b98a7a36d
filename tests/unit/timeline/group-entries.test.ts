import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEntries } from '../../../lib/timeline/group-entries';
import { orderEntries } from '../../../lib/timeline/order-entries';
import { makeEntries } from './make-entry';

/** Seven days of a month: one more than stays together. */
const week = (month: string) => ['02', '03', '04', '05', '06', '07', '08'].map((day) => `${month}-${day}`);
const keys = (dates: readonly string[]) => groupEntries(makeEntries(...dates)).map(({ key, entries }) => `${key} (${entries.length})`);
const dense = (dates: readonly string[], month: string) => keys([...dates, ...week(month)]);

describe('groupEntries', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    // A date of each precision, alone.
    ['nothing', [], []],
    ['a year', ['2014'], ['2014 (1)']],
    ['a month', ['2021-12'], ['2021 (1)']],
    ['a day', ['2021-12-30'], ['2021 (1)']],
    ['an interval within a month', ['2022-01-09/2022-01-10'], ['2022 (1)']],
    ['an interval over months', ['2021-12/2022-01'], ['2021 (1)']],
    ['an interval over years', ['2014/2021'], ['2014 (1)']],
    ['an interval of mixed precision', ['2014/2021-12-30'], ['2014 (1)']],
    ['the first year', ['0001'], ['0001 (1)']],
    ['the last day', ['9999-12-31'], ['9999 (1)']],
    ['a leap day', ['2020-02-29'], ['2020 (1)']],
    ['a leap day of a century that has one', ['2000-02-29'], ['2000 (1)']],
    // Dates that are none.
    ['a leap day in a year that has none', ['2021-02-29'], ['2021-02-29 (1)']],
    ['a leap day of a century that has none', ['1900-02-29'], ['1900-02-29 (1)']],
    ['a year before Christ', ['-0044'], ['-0044 (1)']],
    ['year zero', ['0000'], ['0000 (1)']],
    ['words', ['Thursday'], ['Thursday (1)']],
    ['an empty date', [''], [' (1)']],
    ['an interval that runs backwards', ['2022/2014'], ['2022/2014 (1)']],
    ['malformed dates do not meet well-formed ones', ['2021', '2021-13', '2021-02-30'], ['2021 (1)', '2021-13 (1)', '2021-02-30 (1)']],
    // Density.
    ['six entries of a year stay whole', week('2021-12').slice(1), ['2021 (6)']],
    [
      'seven entries of a year in seven months',
      ['01', '02', '03', '04', '05', '06', '07'].map((m) => `2021-${m}`),
      [...Array(7).keys()].map((m) => `2021-0${m + 1} (1)`),
    ],
    ['a dense month is parted by days', week('2021-12'), week('2021-12').map((day) => `${day} (1)`)],
    ['a sparse year beside a dense one', ['2014', '2014-03-01', ...week('2021-12').slice(0, 2)], ['2014 (2)', '2021 (2)']],
  ])('%s', (_name, dates, expected) => {
    expect(keys(dates)).toEqual(expected);
  });

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['a year stands under itself', ['2021'], '2021-12', ['2021 (1)']],
    ['a sparse month stays whole', ['2021-11-01', '2021-11-30'], '2021-12', ['2021-11 (2)']],
    ['a month stands under itself', ['2021-12'], '2021-12', ['2021-12 (1)']],
    ['an interval of days stands under its first', ['2021-12-01/2021-12-09'], '2021-12', ['2021-12-01 (1)']],
    ['an interval of months stands under its first', ['2021-12/2022-01'], '2021-12', ['2021-12 (1)']],
    ['an interval of years stands under its first', ['2021/2022'], '2021-12', ['2021 (1)']],
    ['an interval from a day to a year stands under the day', ['2021-12-01/2022'], '2021-12', ['2021-12-01 (1)']],
    ['an interval from a year to a day stands under the year', ['2021/2022-01-05'], '2021-12', ['2021 (1)']],
    ['an interval over the turn of the year', ['2021-12-30/2022-01-02'], '2022-01', ['2021 (1)']],
    ['every precision at once', ['2021', '2021-11', '2021-12', '2021-12-01'], '2021-12', ['2021 (1)', '2021-11 (1)', '2021-12 (1)', '2021-12-01 (1)']],
    ['a leap day in a dense month', ['2020-02-01', '2020-02-01'], '2020-02', ['2020-02-01 (2)']],
    ['year 0001', ['0001', '0001-01-01'], '0001-01', ['0001 (1)', '0001-01-01 (1)']],
    ['year 9999', ['9999-12', '9999-12-01'], '9999-12', ['9999-12 (1)', '9999-12-01 (1)']],
  ])('beside a dense month: %s', (_name, dates, month, expected) => {
    expect(dense(dates, month)).toEqual([...expected, ...week(month).map((day) => `${day} (1)`)]);
  });

  test('keeps every entry once and, of ordered entries, the order, whatever the dates', () => {
    const date = fc.stringMatching(/^20(0[0-2])(-(0[1-3])(-(0[1-9]|[12][0-9]))?)?(\/20(0[0-4])(-0[1-3])?)?$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(date, fc.string()), { maxLength: 60 }), (dates) => {
        const ordered = orderEntries(makeEntries(...dates).map((entry, i) => ({ ...entry, id: `${i}` })));
        const groups = groupEntries(ordered);
        expect(groups.flatMap((group) => group.entries)).toEqual(ordered);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, parseEdtf } from '../../lib/edtf';

describe('parseEdtf', () => {
  test.each([
    // Precisions.
    ['2021-12-30', '2021-12-30', '2021-12-30', 'day', 'day'],
    ['2021-12', '2021-12-01', '2021-12-31', 'month', 'month'],
    ['2022-04', '2022-04-01', '2022-04-30', 'month', 'month'],
    ['2014', '2014-01-01', '2014-12-31', 'year', 'year'],
    ['0001', '0001-01-01', '0001-12-31', 'year', 'year'],
    ['9999', '9999-01-01', '9999-12-31', 'year', 'year'],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'day', 'day'],
    // Leap years.
    ['2024-02', '2024-02-01', '2024-02-29', 'month', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month', 'month'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', 'day'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day', 'day'],
    // Intervals, also of unlike precisions.
    ['2022-01-09/2022-01-10', '2022-01-09', '2022-01-10', 'day', 'day'],
    ['2022-01-09/2022-01-09', '2022-01-09', '2022-01-09', 'day', 'day'],
    ['2021-12/2022-01', '2021-12-01', '2022-01-31', 'month', 'month'],
    ['2014/2021', '2014-01-01', '2021-12-31', 'year', 'year'],
    ['2021/2022-01-02', '2021-01-01', '2022-01-02', 'year', 'day'],
    ['2021-12-30/2022', '2021-12-30', '2022-12-31', 'day', 'year'],
  ] as const)('%s covers %s to %s (%s, %s)', (text, first, last, from, until) => {
    expect(parseEdtf(text)).toEqual({ first, last, precision: [from, until] });
  });

  test.each([
    ['the year nought', '0000'],
    ['a month of the year nought', '0000-01'],
    ['a day of the year nought', '0000-01-01'],
    ['an impossible date', '9999-99-99'],
    ['month 00', '2021-00'],
    ['month 13', '2021-13'],
    ['day 00', '2021-12-00'],
    ['day 32', '2021-12-32'],
    ['31 April', '2022-04-31'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of a common century', '1900-02-29'],
    ['days run backwards', '2022-01-10/2022-01-09'],
    ['months run backwards', '2022-01/2021-12'],
    ['years run backwards', '2021/2014'],
    ['three parts', '2020/2021/2022'],
    ['an open start', '/2022'],
    ['an open end', '2022/'],
    ['a level 1 open end', '2022/..'],
    ['a bare slash', '/'],
    ['a bad end', '2022/soon'],
    ['a bad start', 'soon/2022'],
    ['about', 'c. 1850'],
    ['a level 1 approximation', '1850~'],
    ['a level 1 unspecified digit', '185X'],
    ['a year before Christ', '-44'],
    ['a four-digit year before Christ', '-0044'],
    ['three digits', '850'],
    ['five digits', '20221'],
    ['one-digit month', '2022-1'],
    ['one-digit day', '2022-01-2'],
    ['no hyphens', '20220102'],
    ['slashes', '2022/01/02'],
    ['a time', '2022-01-02T10:00:00Z'],
    ['a space before', ' 2022'],
    ['a space after', '2022 '],
    ['a line end after', '2022-01-02\n'],
    ['Arabic digits', '٢٠٢٢'],
    ['full-width digits', '２０２２'],
    ['another language', 'Thursday'],
    ['nothing', ''],
  ])('refuses %s: %j', (_name, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('reads every day that a calendar has', () => {
    const days = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseEdtf(day)).toEqual({ first: day, last: day, precision: ['day', 'day'] });
      }),
    );
  });

  test('knows how many days each month has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const end = new Date(Date.UTC(2000, month, 0));
        end.setUTCFullYear(year, month, 0);
        const last = end.toISOString().slice(0, 10);
        expect(parseEdtf(last.slice(0, 7))?.last).toBe(last);
      }),
    );
  });

  test('gives a first day that is never after the last, whatever the text', () => {
    const digits = fc.stringMatching(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const span = parseEdtf(text);
        expect(span === undefined || span.first <= span.last).toBe(true);
      }),
    );
  });
});

describe('overlaps', () => {
  test.each([
    ['the same day', '2022-01-02', '2022-01-02', true],
    ['a day of a year', '2022', '2022-06-15', true],
    ['a month and its last day', '2022-01', '2022-01-31', true],
    ['a month and the day after', '2022-01', '2022-02-01', false],
    ['intervals that touch in one day', '2022-01-01/2022-01-09', '2022-01-09/2022-01-10', true],
    ['neighbouring days', '2021-12-31', '2022-01-01', false],
    ['years apart', '2014', '2021', false],
  ])('%s: %s, %s', (_name, left, right, expected) => {
    const [a, b] = [parseEdtf(left), parseEdtf(right)];
    expect(a && b && [overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

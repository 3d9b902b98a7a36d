import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAxis } from '../../../lib/timeline/axis';
import { ticksOf } from '../../../lib/timeline/axis-ticks';
import { dayNumber, dayOfNumber } from '../../../lib/timeline/calendar';

const axisOf = (dates: readonly string[]) => createAxis(dates) ?? expect.fail('There is an axis.');
const kinds = (dates: readonly string[]) => axisOf(dates).stretches.map(({ kind, first, last }) => `${kind} ${first}/${last}`);

describe('the numbers of days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOfNumber(number)).toBe(day);
  });

  test.each([
    [-800000, '0001-01-01'],
    [9e9, '9999-12-31'],
    [0.4, '1970-01-01'],
  ])('%d is cut to %s', (number, day) => {
    expect(dayOfNumber(number)).toBe(day);
  });
});

describe('createAxis', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one day', ['2022-01-02'], ['scaled 2022-01-02/2022-01-02']],
    ['one year is not folded', ['2014'], ['scaled 2014-01-01/2014-12-31']],
    ['two days however far apart', ['0001-01-01', '2022-01-02'], ['scaled 0001-01-01/2022-01-02']],
    ['a year and a day', ['0001', '2022-01-01'], ['scaled 0001-01-01/2022-01-01']],
    ['years far apart', ['0001', '1000', '2022-01-01'], ['scaled 0001-01-01/2022-01-01']],
    [
      'some years and one long before',
      ['0900', '1900-01-01', '1905-01-01', '1910-01-01', '1920-01-01'],
      ['scaled 0900-01-01/0900-12-31', 'empty 0900-12-31/1900-01-01', 'scaled 1900-01-01/1920-01-01'],
    ],
    ['years evenly apart', ['1900-01-01', '1950-01-01', '2000-01-01'], ['scaled 1900-01-01/2000-01-01']],
    ['a gap of less than a year', ['2021-01-01', '2021-12-20', '2021-12-30'], ['scaled 2021-01-01/2021-12-30']],
    ['a gap of years', ['2014-03-01', '2021-12-01', '2021-12-30', '2022-01-09/2022-01-10'], ['empty 2014-03-01/2021-12-01', 'scaled 2021-12-01/2022-01-10']],
    [
      'a year in which nothing else stands, and a gap',
      ['2014', '2021-12-01', '2021-12-30', '2022-01-13'],
      ['lasting 2014-01-01/2014-12-31', 'empty 2014-12-31/2021-12-01', 'scaled 2021-12-01/2022-01-13'],
    ],
    [
      'a gap after the last dense days, to the article',
      ['2021-12-01', '2021-12-30', '2022-01-13', '2025-05-05'],
      ['scaled 2021-12-01/2022-01-13', 'empty 2022-01-13/2025-05-05'],
    ],
    [
      'several gaps',
      ['0044', '1815-06-18', '1815-06-20', '2021-12-01', '2022-01-13'],
      [
        'lasting 0044-01-01/0044-12-31',
        'empty 0044-12-31/1815-06-18',
        'scaled 1815-06-18/1815-06-20',
        'empty 1815-06-20/2021-12-01',
        'scaled 2021-12-01/2022-01-13',
      ],
    ],
    ['a year among many', ['2014', '2015-01-01', '2016-06-01', '2017-08-01'], ['scaled 2014-01-01/2017-08-01']],
    ['dates that are none count for nothing', ['Thursday', '2022-01-02', '2022-13'], ['scaled 2022-01-02/2022-01-02']],
  ])('%s', (_name, dates, expected) => {
    expect(kinds(dates)).toEqual(expected);
  });

  test('no date, no axis', () => {
    expect([createAxis([]), createAxis(['Thursday'])]).toEqual([undefined, undefined]);
  });

  test('one day stands in the middle', () => {
    const { positionOf } = axisOf(['2022-01-02']);
    expect([positionOf('2022-01-02'), positionOf('2000-01-01')]).toEqual([0.5, 0.5]);
  });

  test('what is beyond its ends is at its ends', () => {
    const { positionOf } = axisOf(['2014', '2021-12-01', '2021-12-30', '2022-01-13']);
    expect([positionOf('0001-01-01'), positionOf('9999-12-31')]).toEqual([0, expect.closeTo(1)]);
  });

  test('most of it is for the days that are told in detail', () => {
    const { positionOf } = axisOf(['2014', '2021-12-01', '2021-12-30', '2022-01-13']);
    expect(positionOf('2021-12-01')).toBeCloseTo(0.08);
  });

  const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') }).map(dayOfNumber);
  const near = fc.integer({ min: dayNumber('2021-11-01'), max: dayNumber('2022-02-01') }).map(dayOfNumber);
  const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
  const dates = fc.array(fc.oneof(day, near, year), { minLength: 1, maxLength: 40 });

  test('days rise along it', () => {
    fc.assert(
      fc.property(dates, fc.array(fc.oneof(day, near), { minLength: 2 }), (covered, asked) => {
        const { first, last, positionOf } = axisOf(covered);
        const within = asked.filter((one) => one >= first && one <= last).sort();
        const positions = within.map(positionOf);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(positions.every((position) => position >= 0 && position <= 1 + 1e-9)).toBe(true);
      }),
    );
  });

  test('its ticks are few, in order, apart, and outside of folds', () => {
    fc.assert(
      fc.property(dates, (covered) => {
        const axis = axisOf(covered);
        const ticks = ticksOf(axis);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const [i, tick] of ticks.entries()) {
          expect(tick.at - (ticks[i - 1]?.at ?? -1)).toBeGreaterThanOrEqual(0.15);
          expect(axis.stretches.some(({ kind, at, until }) => kind === 'empty' && tick.at > at + 1e-9 && tick.at < until - 1e-9)).toBe(false);
        }
      }),
    );
  });
});

describe('ticksOf', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one day', ['2022-01-02'], ['2022-01-02']],
    ['two days', ['2022-01-02', '2022-01-03'], ['2022-01-02', '2022-01-03']],
    ['five days', ['2021-12-30/2022-01-03'], ['2021-12-30', '2021-12-31', '2022-01-01', '2022-01-02', '2022-01-03']],
    ['six weeks', ['2021-12-01', '2022-01-13'], ['2021-12-01', '2021-12-11', '2021-12-21', '2022-01-01', '2022-01-11']],
    ['a year', ['2021'], ['2021-01', '2021-04', '2021-07', '2021-10']],
    ['some years', ['2014-06-01', '2022-01-01'], ['2016', '2018', '2020', '2022']],
    ['a century', ['1914-07-28', '2022-02-24'], ['1920', '1940', '1960', '1980', '2000', '2020']],
    ['two thousand years', ['0001', '1000', '2022-01-01'], ['0500', '1000', '1500', '2000']],
    ['a year, a gap and six weeks', ['2014', '2021-12-01', '2021-12-30', '2022-01-13'], ['2014', '2021-12-11', '2021-12-21', '2022-01-01', '2022-01-11']],
    ['a leap day', ['2020-02-28', '2020-03-01'], ['2020-02-28', '2020-02-29', '2020-03-01']],
  ])('%s', (_name, dates, expected) => {
    expect(ticksOf(axisOf(dates)).map(({ date }) => date)).toEqual(expected);
  });
});

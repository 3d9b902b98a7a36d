import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../lib/answers';
import { checkPageDate, describeContradiction, type ToldEntry } from '../../../lib/timeline/date-check';
import { makeEntry } from './make-entry';

const told = (entry: Partial<TimelineEntry>, sentence: string): ToldEntry => ({ entry: makeEntry(entry), sentence });
const TALKS = { id: 'talks', date: '2022-01-09/2022-01-10', status: 'planned' as const };
const CALL = { id: 'call', date: '2022-01-02' };

describe('checkPageDate', () => {
  test.each<[string, string, readonly ToldEntry[], string | undefined]>([
    ['nothing told', '2022-01-02', [], undefined],
    ['told on the day', '2022-01-02', [told(CALL, 'They spoke.')], undefined],
    ['told later', '2023-01-02', [told(CALL, 'They spoke.')], undefined],
    ['told a day before: the day may be another one there', '2022-01-01', [told(CALL, 'They spoke.')], undefined],
    ['told as past before it happened', '2021-12-30', [told(CALL, 'They spoke.')], 'before call'],
    ['told as past before it was said', '2021-12-30', [told({ ...CALL, status: 'said' }, 'He warned her.')], 'before call'],
    ['announced', '2021-12-30', [told(CALL, 'They will speak on Sunday.')], undefined],
    ['announced for a day', '2021-12-30', [told(CALL, 'He announced a call for Sunday.')], undefined],
    ['announced in reported speech', '2021-12-30', [told(CALL, 'He said that they would speak.')], undefined],
    ['a plan told before its day', '2022-01-01', [told(TALKS, 'The talks are to be held in Geneva.')], undefined],
    ['a plan told in past tense before its day', '2022-01-01', [told(TALKS, 'The talks ended.')], undefined],
    ['a plan told soon after its day', '2022-02-09', [told(TALKS, 'The talks will be held in Geneva.')], undefined],
    ['a plan told as to come long after', '2022-07-02', [told(TALKS, 'The talks will be held in Geneva.')], 'after talks'],
    ['the same without a verb', '2022-07-02', [told(TALKS, 'A result was needed in the talks scheduled for January 10.')], 'after talks'],
    ['the same with “expected to”', '2022-07-02', [told(TALKS, 'Diplomats are expected to meet on January 9-10.')], 'after talks'],
    ['a plan retold as past long after', '2022-07-02', [told(TALKS, 'The talks were held in Geneva.')], undefined],
    ['a plan retold as having been one', '2022-07-02', [told(TALKS, 'The talks were scheduled for January.')], undefined],
    ['a plan retold with its outcome', '2022-07-02', [told(TALKS, 'The talks scheduled for January ended without a result.')], undefined],
    ['something past, told as to come, long after', '2022-07-02', [told(CALL, 'They will speak.')], undefined],
    ['a month that has not begun', '2021-10-15', [told({ ...CALL, date: '2021-12' }, 'Demands were made.')], 'before call'],
    ['a month that has begun', '2021-12-01', [told({ ...CALL, date: '2021-12' }, 'Demands were made.')], undefined],
    ['of several the farthest', '2021-12-01', [told({ id: 'a', date: '2021-12-30' }, 'x'), told({ id: 'b', date: '2022-01-02' }, 'x')], 'before b'],
    ['one among many that agree', '2021-12-01', [told({ id: 'a', date: '2014' }, 'x'), told({ id: 'b', date: '2022-01-02' }, 'x')], 'before b'],
    ['an entry without a date', '2021-12-01', [told({ date: 'Thursday' }, 'x')], undefined],
    ['a day that is none', 'Thursday', [told(CALL, 'They spoke.')], undefined],
  ])('%s', (_name, day, entries, expected) => {
    const found = checkPageDate(day, entries);
    expect(found && `${found.kind} ${found.entry.id}`).toBe(expected);
  });
});

describe('describeContradiction', () => {
  const format = (edtf: string) => `<${edtf}>`;
  test.each([
    ['before' as const, 'This page is dated <2021-12-30>, but it speaks of “A meeting” (<2022-01-02>), which came later.'],
    ['after' as const, 'This page is dated <2021-12-30>, but it speaks of “A meeting” (<2022-01-02>) as still to come.'],
  ])('%s', (kind, expected) => {
    expect(describeContradiction('2021-12-30', { kind, entry: makeEntry({ text: 'A meeting.' }) }, format)).toBe(expected);
  });
});

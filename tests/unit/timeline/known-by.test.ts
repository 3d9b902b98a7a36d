import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../lib/answers';
import { splitByDay } from '../../../lib/timeline/known-by';
import { makeEntry } from './make-entry';

describe('splitByDay', () => {
  test.each<[string, Partial<TimelineEntry>, string | undefined, 'known' | 'later']>([
    ['everything, without a day', { date: '2030', knownSince: '2030-01-01' }, undefined, 'known'],
    ['what was said and told on the day', { status: 'said', knownSince: '2022-01-02' }, '2022-01-02', 'known'],
    ['what was told the day after', { status: 'said', knownSince: '2022-01-03' }, '2022-01-02', 'later'],
    ['what was said before and told later', { status: 'said', date: '2014', knownSince: '2022-01-03' }, '2022-01-02', 'later'],
    ['what happened before and is retold later', { status: 'happened', date: '2014', knownSince: '2022-01-03' }, '2022-01-02', 'known'],
    ['what happened on the day and is told later', { status: 'happened', date: '2022-01-02', knownSince: '2022-01-03' }, '2022-01-02', 'later'],
    ['what went on over the day', { status: 'happened', date: '2021-12/2022-01', knownSince: '2021-12-30' }, '2021-12-30', 'known'],
    ['what happened after the day', { status: 'happened', date: '2022-01-04', knownSince: '2022-01-04' }, '2022-01-02', 'later'],
    ['what was planned then for later', { status: 'planned', date: '2022-01-12', knownSince: '2021-12-30' }, '2022-01-02', 'known'],
    ['what was planned later for before', { status: 'planned', date: '2021-12-01', knownSince: '2022-01-03' }, '2022-01-02', 'later'],
    ['what no dated source tells, before', { status: 'said', date: '2022-01' }, '2022-01-02', 'known'],
    ['what no dated source tells, after', { status: 'planned', date: '2022-01-12' }, '2022-01-02', 'later'],
    ['what has no date at all', { date: 'Thursday' }, '2022-01-02', 'known'],
  ])('%s', (_name, given, day, expected) => {
    const entry = makeEntry(given);
    const { known, later } = splitByDay([entry], day);
    expect(known.includes(entry) ? 'known' : 'later').toBe(expected);
    expect(known.length + later.length).toBe(1);
  });

  test('keeps the order on both sides', () => {
    const entries = ['2022-01-01', '2022-01-05', '2022-01-02', '2022-01-06'].map((date) => makeEntry({ id: date, date, knownSince: date }));
    const { known, later } = splitByDay(entries, '2022-01-03');
    expect([known, later].map((side) => side.map(({ id }) => id))).toEqual([
      ['2022-01-01', '2022-01-02'],
      ['2022-01-05', '2022-01-06'],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Overview } from '../../../lib/answers';
import { describeOverview } from '../../../lib/timeline/overview-text';
import { makeEntries } from './make-entry';

const format = (edtf: string) => `<${edtf}>`;
const NONE: Pick<Overview, 'folds' | 'article'> = { folds: [] };
const fold = (from: string, until: string) => ({ at: 0.1, from, until });

describe('describeOverview', () => {
  test.each<[string, readonly string[], Pick<Overview, 'folds' | 'article'>, string]>([
    ['nothing', [], NONE, 'The timeline has no entries.'],
    ['no date', ['Thursday', 'Friday'], NONE, '2 entries without a date.'],
    ['one entry', ['2021-12-30'], NONE, 'One entry, <2021-12-30>.'],
    ['all on one date', ['2014', '2014', '2014'], NONE, '3 entries, <2014>.'],
    ['spread', ['2001', '2008', '2014'], NONE, '3 entries from <2001> to <2014>.'],
    ['ends as precise as they are', ['2014', '2021-12', '2022-01-09/2022-01-10'], NONE, '3 entries from <2014> to <2022-01-10>.'],
    ['a dense month', ['2014', '2021-12', '2021-12-30', '2021-12-31'], NONE, '4 entries from <2014> to <2021-12-31>, most of them (3) in <2021-12>.'],
    ['a dense year', ['2014', '2021-01-05', '2021-06-05', '2021-12-31'], NONE, '4 entries from <2014> to <2021-12-31>, most of them (3) in <2021>.'],
    ['all in one month', ['2021-12-30', '2021-12-31'], NONE, '2 entries from <2021-12-30> to <2021-12-31>.'],
    ['a month and its days', ['2021-12', '2021-12-30'], NONE, '2 entries in <2021-12>.'],
    ['what has no date is not counted', ['Thursday', '2014'], NONE, 'One entry, <2014>.'],
    [
      'folds',
      ['0044', '1815', '2021'],
      { folds: [fold('0044-12-31', '1815-01-01'), fold('1815-12-31', '2021-01-01')] },
      '3 entries from <0044> to <2021>. Nothing stands between <0044-12> and <1815-01>, nor between <1815-12> and <2021-01>.',
    ],
    [
      'an article among them',
      ['2014', '2021-06-01'],
      { folds: [], article: { at: 0.5, day: '2015-01-01' } },
      '2 entries from <2014> to <2021-06-01>. The article, of <2015-01-01>, stands after the first of them.',
    ],
    [
      'an article among more',
      ['2014', '2015', '2021-06-01'],
      { folds: [], article: { at: 0.5, day: '2016-01-01' } },
      '3 entries from <2014> to <2021-06-01>. The article, of <2016-01-01>, stands after the first 2 of them.',
    ],
    [
      'an article before it',
      ['2014'],
      { folds: [], article: { at: 0, day: '2013-01-01' } },
      'One entry, <2014>. The article, of <2013-01-01>, stands before it.',
    ],
    [
      'an article at the last of them',
      ['2014-01-01', '2014-01-05'],
      { folds: [], article: { at: 1, day: '2014-01-05' } },
      '2 entries from <2014-01-01> to <2014-01-05>. The article, of <2014-01-05>, stands at or after the last of them.',
    ],
  ])('%s', (_name, dates, overview, expected) => {
    expect(describeOverview(makeEntries(...dates), overview, format)).toBe(expected);
  });
});

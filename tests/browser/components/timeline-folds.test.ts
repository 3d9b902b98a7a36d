import { describe, expect, test } from 'vitest';
import { type Fold, foldGroups, openLatest } from '../../../components/timeline-folds';
import type { TimelineGroup } from '../../../lib/answers';
import { makeGroup } from './sample-timeline';

/** Years from 2000 on with so many entries each. */
const years = (...counts: number[]): TimelineGroup[] => counts.map((count, i) => makeGroup(String(2000 + i), count));
const nothing = { opened: new Map<string, number>(), forced: new Set<string>() };
/** `2001: 8+29` for a group with more, `[2000-2003: 40]` for a run. */
const inShort = (folds: readonly Fold[]) =>
  folds.map((fold) =>
    fold.kind === 'run'
      ? `[${fold.keys[0]}-${fold.keys.at(-1)}: ${fold.count}]`
      : `${fold.key}: ${fold.entries.length}${fold.more === 0 ? '' : `+${fold.more}`}`,
  );

describe('foldGroups', () => {
  test.each<[string, number[], string[]]>([
    ['nothing', [], []],
    ['few', [1, 2], ['2000: 1', '2001: 2']],
    ['as many as a group may have', [12], ['2000: 12']],
    ['one more', [13], ['2000: 8+5']],
    ['a long one between short ones', [3, 45, 3], ['2000: 3', '2001: 8+37', '2002: 3']],
    ['a single enormous one', [3000], ['2000: 8+2992']],
    ['just as many rows as there may be', Array(4).fill(10), Array.from({ length: 4 }, (_, i) => `${2000 + i}: 10`)],
    ['one row too many', [1, ...Array(4).fill(10)], ['[2000-2000: 1]', ...Array.from({ length: 4 }, (_, i) => `${2001 + i}: 10`)]],
  ])('%s', (_name, counts, expected) => {
    expect(inShort(foldGroups(years(...counts), nothing))).toEqual(expected);
  });

  test('three thousand entries in three hundred groups draw forty', () => {
    const folds = foldGroups(years(...Array(300).fill(10)), nothing);
    expect(inShort(folds)[0]).toBe('[2000-2295: 2960]');
    expect(folds.flatMap((fold) => (fold.kind === 'group' ? fold.entries : [])).length).toBe(40);
  });

  test('what is lit or looked for is shown in a long group and in a run, in its place', () => {
    const groups = years(10, 30, 10, ...Array(3).fill(10), 40);
    const folds = foldGroups(groups, { ...nothing, forced: new Set(['2001 7', '2001 3', '2006 39', 'elsewhere']) });
    expect(inShort(folds).slice(0, 4)).toEqual(['[2000-2000: 10]', '2001: 2+28', '[2002-2002: 10]', '2003: 10']);
    expect(inShort(folds).at(-1)).toBe('2006: 9+31');
    const [, lit] = folds;
    expect(lit?.kind === 'group' && lit.entries.map(({ id }) => id)).toEqual(['2001 3', '2001 7']);
  });

  test('as many of a group as were asked for', () => {
    expect(inShort(foldGroups(years(500), { ...nothing, opened: new Map([['2000', 208]]) }))).toEqual(['2000: 208+292']);
  });
});

describe('openLatest', () => {
  test('brings the latest groups of the run that fit, and keeps what was opened', () => {
    const groups = years(...Array(100).fill(10));
    const run = foldGroups(groups, nothing)[0];
    if (run?.kind !== 'run') throw new Error('expected a run');
    const opened = openLatest(groups, run.keys, new Map([['2099', 50]]));
    expect([...opened.keys()]).toEqual(['2099', ...Array.from({ length: 12 }, (_, i) => String(2084 + i))]);
    expect(inShort(foldGroups(groups, { ...nothing, opened })).slice(0, 2)).toEqual(['[2000-2083: 840]', '2084: 10']);
  });

  test('brings one group however long it is', () => {
    const groups = years(3000, ...Array(20).fill(10));
    expect([...openLatest(groups, ['2000'], new Map())]).toEqual([['2000', 8]]);
  });
});

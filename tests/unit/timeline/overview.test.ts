import { describe, expect, test } from 'vitest';
import type { Overview } from '../../../lib/answers';
import { layOutOverview } from '../../../lib/timeline/overview';
import { makeEntries, makeEntry } from './make-entry';

const NAMES = ['ann', 'bob', 'cy', 'dee', 'eve', 'fay'].map((entityId) => ({ entityId, label: entityId.toUpperCase() }));
const dotsOf = ({ dots }: Overview) => dots.map(({ lane, entryIds, weight }) => `${lane}: ${entryIds.join(' ')} (${weight.toFixed(2)})`);

describe('layOutOverview', () => {
  test('no entries', () => {
    expect(layOutOverview([], { names: NAMES })).toEqual({ lanes: [], dots: [], folds: [], ticks: [] });
  });

  test('no entries, but an article', () => {
    expect(layOutOverview([], { names: NAMES, articleDay: '2022-01-03' })).toEqual({
      lanes: [],
      dots: [],
      folds: [],
      ticks: [{ at: 0.5, date: '2022-01-03' }],
      article: { at: 0.5, day: '2022-01-03' },
    });
  });

  test('one entry', () => {
    const { lanes, dots } = layOutOverview([makeEntry()], { names: NAMES });
    expect(lanes).toEqual([NAMES[0]]);
    expect(dots).toEqual([{ lane: 0, at: 0.5, until: 0.5, weight: 1, entryIds: ['event'] }]);
  });

  test('all entries on one day are one dot', () => {
    const entries = ['a', 'b', 'c'].map((id) => makeEntry({ id, date: '2022-01-02' }));
    expect(dotsOf(layOutOverview(entries, { names: NAMES }))).toEqual(['0: a b c (1.00)']);
  });

  test('a lane is for who occurs most often, then by name; who has no name has none', () => {
    const entries = [['fay', 'bob', 'ann'], ['fay', 'ann'], ['cy'], ['dee'], ['eve'], ['nameless'], ['nameless'], ['nameless']].map((entityIds, i) =>
      makeEntry({ id: `${i}`, entityIds, date: `2022-01-0${i + 1}` }),
    );
    const lanes = (most?: number) =>
      layOutOverview(entries, { names: [...NAMES].reverse(), ...(most && { lanes: most }) }).lanes.map(({ entityId }) => entityId);
    expect(lanes()).toEqual(['ann', 'fay', 'bob', 'cy', 'dee']);
    expect(lanes(2)).toEqual(['ann', 'fay']);
  });

  test('an entry stands in the lane of everyone who has a part in it', () => {
    const entries = [makeEntry({ id: 'x', entityIds: ['ann', 'bob'] }), makeEntry({ id: 'y', entityIds: ['ann'], date: '2022-01-09' })];
    expect(dotsOf(layOutOverview(entries, { names: NAMES }))).toEqual(['0: x (1.00)', '0: y (1.00)', '1: x (1.00)']);
  });

  test('dots that would overlap are one, weighed by how many they are; a day within a span is its own', () => {
    const entries = makeEntries('2021', '2021-01-01', '2021-01-02', '2021-06-01', '2021-12-31');
    const { dots } = layOutOverview(entries, { names: NAMES });
    expect(dots.map(({ at, until, weight, entryIds }) => [entryIds, at, until, weight])).toEqual([
      [['2021-01-01', '2021-01-02'], 0, expect.closeTo(1 / 364), 1],
      [['2021'], 0, 1, 0.5],
      [['2021-06-01'], expect.closeTo(151 / 364), expect.closeTo(151 / 364), 0.5],
      [['2021-12-31'], 1, 1, 0.5],
    ]);
  });

  test('gaps of years are folded, and named', () => {
    const entries = makeEntries('2014-03-18', '2021-12-01', '2021-12-30', '2022-01-12');
    const { folds, ticks } = layOutOverview(entries, { names: NAMES });
    expect(folds).toEqual([{ at: expect.closeTo(0.02), from: '2014-03-18', until: '2021-12-01' }]);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
  });

  test('the article stands on the same axis, also beyond the entries', () => {
    const entries = makeEntries('2021-12-01', '2021-12-20', '2021-12-31');
    const within = layOutOverview(entries, { names: NAMES, articleDay: '2021-12-16' });
    expect(within.article).toEqual({ at: expect.closeTo(0.5), day: '2021-12-16' });
    const after = layOutOverview(entries, { names: NAMES, articleDay: '2025-05-05' });
    expect([after.article, after.folds.map(({ from, until }) => [from, until])]).toEqual([
      { at: expect.closeTo(1), day: '2025-05-05' },
      [['2021-12-31', '2025-05-05']],
    ]);
    expect(layOutOverview(entries, { names: NAMES, articleDay: 'Thursday' }).article).toBeUndefined();
  });

  test('an entry without a date is not drawn', () => {
    expect(dotsOf(layOutOverview(makeEntries('Thursday', '2022-01-02'), { names: NAMES }))).toEqual(['0: 2022-01-02 (1.00)']);
  });

  test('two thousand years of it', () => {
    const entries = Array.from({ length: 2000 }, (_, i) => makeEntry({ id: `${i}`, date: String(i + 1).padStart(4, '0') }));
    const { dots, folds, ticks } = layOutOverview(entries, { names: NAMES });
    expect(dots.flatMap(({ entryIds }) => entryIds)).toHaveLength(2000);
    expect(dots.length).toBeLessThan(130);
    expect(folds).toEqual([]);
    expect(ticks.map(({ date }) => date)).toEqual(['0500', '1000', '1500', '2000']);
  });
});

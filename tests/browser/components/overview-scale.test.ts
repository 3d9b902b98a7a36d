import { describe, expect, test } from 'vitest';
import { nearestDot, spacedTicks, strokesOf } from '../../../components/overview-scale';
import type { OverviewDot } from '../../../lib/answers';

const dot = (lane: number, at: number, until = at): OverviewDot => ({ lane, at, until, weight: 1, entryIds: [`${lane} ${at}`] });
const DOTS = [dot(0, 0.1), dot(0, 0.4, 0.8), dot(1, 0.5), dot(1, 1)];

describe('nearestDot', () => {
  test.each<[string, number, number, string]>([
    ['on a dot', 20, 8, '0 0.1'],
    ['inside a span', 140, 8, '0 0.4'],
    ['beyond a span', 170, 8, '0 0.4'],
    ['in the other lane', 100, 24, '1 0.5'],
    ['outside the chart', 400, 90, '1 1'],
  ])('%s', (_name, x, y, expected) => {
    expect(nearestDot(DOTS, { x, y }, { width: 200, middles: [8, 24] })?.entryIds).toEqual([expected]);
  });

  test('nothing where there is nothing', () => {
    expect(nearestDot([], { x: 0, y: 0 }, { width: 200, middles: [] })).toBeUndefined();
  });
});

test('strokesOf: dots of one kind and about one size are one path', () => {
  const weighed = (at: number, until: number, weight: number) => ({ ...dot(0, at, until), weight });
  expect(strokesOf([weighed(0.1, 0.1, 0.95), weighed(0.2, 0.3, 0.1), weighed(0.5, 0.5, 1), weighed(0.6, 0.6, 0.5)])).toEqual([
    { kind: 'disc', width: 9, path: 'M0.1000 .5H0.1000M0.5000 .5H0.5000' },
    { kind: 'span', width: 2.5, path: 'M0.2000 .5H0.3000' },
    { kind: 'disc', width: 7, path: 'M0.6000 .5H0.6000' },
  ]);
  expect(strokesOf([])).toEqual([]);
});

test.each<[string, number[], number, number[]]>([
  ['all where there is room', [0.2, 0.5, 0.8], 0.2, [0.2, 0.5, 0.8]],
  ['only those that do not touch', [0.2, 0.3, 0.5, 0.6], 0.25, [0.2, 0.5]],
  ['the first stands beside its place', [0, 0.35, 0.6], 0.2, [0, 0.35, 0.6]],
  ['so the next needs more room', [0, 0.25, 0.5], 0.2, [0, 0.5]],
  ['the last stands before its place', [0.7, 1], 0.2, [0.7, 1]],
  ['none', [], 0.2, []],
])('spacedTicks: %s', (_name, places, width, expected) => {
  expect(
    spacedTicks(
      places.map((at) => ({ at, date: '2014' })),
      width,
    ).map(({ at }) => at),
  ).toEqual(expected);
});

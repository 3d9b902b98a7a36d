import { describe, expect, it } from 'vitest';
import { asSparse, toStoredSparse } from '../../../lib/knowledge/stored-sparse';

describe('values under few numbers', () => {
  const values = new Map<number, unknown>([
    [7, { words: ['Ann', 'Анна'] }],
    [0, { alias: 3 }],
    [400_000, []],
  ]);
  const read = asSparse(structuredClone(toStoredSparse(values)));

  it.each([0, 7, 400_000])('are what was stored under %i, also when asked again', (n) => {
    expect([read.get(n), read.get(n)]).toEqual([values.get(n), values.get(n)]);
  });

  it.each([-1, 1, 6, 8, 399_999, 400_001])('are none under %i', (n) => {
    expect([read.get(n), read.get(n)]).toEqual([undefined, undefined]);
  });

  it('may be none at all', () => {
    expect(asSparse(toStoredSparse(new Map())).get(0)).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { createMemory } from '../../../lib/knowledge/memory';

/** A memory of numbers that weigh what they are, and how often each key was read. */
function makeMemory(most: number) {
  const memory = createMemory<number>(most, (value) => value);
  const reads: string[] = [];
  const recall = (key: string, value: number | undefined) =>
    memory.recall(key, async () => {
      reads.push(key);
      return value;
    });
  return { memory, reads, recall };
}

test.each<[string, number, readonly (readonly [string, number | undefined])[], string]>([
  [
    'what was read is not read again',
    10,
    [
      ['a', 1],
      ['a', 1],
      ['b', 1],
      ['a', 1],
    ],
    'a b',
  ],
  [
    'the oldest goes first',
    3,
    [
      ['a', 2],
      ['b', 2],
      ['b', 2],
      ['a', 2],
    ],
    'a b a',
  ],
  [
    'what is too heavy is not kept',
    3,
    [
      ['a', 5],
      ['a', 5],
    ],
    'a a',
  ],
  [
    'nothing is not remembered',
    10,
    [
      ['a', undefined],
      ['a', undefined],
    ],
    'a a',
  ],
])('%s', async (_name, most, asked, expected) => {
  const { reads, recall } = makeMemory(most);
  for (const [key, value] of asked) expect(await recall(key, value)).toBe(value);
  expect(reads.join(' ')).toBe(expected);
});

test('what is cleared is read again', async () => {
  const { memory, reads, recall } = makeMemory(10);
  await recall('a', 1);
  memory.clear();
  await recall('a', 1);
  expect(reads).toEqual(['a', 'a']);
});

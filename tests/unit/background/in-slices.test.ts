import { expect, test } from 'vitest';
import { inSlices } from '../../../entrypoints/background/in-slices';
import { toRecords } from '../../../lib/knowledge/records';
import type { Pack } from '../../../lib/model';
import { makePassageMatcher } from '../../../lib/timeline/match-passages';
import { readShippedPack } from '../builders';

const sleep = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end; );
};

test('other work has its turn between long steps', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('other work'));
  const results = await inSlices([1, 2, 3], (item) => {
    sleep(12);
    order.push(`step ${item}`);
    return item * 2;
  });
  expect([results, order]).toEqual([
    [2, 4, 6],
    ['step 1', 'other work', 'step 2', 'step 3'],
  ]);
});

test('short steps are taken together', async () => {
  let isOver = false;
  const taken = inSlices([1, 2, 3], (item) => item);
  setTimeout(() => (isOver = true));
  await taken;
  expect(isOver).toBe(false);
});

test('comparing sentences is made ready in a step for each claim and event, and more', () => {
  const { claims, events } = toRecords(readShippedPack() as Pack, 'bundled');
  const steps = makePassageMatcher({ claims, events });
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThanOrEqual(3 * (claims.length + events.length));
});

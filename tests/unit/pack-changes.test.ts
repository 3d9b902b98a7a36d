import { expect, test } from 'vitest';
import { tellPacksChanged, watchPacks } from '../../lib/pack-changes';
import { fakeStorage } from './fake-storage';

test.each([
  ['nothing', undefined],
  ['a number', 7],
  ['damaged', 'many'],
])('whoever watches is called at each change, until its signal; stored before: %s', async (_name, stored) => {
  const { storage, listeners, items } = fakeStorage();
  if (stored !== undefined) await storage.session.set({ packChanges: stored });
  const ending = new AbortController();
  const seen: unknown[] = [];
  watchPacks(storage, () => void storage.session.get('packChanges').then(({ packChanges }) => seen.push(packChanges)), ending.signal);
  await tellPacksChanged(storage);
  await tellPacksChanged(storage);
  // Chromium tells of a value alone that is another one than before.
  expect(new Set(seen).size).toBe(2);
  ending.abort();
  await tellPacksChanged(storage);
  expect([seen.length, listeners.size, items.size]).toEqual([2, 0, 0]);
});

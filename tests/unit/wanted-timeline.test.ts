import { expect, test } from 'vitest';
import { leaveWantedTimeline, takeWantedTimeline, watchWantedTimelines } from '../../lib/wanted-timeline';
import { fakeStorage } from './fake-storage';

const WANTED = { tabId: 7, entityId: 'pack/nato' };

test('A timeline that was asked for is given once, to the panel of its tab alone, and is on no disk', async () => {
  const { storage, items } = fakeStorage();
  await leaveWantedTimeline(storage, WANTED);
  expect([await takeWantedTimeline(storage, 8), await takeWantedTimeline(storage, 7), await takeWantedTimeline(storage, 7)]).toEqual([
    undefined,
    WANTED,
    undefined,
  ]);
  expect(items.size).toBe(0);
});

test.each([undefined, 'pack/nato', { tabId: 7 }, { ...WANTED, tabId: '7' }])('What is damaged is none: %j', async (stored) => {
  const { storage } = fakeStorage();
  await storage.session.set({ wantedTimeline: stored ?? null });
  expect(await takeWantedTimeline(storage, 7)).toBeUndefined();
});

test('A panel that is open hears of it', async () => {
  const { storage } = fakeStorage();
  let calls = 0;
  watchWantedTimelines(storage, () => calls++);
  await leaveWantedTimeline(storage, WANTED);
  await takeWantedTimeline(storage, 7);
  expect(calls).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { type Doubt, leaveDoubt, takeDoubt, watchDoubts } from '../../lib/doubt';
import { fakeStorage } from './fake-storage';

const DOUBT: Doubt = { tabId: 7, entityId: 'pack/joe-biden', alias: 'Biden' };

describe('A doubt', () => {
  test('is given once, to the panel of its tab alone', async () => {
    const { storage } = fakeStorage();
    await leaveDoubt(storage, DOUBT);
    expect([await takeDoubt(storage, 8), await takeDoubt(storage, 7), await takeDoubt(storage, 7)]).toEqual([undefined, DOUBT, undefined]);
  });

  test('that was taken back is given to nobody', async () => {
    const { storage } = fakeStorage();
    await leaveDoubt(storage, DOUBT);
    await leaveDoubt(storage, null);
    expect(await takeDoubt(storage, 7)).toBeUndefined();
  });

  test('is followed by the next one', async () => {
    const { storage } = fakeStorage();
    await leaveDoubt(storage, DOUBT);
    await leaveDoubt(storage, { ...DOUBT, alias: 'Joe' });
    expect(await takeDoubt(storage, 7)).toEqual({ ...DOUBT, alias: 'Joe' });
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'Biden'],
    ['a part', { tabId: 7, alias: 'Biden' }],
    ['wrong types', { ...DOUBT, tabId: '7' }],
  ])('that is damaged is none: %s', async (_name, stored) => {
    const { storage } = fakeStorage();
    await storage.session.set({ doubt: stored ?? null });
    expect(await takeDoubt(storage, 7)).toBeUndefined();
  });

  test('leaves nothing on the disk', async () => {
    const { storage, items } = fakeStorage();
    await leaveDoubt(storage, DOUBT);
    expect(items.size).toBe(0);
  });
});

test('watchDoubts calls when one was left, not when it was taken, until its signal', async () => {
  const { storage, listeners } = fakeStorage();
  const ending = new AbortController();
  let calls = 0;
  watchDoubts(storage, () => calls++, ending.signal);
  await leaveDoubt(storage, DOUBT);
  await takeDoubt(storage, 7);
  expect(calls).toBe(1);
  ending.abort();
  await leaveDoubt(storage, DOUBT);
  expect([calls, listeners.size]).toEqual([1, 0]);
});

import { describe, expect, test } from 'vitest';
import { dueAt, FIRST_WAIT_MS, LONGEST_WAIT_MS, type Pace, paceOf, restAfter } from '../../../lib/page/back-off';

/** The times at which something that changes every `period` milliseconds for `duration` is read, when it is read as soon as it is due. */
function readings(period: number, duration: number): number[] {
  const times: number[] = [];
  let last: Pace | undefined;
  let pending: Pace | undefined;
  for (let now = 0; now < duration; now += period) {
    pending ??= paceOf(last, now);
    if (now < dueAt(pending)) continue;
    times.push(now);
    last = { ...pending, readAt: now };
    pending = undefined;
  }
  return times;
}

describe('A part of the page that changes', () => {
  test('once is read soon', () => {
    expect(dueAt(paceOf(undefined, 1000))).toBe(1000 + FIRST_WAIT_MS);
  });

  test('without end is read ever more rarely, but never less than it should', () => {
    const times = readings(10, 20_000);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(gaps.slice(0, 3).every((gap, i) => i === 0 || gap > (gaps[i - 1] ?? 0))).toBe(true);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(LONGEST_WAIT_MS + 20);
    expect(times.length).toBeLessThan(20_000 / LONGEST_WAIT_MS + 8);
  });

  test.each([
    ['now and then is read each time', FIRST_WAIT_MS * 4, 10],
    ['once a minute is read each time', 60_000, 10],
  ])('%s', (_name, period, times) => {
    let last: Pace | undefined;
    for (let i = 0; i < times; i++) {
      const pace = paceOf(last, i * period);
      expect(pace.wait).toBe(FIRST_WAIT_MS);
      last = { ...pace, readAt: dueAt(pace) };
    }
  });

  test('and then is still for a while begins anew', () => {
    const slow: Pace = { readAt: 0, wait: LONGEST_WAIT_MS };
    expect(paceOf(slow, LONGEST_WAIT_MS).wait).toBe(LONGEST_WAIT_MS);
    expect(paceOf(slow, 2 * LONGEST_WAIT_MS + 1)).toEqual({ readAt: 2 * LONGEST_WAIT_MS + 1, wait: FIRST_WAIT_MS });
  });
});

test.each([
  ['no work', 0],
  ['a millisecond', 1],
  ['a frame', 16],
  ['a second', 1000],
])('after %s the page is left in peace in proportion, and not for long', (_name, ms) => {
  const rest = restAfter(ms);
  expect(rest).toBeLessThanOrEqual(600);
  if (rest < 600) expect(ms / Math.max(rest, Number.MIN_VALUE)).toBeLessThanOrEqual(0.03);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HoverEvent, type HoverState, hover, idleHover } from '../../../lib/hover/hover-machine';
import { createHarness } from './harness';

const target = fc.constantFrom('A', 'B', 'C');
const delay = fc.constantFrom(0, 50, 400, 1000);

/** An event that a page may send at a time. */
const input = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(target, fc.constant(undefined)).map(
      (at) =>
        (now: number): HoverEvent<string> => ({ type: 'rest', target: at, now }),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('leave', 'return').map((type) => (): HoverEvent<string> => ({ type })) },
  target.map((at) => (): HoverEvent<string> => ({ type: 'openNow', target: at })),
  fc.boolean().map((pinned) => (): HoverEvent<string> => ({ type: 'pin', pinned })),
  fc.constant((now: number): HoverEvent<string> => ({ type: 'dismiss', now })),
);
const wait = fc.oneof(fc.constantFrom(0, 99, 100, 120, 299, 300, 400, 600), fc.nat(1200));
const inputs = fc.array(fc.tuple(wait, input), { maxLength: 40 });

/** The target of the card that a state believes to be on screen. */
function believed(state: HoverState<string>): string | undefined {
  return state.card?.target;
}

/** The timers that a state waits for; the look-up may have been made. */
function awaited(state: HoverState<string>): string[] {
  if (state.name === 'leaving') return ['close'];
  if (state.name !== 'arming') return [];
  return state.card === undefined ? ['open'] : ['close', 'open'];
}

function expectConsistent({ state, card, pending }: ReturnType<typeof createHarness>): void {
  expect(believed(state())).toBe(card());
  expect(pending().filter((timer) => timer !== 'lookUp')).toEqual(awaited(state()));
  expect(pending().includes('lookUp') && state().name !== 'arming').toBe(false);
}

describe('the hover machine, for any events', () => {
  test('knows what is on screen and waits for the right timers', () => {
    fc.assert(
      fc.property(inputs, delay, (steps, openAfterMs) => {
        const harness = createHarness(openAfterMs);
        for (const [ms, make] of steps) {
          harness.passTo(harness.now() + ms);
          expectConsistent(harness);
          harness.dispatch(make(harness.now()));
          expectConsistent(harness);
        }
      }),
    );
  });

  test('is idle with no card after a dismissal, and stays so', () => {
    fc.assert(
      fc.property(inputs, delay, (steps, openAfterMs) => {
        const harness = createHarness(openAfterMs);
        for (const [ms, make] of steps) {
          harness.passTo(harness.now() + ms);
          harness.dispatch(make(harness.now()));
        }
        harness.dispatch({ type: 'dismiss', now: harness.now() });
        const seen = harness.seen().length;
        harness.passTo(harness.now() + 10_000);
        expect([harness.state().name, harness.card(), harness.pending(), harness.seen().length]).toEqual(['idle', undefined, [], seen]);
      }),
    );
  });

  test('closes what is not pinned once the pointer has been away for 300 ms', () => {
    fc.assert(
      fc.property(inputs, delay, (steps, openAfterMs) => {
        const harness = createHarness(openAfterMs);
        for (const [ms, make] of steps) {
          harness.passTo(harness.now() + ms);
          harness.dispatch(make(harness.now()));
        }
        const pinned = harness.state().name === 'pinned';
        harness.dispatch({ type: 'leave' });
        harness.passTo(harness.now() + 300);
        expect(harness.state().name).toBe(pinned ? 'pinned' : 'idle');
      }),
    );
  });

  test('shows at most one card and closes none twice, even when timers fire that it did not ask for', () => {
    const stray = fc.constantFrom('lookUp', 'open', 'close').map(
      (timer) =>
        (now: number): HoverEvent<string> => ({ type: 'timer', timer, now }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(input, stray), { maxLength: 60 }), delay, (events, openAfterMs) => {
        let state = idleHover<string>();
        let open = false;
        events.forEach((make, i) => {
          const before = state;
          const step = hover(state, make(i * 50), openAfterMs);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.type === 'close') expect(open).toBe(true);
            if (effect.type === 'close' || effect.type === 'open') open = effect.type === 'open';
          }
          expect(believed(state) !== undefined).toBe(open);
          expect(state.card?.token ?? 0).toBeLessThanOrEqual(state.token);
          expect(state.token).toBeGreaterThanOrEqual(before.token);
        });
      }),
    );
  });
});

import { type HoverEffect, type HoverEvent, type HoverState, hover, idleHover, OPEN_AFTER_MS, type Timer } from '../../../lib/hover/hover-machine';

/** An effect that a surface would see, and when it came. */
export type Seen = {
  readonly at: number;
  readonly type: 'lookUp' | 'open' | 'close';
  readonly target: string | undefined;
  readonly token?: number;
  readonly focus?: boolean;
};

/** Runs the machine against a clock of its own: performs `start` and `stop`, and keeps what else it asked for. */
export function createHarness(openAfterMs = OPEN_AFTER_MS) {
  let state: HoverState<string> = idleHover();
  let now = 0;
  // The target of the card on screen.
  let card: string | undefined;
  const timers = new Map<Timer, number>();
  const seen: Seen[] = [];

  const perform = (effect: HoverEffect<string>) => {
    if (effect.type === 'start' || effect.type === 'stop') {
      // Taken out first: of two that run out together the one begun first fires first, as with `setTimeout`.
      timers.delete(effect.timer);
      if (effect.type === 'start') timers.set(effect.timer, now + effect.ms);
    } else {
      seen.push({ at: now, target: card, ...effect });
      if (effect.type !== 'lookUp') card = effect.type === 'open' ? effect.target : undefined;
    }
  };
  const dispatch = (event: HoverEvent<string>) => {
    const step = hover(state, event, openAfterMs);
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  return {
    dispatch,
    /** Lets time pass; timers that run out on the way, the last moment included, fire in their order. */
    passTo(time: number): void {
      for (;;) {
        const [due] = [...timers].filter(([, at]) => at <= time).sort((a, b) => a[1] - b[1]);
        if (!due) break;
        timers.delete(due[0]);
        now = due[1];
        dispatch({ type: 'timer', timer: due[0], now });
      }
      now = time;
    },
    now: () => now,
    state: () => state,
    card: () => card,
    seen: (): readonly Seen[] => seen,
    pending: (): Timer[] => [...timers.keys()].sort(),
  };
}

/**
 * Runs a script such as `['0 rest A', '250 leave']` and gives what a surface sees of it, such as `'400 open A'`. Timers that run out at
 * the moment of a step fire before it.
 */
export function run(script: readonly string[], openAfterMs?: number): ReturnType<typeof createHarness> {
  const harness = createHarness(openAfterMs);
  for (const step of script) {
    const [time = '', command = '', target] = step.split(' ');
    harness.passTo(Number(time));
    if (command !== 'wait') harness.dispatch(toEvent(command, target, Number(time)));
  }
  return harness;
}

export function log(seen: readonly Seen[]): string[] {
  return seen.map(({ at, type, target }) => [at, type, target].join(' '));
}

function toEvent(command: string, target: string | undefined, now: number): HoverEvent<string> {
  switch (command) {
    case 'rest':
      return { type: 'rest', target: target === 'none' ? undefined : target, now };
    case 'leave':
    case 'return':
      return { type: command };
    case 'dismiss':
      return { type: 'dismiss', now };
    case 'pin':
    case 'unpin':
      return { type: 'pin', pinned: command === 'pin' };
    case 'openNow':
      return { type: 'openNow', target: target ?? '' };
    default:
      throw new Error(`No such step: ${command}`);
  }
}

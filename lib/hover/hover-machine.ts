/**
 * When a card opens and closes, as one pure state machine:
 *
 *            rest on a mention            delay over
 *     idle ------------------> arming ------------------> open <------ return ------ leaving
 *       ^                        | leave                    | leave                     |
 *       +------------------------+                          +---------> leaving --------+ grace over: close
 *
 * A card stays open while another mention is armed. Each mention that is rested on gets a token, and its card keeps it: whoever brings an
 * answer late shows a token that is no open card's, and is not heard.
 */
export const LOOK_UP_AFTER_MS = 100;
export const OPEN_AFTER_MS = 400;
export const OPEN_WARM_AFTER_MS = 120;
export const WARM_FOR_MS = 600;
export const CLOSE_AFTER_MS = 300;

/** A card, on screen or to be, under the token that its mention was armed with. */
export type Card<T> = { readonly target: T; readonly token: number };

/** `token` is the last one given out, `closedAt` when the last card closed, in milliseconds. */
export type HoverState<T> = { readonly token: number; readonly closedAt: number } & (
  | { readonly name: 'idle'; readonly card?: undefined }
  | { readonly name: 'arming'; readonly target: T; readonly card: Card<T> | undefined }
  | { readonly name: 'open' | 'leaving' | 'pinned'; readonly card: Card<T> }
);

export type HoverEvent<T> =
  /** The pointer came to rest on a mention, or, with `undefined`, on none. `now` in milliseconds. */
  | { readonly type: 'rest'; readonly target: T | undefined; readonly now: number }
  /** The pointer left the word, the card and the corridor between them. */
  | { readonly type: 'leave' }
  /** The pointer came back to one of them. */
  | { readonly type: 'return' }
  /** A timer that this machine asked for ran out. */
  | { readonly type: 'timer'; readonly timer: Timer; readonly now: number }
  /** Opened by the keyboard or a tap: stays until dismissed. */
  | { readonly type: 'openNow'; readonly target: T }
  /** The reader pinned the card, or took the pin out. */
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Escape, a click outside, the mention gone or out of view, the tab hidden. */
  | { readonly type: 'dismiss'; readonly now: number };

export type Timer = 'lookUp' | 'open' | 'close';

export type HoverEffect<T> =
  | { readonly type: 'start'; readonly timer: Timer; readonly ms: number }
  | { readonly type: 'stop'; readonly timer: Timer }
  | ({ readonly type: 'lookUp' } & Card<T>)
  | ({ readonly type: 'open'; readonly focus: boolean } & Card<T>)
  | { readonly type: 'close' };

export type HoverStep<T> = { readonly state: HoverState<T>; readonly effects: readonly HoverEffect<T>[] };

export function idleHover<T>(): HoverState<T> {
  return { name: 'idle', token: 0, closedAt: Number.NEGATIVE_INFINITY };
}

/** The next state and what is to be done; `openAfterMs` is the reader's delay. */
export function hover<T>(state: HoverState<T>, event: HoverEvent<T>, openAfterMs = OPEN_AFTER_MS): HoverStep<T> {
  switch (event.type) {
    case 'rest':
      return event.target === undefined ? leave(state) : rest(state, event.target, event.now, openAfterMs);
    case 'leave':
      return leave(state);
    case 'return':
      return comeBack(state);
    case 'timer':
      return timeOut(state, event.timer, event.now);
    case 'openNow':
      return openNow(state, event.target);
    case 'pin':
      return pin(state, event.pinned);
    case 'dismiss':
      return close(state, event.now);
  }
}

const STOP_ALL = (['lookUp', 'open', 'close'] as const).map((timer) => stop<never>(timer));

function rest<T>(state: HoverState<T>, target: T, now: number, openAfterMs: number): HoverStep<T> {
  const { token, closedAt, card } = state;
  if (state.name === 'pinned' || (state.name === 'arming' && state.target === target)) return { state, effects: [] };
  if (card?.target === target) return comeBack(state);
  const warm = card !== undefined || now - closedAt < WARM_FOR_MS;
  const delay = warm ? Math.min(OPEN_WARM_AFTER_MS, openAfterMs) : openAfterMs;
  return {
    state: { name: 'arming', token: token + 1, closedAt, target, card },
    effects: [
      // An open card is left for the armed one: its own grace begins now, unless it has begun.
      ...(state.name === 'open' ? [start<T>('close', CLOSE_AFTER_MS)] : []),
      start('lookUp', Math.min(LOOK_UP_AFTER_MS, delay)),
      start('open', delay),
    ],
  };
}

function leave<T>(state: HoverState<T>): HoverStep<T> {
  if (state.name === 'open') return { state: { ...state, name: 'leaving' }, effects: [start('close', CLOSE_AFTER_MS)] };
  if (state.name !== 'arming') return { state, effects: [] };
  const { token, closedAt, card } = state;
  return { state: card ? { name: 'leaving', token, closedAt, card } : { name: 'idle', token, closedAt }, effects: [stop('lookUp'), stop('open')] };
}

function comeBack<T>(state: HoverState<T>): HoverStep<T> {
  // An open card that the pointer moves over is told this with each move.
  return state.name === 'pinned' || state.name === 'open' ? { state, effects: [] } : settle(state, 'open');
}

function pin<T>(state: HoverState<T>, pinned: boolean): HoverStep<T> {
  return settle(state, pinned ? 'pinned' : 'open');
}

/** Keeps the card that is seen, if there is one, and forgets the mention that is armed. */
function settle<T>(state: HoverState<T>, name: 'open' | 'pinned'): HoverStep<T> {
  const { token, closedAt, card } = state;
  if (!card) return { state, effects: [] };
  return { state: { name, token, closedAt, card }, effects: STOP_ALL };
}

function timeOut<T>(state: HoverState<T>, timer: Timer, now: number): HoverStep<T> {
  if (timer === 'close') {
    if (state.name === 'leaving') return close(state, now);
    if (state.name === 'arming' && state.card) return { state: { ...state, card: undefined, closedAt: now }, effects: [{ type: 'close' }] };
  }
  if (state.name !== 'arming' || timer === 'close') return { state, effects: [] };
  const { token, closedAt, target } = state;
  const card = { target, token };
  if (timer === 'lookUp') return { state, effects: [{ type: 'lookUp', ...card }] };
  return { state: { name: 'open', token, closedAt, card }, effects: [stop('close'), { type: 'open', ...card, focus: false }] };
}

function openNow<T>({ token, closedAt }: HoverState<T>, target: T): HoverStep<T> {
  const card = { target, token: token + 1 };
  return {
    state: { name: 'pinned', token: card.token, closedAt, card },
    effects: [...STOP_ALL, { type: 'lookUp', ...card }, { type: 'open', ...card, focus: true }],
  };
}

function close<T>({ token, closedAt, card }: HoverState<T>, now: number): HoverStep<T> {
  return {
    state: { name: 'idle', token: token + 1, closedAt: card ? now : closedAt },
    effects: [...STOP_ALL, ...(card ? [{ type: 'close' } as const] : [])],
  };
}

function start<T>(timer: Timer, ms: number): HoverEffect<T> {
  return { type: 'start', timer, ms };
}

function stop<T>(timer: Timer): HoverEffect<T> {
  return { type: 'stop', timer };
}

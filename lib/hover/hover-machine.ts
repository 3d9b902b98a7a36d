/**
 * When a card opens and closes, as one pure state machine:
 *
 *            rest on a mention            delay over
 *     idle ------------------> arming ------------------> open <------ return ------ leaving
 *       ^                        | leave                    | leave                     |
 *       +------------------------+                          +---------> leaving --------+ grace over: close
 *
 * A card may stay open while another mention is armed (`showing`). Each target gets a token; whoever brings an answer late shows an
 * old one and is not heard.
 */
export const LOOK_UP_AFTER_MS = 100;
export const OPEN_AFTER_MS = 400;
export const OPEN_WARM_AFTER_MS = 120;
export const WARM_FOR_MS = 600;
export const CLOSE_AFTER_MS = 300;

export type HoverState<T> =
  | { readonly name: 'idle'; readonly token: number; readonly closedAt: number }
  | { readonly name: 'arming'; readonly token: number; readonly closedAt: number; readonly target: T; readonly showing: T | undefined }
  | { readonly name: 'open' | 'leaving' | 'pinned'; readonly token: number; readonly closedAt: number; readonly target: T };

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
  | { readonly type: 'lookUp'; readonly target: T; readonly token: number }
  | { readonly type: 'open'; readonly target: T; readonly token: number; readonly focus: boolean }
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

function rest<T>(state: HoverState<T>, target: T, now: number, openAfterMs: number): HoverStep<T> {
  if (state.name === 'pinned') return { state, effects: [] };
  if ((state.name === 'open' || state.name === 'leaving') && state.target === target) return comeBack(state);
  if (state.name === 'arming' && state.target === target) return { state, effects: [] };
  const showing = shown(state);
  const warm = showing !== undefined || now - state.closedAt < WARM_FOR_MS;
  const delay = warm ? Math.min(OPEN_WARM_AFTER_MS, openAfterMs) : openAfterMs;
  return {
    state: { name: 'arming', token: state.token + 1, closedAt: state.closedAt, target, showing },
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
  const { token, closedAt, showing } = state;
  const next: HoverState<T> = showing === undefined ? { name: 'idle', token, closedAt } : { name: 'leaving', token, closedAt, target: showing };
  return { state: next, effects: [stop('lookUp'), stop('open')] };
}

function comeBack<T>(state: HoverState<T>): HoverStep<T> {
  const target = shown(state);
  if (target === undefined || state.name === 'pinned') return { state, effects: [] };
  const { token, closedAt } = state;
  return { state: { name: 'open', token, closedAt, target }, effects: [stop('lookUp'), stop('open'), stop('close')] };
}

function timeOut<T>(state: HoverState<T>, timer: Timer, now: number): HoverStep<T> {
  if (timer === 'close') {
    if (state.name === 'leaving') return close(state, now);
    if (state.name === 'arming' && state.showing !== undefined) return { state: { ...state, showing: undefined, closedAt: now }, effects: [{ type: 'close' }] };
  }
  if (state.name !== 'arming') return { state, effects: [] };
  const { token, closedAt, target } = state;
  if (timer === 'lookUp') return { state, effects: [{ type: 'lookUp', target, token }] };
  if (timer === 'open') return { state: { name: 'open', token, closedAt, target }, effects: [stop('close'), { type: 'open', target, token, focus: false }] };
  return { state, effects: [] };
}

function openNow<T>(state: HoverState<T>, target: T): HoverStep<T> {
  const token = state.token + 1;
  return {
    state: { name: 'pinned', token, closedAt: state.closedAt, target },
    effects: [stop('lookUp'), stop('open'), stop('close'), { type: 'lookUp', target, token }, { type: 'open', target, token, focus: true }],
  };
}

function pin<T>(state: HoverState<T>, pinned: boolean): HoverStep<T> {
  const target = shown(state);
  if (target === undefined) return { state, effects: [] };
  const { token, closedAt } = state;
  return { state: { name: pinned ? 'pinned' : 'open', token, closedAt, target }, effects: [stop('lookUp'), stop('open'), stop('close')] };
}

function close<T>(state: HoverState<T>, now: number): HoverStep<T> {
  const open = shown(state) !== undefined;
  return {
    state: { name: 'idle', token: state.token + 1, closedAt: open ? now : state.closedAt },
    effects: [stop('lookUp'), stop('open'), stop('close'), ...(open ? [{ type: 'close' } as const] : [])],
  };
}

function shown<T>(state: HoverState<T>): T | undefined {
  if (state.name === 'idle') return undefined;
  return state.name === 'arming' ? state.showing : state.target;
}

function start<T>(timer: Timer, ms: number): HoverEffect<T> {
  return { type: 'start', timer, ms };
}

function stop<T>(timer: Timer): HoverEffect<T> {
  return { type: 'stop', timer };
}

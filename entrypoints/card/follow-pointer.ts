import { isInCorridor } from '../../lib/hover/corridor';
import { type HoverEffect, type HoverEvent, hover, idleHover, OPEN_AFTER_MS, type Timer } from '../../lib/hover/hover-machine';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import { listenUntil } from '../../lib/page/listen';
import { contains, mentionAtPoint, rectsOf } from '../../lib/page/mention-at-point';
import type { PageIndex, PageMention } from '../../lib/page/page-index';
import { afterMost } from '../../lib/page/slices';
import type { CardView } from './card-view';
import { createCardOpener, type OpenPanel } from './open-card';

// The pointer counts as resting when its mean speed over two moves is no higher than this, in pixels a millisecond.
const REST_SPEED = 0.5;
const REST_AFTER_MS = 40;
const TYPING_MS = 800;

type Following = {
  readonly view: CardView;
  readonly index: PageIndex;
  readonly ask: Ask<Questions>;
  readonly openPanel: OpenPanel;
  readonly signal: AbortSignal;
  readonly end: () => void;
};

/** Feeds the hover machine from the page's events and does what it says. A pointer move costs a few comparisons and never forces layout. */
export function followPointer({ view, index, ask, openPanel, signal, end }: Following) {
  let state = idleHover<PageMention>();
  let delay = OPEN_AFTER_MS;
  /** The last three, as they came: most are never looked at. */
  const moves: PointerEvent[] = [];
  /** When what is under the pointer moved last. */
  let scrolledAt = 0;
  /** The last move, press or release: it tells whether a button is held down. */
  let latest: PointerEvent | undefined;
  let typedAt = Number.NEGATIVE_INFINITY;
  // The boxes of the open mention and of the armed one, measured when that began and after each scroll.
  let boxes: readonly DOMRect[] = [];
  let armed: readonly DOMRect[] = [];
  const timers = new Map<Timer, ReturnType<typeof setTimeout>>();

  const dispatch = (event: HoverEvent<PageMention>) => {
    // The reader's delay began with the last move, not when that was seen to be the last.
    const movedAt = Math.max(scrolledAt, moves.at(-1)?.timeStamp ?? 0);
    const step = hover(state, event, Math.max(0, delay - (performance.now() - movedAt)));
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };
  const onPin = (pinned: boolean) => {
    dispatch({ type: 'pin', pinned });
    // Unpinned by the keyboard, a card is left already.
    const at = moves.at(-1);
    if (!at || !isInside(at)) dispatch({ type: 'leave' });
  };
  const card = createCardOpener({ view, ask, openPanel, end, anchor: () => nearestBox(), onPin, onClose: () => dismiss() });

  const perform = (effect: HoverEffect<PageMention>) => {
    switch (effect.type) {
      case 'start':
      case 'stop': {
        const { timer } = effect;
        clearTimeout(timers.get(timer));
        if (effect.type === 'start')
          timers.set(
            timer,
            setTimeout(() => dispatch({ type: 'timer', timer, now: performance.now() }), effect.ms),
          );
        break;
      }
      case 'lookUp':
        card.lookUp(effect.target, effect.token);
        break;
      case 'open':
        boxes = rectsOf(effect.target);
        if (boxes.length === 0) return dismiss();
        index.setActive(effect.target);
        card.open(effect.target, effect.token, effect.focus);
        break;
      case 'close':
        index.setActive(undefined);
        view.hide();
        break;
    }
  };
  const dismiss = () => dispatch({ type: 'dismiss', now: performance.now() });

  /** The line of the name that is nearest to the pointer: a name may wrap. */
  const nearestBox = (): DOMRect | undefined => {
    const at = moves.at(-1);
    return boxes.find((box) => at && contains(box, at.x, at.y, 3)) ?? boxes[0];
  };
  const isInside = ({ x, y }: PointerEvent): boolean => {
    const cardBox = state.card && view.box();
    if (!cardBox || contains(cardBox, x, y) || boxes.some((box) => contains(box, x, y, 3))) return cardBox !== undefined;
    const box = nearestBox();
    return box !== undefined && isInCorridor(x, y, box, cardBox);
  };

  /** Whether the pointer is on its way elsewhere. */
  const isHurrying = (last: PointerEvent): boolean => {
    const [before = last] = moves;
    const still = performance.now() - last.timeStamp >= REST_AFTER_MS;
    return !still && Math.hypot(last.x - before.x, last.y - before.y) / Math.max(1, last.timeStamp - before.timeStamp) > REST_SPEED;
  };
  const checkRest = () => {
    const last = moves.at(-1);
    if (signal.aborted || !last || latest?.buttons || performance.now() - typedAt < TYPING_MS) return;
    if (isHurrying(last)) return scheduleRestCheck();
    const cardBox = view.box();
    if (cardBox && contains(cardBox, last.x, last.y)) return;
    const target = mentionAtPoint(index, last.x, last.y);
    if (!target) return;
    armed = rectsOf(target);
    dispatch({ type: 'rest', target, now: performance.now() });
  };
  const scheduleRestCheck = afterMost(REST_AFTER_MS, checkRest);

  /** A tap on a link or a button means that. */
  const tap = (event: MouseEvent, element: EventTarget | undefined) => {
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!touched || (element instanceof Element && element.closest('a[href], button'))) return;
    const target = mentionAtPoint(index, event.clientX, event.clientY);
    if (target) dispatch({ type: 'openNow', target });
  };

  const listen = listenUntil(signal);
  listen('pointermove', (event) => {
    latest = event;
    if (event.pointerType === 'touch') return;
    moves.push(event);
    if (moves.length > 3) moves.shift();
    if (state.name !== 'idle') onMoveBeside(event);
    scheduleRestCheck();
  });
  /** A card is open, or about to. */
  const onMoveBeside = (event: PointerEvent) => {
    if (state.name === 'arming' && armed.some((box) => contains(box, event.x, event.y, 3))) return;
    const inside = isInside(event);
    // Most moves over an open card tell it nothing.
    if (!inside || state.name !== 'open') dispatch({ type: inside ? 'return' : 'leave' });
  };
  listen('pointerdown', (event) => {
    latest = event;
    if (state.name !== 'idle' && !isInside(event)) dismiss();
  });
  listen('pointerup', (event) => {
    latest = event;
  });
  listen('click', (event) => {
    tap(event, event.composedPath()[0]);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && view.box()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !view.hasFocus()) {
      typedAt = performance.now();
      if (state.name === 'arming') dispatch({ type: 'leave' });
    }
  };
  listen('keydown', onKey, false);
  let scrolled = false;
  listen('scroll', () => {
    if (scrolled) return;
    scrolled = true;
    requestAnimationFrame(() => {
      scrolled = false;
      scrolledAt = performance.now();
      if (state.name === 'arming') dispatch({ type: 'leave' });
      else if (state.card) follow(state.card.target);
      scheduleRestCheck();
    });
  });
  const follow = (target: PageMention) => {
    boxes = rectsOf(target);
    if (boxes.some((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)) view.place();
    else dismiss();
  };
  document.addEventListener('visibilitychange', () => document.hidden && dismiss(), { signal });
  listen('pagehide', dismiss);
  document.documentElement.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && state.name === 'arming' && dispatch({ type: 'leave' }), { signal });
  // The text under an open card changed or went.
  const stop = index.subscribe(() => state.card && !index.has(state.card.target) && dismiss());
  signal.addEventListener('abort', () => {
    stop();
    dismiss();
  });

  return {
    /** The pointer came to rest there before this script was. */
    notice(move: PointerEvent): void {
      moves.splice(0, moves.length, move);
      checkRest();
    },
    tap,
    setDelay: (ms: number) => {
      delay = ms;
    },
    /** Opens a mention's card at once, with the focus in it. */
    open: (target: PageMention) => dispatch({ type: 'openNow', target }),
  };
}

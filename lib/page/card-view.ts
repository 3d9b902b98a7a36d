import type { EntityCard } from '../answers';
import type { Result } from '../result';

/** What the reader script asks of the card script. The two share the isolated world of a frame, and nothing else. */
export type CardView = {
  show(request: CardRequest): void;
  hide(): void;
  /** Places the card anew, after a scroll. */
  place(): void;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  /** The card's box in the viewport; `undefined` when none is shown. */
  box(): DOMRect | undefined;
  /** The page's publication day; the card script knows how to find it, so that the reader script need not. */
  pageDay(): string | undefined;
};

export type CardRequest = {
  /** The line box of the name that the card belongs to; asked again at each placement. */
  readonly anchor: () => DOMRect | undefined;
  readonly answer: Promise<Result<EntityCard>>;
  /** Gives the card of another entity, for names inside the card. */
  readonly load: (entityId: string) => Promise<Result<EntityCard>>;
  /** Opened by keyboard or tap: the focus goes to the heading. */
  readonly focus: boolean;
  readonly pinned: boolean;
  /** Opens the side panel on the entity that is shown. */
  readonly onTimeline: (entityId: string) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
};

type Slot = typeof globalThis & { sidelightCard?: CardView };

/** The card script puts itself here when it is injected. */
export function offerCardView(view: CardView): void {
  (globalThis as Slot).sidelightCard ??= view;
}

export function offeredCardView(): CardView | undefined {
  return (globalThis as Slot).sidelightCard;
}

import type { EntityCard } from '../../lib/answers';
import type { Result } from '../../lib/result';

/** What follows the pointer asks this of what shows the card. */
export type CardView = {
  show(request: CardRequest): void;
  hide(): void;
  /** Places the card anew, after a scroll. */
  place(): void;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  /** The card's box in the viewport; `undefined` when none is shown. */
  box(): DOMRect | undefined;
};

export type CardRequest = {
  /** The line box of the name that the card belongs to; asked again at each placement. */
  readonly anchor: () => DOMRect | undefined;
  /** A node of the name: the card stands in the dialog or popover that the name stands in. */
  readonly node: Node | undefined;
  readonly answer: Promise<Result<EntityCard>>;
  /** Gives the card of another entity, for names inside the card. */
  readonly load: (entityId: string) => Promise<Result<EntityCard>>;
  /** Opened by keyboard or tap: the focus goes to the heading. */
  readonly focus: boolean;
  readonly pinned: boolean;
  /** Why the name stands for the entity, in a sentence. */
  readonly reason: string;
  /** The reader doubts it: hands over to the side panel. */
  readonly onDoubt: () => void;
  /** Opens the side panel on the entity that is shown. */
  readonly onTimeline: (entityId: string) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
};

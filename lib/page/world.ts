import type { PageIndex } from './page-index';

/** The script that reads a frame. */
export type Reader = {
  /** Whether its extension is still there: an update leaves the old script behind, cut off. */
  readonly isConnected: () => boolean;
  readonly end: () => void;
  /** Aborted when the reader ends; whatever works with its index ends with it. */
  readonly signal: AbortSignal;
  readonly index: PageIndex;
};

/** The script that shows cards and answers questions, brought in when it is first needed. */
export type Hover = {
  /** The last move of the pointer, which rests since. */
  readonly notice: (move: PointerEvent) => void;
  /** The reader clicked or tapped on an element. */
  readonly tap: (event: MouseEvent, element: EventTarget | undefined) => void;
  /** Answers a question of the popup, the panel or a keyboard command; `undefined` to any other message. */
  readonly answer: (message: unknown) => Promise<unknown> | undefined;
};

/** What the extension's scripts in a frame share: their isolated world, which the page does not see. */
export const world = globalThis as typeof globalThis & { sidelightReader?: Reader; sidelightHover?: Hover };

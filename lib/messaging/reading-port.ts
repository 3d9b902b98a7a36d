/** What the side panel and the script that follows the reading say to each other over a port, as long as the panel is open. */
import type { PageDate } from '../answers';

/** A run of the page's text under a number that stays its own while the text does. */
export type PagePassage = { readonly id: number; readonly text: string };

/** What the script gives back when it is put into the page. */
export type FollowAnswer = { readonly name: string; readonly date: PageDate | undefined };

export type FromPage =
  /** The page's text in document order, each time it has changed; `cut` tells that it is longer than what is followed. */
  | { readonly type: 'passages'; readonly passages: readonly PagePassage[]; readonly cut: boolean; readonly date: PageDate | undefined }
  /** Which of the watched passages the reader has before them. */
  | { readonly type: 'inView'; readonly ids: readonly number[] }
  /** The answer to `show`: whether the passage is still there and drawn. */
  | { readonly type: 'shown'; readonly id: number; readonly found: boolean };

export type ToPage =
  /** From now on these passages are watched, and no others. */
  | { readonly type: 'watch'; readonly ids: readonly number[] }
  /** Scrolls to a part of a passage (UTF-16 offsets) and rings it. */
  | { readonly type: 'show'; readonly id: number; readonly start: number; readonly end: number };

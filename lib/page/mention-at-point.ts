import { caretAt } from './caret';
import { liveRange, type PageIndex, type PageMention } from './page-index';

/** How far beside a name the pointer may be, in CSS pixels. */
const TOLERANCE = 2;

/** The mention under a point of the viewport. Forces layout: ask only when the pointer rests. */
export function mentionAtPoint(index: PageIndex, x: number, y: number): PageMention | undefined {
  const caret = caretAt(x, y);
  const mention = caret && index.at(caret.node, caret.offset);
  // The caret is the nearest one even where the pointer is on no text at all.
  return mention && rectsOf(mention).some((rect) => contains(rect, x, y, TOLERANCE)) ? mention : undefined;
}

/** The boxes of a mention, one for each line that it stands on; none when its text has changed or is not shown. */
export function rectsOf(mention: PageMention): DOMRect[] {
  return [...(liveRange(mention)?.getClientRects() ?? [])].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether a point lies in a box, or at most `margin` beside it. */
export function contains(rect: DOMRectReadOnly, x: number, y: number, margin = 0): boolean {
  return x >= rect.left - margin && x <= rect.right + margin && y >= rect.top - margin && y <= rect.bottom + margin;
}

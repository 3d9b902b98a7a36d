/** What the viewport shows of a page that has too many mentions to watch or to measure them all. Forces layout. */
import { caretAt } from './caret';
import { inDocumentOrder } from './document-order';
import { rectsOf } from './mention-at-point';
import type { PageMention, ReadBlock } from './page-index';

// Where to look, as parts of the viewport's width and height.
const COLUMNS = [0.2, 0.8];
const ROWS = [0.02, 0.5, 0.98];
/** How many mentions before and after each of these places may be on the screen too. */
const AROUND = 32;

/** The mentions that stand around what the viewport shows; `blocks` in document order. */
export function mentionsNearView(blocks: readonly ReadBlock[]): PageMention[] {
  const near = new Set<ReadBlock>();
  const take = (from: number, step: 1 | -1) => {
    for (let i = from, room = AROUND, read = blocks[i]; read && room > 0; i += step, read = blocks[i]) {
      near.add(read);
      room -= read.mentions.length;
    }
  };
  for (const caret of ROWS.flatMap((row) => COLUMNS.flatMap((column) => caretAt(column * innerWidth, row * innerHeight) ?? []))) {
    const place = blocksBefore(blocks, caret.node, caret.offset);
    take(place, 1);
    take(place - 1, -1);
  }
  return [...near].flatMap(({ mentions }) => mentions);
}

/** How many of the blocks begin before a place of a text. */
function blocksBefore(blocks: readonly ReadBlock[], node: Node, offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = blocks[middle]?.block.pieces[0];
    if (piece && (inDocumentOrder(piece.node, node) || piece.offset - offset) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isOnScreen(mention: PageMention): boolean {
  return rectsOf(mention).some(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
}

import type { Mention } from '../model';
import type { Block, Piece } from './read-blocks';

/** A mention in its block, and the range that marks it. Its identity is the mention's: it lives until its block is read again. */
export type PageMention = Mention & { readonly block: Block; readonly range: StaticRange };

export const MARKS = 'sidelight';
export const ACTIVE_MARK = 'sidelight-active';

/** All known mentions of a page: by text node for the pointer, in document order for the keyboard, and as marks for the eye. */
export type PageIndex = ReturnType<typeof createPageIndex>;

export function createPageIndex() {
  const mentionsOf = new Map<Block, readonly PageMention[]>();
  const blockOf = new WeakMap<Text, Block>();
  const marks = new Highlight();
  const active = new Highlight();

  const remove = (block: Block) => {
    for (const { range } of mentionsOf.get(block) ?? []) marks.delete(range);
    mentionsOf.delete(block);
  };

  return {
    /** Takes in what was found in a block; texts that changed meanwhile are left to their own next reading. */
    add(block: Block, found: readonly Mention[]): void {
      for (const { node } of block.pieces) {
        const former = blockOf.get(node);
        if (former) remove(former);
      }
      if (found.length === 0 || !isCurrent(block)) return;
      for (const { node } of block.pieces) blockOf.set(node, block);
      const mentions = found.map((mention) => ({ ...mention, block, range: toRange(block, mention) }));
      mentionsOf.set(block, mentions);
      for (const { range } of mentions) marks.add(range);
    },

    /** Forgets the mentions whose text is gone from the page or has changed. */
    sweep(): void {
      for (const block of mentionsOf.keys()) if (!isCurrent(block)) remove(block);
    },

    /** The mention that covers an offset of a text node. */
    at(node: Text, offset: number): PageMention | undefined {
      const block = blockOf.get(node);
      const piece = block?.pieces.find((candidate) => candidate.node === node);
      if (!block || !piece) return undefined;
      const position = piece.start + offset;
      return mentionsOf.get(block)?.find(({ start, end }) => start <= position && position <= end);
    },

    /** Every mention, in document order. */
    all(): PageMention[] {
      return [...mentionsOf.values()].flat().sort((a, b) => compareNodes(a.range.startContainer, b.range.startContainer) || a.start - b.start);
    },

    /** How often each entity is named. */
    counts(): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const mentions of mentionsOf.values()) for (const { entityId } of mentions) counts[entityId] = (counts[entityId] ?? 0) + 1;
      return counts;
    },

    setActive(mention: PageMention | undefined): void {
      active.clear();
      if (mention) active.add(mention.range);
    },

    /** Shows or hides the marks; names answer in either case. */
    show(visible: boolean): void {
      if (visible) {
        CSS.highlights.set(MARKS, marks);
        CSS.highlights.set(ACTIVE_MARK, active);
      } else {
        // After an update the new script's marks stand under the same names: those are not ours to take away.
        if (CSS.highlights.get(MARKS) === marks) CSS.highlights.delete(MARKS);
        if (CSS.highlights.get(ACTIVE_MARK) === active) CSS.highlights.delete(ACTIVE_MARK);
      }
    },
  };
}

/** A live range over a mention, for measuring; `undefined` when its text has changed. */
export function liveRange({ block, range }: PageMention): Range | undefined {
  if (!isCurrent(block)) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** Whether a block's nodes are in the page and hold the text that was read. */
function isCurrent({ text, pieces }: Block): boolean {
  return pieces.every(({ node, start, end }) => node.isConnected && node.length === end - start && text.startsWith(node.data, start));
}

function toRange({ pieces }: Block, { start, end }: Mention): StaticRange {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, end - 1);
  return new StaticRange({ startContainer: from.node, startOffset: start - from.start, endContainer: to.node, endOffset: end - to.start });
}

/** The piece that holds a position; pieces stand in the order of their starts. */
function pieceAt(pieces: readonly Piece[], position: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new RangeError('A block has no text');
  return piece;
}

function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

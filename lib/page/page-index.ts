import type { Mention } from '../model';
import { inDocumentOrder } from './document-order';
import type { Block, Piece } from './read-blocks';

/** A mention in its block. Its identity is the mention's: it lives until its block is read again and differs. */
export type PageMention = Mention & { readonly block: Block };
/** A block with the mentions in it, in their order. */
export type ReadBlock = { readonly block: Block; readonly mentions: readonly PageMention[] };

/** So many mentions are kept for a page: 5,000 are 3 MB, and more than anyone goes through. */
export const MOST_MENTIONS = 5000;
// A reading takes in blocks in quick succession: whoever listens is told once.
const TELL_AFTER_MS = 30;

/** Draws the mentions; told at once, where others learn of changes from `subscribe`. */
export type Marker = {
  add(read: ReadBlock): void;
  remove(read: ReadBlock): void;
  /** The mention that is stepped to, or whose card is open. */
  ring(mention: PageMention | undefined): void;
};

/** All known mentions of a page: by text node for the pointer, in document order for everybody else. */
export type PageIndex = ReturnType<typeof createPageIndex>;

export function createPageIndex(marker: Marker) {
  const read = new Map<Block, ReadBlock>();
  /** The blocks of the mentions that stand in a text, whole or in part. */
  const blocksOf = new WeakMap<Text, readonly Block[]>();
  const listeners = new Set<() => void>();
  let ordered: readonly ReadBlock[] | undefined = [];
  let total = 0;
  let telling = false;

  const tell = () => {
    telling = false;
    for (const listener of listeners) listener();
  };
  const changed = () => {
    ordered = undefined;
    if (!telling) setTimeout(tell, TELL_AFTER_MS);
    telling = true;
  };
  const remove = (block: Block) => {
    const former = read.get(block);
    if (!former) return;
    read.delete(block);
    total -= former.mentions.length;
    marker.remove(former);
    changed();
  };
  const file = (node: Text, block: Block) => {
    const others = blocksOf.get(node)?.filter((other) => other !== block && read.has(other)) ?? [];
    blocksOf.set(node, [...others, block]);
  };
  const blocks = (): readonly ReadBlock[] => {
    ordered ??= [...read.values()].sort((a, b) => {
      const [first, second] = [pieceAt(a.block.pieces, 0), pieceAt(b.block.pieces, 0)];
      return inDocumentOrder(first.node, second.node) || first.offset - second.offset;
    });
    return ordered;
  };

  return {
    /** Takes in what was found in a block; texts that changed meanwhile are left to their own next reading. */
    add(block: Block, found: readonly Mention[]): void {
      const former = block.pieces.flatMap((piece) => blocksOf.get(piece.node)?.filter((other) => overlaps(other, piece)) ?? []);
      for (const other of new Set(former)) {
        if (isSame(read.get(other), block, found)) return;
        remove(other);
      }
      const mentions = found.slice(0, MOST_MENTIONS - total).flatMap((mention) => (isCurrent(block, mention) ? { ...mention, block } : []));
      if (mentions.length === 0) return;
      for (const mention of mentions) for (const { node } of piecesOf(block, mention)) file(node, block);
      const now = { block, mentions };
      read.set(block, now);
      total += mentions.length;
      marker.add(now);
      changed();
    },

    /** Forgets the mentions whose text node has changed or is gone. */
    forget(node: Text): void {
      for (const block of blocksOf.get(node) ?? []) remove(block);
      blocksOf.delete(node);
    },

    /** Forgets the mentions that are no longer in the page. */
    sweep(): void {
      for (const block of read.keys()) if (!block.pieces.every(({ node }) => node.isConnected)) remove(block);
    },

    /** The mention that covers an offset of a text node. */
    at(node: Text, offset: number): PageMention | undefined {
      for (const block of blocksOf.get(node) ?? []) {
        for (const piece of block.pieces) {
          const position = piece.start + offset - piece.offset;
          if (piece.node !== node || position < piece.start || position > piece.end) continue;
          const mention = read.get(block)?.mentions.find(({ start, end }) => start <= position && position <= end);
          if (mention) return mention;
        }
      }
      return undefined;
    },

    /** The blocks with mentions, in document order. */
    blocks,

    /** Every mention, in document order. */
    all: (): PageMention[] => blocks().flatMap(({ mentions }) => mentions),

    /** How often each entity is named. */
    counts(): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const { mentions } of read.values()) for (const { entityId } of mentions) counts[entityId] = (counts[entityId] ?? 0) + 1;
      return counts;
    },

    /** Whether there is no room for more mentions. */
    isFull: (): boolean => total >= MOST_MENTIONS,

    has: ({ block }: PageMention): boolean => read.has(block),

    setActive: (mention: PageMention | undefined): void => marker.ring(mention),

    /** Calls back after the mentions have changed, several changes at once; gives what ends that. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A live range over a mention, for measuring; `undefined` when its text has changed. */
export function liveRange(mention: PageMention): Range | undefined {
  if (!isCurrent(mention.block, mention)) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = staticRange(mention);
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

/** A range over a mention that does not follow the page's changes, and costs them nothing. */
export function staticRange({ block: { pieces }, start, end }: PageMention): StaticRange {
  const from = pieceAt(pieces, start);
  const to = pieceAt(pieces, end - 1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset + start - from.start,
    endContainer: to.node,
    endOffset: to.offset + end - to.start,
  });
}

function pieceAt(pieces: readonly Piece[], position: number): Piece {
  // No block is without text.
  return pieces[placeOf(pieces, position)] as Piece;
}

/** Which piece holds a position; pieces stand in the order of their starts. */
function placeOf(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the nodes of a mention are in the page and hold the text that was read. Of a very long text all `data` would be copied. */
function isCurrent(block: Block, mention: Mention): boolean {
  return piecesOf(block, mention).every(({ node, offset, start, end }) => {
    const [from, to] = [Math.max(start, mention.start), Math.min(end, mention.end)];
    const at = offset + from - start;
    return node.isConnected && at <= node.length && node.substringData(at, to - from) === block.text.slice(from, to);
  });
}

function piecesOf({ pieces }: Block, { start, end }: Mention): readonly Piece[] {
  return pieces.slice(placeOf(pieces, start), placeOf(pieces, end - 1) + 1);
}

/** Whether a block shares text with a piece of another. */
function overlaps({ pieces }: Block, { node, offset, start, end }: Piece): boolean {
  return pieces.some((piece) => piece.node === node && piece.offset < offset + end - start && offset < piece.offset + piece.end - piece.start);
}

/** Whether a block that is read again says what it said. */
function isSame(former: ReadBlock | undefined, { text, pieces }: Block, found: readonly Mention[]): boolean {
  return former?.block.text === text && former.block.pieces.every(({ node }, i) => node === pieces[i]?.node) && inShort(former.mentions) === inShort(found);
}

function inShort(mentions: readonly Mention[]): string {
  return JSON.stringify(mentions, ['start', 'end', 'entityId', 'alias'] satisfies (keyof Mention)[]);
}

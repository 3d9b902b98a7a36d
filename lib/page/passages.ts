import { blockAround, nodesBelow } from './elements';
import { type Block, createBlockReader } from './read-blocks';
import { createSlices } from './slices';

/** The page's text as it was read last, that of open shadow roots where their hosts stand: runs under numbers that stay theirs while the text does. */
export type Passages = ReturnType<typeof createPassages>;

// Shorter runs are captions, buttons and bylines.
const SHORTEST = 25;
// A long read has some 500 paragraphs; what comes after these limits is comments or a feed.
const MOST_PASSAGES = 3000;
const MOST_CHARS = 500_000;

/** Calls back with each open shadow root that is read, at each reading. */
export function createPassages(onRoot: (root: ShadowRoot) => void) {
  let blocks = new Map<number, Block>();
  // A block is known by its first text node: the number stays when the page is read again.
  const numbers = new WeakMap<Text, { readonly id: number; readonly text: string }>();
  let last = 0;

  const numberOf = ({ text, pieces: [piece] }: Block): number => {
    const known = piece && numbers.get(piece.node);
    if (known?.text === text) return known.id;
    last++;
    if (piece) numbers.set(piece.node, { id: last, text });
    return last;
  };

  return {
    /** Reads the page anew, a few milliseconds at a time; `cut` tells that it has more text than is read. */
    async read(signal: AbortSignal): Promise<{ readonly passages: readonly { readonly id: number; readonly text: string }[]; readonly cut: boolean }> {
      const found = new Map<number, Block>();
      let chars = 0;
      const slices = createSlices('soon');
      const readBlock = createBlockReader();
      for (const node of allBelow(document.body ?? document.documentElement, onRoot)) {
        if (slices.isOver(1)) await slices.next();
        if (signal.aborted || chars > MOST_CHARS || found.size >= MOST_PASSAGES) break;
        const block = isTold(node) ? readBlock(node, 0) : undefined;
        if (!block || block.text.length < SHORTEST) continue;
        found.set(numberOf(block), block);
        chars += block.text.length;
      }
      blocks = found;
      return { passages: [...found].map(([id, { text }]) => ({ id, text })), cut: chars > MOST_CHARS || found.size >= MOST_PASSAGES };
    },

    /** The element that a passage stands in, as long as it is in the page. */
    elementOf(id: number): Element | undefined {
      const node = blocks.get(id)?.pieces[0]?.node;
      return node?.isConnected ? (blockAround(node) ?? undefined) : undefined;
    },

    /** A live range over a part of a passage; `undefined` when its text has gone or changed. */
    rangeOf(id: number, start: number, end: number): Range | undefined {
      const block = blocks.get(id);
      return block && rangeIn(block, start, end);
    },
  };
}

/** The elements and texts below a node, in document order; what is in an open shadow root stands where its host does. */
function* allBelow(root: Node, onRoot: (root: ShadowRoot) => void): Generator<Node> {
  for (const node of nodesBelow(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
    yield node;
    // A form's field may be called `shadowRoot`.
    const inner = node instanceof Element && node.shadowRoot;
    if (!(inner instanceof ShadowRoot)) continue;
    onRoot(inner);
    yield* allBelow(inner, onRoot);
  }
}

function isTold(node: Node): node is Text {
  return node instanceof Text && node.data.trim() !== '';
}

function rangeIn({ text, pieces }: Block, start: number, end: number): Range | undefined {
  const from = pieces.find((piece) => start < piece.end);
  const to = pieces.findLast((piece) => end > piece.start);
  if (!from || !to) return undefined;
  for (const { node, offset, start: at, end: until } of [from, to]) {
    if (!node.isConnected || !node.data.startsWith(text.slice(at, until), offset)) return undefined;
  }
  const range = document.createRange();
  range.setStart(from.node, from.offset + Math.max(0, start - from.start));
  range.setEnd(to.node, to.offset + Math.min(to.end, end) - to.start);
  return range;
}

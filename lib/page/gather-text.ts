import { parentOf, textRole } from './elements';
import type { Block, Piece } from './read-blocks';
import { createSlices, type Urgency } from './slices';

// A message with 100 kB of text costs the page about half a millisecond.
const BATCH_CHARS = 100_000;
/** A text longer than this may be a script's. */
const LONG = 1000;
/** What is read twice where a text is cut: no name is longer. */
const OVERLAP = 100;

/**
 * The raw text below (and of) nodes in batches, text nodes parted by line breaks: enough to know where names may be. No element is looked
 * at, which is what makes it cheap. When one batch is not all, `jump` may name a later text node than the next one to go on from; what was
 * jumped over comes at the end of its root.
 */
export async function* gatherText(roots: readonly Node[], urgency: Urgency, jump?: (next: Node) => Text | undefined): AsyncGenerator<Block> {
  const slices = createSlices(urgency);
  let pieces: Piece[] = [];
  let text = '';
  for (const root of roots) {
    const texts = createTexts(root, jump);
    for (let node = texts.next(); node; node = texts.next()) {
      for (let offset = 0; offset < node.length && isReadable(node); offset += BATCH_CHARS) {
        const part = node.data.slice(offset, offset + BATCH_CHARS + OVERLAP);
        pieces.push({ node, offset, start: text.length, end: text.length + part.length });
        text += `${part}\n`;
        if (text.length < BATCH_CHARS) continue;
        yield { text, pieces };
        pieces = [];
        text = '';
        texts.jump();
        await slices.next();
      }
      if (slices.isOver()) await slices.next();
    }
  }
  if (text !== '') yield { text, pieces };
}

/** The text nodes below (and of) a node in document order, but for a jump forward: what was jumped over comes last. */
function createTexts(root: Node, where?: (next: Node) => Text | undefined) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let following = root instanceof Text ? root : walker.nextNode();
  let ask = where;
  let leftAt: Node | undefined;
  let landedAt: Node | undefined;
  return {
    next(): Text | undefined {
      const node = following as Text | null;
      following = walker.nextNode();
      if (!following && leftAt) {
        following = walker.currentNode = leftAt;
        leftAt = undefined;
      } else if (!leftAt && following === landedAt) following = null;
      return node ?? undefined;
    },
    /** The first time, asks where to go on. */
    jump(): void {
      const to = following && ask?.(following);
      ask = undefined;
      if (!to) return;
      leftAt = following ?? undefined;
      landedAt = following = walker.currentNode = to;
    },
  };
}

/** Whether a text is neither white space nor, if it is long, a script. */
function isReadable(text: Text): boolean {
  if (text.data.trim() === '') return false;
  const parent = text.length > LONG ? parentOf(text) : undefined;
  return parent === undefined || textRole(parent) !== 'none';
}

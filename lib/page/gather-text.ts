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
  let jumping = jump;
  for (const root of roots) {
    const texts = createTexts(root);
    for (let node = texts.next(); node; node = texts.next()) {
      for (const [offset, part] of partsOf(node)) {
        pieces.push({ node, offset, start: text.length, end: text.length + part.length });
        text += `${part}\n`;
        if (text.length < BATCH_CHARS) continue;
        yield { text, pieces };
        pieces = [];
        text = '';
        if (jumping) texts.jump(jumping);
        jumping = undefined;
        await slices.next();
      }
      if (slices.isOver()) await slices.next();
    }
  }
  if (text !== '') yield { text, pieces };
}

/** A text in pieces of a bearable length, with where each begins; nothing when it is white space or a script. */
function partsOf(node: Text): readonly (readonly [offset: number, part: string])[] {
  const { data } = node;
  if (data.trim() === '' || (data.length > LONG && isCode(node))) return [];
  if (data.length <= BATCH_CHARS) return [[0, data]];
  return Array.from({ length: Math.ceil(data.length / BATCH_CHARS) }, (_, i) => [
    i * BATCH_CHARS,
    data.slice(i * BATCH_CHARS, (i + 1) * BATCH_CHARS + OVERLAP),
  ]);
}

/** The text nodes below (and of) a node in document order, but for a jump forward: what was jumped over comes last. */
function createTexts(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let following = root instanceof Text ? root : walker.nextNode();
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
    jump(jump: (next: Node) => Text | undefined): void {
      const to = following && jump(following);
      if (!to) return;
      leftAt = following ?? undefined;
      landedAt = following = walker.currentNode = to;
    },
  };
}

function isCode(text: Text): boolean {
  const parent = parentOf(text);
  return parent !== undefined && textRole(parent) === 'none';
}

import { isInline, type TextRole, textRole } from './elements';

/** A run of text that is read as one, and the text nodes that it is made of (its data is `text` from `start` to `end`). */
export type Block = { readonly text: string; readonly pieces: readonly Piece[] };
export type Piece = { readonly node: Text; readonly start: number; readonly end: number };

/** The beginning or the end of an element whose text is read. */
type Edge = { readonly element: Element; readonly role: TextRole };

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Parts sentences and is white space, as a line break is, which in a page's source is no more than a space. */
const HARD_BREAK = '\u2028';
const WORTH_READING = /\p{L}{2}/u;

/**
 * The text below (and of) a node, block by block: inline elements are joined, `<br>` is a hard break (a line break of the source is a space);
 * code, scripts, forms, editors and navigation are left out.
 */
export function* readBlocks(root: Node): Generator<Block> {
  let text = '';
  let pieces: Piece[] = [];
  // Inline elements whose edges lie between the text so far and what comes.
  let crossed: Element[] = [];

  for (const part of partsOf(root)) {
    if (part instanceof Text) {
      // "Joe Biden" and "President" in two spans that a style sheet makes blocks are not one word.
      if (crossed.length > 0 && WORD_END.test(text) && WORD_START.test(part.data) && !crossed.every(isInline)) text += HARD_BREAK;
      crossed = [];
      pieces.push({ node: part, start: text.length, end: text.length + part.length });
      text += part.data;
    } else if (part.role === 'block') {
      if (WORTH_READING.test(text)) yield { text, pieces };
      text = '';
      pieces = [];
      crossed = [];
    } else if (part.role === 'break') text += HARD_BREAK;
    else crossed.push(part.element);
  }
  if (WORTH_READING.test(text)) yield { text, pieces };
}

/**
 * The text nodes below (and of) a node with the edges of the elements around them, in document order. A TreeWalker is stepped by hand:
 * it cannot be shadowed by form fields, and it tells where an element ends.
 */
function* partsOf(root: Node): Generator<Text | Edge> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: Edge[] = [];
  for (let node: Node | null = root; node; ) {
    const edge: Edge | undefined = node instanceof Element ? { element: node, role: textRole(node) } : undefined;
    if (node instanceof Text) yield node;
    else if (edge && edge.role !== 'none') yield edge;

    const child: Node | null = edge?.role === 'none' ? null : walker.firstChild();
    if (child && edge) open.push(edge);
    node = child ?? (node === root ? null : yield* leave(walker, open));
  }
}

/** Steps on from a node without children, over the ends of the elements that end there, to the next node; `null` at the root's end. */
function* leave(walker: TreeWalker, open: Edge[]): Generator<Edge, Node | null> {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent || parent === walker.root) return null;
    const ended = open.pop();
    if (ended) yield ended;
  }
}

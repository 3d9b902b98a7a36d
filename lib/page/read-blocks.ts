import { isInline, textRole } from './elements';

/** A run of text that is read as one, and the text nodes that it is made of (its data is `text` from `start` to `end`). */
export type Block = { readonly text: string; readonly pieces: readonly Piece[] };
export type Piece = { readonly node: Text; readonly start: number; readonly end: number };

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const WORTH_READING = /\p{L}{2}/u;

/**
 * The text below (and of) a node, block by block: inline elements are joined, `<br>` is a line break, code, scripts, forms, editors and
 * navigation are left out. A TreeWalker is stepped by hand because it cannot be shadowed by form fields and knows when an element ends.
 */
export function* readBlocks(root: Node): Generator<Block> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let text = '';
  let pieces: Piece[] = [];
  // Inline elements whose edges lie between the text so far and what comes.
  let edges: Element[] = [];

  const take = function* (): Generator<Block> {
    if (WORTH_READING.test(text)) yield { text, pieces };
    text = '';
    pieces = [];
    edges = [];
  };
  const append = (node: Text) => {
    // "Joe Biden" and "President" in two spans that a style sheet makes blocks are not one word.
    if (edges.length > 0 && WORD_END.test(text) && WORD_START.test(node.data) && !edges.every(isInline)) text += '\n';
    edges = [];
    const start = text.length;
    text += node.data;
    pieces.push({ node, start, end: text.length });
  };

  for (let node: Node | null = root; node; ) {
    let descended = false;
    if (node instanceof Text) append(node);
    else if (node instanceof Element) {
      const role = textRole(node);
      if (role === 'block') yield* take();
      else if (role === 'inline') edges.push(node);
      else if (role === 'break') text += '\n';
      descended = role !== 'none' && walker.firstChild() !== null;
      if (!descended && role === 'block') yield* take();
    } else descended = walker.firstChild() !== null;

    while (!descended && !walker.nextSibling()) {
      const parent = walker.currentNode === root ? null : walker.parentNode();
      if (!parent) {
        yield* take();
        return;
      }
      if (parent instanceof Element) {
        if (textRole(parent) === 'block') yield* take();
        else edges.push(parent);
      }
    }
    node = walker.currentNode;
  }
}

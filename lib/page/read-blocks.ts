import { createTextRoles, isInline, type TextRoles } from './elements';

/**
 * A run of text that is read as one, and the parts of text nodes that it is made of:
 *
 *   <p>President <b>Bi</b>den<br>spoke</p>
 *
 *   text    President Biden¶spoke             ¶ a hard break: <br>, or two words that a style sheet keeps apart
 *   pieces  [--------][]--- -----             each with its node and where in it the piece begins
 */
export type Block = { readonly text: string; readonly pieces: readonly Piece[] };
/** `text` from `start` to `end` is what stands in the node's data from `offset` on. */
export type Piece = { readonly node: Text; readonly offset: number; readonly start: number; readonly end: number };

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Parts sentences and is white space, as a line break is, which in a page's source is no more than a space. */
const HARD_BREAK = '\u2028';
/** A block ends where one does on the page, and at the latest after so many characters: some pages are a single text. */
export const LONGEST_BLOCK = 10_000;
/** What a text node costs beside its characters, in characters: on some pages each word or letter is an element. */
const PIECE_CHARS = 15;
/** How much of what stands before a name is read with it when all cannot be. */
const REACH = 2000;

/** Reads the blocks around places of text nodes, each once: a place in a block that was read gives none, nor does one in what is left out. */
export function createBlockReader(): (node: Text, offset: number) => Block | undefined {
  const { roleOf, isLeftOut } = createTextRoles();
  const readTo = new Map<Text, number>();
  return (node, offset) => {
    if (offset < (readTo.get(node) ?? 0) || isLeftOut(node)) return undefined;
    const block = readRun(...startOfRun(node, offset, readTo, roleOf), roleOf);
    for (const piece of block.pieces) readTo.set(piece.node, piece.offset + piece.end - piece.start);
    return block;
  };
}

/** Goes back from a place to where its run of text begins, or has been read up to; in an endless one no further than needed. */
function startOfRun(node: Text, offset: number, readTo: ReadonlyMap<Text, number>, roleOf: TextRoles['roleOf']): [Text, number] {
  let first = node;
  let reach = offset;
  for (const part of partsFrom(node, 'back', roleOf)) {
    if (reach > 2 * REACH || readTo.has(first)) break;
    if (part instanceof Text) {
      if (readTo.get(part) === part.length) break;
      first = part;
      reach += part.length + PIECE_CHARS;
    } else if (roleOf(part) === 'block') break;
  }
  const read = readTo.get(first) ?? 0;
  if (reach <= 2 * REACH) return [first, read];
  return [first, Math.max(read, wordStart(first.data, (first === node ? offset : first.length) - REACH))];
}

/** Reads on from a place to the end of its block; code, scripts, forms, editors and navigation are left out. */
function readRun(first: Text, offset: number, roleOf: TextRoles['roleOf']): Block {
  const pieces: Piece[] = [];
  let text = '';
  // What was added last: to look at the end of a text that was put together copies it whole.
  let last = '';
  // Inline elements whose edges lie between the text so far and what comes.
  let crossed: Element[] = [];
  const take = (node: Text, from: number) => {
    const { data } = node;
    const room = LONGEST_BLOCK - text.length;
    const to = data.length - from > room ? Math.max(from + 1, wordStart(data, from + room)) : data.length;
    pieces.push({ node, offset: from, start: text.length, end: text.length + to - from });
    append(data.slice(from, to));
  };
  const append = (part: string) => {
    text += part;
    last = part || last;
  };

  take(first, offset);
  for (const part of partsFrom(first, 'on', roleOf)) {
    if (text.length + PIECE_CHARS * pieces.length > LONGEST_BLOCK - REACH) break;
    if (part instanceof Text) {
      // "Joe Biden" and "President" in two spans that a style sheet makes blocks are not one word.
      if (crossed.length > 0 && WORD_END.test(last) && WORD_START.test(part.data) && !crossed.every(isInline)) append(HARD_BREAK);
      crossed = [];
      take(part, 0);
    } else if (roleOf(part) === 'block') break;
    else if (roleOf(part) === 'break') append(HARD_BREAK);
    else crossed.push(part);
  }
  return { text, pieces };
}

/** Where the word begins that stands at a place of a text, unless it is as long as no word is. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at) + 1;
  return Math.max(0, at - space < 100 ? space : at);
}

/**
 * The text nodes after (before) a node, and each element where it begins or ends, in (against) document order. What is left out
 * is stepped over, blocks are not entered. A TreeWalker is stepped by hand: it cannot be shadowed by form fields, and it tells where an
 * element ends.
 */
function* partsFrom(start: Node, way: 'on' | 'back', roleOf: TextRoles['roleOf']): Generator<Text | Element> {
  const walker = document.createTreeWalker(start.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const enter = () => (way === 'on' ? walker.firstChild() : walker.lastChild());
  const pass = () => (way === 'on' ? walker.nextSibling() : walker.previousSibling());
  walker.currentNode = start;
  let entering = false;
  for (;;) {
    const within: Node | null = (entering ? enter() : null) ?? pass();
    const node: Node | null = within ?? walker.parentNode();
    if (!node) return;
    if (!(node instanceof Element)) {
      if (node instanceof Text) yield node;
      entering = false;
      continue;
    }
    const role = roleOf(node);
    if (role !== 'none') yield node;
    entering = within !== null && role === 'inline';
  }
}

import { parentOf, textRole } from './elements';
import { createSlices, type Slices, type Urgency } from './slices';

// A message with 100 kB of text costs the page about half a millisecond.
const BATCH_CHARS = 100_000;
/** A text longer than this may be a script's. */
const LONG = 1000;
/** What is read twice where a text is cut: no name is longer. */
const OVERLAP = 100;

/** Text nodes and their data; of the first one's, what comes before `offset` was cut off. */
export type RawText = { readonly nodes: readonly Text[]; readonly texts: readonly string[]; readonly offset: number };

export type Jump = (next: Node) => Promise<Text | undefined>;

/**
 * The raw text below (and of) nodes in batches, each gathered in one slice of time: enough to know where names may be. No element is looked
 * at, which is what makes it cheap.
 * When the first batch is not all, `jump` may name a text node to begin at instead; what stands before that one comes at the end.
 */
export async function* gatherText(roots: readonly Node[], urgency: Urgency, jump?: Jump): AsyncGenerator<RawText> {
  const slices = createSlices(urgency);
  const batch: Batch = { nodes: [], texts: [], offset: 0, next: 0, chars: 0 };
  const stretches = roots.map(stretchOf);
  let where = jump;
  for (const [walker, from, until] of stretches) {
    walker.currentNode = from ?? walker.root;
    batch.next = 0;
    for (let node = fill(batch, walker, slices, from, until); node; node = fill(batch, walker, slices, node, until)) {
      const raw = take(batch);
      const to = await where?.(node);
      where = undefined;
      if (to) stretches.push([walker, to], [walker, from, to]);
      else if (raw.nodes.length > 0) yield raw;
      await slices.next();
      if (to) break;
    }
  }
  if (batch.nodes.length > 0) yield take(batch);
}

/** The texts from one up to another one, or to the end of what is walked. */
type Stretch = readonly [walker: TreeWalker, from: Text | null, until?: Text];

function stretchOf(root: Node): Stretch {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  return [walker, (root instanceof Text ? root : walker.nextNode()) as Text | null];
}

/** What is gathered for the next message; of a text that is cut, `next` is where it goes on. */
type Batch = { readonly nodes: Text[]; readonly texts: string[]; offset: number; next: number; chars: number };

/** Gathers on from a text until there is enough or the slice is over; gives the text at which it is. No generator: reading a page is mostly this loop. */
function fill(batch: Batch, walker: TreeWalker, slices: Slices, from: Text | null, until?: Text): Text | undefined {
  for (let node = from; node && node !== until; node = walker.nextNode() as Text | null) {
    if (slices.isOver()) return node;
    const { data } = node;
    for (; batch.next < data.length && isReadable(node, data); batch.next += BATCH_CHARS) {
      if (batch.chars > BATCH_CHARS) return node;
      const text = data.length > BATCH_CHARS ? data.slice(batch.next, batch.next + BATCH_CHARS + OVERLAP) : data;
      if (batch.nodes.length === 0) batch.offset = batch.next;
      batch.nodes.push(node);
      batch.texts.push(text);
      batch.chars += text.length;
    }
    batch.next = 0;
  }
  return undefined;
}

/** What was gathered; the batch begins anew. */
function take(batch: Batch): RawText {
  batch.chars = 0;
  return { nodes: batch.nodes.splice(0), texts: batch.texts.splice(0), offset: batch.offset };
}

/** Whether a text is neither white space nor, if it is long, a script. */
function isReadable(text: Text, data: string): boolean {
  if (data.length <= LONG) return data.trim() !== '';
  const parent = parentOf(text);
  return !parent || textRole(parent) !== 'none';
}

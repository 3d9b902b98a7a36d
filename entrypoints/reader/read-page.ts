import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import type { PageContext } from '../../lib/model';
import type { PageIndex } from '../../lib/page/page-index';
import { type Block, type Piece, readBlocks } from '../../lib/page/read-blocks';
import { watchText } from '../../lib/page/watch-text';

const SLICE_MS = 4;
// A message with 100 kB of text costs half a millisecond.
const BATCH_CHARS = 100_000;

type Reading = { readonly index: PageIndex; readonly ask: Ask<Questions>; readonly signal: AbortSignal; readonly end: () => void };

/** Reads the page and, as it changes, what changed; the background finds the names and the index takes them in. */
export function readPage({ index, ask, signal, end }: Reading): void {
  let queue: Promise<void> = Promise.resolve();
  let counted = '';
  // What the page has introduced so far; the background keeps nothing.
  let context: PageContext | undefined;

  const find = async (blocks: readonly Block[]) => {
    const asked = blocks.map(({ text, pieces }) => ({ text, ...languageOf(pieces) }));
    const answer = await ask('findMentions', { blocks: asked, ...(context && { context }) });
    if (!answer.ok && answer.failure === 'gone') end();
    if (!answer.ok || signal.aborted) return;
    context = answer.value.context;
    for (const [i, block] of blocks.entries()) index.add(block, answer.value.mentions[i] ?? []);
  };
  const count = async () => {
    const counts = index.counts();
    const summary = JSON.stringify(counts);
    if (summary === counted || signal.aborted) return;
    counted = summary;
    await ask('countNames', { counts });
  };
  const read = async (roots: readonly Node[]) => {
    index.sweep();
    for (const root of roots) for await (const blocks of inBatches(readBlocks(root))) if (!signal.aborted) await find(blocks);
    await count();
  };
  const enqueue = (roots: readonly Node[]) => {
    queue = queue.then(() => (signal.aborted ? undefined : read(roots))).catch((error: unknown) => console.error('Sidelight could not read this page:', error));
  };

  enqueue([document.body ?? document.documentElement]);
  watchText(document.documentElement, signal, enqueue);
}

/** Gathers blocks until there is enough for one message, and lets the page have its turn every few milliseconds. */
async function* inBatches(blocks: Iterable<Block>): AsyncGenerator<Block[]> {
  let batch: Block[] = [];
  let chars = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const block of blocks) {
    batch.push(block);
    chars += block.text.length;
    if (chars >= BATCH_CHARS) {
      yield batch;
      batch = [];
      chars = 0;
      sliceEnd = performance.now() + SLICE_MS;
    } else if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
  if (batch.length > 0) yield batch;
}

/** The language that the page gives a block's text: that of the nearest element with `lang`. */
function languageOf([first]: readonly Piece[]): { language?: string } {
  const language = first?.node.parentElement?.closest('[lang]')?.getAttribute('lang');
  return language ? { language } : {};
}

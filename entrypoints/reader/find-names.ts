import type { Density } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import type { Mention, PageContext } from '../../lib/model';
import { languageOf } from '../../lib/page/elements';
import { blocksAt } from '../../lib/page/find-blocks';
import { gatherText, type Jump } from '../../lib/page/gather-text';
import type { PageIndex } from '../../lib/page/page-index';
import type { Block } from '../../lib/page/read-blocks';
import type { Urgency } from '../../lib/page/slices';
import type { Failure, Result } from '../../lib/result';
import { NODE_END } from '../../lib/text/node-end';

// So many blocks are asked for at once: together no more than a message should be.
const BLOCKS_A_MESSAGE = 100;

export type Finding = {
  readonly index: PageIndex;
  readonly ask: Ask<Questions>;
  readonly signal: AbortSignal;
  /** The page, or a part of it, was not read. */
  readonly onFailure: (failure: Failure) => void;
  readonly setDensity: (density: Density | undefined) => void;
};

/** Asks the background for the names in text, and puts them into the index. */
export function createFinder({ index, ask, signal, onFailure, setDensity }: Finding) {
  let context: PageContext | undefined;
  let finding: Promise<void> = Promise.resolve();
  let told = '';

  /** An answer; nothing where there is none, or the reader has ended meanwhile. */
  const settle = async <A extends { readonly density?: Density }>(asking: Promise<Result<A>>): Promise<A | undefined> => {
    const answer = await asking;
    if (!answer.ok) onFailure(answer.failure);
    else if (!signal.aborted) {
      setDensity(answer.value.density);
      return answer.value;
    }
    return undefined;
  };
  const findNow = async (blocks: readonly Block[]) => {
    for (let i = 0; i < blocks.length && !signal.aborted; i += BLOCKS_A_MESSAGE) {
      const batch = blocks.slice(i, i + BLOCKS_A_MESSAGE);
      const answer = await settle(
        ask('findMentions', { blocks: batch.map(({ text, pieces: [first] }) => ({ text, language: first && languageOf(first.node) })), context }),
      );
      if (!answer) return;
      context = answer.context;
      for (const [at, block] of batch.entries()) index.add(block, answer.mentions[at] ?? []);
    }
    // Tells the background how many names there are; of a page it is those of the top frame.
    const counts = index.counts();
    const summary = JSON.stringify(counts);
    if (self !== top || summary === told || signal.aborted) return;
    told = summary;
    void ask('countNames', { counts });
  };
  /** One batch after the other: each may introduce people whom the next one calls by a part of the name. */
  const find = (blocks: readonly Block[]): Promise<void> => {
    const found = finding.then(() => findNow(blocks));
    finding = found.catch(() => {});
    return found;
  };
  /** What was found in a text node by itself is shown where that is a whole block, until the blocks are asked for together. */
  const showEarly = (blocks: readonly Block[], early: ReadonlyMap<string, readonly Mention[]>) => {
    for (const block of blocks) {
      const mentions = early.get(block.text);
      if (mentions) index.add(block, mentions);
    }
  };
  return {
    find,
    async readTrees(roots: readonly Node[], urgency: Urgency, jump?: Jump): Promise<void> {
      for await (const raw of gatherText(roots, urgency, jump)) {
        if (signal.aborted || index.isFull()) return;
        const answer = await settle(ask('possibleNames', { text: raw.texts.join(NODE_END), isFirst: !context }));
        if (!answer) return;
        const blocks = await blocksAt(raw, answer.places, urgency);
        showEarly(blocks, new Map(answer.early));
        if (blocks.length > 0) await find(blocks);
      }
    },
    /** The page is about something else now. */
    forgetContext(): void {
      context = undefined;
    },
  };
}

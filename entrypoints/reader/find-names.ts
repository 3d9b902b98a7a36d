import type { Density } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import type { PageContext } from '../../lib/model';
import { languageOf } from '../../lib/page/elements';
import { blocksAt } from '../../lib/page/find-blocks';
import { gatherText, type Jump } from '../../lib/page/gather-text';
import type { PageIndex } from '../../lib/page/page-index';
import type { Block } from '../../lib/page/read-blocks';
import type { Urgency } from '../../lib/page/slices';
import type { Failure } from '../../lib/result';

// So many blocks are asked for at once: together no more than a message should be.
const BLOCKS_A_MESSAGE = 100;

export type Finding = {
  readonly index: PageIndex;
  readonly ask: Ask<Questions>;
  readonly signal: AbortSignal;
  /** The page, or a part of it, was not read. */
  readonly onFailure: (failure: Failure) => void;
  readonly setDensity: (density: Density) => void;
};

/** Asks the background for the names in text, and puts them into the index. */
export function createFinder({ index, ask, signal, onFailure, setDensity }: Finding) {
  let context: PageContext | undefined;
  let finding: Promise<void> = Promise.resolve();
  let told = '';

  const question: Ask<Questions> = async (name, args) => {
    const answer = await ask(name, args);
    if (!answer.ok) onFailure(answer.failure);
    return answer;
  };
  const findNow = async (blocks: readonly Block[]) => {
    for (let i = 0; i < blocks.length && !signal.aborted; i += BLOCKS_A_MESSAGE) {
      const batch = blocks.slice(i, i + BLOCKS_A_MESSAGE);
      const answer = await question('findMentions', { blocks: batch.map(toTextBlock), ...(context && { context }) });
      if (!answer.ok || signal.aborted) return;
      const { mentions, density } = answer.value;
      context = answer.value.context;
      setDensity(density);
      for (const [at, block] of batch.entries()) index.add(block, mentions[at] ?? []);
    }
    tellCounts();
  };
  /** Tells the background how many names there are; of a page it is those of the top frame. */
  const tellCounts = () => {
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
  return {
    find,
    async readTrees(roots: readonly Node[], urgency: Urgency, jump?: Jump): Promise<void> {
      for await (const raw of gatherText(roots, urgency, jump)) {
        if (signal.aborted || index.isFull()) return;
        const places = await question('possibleNames', { text: raw.texts.join('\n') });
        if (!places.ok) return;
        if (places.value.length > 0) await find(await blocksAt(raw, places.value, urgency));
      }
    },
    /** The page is about something else now. */
    forgetContext(): void {
      context = undefined;
    },
  };
}

function toTextBlock({ text, pieces: [first] }: Block): { text: string; language?: string } {
  const language = first && languageOf(first.node);
  return language === undefined ? { text } : { text, language };
}

import type { Density } from '../../lib/answers';
import type { Ask } from '../../lib/messaging/ask';
import type { Questions } from '../../lib/messaging/protocol';
import type { PageContext } from '../../lib/model';
import { languageOf } from '../../lib/page/elements';
import { blocksAround, blocksAt } from '../../lib/page/find-blocks';
import { gatherText, type Jump } from '../../lib/page/gather-text';
import type { PageIndex } from '../../lib/page/page-index';
import { type Block, REACH } from '../../lib/page/read-blocks';
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
      const answer = await question('findMentions', {
        blocks: batch.map(({ text, pieces: [first] }) => ({ text, language: first && languageOf(first.node) })),
        context,
      });
      if (!answer.ok || signal.aborted) return;
      const { value } = answer;
      context = value.context;
      setDensity(value.density);
      for (const [at, block] of batch.entries()) index.add(block, value.mentions[at] ?? []);
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
    // What failed before has been told.
    finding = finding.catch(() => {}).then(() => findNow(blocks));
    return finding;
  };
  return {
    find,
    async readTrees(roots: readonly Node[], urgency: Urgency, jump?: Jump): Promise<void> {
      for await (const raw of gatherText(roots, urgency, jump)) {
        if (signal.aborted || index.isFull()) return;
        const text = raw.texts.join('\n');
        // To look for all blocks of so little text takes no longer than to ask first where names may be, and spares the way there and back.
        if (text.length < 25_000 && raw.nodes.every((node) => node.length < REACH)) await find(blocksAround(raw.nodes));
        else {
          const places = await question('possibleNames', { text });
          if (places.ok) await find(await blocksAt(raw, places.value, urgency));
        }
      }
    },
    /** The page is about something else now. */
    forgetContext(): void {
      context = undefined;
    },
  };
}

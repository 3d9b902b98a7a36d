import type { PageContext } from '../model';

/** Whose a name was when it was last introduced: its bearer's, somebody else's, or both in one sentence. */
export type Bearer = 'own' | 'other' | 'both';

/** Who has been introduced so far, the latest last. */
export type Introductions = {
  readonly nextBlock: () => void;
  readonly of: (key: string) => Bearer | undefined;
  /** The one of several that was introduced last. */
  readonly latest: (keys: readonly string[]) => string | undefined;
  /** `sentence` tells the sentences of a block apart. */
  readonly introduce: (key: string, bearer: Bearer, sentence: number) => void;
  readonly context: () => PageContext;
};

// What a page hands back with each question stays small.
const MOST_BEARERS = 200;
// A relative who is named in passing is soon out of the reader's mind, where the page is about the name's own bearer.
const PASSING_BLOCKS = 4;

type State = { readonly bearer: Bearer; readonly block: number; readonly sentence: number; readonly afterOwn: boolean };

export const NOBODY_INTRODUCED: PageContext = { bearers: [] };

export function createIntroductions({ bearers }: PageContext): Introductions {
  let block = 0;
  const known = new Map<string, State>(
    bearers.map(([key, bearer, blocksAgo]) => [
      key,
      { bearer: bearer.replace('-after-own', '') as Bearer, block: -blocksAgo, sentence: -1, afterOwn: bearer.endsWith('-after-own') },
    ]),
  );
  return {
    nextBlock: () => {
      block++;
    },
    of: (key) => {
      const state = known.get(key);
      return state?.afterOwn && block - state.block > PASSING_BLOCKS ? 'own' : state?.bearer;
    },
    latest: (keys) => [...known.keys()].findLast((key) => keys.includes(key)),
    introduce: (key, bearer, sentence) => {
      const former = known.get(key);
      const together = former !== undefined && former.bearer !== bearer && former.block === block && former.sentence === sentence;
      const afterOwn = bearer !== 'own' && (former?.bearer === 'own' || former?.afterOwn === true);
      known.delete(key);
      known.set(key, { bearer: together ? 'both' : bearer, block, sentence, afterOwn });
    },
    context: () => ({
      bearers: [...known]
        .slice(-MOST_BEARERS)
        .map(([key, { bearer, block: at, afterOwn }]) => [key, afterOwn ? `${bearer}-after-own` : bearer, block + 1 - at] as const),
    }),
  };
}

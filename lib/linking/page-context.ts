import type { PageContext } from '../model';

/** Whose a name was when it was last introduced: its bearer's, somebody else's, or both in one sentence. */
export type Bearer = 'own' | 'other' | 'both';

/** Who has been introduced so far, the latest last. */
export type Introductions = {
  /** What follows is introduced in this text. */
  readonly enter: (text: string) => void;
  readonly of: (key: string) => Bearer | undefined;
  /** The one of several that was introduced last. */
  readonly latest: (keys: readonly string[]) => string | undefined;
  /** `at` is where in the text. */
  readonly introduce: (key: string, bearer: Bearer, at: number) => void;
  readonly context: () => PageContext;
};

// What a page hands back with each question stays small.
const MOST_BEARERS = 200;
// A relative who is named in passing is soon out of the reader's mind, where the page is about the name's own bearer.
const PASSING_BLOCKS = 4;

const SENTENCE_END = /[.!?…;。！？؟\u2028]/;

type State = { readonly bearer: Bearer; readonly order: number; readonly block: number; readonly at: number; readonly afterOwn: boolean };

export const NOBODY_INTRODUCED: PageContext = { bearers: [] };

export function createIntroductions({ bearers }: PageContext): Introductions {
  let block = -1;
  let text = '';
  let order = 0;
  const known = new Map<string, State>(bearers.map(([key, bearer, blocksAgo]) => [key, restore(bearer, -blocksAgo, order++)]));
  return {
    enter: (entered) => {
      block++;
      text = entered;
    },
    of: (key) => {
      const state = known.get(key);
      return state?.afterOwn && block - state.block > PASSING_BLOCKS ? 'own' : state?.bearer;
    },
    latest: (keys) => {
      const orderOf = (key: string) => known.get(key)?.order ?? -1;
      const latest = keys.reduce((best, key) => (orderOf(key) > orderOf(best) ? key : best), keys[0] ?? '');
      return known.has(latest) ? latest : undefined;
    },
    introduce: (key, bearer, at) => {
      const former = known.get(key);
      const together = former !== undefined && former.bearer !== bearer && former.block === block && !SENTENCE_END.test(text.slice(former.at, at));
      const afterOwn = bearer !== 'own' && (former?.bearer === 'own' || former?.afterOwn === true);
      known.set(key, { bearer: together ? 'both' : bearer, order: order++, block, at, afterOwn });
    },
    context: () => ({
      bearers: [...known]
        .sort((a, b) => a[1].order - b[1].order)
        .slice(-MOST_BEARERS)
        .map(([key, state]) => [key, nameOf(state), block + 1 - state.block] as const),
    }),
  };
}

// What stands in a context for a relative who was introduced after the bearer.
const AFTER_OWN = '-after-own';

function nameOf({ bearer, afterOwn }: State): string {
  return afterOwn ? bearer + AFTER_OWN : bearer;
}

function restore(name: string, block: number, order: number): State {
  return { bearer: name.replace(AFTER_OWN, '') as Bearer, order, block, at: 0, afterOwn: name.endsWith(AFTER_OWN) };
}

import type { PackPostings, Variant } from '../search/rank-documents';
import { isWithinOneEdit, oneEditFrom } from '../search/spelling';
import { synonymsOf } from '../search/synonyms';
import { termsOf } from '../text/terms';
import type { Database } from './database';
import { createMemory } from './memory';

const AS_TYPED = 1;
const BEGUN = 0.75;
const SYNONYM = 0.45;
const MISSPELT = 0.6;
const MOST_BEGUN = 40;
const MOST_MISSPELT = 8;

/** A word of a query: its stem, its spelling, and whether it may be only the beginning of one. */
export type Sought = { readonly term: string; readonly spelling: string; readonly underWay: boolean };

export type TermReader = {
  /** Everything that a word may stand for: itself, its synonyms, and words that begin so. */
  readonly variants: (sought: Sought) => Promise<readonly Variant[]>;
  /** Words that it may misspell. */
  readonly misspelt: (sought: Sought, known: ReadonlySet<string>) => Promise<readonly Variant[]>;
  readonly mark: (mark: string) => Promise<readonly PackPostings[]>;
};

/** What a range of the index holds. */
type Records = readonly (PackPostings & { readonly term: string })[];
export type TermMemory = ReturnType<typeof createTermMemory>;

/** Remembers some 2 MB of postings. */
export function createTermMemory() {
  return createMemory<Records>(250_000, (records) => records.reduce((sum, { docs }) => sum + docs.length, 1));
}

/** Reads terms of the index in one transaction; it lasts as long as something is being read, so all reads of a reader begin in one turn. */
export function createTermReader(db: Database, memory: TermMemory): TermReader {
  let store: ReturnType<typeof openPostings> | undefined;
  const readRange = async (key: string, range: IDBKeyRange, most?: number): Promise<Records> => {
    const read = () => {
      store ??= openPostings(db);
      return store.getAll(range, most);
    };
    return (await memory.recall(key, read)) ?? [];
  };
  const readTerm = (term: string) => readRange(term, IDBKeyRange.bound([term], [term, []]));

  const readTerms = async (wanted: Iterable<readonly [string, number]>): Promise<Variant[]> => {
    const found = await Promise.all([...wanted].map(async ([term, weight]) => ({ term, weight, postings: await readTerm(term) })));
    return found.filter(({ postings }) => postings.length > 0);
  };

  /** The terms that begin so, with their postings, in one read. */
  const readBegun = async (beginning: string, but: ReadonlyMap<string, number>): Promise<Variant[]> => {
    const records = await readRange(`${beginning}…`, IDBKeyRange.bound([beginning], [`${beginning}\uffff`]), MOST_BEGUN);
    const begun = Map.groupBy(
      records.filter(({ term }) => !but.has(term)),
      ({ term }) => term,
    );
    return [...begun].map(([term, postings]) => ({ term, weight: BEGUN, postings }));
  };

  return {
    variants: async ({ term, spelling, underWay }) => {
      const wanted = new Map([[term, AS_TYPED], ...synonymsOf(term).map((other) => [other, SYNONYM] as const)]);
      const [found, begun] = await Promise.all([readTerms(wanted), underWay && spelling.length > 1 ? readBegun(spelling, wanted) : []]);
      return [...found, ...begun];
    },
    misspelt: ({ term, spelling }, known) => {
      const near = new Set([...oneEditFrom(spelling)].flatMap(termsOf).filter((other) => known.has(other)));
      // Other scripts have other letters: those are compared by their stems.
      if (near.size === 0 && !/[a-z]/.test(spelling)) for (const other of known) if (isWithinOneEdit(other, term)) near.add(other);
      return readTerms([...near].slice(0, MOST_MISSPELT).map((other) => [other, MISSPELT] as const));
    },
    mark: (mark) => readTerm(`#${mark}`),
  };
}

function openPostings(db: Database) {
  return db.transaction('postings').store;
}

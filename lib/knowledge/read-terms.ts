import type { PackPostings, Variant } from '../search/rank-documents';
import { isWithinOneEdit, oneEditFrom } from '../search/spelling';
import { synonymsOf } from '../search/synonyms';
import { termsOf } from '../text/terms';
import type { Database } from './database';

const AS_TYPED = 1;
const BEGUN = 0.75;
const SYNONYM = 0.45;
const MISSPELT = 0.6;
const MOST_BEGUN = 40;
const MOST_MISSPELT = 8;

/** A word of a query: its stem, its spelling, and whether it may be only the beginning of one. */
export type Sought = { readonly term: string; readonly spelling: string; readonly underWay: boolean };

export type TermReader = {
  /** Everything that a word may stand for: itself, its synonyms, words that begin so, and, when there are none, words that it misspells. */
  readonly variants: (sought: Sought) => Promise<readonly Variant[]>;
  readonly mark: (mark: string) => Promise<readonly PackPostings[]>;
  /** The documents that begin between two days, the later one left out. */
  readonly days: (from: string, to: string) => Promise<readonly PackPostings[]>;
};

/** Reads terms of the index. */
export function createTermReader(db: Database): TermReader {
  // Read when a word was first misspelt.
  let vocabulary: Promise<ReadonlySet<string>> | undefined;
  const allTerms = () => {
    vocabulary ??= db.getAll('vocabularies').then((list) => new Set(list.flatMap(({ terms }) => terms.split(' '))));
    return vocabulary;
  };

  const readTerms = async (wanted: ReadonlyMap<string, number>): Promise<Variant[]> => {
    const { store } = db.transaction('postings');
    const found = await Promise.all(
      [...wanted].map(async ([term, weight]) => ({ term, weight, postings: await store.getAll(IDBKeyRange.bound([term], [term, []])) })),
    );
    return found.filter(({ postings }) => postings.length > 0);
  };

  /** The terms that begin so, with their postings, in one read. */
  const readBegun = async (beginning: string, but: ReadonlyMap<string, number>): Promise<Variant[]> => {
    const records = await db.getAll('postings', IDBKeyRange.bound([beginning], [`${beginning}\uffff`]), MOST_BEGUN);
    const begun = Map.groupBy(
      records.filter(({ term }) => !but.has(term)),
      ({ term }) => term,
    );
    return [...begun].map(([term, postings]) => ({ term, weight: BEGUN, postings }));
  };

  const readMisspelt = async ({ term, spelling }: Sought): Promise<Variant[]> => {
    const known = await allTerms();
    const near = new Set([...oneEditFrom(spelling)].flatMap(termsOf).filter((other) => known.has(other)));
    // Other scripts have other letters: those are compared by their stems.
    if (near.size === 0 && !/[a-z]/.test(spelling)) for (const other of known) if (isWithinOneEdit(other, term)) near.add(other);
    return readTerms(new Map([...near].slice(0, MOST_MISSPELT).map((other) => [other, MISSPELT])));
  };

  return {
    variants: async (sought) => {
      const { term, spelling, underWay } = sought;
      const wanted = new Map([[term, AS_TYPED], ...synonymsOf(term).map((other) => [other, SYNONYM] as const)]);
      const [found, begun] = await Promise.all([readTerms(wanted), underWay && spelling.length > 1 ? readBegun(spelling, wanted) : []]);
      const standing = [...found, ...begun];
      return standing.length > 0 || spelling.length < 4 ? standing : readMisspelt(sought);
    },
    mark: (mark) => db.getAll('postings', IDBKeyRange.bound([`#${mark}`], [`#${mark}`, []])),
    days: (from, to) => db.getAll('postings', IDBKeyRange.bound([`#d:${from}`], [`#d:${to}`, []])),
  };
}

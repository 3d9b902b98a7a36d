import type { ParsedQuery, Steer } from '../search/parse-query';
import { type DayRange, type Demand, type DocumentKind, type Hit, layRow, pickBest, type Row, scoreDocuments } from '../search/rank-documents';
import type { Database } from './database';
import { createTermMemory, createTermReader, type Sought, type TermReader } from './read-terms';
import type { PackRecord } from './records';

export type Hits = {
  readonly best: readonly Hit[];
  readonly total: number;
  /** All terms that counted, for marking them in results. */
  readonly terms: ReadonlySet<string>;
  /** Which packs in which versions were searched: what is remembered of documents holds for these alone. */
  readonly edition: string;
};

/** Marks of which a document must have at least one (`who:…`), or days between which it must begin. */
export type Requirement = { readonly marks: readonly string[] } | DayRange;

// An event gathers what several sources say of one thing.
const KINDS: Record<DocumentKind, number> = { entity: 1, claim: 1, event: 1.1, source: 1 };

// What a question word asks for comes first, other things being near.
const STEERING: Record<Steer, Partial<Record<DocumentKind, number>>> = {
  is: { entity: 1.1 },
  what: { claim: 1.15, event: 1, entity: 0.7, source: 0.5 },
  when: { event: 1.8, entity: 0.6, source: 0.5 },
  who: { entity: 1.25, source: 0.5 },
  number: { claim: 1.3, entity: 0.6, source: 0.5 },
  where: { event: 1.5, entity: 0.8, source: 0.5 },
};

const SHORTEST_MISSPELT = 4;

export type DocumentFinder = (query: ParsedQuery, requirements: readonly Requirement[], kinds?: readonly DocumentKind[]) => Promise<Hits>;

/** Finds documents by their postings in the base; only the terms that a query needs are read, never the documents. */
export function createDocumentFinder(db: Database): DocumentFinder {
  const memory = createTermMemory();
  const overview = createOverview(db, memory.clear);

  return async (query, requirements, kinds) => {
    const read = createTermReader(db, memory);
    const words = query.terms.map((term): Sought => ({ term, spelling: query.spellings.get(term) ?? term, underWay: term === query.typing }));
    const [variants, demands, { edition, row, vocabulary }] = await Promise.all([
      Promise.all(words.map(read.variants)),
      Promise.all(requirements.map((requirement) => toDemand(requirement, read))),
      overview(),
    ]);
    const groups = await Promise.all(
      words.map(async (word, i) => {
        const found = variants[i] ?? [];
        if (found.length > 0 || word.spelling.length < SHORTEST_MISSPELT) return found;
        const known = await vocabulary();
        // Another transaction: the first has ended while the vocabulary was read.
        return createTermReader(db, memory).misspelt(word, known);
      }),
    );
    const allowed = (kind: DocumentKind) =>
      (kinds === undefined || kinds.includes(kind)) && (requirements.length === 0 || kind === 'claim' || kind === 'event');
    const weigh = (kind: DocumentKind) => (allowed(kind) ? ((query.steer && STEERING[query.steer][kind]) ?? KINDS[kind]) : 0);
    const terms = new Set(groups.flatMap((group) => group.map(({ term }) => term)));
    return { ...pickBest(row, scoreDocuments(row, groups, demands), weigh), terms, edition };
  };
}

async function toDemand(requirement: Requirement, read: TermReader): Promise<Demand> {
  if ('from' in requirement) return requirement;
  return { postings: (await Promise.all(requirement.marks.map(read.mark))).flat() };
}

type Overview = { readonly edition: string; readonly row: Row; readonly vocabulary: () => Promise<ReadonlySet<string>> };

/** What is known of all documents at once: how they lie, and their days; the vocabulary is read when a word is misspelt. Made anew when packs change. */
function createOverview(db: Database, onChange: () => void): () => Promise<Overview> {
  let known: { readonly edition: string; readonly overview: Promise<Overview> } | undefined;
  const make = async (edition: string, packs: readonly PackRecord[]): Promise<Overview> => {
    const days = await db.getAll('days');
    let words: Promise<ReadonlySet<string>> | undefined;
    return {
      edition,
      row: layRow(packs, new Map(days.map(({ packId, days: list }) => [packId, list]))),
      vocabulary: () => {
        words ??= db.getAll('vocabularies').then((list) => new Set(list.flatMap(({ terms }) => terms.split(' '))));
        return words;
      },
    };
  };
  return async () => {
    const packs = await db.getAll('packs');
    const edition = packs.map(({ id, version, claimCount }) => `${id} ${version} ${claimCount}`).join();
    if (known?.edition !== edition) {
      if (known) onChange();
      known = { edition, overview: make(edition, packs) };
    }
    return known.overview;
  };
}

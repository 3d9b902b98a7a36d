import type { ParsedQuery, Steer } from '../search/parse-query';
import { type DocumentKind, type Hit, numberPacks, type PackPostings, pickBest, scoreDocuments } from '../search/rank-documents';
import type { Database } from './database';
import { createTermReader } from './read-terms';

export type Hits = {
  readonly best: readonly Hit[];
  readonly total: number;
  /** All terms that counted, for marking them in results. */
  readonly terms: ReadonlySet<string>;
};

/** Marks of which a document must have at least one (`who:…`), or days between which it must begin. */
export type Requirement = { readonly marks: readonly string[] } | { readonly from: string; readonly to: string };

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

export type DocumentFinder = (query: ParsedQuery, requirements: readonly Requirement[], kinds?: readonly DocumentKind[]) => Promise<Hits>;

/** Finds documents by their postings in the base; only the terms that a query needs are read, never the documents. */
export function createDocumentFinder(db: Database): DocumentFinder {
  const read = createTermReader(db);

  /** The documents that fulfil a requirement. */
  const fulfil = async (requirement: Requirement): Promise<readonly PackPostings[]> => {
    if ('from' in requirement) return read.days(requirement.from, requirement.to);
    return (await Promise.all(requirement.marks.map(read.mark))).flat();
  };

  return async (query, requirements, kinds) => {
    const [records, groups, required] = await Promise.all([
      db.getAll('packs'),
      Promise.all(query.terms.map((term) => read.variants({ term, spelling: query.spellings.get(term) ?? term, underWay: term === query.typing }))),
      Promise.all(requirements.map(fulfil)),
    ]);
    const packs = numberPacks(records);
    const allowed = (kind: DocumentKind) =>
      (kinds === undefined || kinds.includes(kind)) && (requirements.length === 0 || kind === 'claim' || kind === 'event');
    const weigh = (kind: DocumentKind) => (allowed(kind) ? ((query.steer && STEERING[query.steer][kind]) ?? KINDS[kind]) : 0);
    const terms = new Set(groups.flatMap((group) => group.map(({ term }) => term)));
    return { ...pickBest(packs, scoreDocuments(packs, groups, required), weigh), terms };
  };
}

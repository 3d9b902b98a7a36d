import type { Completion, Party, SearchAnswer, SearchResult } from '../answers';
import { ACTS } from '../model';
import { markMatches } from '../search/match';
import { FIELDS, foldWords, type ParsedQuery, parseQuery, type Steer } from '../search/parse-query';
import type { Hit } from '../search/rank-documents';
import type { Database } from './database';
import { createDocumentFinder } from './find-documents';
import { createMemory } from './memory';
import { readFilters } from './query-filters';
import type { DocumentRecord } from './records';

const SHOWN = 12;
const BATCH = 16;
const COMPLETIONS = 6;
const REMEMBERED = 300;
// A query that is nothing but a name wants whom it names.
const EXACT_NAME = 8;
// A name beside other words wants what was said or what happened, rather than the bearer.
const NAME_AMONG_WORDS = 0.65;

export type Searcher = {
  /** The facts that answer a query, best first. */
  readonly search: (query: string) => Promise<SearchAnswer>;
  /** What the value of the field at the end of a query can be completed to. */
  readonly complete: (query: string) => Promise<readonly Completion[]>;
};

/** Something found with how well it fits. */
export type Found = { readonly score: number; readonly document: DocumentRecord };

/** Searches the base; only the postings of a query's words and the documents that are shown are read. */
export function createSearcher(db: Database): Searcher {
  const find = createDocumentFinder(db);
  const read = createDocumentReader(db);

  const namesLike = async (text: string, kind: 'entity' | 'source', count: number): Promise<Found[]> => {
    const { best, edition } = await find({ ...parseQuery(text.replaceAll(':', ' ')), steer: undefined }, [], [kind]);
    return read(best.slice(0, count), edition);
  };

  const search = async (query: string): Promise<SearchAnswer> => {
    const parsed = parseQuery(query);
    const { requirements, checks, understood, problems, impossible } = await readFilters(parsed.filters, namesLike);
    const answer = { query, understood, problems: [...parsed.problems, ...problems] };
    const nearest = async () => {
      const text = [parsed.plain, ...parsed.filters.map(({ value }) => value)].join(' ').trim();
      return text === '' ? [] : (await namesLike(text, 'entity', 3)).map(toParty);
    };
    if (impossible || (parsed.terms.length === 0 && parsed.phrases.length === 0 && requirements.length === 0)) {
      return { ...answer, results: [], total: 0, nearest: await nearest() };
    }
    // Exact words are looked for by their terms first, and then in the texts.
    const terms = [...new Set([...parsed.terms, ...parsed.phrases.flatMap((phrase) => parseQuery(phrase).terms)])];
    const hits = await find({ ...parsed, terms }, requirements);
    const passes = (found: Found) => checks.every((check) => check(found.document)) && hasPhrases(found.document, parsed.phrases);
    const found = (await readUntil((some) => read(some, hits.edition), hits.best, passes))
      .map((item) => ({ ...item, score: item.score * worth(item.document, parsed) }))
      .sort(byScoreThenDate);
    const distinct = withoutCounterparts(found);
    const results = distinct.slice(0, SHOWN).map(({ document }) => toResult(document, hits.terms, parsed.steer));
    const counted = checks.length > 0 || parsed.phrases.length > 0 ? found.length : hits.total;
    return { ...answer, results, total: counted - (found.length - distinct.length), nearest: results.length === 0 ? await nearest() : [] };
  };

  const complete = async (query: string): Promise<Completion[]> => {
    const [, name = '', quoted, typed = quoted ?? ''] = /(?:^|\s)(\p{L}+):(?:"([^"]*)|(\S*))$/u.exec(query) ?? [];
    const field = FIELDS.find((known) => known === name.toLowerCase());
    if (field === undefined || field === 'before' || field === 'after' || field === 'on') return [];
    if (field === 'act') return ACTS.filter((act) => act.startsWith(typed.toLowerCase())).map((act) => ({ field, value: act, label: act }));
    const kind = field === 'source' ? 'source' : 'entity';
    const begins = ({ document }: Found) => document.names.some((known) => ` ${known}`.includes(` ${foldWords(typed)}`));
    const found =
      typed === '' ? await read(await firstOf(db, kind), 'first') : (await namesLike(typed, kind, 3 * COMPLETIONS)).filter(begins).slice(0, COMPLETIONS);
    return found.map(({ document }) => ({ field, value: `"${document.text}"`, label: document.text }));
  };

  return { search, complete };
}

/** The first entities or sources of the first pack: what is offered before anything is typed. */
async function firstOf(db: Database, kind: 'entity' | 'source'): Promise<Hit[]> {
  const [pack] = await db.getAll('packs');
  if (!pack) return [];
  const start = kind === 'entity' ? 0 : pack.entityCount + pack.claimCount + pack.eventCount;
  const count = Math.min(COMPLETIONS, kind === 'entity' ? pack.entityCount : pack.sourceCount);
  return Array.from({ length: count }, (_, i) => ({ packId: pack.id, n: start + i, kind, score: 1 }));
}

/** Reads documents, those shown a moment ago from memory: with each letter most of the results stay. */
function createDocumentReader(db: Database) {
  const memory = createMemory<DocumentRecord>(REMEMBERED, () => 1);
  return async (hits: readonly Hit[], edition: string): Promise<Found[]> => {
    const { store } = db.transaction('documents');
    const read = ({ packId, n }: Hit) => memory.recall(`${edition} ${packId} ${n}`, () => store.get([packId, n]));
    const found = await Promise.all(hits.map(async (hit) => ({ score: hit.score, document: await read(hit) })));
    return found.flatMap(({ score, document }) => (document ? [{ score, document }] : []));
  };
}

/** Reads documents, best first, until there are enough that pass. */
async function readUntil(read: (hits: readonly Hit[]) => Promise<Found[]>, hits: readonly Hit[], passes: (found: Found) => boolean): Promise<Found[]> {
  const found: Found[] = [];
  for (let i = 0; i < hits.length && found.length < BATCH; i += BATCH) found.push(...(await read(hits.slice(i, i + BATCH))).filter(passes));
  return found;
}

/** How much more a document is worth than its words say: for bearing the very name, or for having what the question word asks for. */
function worth({ names, text, detail, kind }: DocumentRecord, { plain, terms, steer }: ParsedQuery): number {
  const isName = plain !== '' && names.includes(foldWords(plain));
  const named = isName ? EXACT_NAME : kind === 'entity' && terms.length > 1 ? NAME_AMONG_WORDS : 1;
  const asked = (steer === 'number' && kind !== 'entity' && /\d/.test(text)) || (steer === 'where' && kind === 'event' && detail !== '') ? 2 : 1;
  return named * asked;
}

function hasPhrases({ text, also, detail }: DocumentRecord, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  // The bar keeps a phrase from reaching over two texts.
  const folded = [text, also, detail].map((part) => part.split('|').map(foldWords).join(' | ')).join(' | ');
  return phrases.every((phrase) => ` ${folded} `.includes(` ${phrase} `));
}

/** Of the versions of one claim the best is shown: it tells of the others. */
function withoutCounterparts(found: readonly Found[]): Found[] {
  const told = new Set<string>();
  const shown: Found[] = [];
  for (const item of found) {
    if (told.has(item.document.id)) continue;
    for (const id of item.document.counterparts) told.add(id);
    shown.push(item);
  }
  return shown;
}

// What a question asks for decides which difference is told first.
const ASKED: Partial<Record<Steer, string>> = { when: 'date', number: 'number', who: 'role' };

/** What is drawn: one line with its date, speaker and sources, and both values where sources differ. */
function toResult(
  { kind, id, text, detail, date, status, speaker, sources, differences }: DocumentRecord,
  terms: ReadonlySet<string>,
  steer?: Steer,
): SearchResult {
  const asked = steer && ASKED[steer];
  const difference = differences.find(({ on }) => on === asked) ?? differences[0];
  return {
    kind,
    id,
    text: markMatches(text, terms),
    detail,
    sources,
    versions: difference?.versions ?? [],
    ...(date !== undefined && { date }),
    ...(status !== undefined && { status }),
    ...(speaker !== undefined && { speaker }),
  };
}

function toParty({ document }: Found): Party {
  return { entityId: document.id, label: document.text };
}

function byScoreThenDate(a: Found, b: Found): number {
  const [first, second] = [a.document, b.document];
  return b.score - a.score || compare(second.date ?? '', first.date ?? '') || compare(first.id, second.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Day, overlaps, parseEdtf } from '../edtf';
import { ACTS } from '../model';
import { type Field, foldWords, type ParsedQuery } from '../search/parse-query';
import type { Requirement } from './find-documents';
import type { DocumentRecord } from './records';
import type { Found } from './search';

export type Filters = {
  /** What a document must have in the index. */
  readonly requirements: readonly Requirement[];
  /** What only a document itself can tell. */
  readonly checks: readonly ((document: DocumentRecord) => boolean)[];
  /** Each field in words. */
  readonly understood: readonly string[];
  readonly problems: readonly string[];
  /** Whether a value names nothing, so that nothing can fulfil it. */
  readonly impossible: boolean;
};

type NamesLike = (text: string, kind: 'entity' | 'source', count: number) => Promise<readonly Found[]>;
type Reading = {
  readonly requirement?: Requirement;
  readonly check?: (document: DocumentRecord) => boolean;
  readonly understood: string;
  readonly problem?: string;
};

const IN_WORDS: Record<Field, string> = {
  who: 'said by',
  to: 'said to',
  about: 'about',
  source: 'in',
  act: 'act:',
  before: 'before',
  after: 'after',
  on: 'on',
};

/** Turns a query's fields into what documents must have; `namesLike` finds whom a value names. */
export async function readFilters(filters: ParsedQuery['filters'], namesLike: NamesLike): Promise<Filters> {
  const readings = await Promise.all(filters.map((filter) => readFilter(filter, namesLike)));
  const given = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined);
  return {
    requirements: given(readings.map(({ requirement }) => requirement)),
    checks: given(readings.map(({ check }) => check)),
    understood: readings.map(({ understood }) => understood),
    problems: given(readings.map(({ problem }) => problem)),
    impossible: readings.some(({ requirement }) => requirement === undefined),
  };
}

async function readFilter({ field, value }: ParsedQuery['filters'][number], namesLike: NamesLike): Promise<Reading> {
  if (field === 'before' || field === 'after' || field === 'on') return { ...readDate(field, value), understood: `${IN_WORDS[field]} ${value}` };
  if (field === 'act') return readAct(value);
  const named = await thingsNamed(value, field === 'source' ? 'source' : 'entity', namesLike);
  const labels = named.map(({ document }) => document.text).join(' or ');
  if (named.length === 0) return { understood: `${IN_WORDS[field]} ${value}`, problem: `Nothing in the base is called “${value.slice(0, 40)}”.` };
  return { requirement: { marks: named.map(({ document }) => `${field}:${document.id}`) }, understood: `${IN_WORDS[field]} ${labels}` };
}

function readAct(value: string): Reading {
  const folded = foldWords(value);
  const act = ACTS.find((known) => folded.startsWith(known) || (folded !== '' && known.startsWith(folded)));
  if (act) return { requirement: { marks: [`act:${act}`] }, understood: `act: ${act}` };
  return { understood: `act: ${value}`, problem: `There is no act “${value.slice(0, 40)}”. There are: ${ACTS.join(', ')}.` };
}

/** The days between which a document must begin, and the check on its whole date. */
function readDate(field: 'before' | 'after' | 'on', value: string): Pick<Reading, 'requirement' | 'check'> {
  const limit = parseEdtf(value);
  if (limit === undefined) return {};
  const { first, last } = limit;
  const spanOf = (document: DocumentRecord) => (document.date === undefined ? undefined : parseEdtf(document.date));
  if (field === 'before') return { requirement: { from: 0, to: toDay(first) }, check: (document) => (spanOf(document)?.last ?? '9999') < first };
  if (field === 'after') return { requirement: { from: toDay(last), to: 99_999_999 }, check: (document) => (spanOf(document)?.first ?? '') > last };
  return {
    requirement: { from: 0, to: toDay(last) + 1 },
    check: (document) => {
      const span = spanOf(document);
      return span !== undefined && overlaps(span, limit);
    },
  };
}

/** The entities (sources) that a value names best; several when they fit alike. */
async function thingsNamed(value: string, kind: 'entity' | 'source', namesLike: NamesLike): Promise<Found[]> {
  const found = await namesLike(value, kind, 5);
  const exact = found.filter(({ document }) => document.names.includes(foldWords(value)));
  const top = found[0]?.score ?? 0;
  return exact.length > 0 ? exact : found.filter(({ score }) => score >= top * 0.95);
}

function toDay(day: Day): number {
  return Number(day.replaceAll('-', ''));
}

import type { Version } from '../answers';
import { parseEdtf } from '../edtf';
import { foldWords } from '../search/parse-query';
import type { SearchDocument } from '../search/postings';
import type { ClaimRecord, ComparisonRecord, DocumentRecord, EntityRecord, EventRecord, PackRecords, SourceRecord } from './records';

/** A document with the day that it begins on (`20211230`, or 0) and with what a search shows of it. */
export type IndexedDocument = SearchDocument & { readonly day: number; readonly shown: Omit<DocumentRecord, 'packId' | 'n'> };

/** The documents of a pack's index, in the order in which they are numbered: entities, claims, events, sources. */
export function* searchDocuments(records: PackRecords): Generator<IndexedDocument> {
  const look = createLookUp(records);
  for (const entity of records.entities) yield ofEntity(entity, look);
  for (const claim of records.claims) yield ofClaim(claim, look);
  for (const event of records.events) yield ofEvent(event, look);
  for (const source of records.sources) yield ofSource(source);
}

const prose = (text: string, weight: number) => ({ text, weight, kind: 'prose' }) as const;
const names = (texts: readonly string[], weight = 5) => ({ text: texts.join(' '), weight, kind: 'names' }) as const;
const nothing = { detail: '', also: '', names: [], sources: [], differences: [], counterparts: [] } as const;

function ofEntity({ id, label, description, background, aliases, roles = [] }: EntityRecord, look: LookUp): IndexedDocument {
  const spellings = [label, ...aliases.map((alias) => alias.text)];
  const lines = background.map((line) => line.text).join(' | ');
  const offices = roles.map((role) => role.label);
  return {
    kind: 'entity',
    id,
    fields: [names(spellings), names(offices, 2.5), prose(description.text, 1.6), prose(lines, 0.6)],
    marks: [],
    day: 0,
    shown: {
      ...nothing,
      kind: 'entity',
      id,
      text: label,
      detail: description.text,
      also: lines,
      names: [...new Set(spellings.map(foldWords))],
      sources: look.sources(description.support),
    },
  };
}

function ofClaim(claim: ClaimRecord, look: LookUp): IndexedDocument {
  const { id, text, citations, act, date, about, entityIds, claimant, addressee = [], relayedBy = [], medium = '' } = claim;
  const speakers = claimant === undefined ? relayedBy : [claimant];
  const quotes = citations.map((citation) => citation.quote.exact).join(' | ');
  const comparisons = look.comparisons([id]);
  const counterparts = [...new Set(comparisons.flatMap((comparison) => comparison.claimIds))].filter((other) => other !== id);
  return {
    kind: 'claim',
    id,
    fields: [
      prose(text, 2),
      prose(quotes, 0.8),
      prose(`${look.labels(entityIds)} ${medium}`, 0.6),
      prose(`${look.labels(speakers)} ${act}`, 1.2),
      prose(dateWords(date), 1),
    ],
    marks: [
      ...speakers.map((entity) => `who:${entity}`),
      ...addressee.map((entity) => `to:${entity}`),
      ...about.map((entity) => `about:${entity}`),
      ...sourceMarks(citations),
      `act:${act}`,
    ],
    day: dayOf(date),
    // Who passes something on has said it too, in a way.
    weakMarks: relayedBy.map((entity) => `who:${entity}`),
    shown: {
      ...nothing,
      kind: 'claim',
      id,
      text,
      also: quotes,
      date,
      sources: [...new Set([...look.sources(citations), ...look.sourcesOfClaims(counterparts)])],
      differences: look.differences(comparisons),
      counterparts,
      ...(claimant !== undefined && { speaker: look.labels([claimant]) }),
    },
  };
}

function ofEvent({ id, label, about, date, place, citations, status, claims }: EventRecord, look: LookUp): IndexedDocument {
  const where = place === undefined ? '' : look.labels([place]);
  return {
    kind: 'event',
    id,
    fields: [prose(label, 2.4), prose(`${look.labels(about)} ${where} ${status}`, 0.7), prose(dateWords(date), 2)],
    marks: [...about.map((entity) => `about:${entity}`), ...sourceMarks(citations)],
    day: dayOf(date),
    shown: {
      ...nothing,
      kind: 'event',
      id,
      text: label,
      detail: where,
      date,
      status,
      sources: look.sources(citations),
      differences: look.differences(look.comparisons(claims).filter((comparison) => comparison.on === 'date')),
    },
  };
}

function ofSource({ id, headline, shortName, publisher = '', agency = '', author = '', dateInferred }: SourceRecord): IndexedDocument {
  return {
    kind: 'source',
    id,
    fields: [names([shortName]), prose(`${headline} ${publisher} ${agency} ${author}`, 1)],
    marks: [],
    day: 0,
    shown: {
      ...nothing,
      kind: 'source',
      id,
      text: shortName,
      detail: headline,
      names: [foldWords(shortName)],
      ...(dateInferred !== undefined && { date: dateInferred }),
    },
  };
}

function sourceMarks(citations: ClaimRecord['citations']): string[] {
  return [...new Set(citations.map((citation) => `source:${citation.sourceId}`))];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as it may be typed: `30 December 2021`, the parts that it has. */
function dateWords(date: string): string {
  const ends = date
    .split('/')
    .map((end) => {
      const [year = '', month, day] = end.split('-');
      return [day === undefined ? '' : Number(day), month === undefined ? '' : MONTHS[Number(month) - 1], year].join(' ').trim();
    })
    .flatMap((end) => end.split(' '));
  return [...new Set(ends)].join(' ');
}

function dayOf(date: string): number {
  return Number(parseEdtf(date)?.first.replaceAll('-', '') ?? 0);
}

type LookUp = ReturnType<typeof createLookUp>;

/** What other records say of the ids in a record. */
function createLookUp({ entities, claims, sources, comparisons }: PackRecords) {
  const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
  const shortNames = new Map(sources.map((source) => [source.id, source.shortName]));
  const sourcesOf = new Map(claims.map((claim) => [claim.id, claim.citations.map((citation) => shortNames.get(citation.sourceId) ?? '')]));
  const comparing = new Map<string, ComparisonRecord[]>();
  for (const comparison of comparisons) for (const id of comparison.claimIds) comparing.set(id, [...(comparing.get(id) ?? []), comparison]);

  const version = ({ claimId, says }: ComparisonRecord['sides'][number]): Version => ({ says, source: sourcesOf.get(claimId)?.[0] ?? '' });
  return {
    labels: (ids: readonly string[]) => ids.map((id) => labels.get(id) ?? '').join(' '),
    sources: (support: readonly { readonly sourceId: string }[]) => [...new Set(support.map(({ sourceId }) => shortNames.get(sourceId) ?? ''))],
    sourcesOfClaims: (ids: readonly string[]) => ids.flatMap((id) => sourcesOf.get(id) ?? []),
    comparisons: (claimIds: readonly string[]) => [...new Set(claimIds.flatMap((id) => comparing.get(id) ?? []))],
    differences: (list: readonly ComparisonRecord[]) =>
      list.filter(({ kind }) => kind === 'differ').map(({ on, sides }) => ({ on, versions: sides.map(version) })),
  };
}

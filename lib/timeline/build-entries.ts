import type { TimelineEntry } from '../answers';
import { type Day, parseEdtf } from '../edtf';
import type { Claim, Comparison, Event, Source } from '../model';
import { joinVersions } from './claim-versions';
import { compare } from './compare';
import { orderEntries } from './order-entries';
import { type DatedSource, firstDayOf } from './source-day';

type EntryEvent = Pick<Event, 'id' | 'label' | 'about' | 'date' | 'status' | 'place' | 'claims' | 'citations'>;
type EntryClaim = Pick<Claim, 'id' | 'text' | 'claimant' | 'act' | 'date' | 'citations'> & { readonly entityIds: readonly string[] };
type EntryComparison = Pick<Comparison, 'kind' | 'on'> & { readonly claimIds: readonly string[] };

/** What a timeline is made of; `claims` holds those of every event, and every event that has one of the claims is in `events`. */
export type EntryMaterial = {
  readonly events: readonly EntryEvent[];
  readonly claims: readonly EntryClaim[];
  readonly comparisons: readonly EntryComparison[];
  readonly sources: readonly (DatedSource & Pick<Source, 'id'>)[];
};

/**
 * The lines of a timeline, in the order of time. An event is one, with its claims and the versions of these that belong to no other event;
 * a claim of no event is one with its versions. Someone has a part in an event who is named for it, or who says something in it.
 */
export function buildEntries({ events, claims, comparisons, sources }: EntryMaterial): TimelineEntry[] {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const firstDays = new Map(sources.map((source) => [source.id, firstDayOf(source)]));
  const differing = differencesByClaim(comparisons);
  const eventsOf = listByKey(events.flatMap((event) => event.claims.map((claimId) => [claimId, event.id] as const)));
  const versions = joinVersions([...claimById.keys()], comparisons, eventsOf);
  const extraClaims = listByKey(versions.flatMap(({ eventIds, claimIds }) => eventIds.flatMap((id) => claimIds.map((claimId) => [id, claimId] as const))));

  const tell = (line: Line, claimIds: readonly string[], citations: EntryClaim['citations'] | readonly []): TimelineEntry => {
    const told = claimIds.flatMap((id) => claimById.get(id) ?? []);
    const sourceIds = unique([...citations, ...told.flatMap((claim) => claim.citations)].map((citation) => citation.sourceId));
    const knownSince = firstKnown(line, sourceIds, firstDays);
    return {
      ...line,
      claimIds,
      sourceIds,
      acts: unique(told.map((claim) => claim.act)),
      differsOn: differencesAmong(claimIds, differing),
      ...(knownSince !== undefined && { knownSince }),
    };
  };
  return orderEntries([
    ...events.map((event) => {
      const claimIds = unique([...event.claims, ...(extraClaims.get(event.id) ?? [])]);
      return tell(eventLine(event, claimIds, claimById), claimIds, event.citations);
    }),
    ...versions.flatMap(({ claimIds, eventIds }) => {
      const told = claimIds.flatMap((id) => claimById.get(id) ?? []).sort(byClarity);
      const [lead] = told;
      return lead === undefined || eventIds.length > 0 ? [] : [tell(claimLine(lead, told), unique(told.map(({ id }) => id)), [])];
    }),
  ]);
}

type Line = Pick<TimelineEntry, 'kind' | 'id' | 'text' | 'date' | 'status' | 'entityIds' | 'speaker'>;

function eventLine({ id, label, date, status, about, place }: EntryEvent, claimIds: readonly string[], claims: ReadonlyMap<string, EntryClaim>): Line {
  const speakers = claimIds.flatMap((claimId) => claims.get(claimId)?.claimant ?? []);
  return { kind: 'event', id, text: label, date, status, entityIds: unique([...about, ...(place === undefined ? [] : [place]), ...speakers]) };
}

/** A claim bears the day on which it was said; one that plans bears the day that it is for. */
function claimLine({ id, text, date, act, claimant }: EntryClaim, versions: readonly EntryClaim[]): Line {
  const status = act === 'plan' ? 'planned' : 'said';
  const entityIds = unique(versions.flatMap((version) => version.entityIds));
  return { kind: 'claim', id, text, date, status, entityIds, ...(claimant !== undefined && { speaker: claimant }) };
}

/** The version that leads its line: the earliest one, of these the one with most citations, then by id. */
function byClarity(a: EntryClaim, b: EntryClaim): number {
  return compare(firstDay(a), firstDay(b)) || b.citations.length - a.citations.length || compare(a.id, b.id);
}

/** The earliest day of its sources, but nothing is known before it happens or is said; a plan is. */
function firstKnown({ date, status }: Line, sourceIds: readonly string[], firstDays: ReadonlyMap<string, Day | undefined>): Day | undefined {
  const [earliest] = sourceIds.flatMap((id) => firstDays.get(id) ?? []).sort(compare);
  const own = parseEdtf(date)?.first;
  if (earliest === undefined || own === undefined || status === 'planned') return earliest;
  return own > earliest ? own : earliest;
}

type Difference = { readonly on: Comparison['on']; readonly claimIds: readonly string[] };

function differencesByClaim(comparisons: readonly EntryComparison[]): Map<string, Difference[]> {
  const differing = comparisons.filter(({ kind }) => kind === 'differ');
  return listByKey(differing.flatMap((difference) => difference.claimIds.map((id) => [id, difference] as const)));
}

/** On what at least two of the claims differ from each other. */
function differencesAmong(claimIds: readonly string[], differing: ReadonlyMap<string, readonly Difference[]>): Comparison['on'][] {
  const among = new Set(claimIds);
  const differences = claimIds.flatMap((id) => differing.get(id) ?? []);
  return unique(differences.filter((difference) => difference.claimIds.filter((id) => among.has(id)).length > 1).map(({ on }) => on));
}

function listByKey<T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}

function firstDay({ date }: EntryClaim): string {
  return parseEdtf(date)?.first ?? '~';
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

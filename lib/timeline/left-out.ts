import { parseEdtf } from '../edtf';
import type { Claim, Comparison, Event, Source } from '../model';
import { firstDayOf } from './source-day';

type Told = {
  readonly events: readonly Pick<Event, 'id' | 'claims'>[];
  readonly claims: readonly Pick<Claim, 'id' | 'date' | 'citations'>[];
  readonly comparisons: readonly (Pick<Comparison, 'kind'> & { readonly claimIds: readonly string[] })[];
  readonly sources: readonly Pick<Source, 'id' | 'datePublished' | 'dateInferred'>[];
};
type Matched = { readonly claimIds: readonly string[]; readonly eventIds: readonly string[] };

/**
 * The claims on events of which a page speaks that no sentence of it tells, neither in this nor in another source's version; of several
 * versions one. Claims that no source had published on the page's day (`YYYY-MM-DD`) are not missing from it. Events of which the page
 * says most come first.
 */
export function findLeftOut({ events, claims, comparisons, sources }: Told, matches: readonly Matched[], pageDay?: string): string[] {
  const published = new Map(sources.map((source) => [source.id, firstDayOf(source)]));
  const known = new Map(claims.map((claim) => [claim.id, pageDay === undefined || isKnown(claim, published, pageDay)]));
  const versions = versionsOf(comparisons);
  const told = new Set(matches.flatMap((match) => match.claimIds).flatMap((id) => [id, ...(versions.get(id) ?? [])]));

  const times = (event: Pick<Event, 'id' | 'claims'>) =>
    matches.filter((match) => match.eventIds.includes(event.id) || match.claimIds.some((id) => event.claims.includes(id))).length;
  const spokenOf = events
    .map((event) => ({ event, times: times(event) }))
    .filter((item) => item.times > 0)
    .sort((a, b) => b.times - a.times || (a.event.id < b.event.id ? -1 : 1));

  const leftOut: string[] = [];
  for (const id of spokenOf.flatMap(({ event }) => event.claims)) {
    if (told.has(id) || !known.get(id)) continue;
    leftOut.push(id);
    for (const version of [id, ...(versions.get(id) ?? [])]) told.add(version);
  }
  return leftOut;
}

/** For each claim the others that it is compared with. */
function versionsOf(comparisons: Told['comparisons']): Map<string, Set<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { claimIds } of comparisons) {
    for (const id of claimIds) {
      const others = versions.get(id) ?? new Set();
      for (const other of claimIds) if (other !== id) others.add(other);
      versions.set(id, others);
    }
  }
  return versions;
}

/** Whether somebody who wrote on a day can have known a claim: it had been made, and a source had told it (or has no date). */
function isKnown({ date, citations }: Told['claims'][number], published: ReadonlyMap<string, string | undefined>, day: string): boolean {
  const made = parseEdtf(date)?.first ?? '';
  return made <= day && citations.some(({ sourceId }) => (published.get(sourceId) ?? '') <= day);
}

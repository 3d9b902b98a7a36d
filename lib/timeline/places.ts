import type { PassageMatch, TimelineEntry } from '../answers';

/** Where in the page each entry is spoken of, in the page's order: by a sentence on the event itself or on one of its claims. */
export function placesOf(entries: readonly TimelineEntry[], matches: readonly PassageMatch[]): Map<string, PassageMatch[]> {
  const entriesOf = new Map<string, string[]>();
  for (const { id, claimIds } of entries) for (const key of [id, ...claimIds]) entriesOf.set(key, [...(entriesOf.get(key) ?? []), id]);
  const places = new Map<string, PassageMatch[]>();
  for (const match of matches) {
    const spokenOf = new Set([...match.eventIds, ...match.claimIds].flatMap((id) => entriesOf.get(id) ?? []));
    for (const id of spokenOf) places.set(id, [...(places.get(id) ?? []), match]);
  }
  return places;
}

/** The entries that passages in view speak of; `inView` holds indices of passages. */
export function litEntries(places: ReadonlyMap<string, readonly PassageMatch[]>, inView: ReadonlySet<number>): Set<string> {
  return new Set([...places].filter(([, matches]) => matches.some(({ passage }) => inView.has(passage))).map(([id]) => id));
}

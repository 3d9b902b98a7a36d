/** What joining needs of a comparison: the claims that it lays side by side. */
type Compared = { readonly claimIds: readonly string[] };

/** Claims that belong to no event and that comparisons connect, and the events with whose claims they are compared. */
export type ClaimVersions = { readonly claimIds: readonly string[]; readonly eventIds: readonly string[] };

/**
 * Joins the claims that belong to no event into versions of one. What an event has is not passed through: two events stay two, also where
 * sources are compared on what was said in each.
 */
export function joinVersions(claimIds: readonly string[], comparisons: readonly Compared[], eventsOf: ReadonlyMap<string, readonly string[]>): ClaimVersions[] {
  const neighbours = neighboursByClaim(comparisons);
  const joined: ClaimVersions[] = [];
  const seen = new Set<string>();
  for (const id of claimIds) {
    if (eventsOf.has(id) || seen.has(id)) continue;
    const reached = reachFrom(id, neighbours, eventsOf);
    for (const version of reached.claimIds) seen.add(version);
    joined.push(reached);
  }
  return joined;
}

function reachFrom(id: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>, eventsOf: ReadonlyMap<string, readonly string[]>): ClaimVersions {
  const versions = new Set([id]);
  const eventIds = new Set<string>();
  // A set that grows while it is walked gives what is added as well.
  for (const version of versions) {
    for (const other of neighbours.get(version) ?? []) {
      const events = eventsOf.get(other);
      if (events === undefined) versions.add(other);
      else for (const eventId of events) eventIds.add(eventId);
    }
  }
  return { claimIds: [...versions], eventIds: [...eventIds] };
}

function neighboursByClaim(comparisons: readonly Compared[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { claimIds } of comparisons) {
    for (const id of claimIds) {
      const known = neighbours.get(id) ?? new Set();
      for (const other of claimIds) known.add(other);
      neighbours.set(id, known);
    }
  }
  return neighbours;
}

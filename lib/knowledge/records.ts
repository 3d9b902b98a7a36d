import type { InstalledPack, SearchResult, Version } from '../answers';
import type { Claim, Comparison, Entity, Event, Pack, Source } from '../model';

/** Raised when records are made, or words read and weighed for the search index, in another way: bases from before are made anew. */
export const RECORDS_VERSION = 4;

/** What every stored record adds: which pack it came with. Its ids are `packId/id`, so packs cannot run into each other. */
type Packed<T> = T & { readonly packId: string };

/** `partCount` tells in how many claims it has a part: an index counts them one by one. */
export type EntityRecord = Packed<Entity> & { readonly partCount: number };
/** `entityIds` holds everyone who has a part in the claim, for the index; `compared` repeats what it is compared on, and with which claims. */
export type ClaimRecord = Packed<Claim> & {
  readonly entityIds: readonly string[];
  readonly compared: readonly ComparedRecord[];
  /** The claimant's label: a timeline of hundreds of claims has nearly as many speakers. */
  readonly speaker?: string;
};
export type ComparedRecord = Pick<Comparison, 'id' | 'kind' | 'on'> & { readonly claimIds: readonly string[] };
/** `entityIds` holds everyone who has a part in the event or in one of its claims, for the index. */
export type EventRecord = Packed<Event> & { readonly entityIds: readonly string[] };
export type SourceRecord = Packed<Source>;
/** `claimIds` repeats the sides' ids, for the index. */
export type ComparisonRecord = Packed<Comparison> & { readonly claimIds: readonly string[] };
/** What is known of an installed pack. `entityCount` is what an intact base must hold of it. */
export type PackRecord = Pick<Pack, 'id' | 'version' | 'title' | 'language' | 'license'> & {
  readonly entityCount: number;
  readonly claimCount: number;
  readonly eventCount: number;
  readonly sourceCount: number;
  /** Whether it ships with the extension or was added by the reader. */
  readonly origin: InstalledPack['origin'];
  /** The `RECORDS_VERSION` under which it was installed. */
  readonly recordsVersion: number;
};

/** A document of a pack's index by number (entities first, then claims, events, sources), with all that a search shows of it. */
export type DocumentRecord = {
  readonly packId: string;
  readonly n: number;
  readonly kind: SearchResult['kind'];
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  /** Other texts that exact words are looked for in, parted by `|`. */
  readonly also: string;
  /** Every name of an entity or source, folded. */
  readonly names: readonly string[];
  readonly date?: string;
  readonly status?: Event['status'];
  readonly speaker?: string;
  readonly sources: readonly string[];
  /** Where sources differ: on what, and what each says. */
  readonly differences: readonly { readonly on: Comparison['on']; readonly versions: readonly Version[] }[];
  /** The other versions of a claim. */
  readonly counterparts: readonly string[];
};

/** The first day of each document by number, as `20211230`; 0 for one without a date. */
export type DaysRecord = { readonly packId: string; readonly days: Uint32Array };

/** Every term of a pack's texts, parted by spaces: one value, because tens of thousands of keys take long to read. */
export type VocabularyRecord = { readonly packId: string; readonly terms: string };

/** In which documents of a pack a term stands, and its weight in each. */
export type PostingsRecord = { readonly packId: string; readonly term: string; readonly docs: Uint32Array; readonly weights: Float32Array };

/** A pack as it is stored, one list for each store. */
export type PackRecords = {
  readonly packs: readonly [PackRecord];
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
  readonly comparisons: readonly ComparisonRecord[];
};

/** Turns a checked pack into records, each id qualified by the pack's. */
export function toRecords(pack: Pack, origin: PackRecord['origin']): PackRecords {
  const { id: packId, version, title, language, license } = pack;
  const qualify = (id: string) => `${packId}/${id}`;
  const qualifyAll = <L extends readonly string[]>(ids: L): L => ids.map(qualify) as unknown as L;
  const sourced = <S extends { sourceId: string }, L extends readonly S[]>(support: L): L =>
    support.map((item) => ({ ...item, sourceId: qualify(item.sourceId) })) as unknown as L;

  const partCounts = new Map<string, number>();
  for (const id of pack.claims.flatMap(participants)) partCounts.set(id, (partCounts.get(id) ?? 0) + 1);
  const entities = pack.entities.map(
    (entity): EntityRecord => ({
      ...entity,
      packId,
      id: qualify(entity.id),
      partCount: partCounts.get(entity.id) ?? 0,
      description: { ...entity.description, support: sourced(entity.description.support) },
      background: entity.background.map((line) => ({ ...line, support: sourced(line.support) })),
      ...(entity.roles && { roles: entity.roles.map((role) => ({ ...role, support: sourced(role.support) })) }),
    }),
  );
  const comparisons = pack.comparisons.map((comparison): ComparisonRecord => {
    const sides = comparison.sides.map((side) => ({ ...side, claimId: qualify(side.claimId) })) as unknown as Comparison['sides'];
    return { ...comparison, packId, id: qualify(comparison.id), sides, claimIds: sides.map((side) => side.claimId) };
  });
  const compared = byClaim(comparisons);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const claims = pack.claims.map((claim): ClaimRecord => {
    const qualified: Claim = {
      ...claim,
      id: qualify(claim.id),
      about: qualifyAll(claim.about),
      citations: sourced(claim.citations),
      ...(claim.claimant && { claimant: qualify(claim.claimant) }),
      ...(claim.addressee && { addressee: qualifyAll(claim.addressee) }),
      ...(claim.relayedBy && { relayedBy: qualifyAll(claim.relayedBy) }),
    };
    const speaker = labels.get(qualified.claimant ?? '');
    return { ...qualified, packId, entityIds: participants(qualified), compared: compared.get(qualified.id) ?? [], ...(speaker !== undefined && { speaker }) };
  });
  const participantsOf = new Map(claims.map((claim) => [claim.id, claim.entityIds]));
  return {
    packs: [
      {
        id: packId,
        version,
        title,
        language,
        license,
        entityCount: entities.length,
        claimCount: claims.length,
        eventCount: pack.events.length,
        sourceCount: pack.sources.length,
        origin,
        recordsVersion: RECORDS_VERSION,
      },
    ],
    entities,
    claims,
    events: pack.events.map((event) => {
      const about = qualifyAll(event.about);
      const told = qualifyAll(event.claims);
      return {
        ...event,
        packId,
        id: qualify(event.id),
        about,
        claims: told,
        entityIds: [...new Set([...about, ...told.flatMap((claim) => participantsOf.get(claim) ?? [])])],
        citations: sourced(event.citations),
        ...(event.place && { place: qualify(event.place) }),
      };
    }),
    sources: pack.sources.map((source) => ({ ...source, packId, id: qualify(source.id) })),
    comparisons,
  };
}

/** What each claim is compared on. */
function byClaim(comparisons: readonly ComparisonRecord[]): Map<string, ComparedRecord[]> {
  const compared = new Map<string, ComparedRecord[]>();
  for (const { id, kind, on, claimIds } of comparisons) {
    for (const claimId of claimIds) {
      const list = compared.get(claimId) ?? [];
      list.push({ id, kind, on, claimIds });
      compared.set(claimId, list);
    }
  }
  return compared;
}

/** Everyone who has a part in a claim: whom it is about, who said it, to whom, and who passed it on. */
function participants({ about, claimant, addressee = [], relayedBy = [] }: Claim): string[] {
  return [...new Set([...about, ...(claimant === undefined ? [] : [claimant]), ...addressee, ...relayedBy])];
}

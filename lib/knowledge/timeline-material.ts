import type { CardComparison, Party } from '../answers';
import { type CardTools, createCardReader } from './card-reader';
import type { Database } from './database';
import type { ClaimRecord, ComparedRecord, EntityRecord, EventRecord, SourceRecord } from './records';

/** Everything in the base that some entities have a part in; `comparisons` are those among the claims, each once. */
export type TimelineMaterial = {
  /** The entities' own names. */
  readonly names: readonly Party[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly comparisons: readonly ComparedRecord[];
  readonly sources: readonly SourceRecord[];
  /** Whether the base tells more of the entities than was read. */
  readonly isCut: boolean;
};

/**
 * Reads what the entities have a part in, and the claims of their events that are about others. Of more claims than `most` in all, as many are
 * read for each entity.
 */
export async function readTimelineMaterial(db: Database, entityIds: readonly string[], most: number): Promise<TimelineMaterial> {
  const tx = db.transaction(['entities', 'events', 'claims', 'sources']);
  const [eventsIndex, claimsIndex] = [tx.objectStore('events').index('byEntity'), tx.objectStore('claims').index('byEntity')];
  const entities = await getEach(entityIds, (id) => tx.objectStore('entities').get(id));
  const isCut = entities.reduce((sum, { partCount }) => sum + partCount, 0) > most;
  // Half by themselves: events bring claims of their own.
  const each = isCut ? Math.ceil(most / entityIds.length / 2) : undefined;
  const [eventLists, claimLists] = await Promise.all([
    Promise.all(entityIds.map((id) => eventsIndex.getAll(id, each))),
    Promise.all(entityIds.map((id) => claimsIndex.getAll(id, each))),
  ]);
  const events = byId(eventLists.flat());
  const claims = byId(claimLists.flat());
  const missing = [...events.values()].flatMap((event) => event.claims).filter((id) => !claims.has(id));
  for (const claim of await getEach(missing, (id) => tx.objectStore('claims').get(id))) claims.set(claim.id, claim);

  const sourceIds = [...events.values(), ...claims.values()].flatMap((item) => item.citations.map((citation) => citation.sourceId));
  const sources = await getEach(sourceIds, (id) => tx.objectStore('sources').get(id));
  const comparisons = byId([...claims.values()].flatMap((claim) => claim.compared));
  const material = { events: [...events.values()], claims: [...claims.values()], comparisons: [...comparisons.values()], sources, isCut };
  return { names: entities.map(toParty), ...material };
}

/** The labels of entities that the base has. */
export async function readLabels(db: Database, entityIds: readonly string[]): Promise<Party[]> {
  const store = db.transaction('entities').store;
  return (await getEach(entityIds, (id) => store.get(id))).map(toParty);
}

function toParty({ id, label }: EntityRecord): Party {
  return { entityId: id, label };
}

/** Comparisons with their sides, in the order of the ids; those that the base has lost are left out. */
export async function readComparisons(db: Database, ids: readonly string[], tools: CardTools): Promise<CardComparison[]> {
  const reader = createCardReader(db, tools);
  const records = await getEach(ids, (id) => db.get('comparisons', id));
  return Promise.all(records.map(reader.comparison));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** What the base has under each id, every id once. */
async function getEach<T>(ids: readonly string[], get: (id: string) => Promise<T | undefined>): Promise<T[]> {
  const found = await Promise.all([...new Set(ids)].map(get));
  return found.filter((item): item is NonNullable<typeof item> => item !== undefined);
}

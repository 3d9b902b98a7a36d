import { buildPostings } from '../search/postings';
import { ALL_STORES, CONTENT_STORES, type Database, RECORD_STORES } from './database';
import { type PackProblem, parsePack } from './parse-pack';
import {
  type DaysRecord,
  type DocumentRecord,
  type PackRecord,
  type PackRecords,
  type PostingsRecord,
  RECORDS_VERSION,
  toRecords,
  type VocabularyRecord,
} from './records';
import { searchDocuments } from './search-documents';
import { storeGazetteer } from './stored-gazetteer';

export type Installed =
  | { readonly ok: true; readonly packId: string; readonly version: number }
  /** Refused: the store is as it was. */
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Checks data and installs it as a pack, in place of an older version of the same, in one transaction: afterwards the base is new or as it was.
 * A background that has the base open learns of it by `tellPacksChanged`.
 */
export async function installPack(db: Database, data: unknown, origin: PackRecord['origin']): Promise<Installed> {
  const parsed = parsePack(data);
  if (!parsed.ok) return parsed;
  const records = withIndex(toRecords(parsed.pack, origin));
  const { id, version } = parsed.pack;
  const tx = db.transaction(ALL_STORES, 'readwrite');
  const writes: Promise<unknown>[] = [];
  try {
    for (const name of CONTENT_STORES) {
      const store = tx.objectStore(name);
      for (const key of await store.index('byPack').getAllKeys(id)) writes.push(store.delete(key));
    }
    for (const name of RECORD_STORES) for (const record of records[name]) writes.push(tx.objectStore(name).put(record as never));
    writes.push(storeGazetteer(tx.objectStore('entities'), tx.objectStore('gazetteer')));
    await Promise.all([...writes, tx.done]);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has aborted by itself.
    }
    // The other writes fail with it: that is no further fault.
    await Promise.allSettled([...writes, tx.done]);
    throw error;
  }
  return { ok: true, packId: id, version };
}

/** Installs the pack that ships with the extension if the base lacks it, has an older version of it, or has lost a part of it; tells whether it did. */
export async function ensureBundledPack(db: Database, bundled: { id: string; version: number }, load: () => Promise<unknown>): Promise<boolean> {
  const [installed, entities, claims] = await Promise.all([
    db.get('packs', bundled.id),
    db.countFromIndex('entities', 'byPack', bundled.id),
    db.countFromIndex('claims', 'byPack', bundled.id),
  ]);
  const isCurrent = installed && installed.version >= bundled.version && installed.recordsVersion === RECORDS_VERSION;
  if (isCurrent && entities === installed.entityCount && claims === installed.claimCount) return false;
  const result = await installPack(db, await load(), 'bundled');
  if (!result.ok) throw new Error(`The bundled pack is broken: ${result.problems.map(({ path, reason }) => `${path} ${reason}`).join('; ')}`);
  return true;
}

type IndexedRecords = PackRecords & {
  readonly documents: readonly DocumentRecord[];
  readonly postings: readonly PostingsRecord[];
  readonly vocabularies: readonly [VocabularyRecord];
  readonly days: readonly [DaysRecord];
};

/** Adds the search index to a pack's records. */
function withIndex(records: PackRecords): IndexedRecords {
  const [{ id: packId }] = records.packs;
  const documents = [...searchDocuments(records)];
  const postings = buildPostings(documents);
  return {
    ...records,
    documents: documents.map(({ shown }, n) => ({ packId, n, ...shown })),
    postings: [...postings].map(([term, list]) => ({ packId, term, ...list })),
    days: [{ packId, days: Uint32Array.from(documents, ({ day }) => day) }],
    vocabularies: [{ packId, terms: [...postings.keys()].filter((term) => !term.startsWith('#')).join(' ') }],
  };
}

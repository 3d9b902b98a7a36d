import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import type {
  ClaimRecord,
  ComparisonRecord,
  DaysRecord,
  DocumentRecord,
  EntityRecord,
  EventRecord,
  PackRecord,
  PostingsRecord,
  SourceRecord,
  VocabularyRecord,
} from './records';
import type { StoredGazetteer } from './stored-gazetteer';

const VERSION = 3;

/** Everything is keyed by its qualified id; `byPack` serves replacing and removing a pack. */
interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  entities: { key: string; value: EntityRecord; indexes: { byPack: string } };
  claims: { key: string; value: ClaimRecord; indexes: { byPack: string; byEntity: string } };
  events: { key: string; value: EventRecord; indexes: { byPack: string; byEntity: string } };
  sources: { key: string; value: SourceRecord; indexes: { byPack: string } };
  comparisons: { key: string; value: ComparisonRecord; indexes: { byPack: string; byClaim: string } };
  documents: { key: [string, number]; value: DocumentRecord; indexes: { byPack: string } };
  vocabularies: { key: string; value: VocabularyRecord; indexes: { byPack: string } };
  days: { key: string; value: DaysRecord; indexes: { byPack: string } };
  postings: { key: [string, string]; value: PostingsRecord; indexes: { byPack: string } };
  /** Every name of the base, ready to be searched for; built from the entities. */
  gazetteer: { key: string; value: StoredGazetteer };
}

export type Database = IDBPDatabase<Schema>;

export const CONTENT_STORES = ['entities', 'claims', 'events', 'sources', 'comparisons', 'documents', 'postings', 'vocabularies', 'days'] as const;
export const RECORD_STORES = ['packs', ...CONTENT_STORES] as const;
export const ALL_STORES = [...RECORD_STORES, 'gazetteer'] as const;

/** Opens the knowledge base; rejects when the browser cannot. `onLost` is called when the connection is closed under us. */
export async function openKnowledgeBase(onLost: () => void, name = 'sidelight'): Promise<Database> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) createStores(db);
      if (oldVersion < 2) createSearchStores(db);
      if (oldVersion < 3) {
        indexEventsByEveryone(tx.objectStore('events'));
        // What belongs into it is built from the entities when it is first asked for.
        db.createObjectStore('gazetteer');
      }
    },
    // Another version of the extension wants to upgrade: stand aside, and open anew when asked again.
    blocking(_currentVersion, _blockedVersion, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
}

function createStores(db: Database): void {
  db.createObjectStore('packs', { keyPath: 'id' });
  db.createObjectStore('entities', { keyPath: 'id' }).createIndex('byPack', 'packId');
  db.createObjectStore('sources', { keyPath: 'id' }).createIndex('byPack', 'packId');
  const claims = db.createObjectStore('claims', { keyPath: 'id' });
  claims.createIndex('byPack', 'packId');
  claims.createIndex('byEntity', 'entityIds', { multiEntry: true });
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('byPack', 'packId');
  events.createIndex('byEntity', 'about', { multiEntry: true });
  const comparisons = db.createObjectStore('comparisons', { keyPath: 'id' });
  comparisons.createIndex('byPack', 'packId');
  comparisons.createIndex('byClaim', 'claimIds', { multiEntry: true });
}

/** Events are found by everyone who has a part in what is told of them, not only by whom they are about. */
function indexEventsByEveryone(events: Pick<IDBPObjectStore<Schema, StoreNames<Schema>[], 'events', 'versionchange'>, 'createIndex' | 'deleteIndex'>): void {
  events.deleteIndex('byEntity');
  events.createIndex('byEntity', 'entityIds', { multiEntry: true });
}

/** The search index: terms lead to numbers, numbers to records. */
function createSearchStores(db: Database): void {
  db.createObjectStore('documents', { keyPath: ['packId', 'n'] }).createIndex('byPack', 'packId');
  db.createObjectStore('days', { keyPath: 'packId' }).createIndex('byPack', 'packId');
  db.createObjectStore('vocabularies', { keyPath: 'packId' }).createIndex('byPack', 'packId');
  db.createObjectStore('postings', { keyPath: ['term', 'packId'] }).createIndex('byPack', 'packId');
}

import { type BuiltGazetteer, buildGazetteer } from '../linking/gazetteer/build-gazetteer';
import { type Details, type EntityWords, GAZETTEER_VERSION, type Gazetteer } from '../linking/gazetteer/gazetteer';
import type { Database } from './database';
import type { EntityRecord } from './records';
import { asSparse, type StoredSparse, toStoredSparse } from './stored-sparse';

/** What few names have is stored as text: to make ten thousand objects takes longer than to copy all typed arrays. */
export type StoredGazetteer = Omit<Gazetteer, 'words' | 'details'> & { readonly words: StoredSparse; readonly details: StoredSparse };

/** One gazetteer for all packs: names of one pack may be those of another's entities. */
const KEY = 'all';

/** The names of the base, as they were stored at the last installation; built anew where they are missing or of another version. */
export async function readGazetteer(db: Database): Promise<Gazetteer> {
  const stored = await db.get('gazetteer', KEY);
  if (stored?.version === GAZETTEER_VERSION) return { ...stored, words: asSparse<EntityWords>(stored.words), details: asSparse<Details>(stored.details) };
  const tx = db.transaction(['entities', 'gazetteer'], 'readwrite');
  const [gazetteer] = await Promise.all([storeGazetteer(tx.objectStore('entities'), tx.objectStore('gazetteer')), tx.done]);
  return gazetteer;
}

type Entities = { readonly getAll: () => Promise<EntityRecord[]> };
type Gazetteers = { readonly put: (gazetteer: StoredGazetteer, key: string) => Promise<unknown> };

/** Builds the gazetteer from the entities as they are in a transaction, and stores it in the same. */
export async function storeGazetteer(entities: Entities, gazetteers: Gazetteers): Promise<BuiltGazetteer> {
  const gazetteer = buildGazetteer(await entities.getAll());
  await gazetteers.put({ ...gazetteer, words: toStoredSparse(gazetteer.words), details: toStoredSparse(gazetteer.details) }, KEY);
  return gazetteer;
}

import { ALL_STORES, CONTENT_STORES, type Database } from './database';
import { type PackProblem, parsePack } from './parse-pack';
import { toRecords } from './records';

export type Installed =
  | { readonly ok: true; readonly packId: string; readonly version: number }
  /** Refused: the store is as it was. */
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/** Checks data and installs it as a pack, in place of an older version of the same, in one transaction: afterwards the base is new or as it was. */
export async function installPack(db: Database, data: unknown): Promise<Installed> {
  const parsed = parsePack(data);
  if (!parsed.ok) return parsed;
  const records = toRecords(parsed.pack);
  const { id, version } = parsed.pack;
  const tx = db.transaction(ALL_STORES, 'readwrite');
  try {
    for (const name of CONTENT_STORES) {
      const store = tx.objectStore(name);
      const keys = await store.index('byPack').getAllKeys(id);
      await Promise.all(keys.map((key) => store.delete(key)));
    }
    await Promise.all(ALL_STORES.flatMap((name) => records[name].map((record) => tx.objectStore(name).put(record as never))));
    await tx.done;
  } catch (error) {
    // What failed has aborted the transaction or must; `done` rejects either way and is not a second fault.
    tx.done.catch(() => {});
    if (tx.error === null) tx.abort();
    throw error;
  }
  return { ok: true, packId: id, version };
}

/** Installs the pack that ships with the extension if the base lacks it, has an older version of it, or has lost a part of it. */
export async function ensureBundledPack(db: Database, bundled: { id: string; version: number }, load: () => Promise<unknown>): Promise<void> {
  const installed = await db.get('packs', bundled.id);
  if (installed && installed.version >= bundled.version) {
    const [entities, claims] = await Promise.all([db.countFromIndex('entities', 'byPack', bundled.id), db.countFromIndex('claims', 'byPack', bundled.id)]);
    if (entities === installed.entityCount && claims === installed.claimCount) return;
  }
  const result = await installPack(db, await load());
  if (!result.ok) throw new Error(`The bundled pack is broken: ${result.problems.map(({ path, reason }) => `${path} ${reason}`).join('; ')}`);
}

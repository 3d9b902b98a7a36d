import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import bundled from '../../../assets/public/packs/new-year-calls-2022.json';
import { type Database, openKnowledgeBase } from '../../../lib/knowledge/database';
import { installPack } from '../../../lib/knowledge/install-pack';
import { readGazetteer } from '../../../lib/knowledge/stored-gazetteer';
import { findMentions } from '../../../lib/linking/find-mentions';

const NAME = 'sidelight-gazetteer-test';
let db: Database;

const open = async () => {
  db = await openKnowledgeBase(() => {}, NAME);
};
const linked = async (text: string) => findMentions(text, await readGazetteer(db)).map(({ entityId }) => entityId);

beforeEach(open);
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

/** The bundled pack with other ids and names. */
function otherPack(id: string, alias: string): unknown {
  const pack = structuredClone(bundled) as { id: string; entities: { id: string; aliases: unknown[]; notNames?: string[] }[] };
  return {
    ...pack,
    id,
    entities: pack.entities.map((entity) => ({ ...entity, aliases: entity.id === 'nato' ? [{ text: alias, kind: 'name' }] : [], notNames: [] })),
  };
}

describe('The gazetteer', () => {
  test('is stored with the pack', async () => {
    await installPack(db, bundled, 'bundled');
    expect(await db.count('gazetteer')).toBe(1);
    expect(await linked('Joe Biden met NATO.')).toEqual([`${bundled.id}/joe-biden`, `${bundled.id}/nato`]);
  });

  test('holds the names of all packs, and those of a pack’s last version alone', async () => {
    await installPack(db, bundled, 'bundled');
    await installPack(db, otherPack('other', 'Tea Growers Guild'), 'bundled');
    expect(await linked('The Tea Growers Guild met NATO.')).toEqual(['other/nato', `${bundled.id}/nato`]);
    await installPack(db, otherPack('other', 'Grape Growers Guild'), 'bundled');
    expect(await linked('The Tea Growers Guild met the Grape Growers Guild.')).toEqual(['other/nato']);
  });

  test.each([
    ['missing', async () => db.delete('gazetteer', 'all')],
    [
      'of another version',
      async () => {
        const stored = await db.get('gazetteer', 'all');
        if (stored) await db.put('gazetteer', { ...stored, texts: '', version: 0 }, 'all');
      },
    ],
  ])('is built anew when it is %s', async (_name, spoil) => {
    await installPack(db, bundled, 'bundled');
    await spoil();
    expect(await linked('Joe Biden')).toEqual([`${bundled.id}/joe-biden`]);
    expect(await db.count('gazetteer')).toBe(1);
  });

  test('of an empty base finds nobody', async () => {
    expect(await linked('Joe Biden')).toEqual([]);
  });

  test('is built from what a base of the version before holds', async () => {
    await installPack(db, bundled, 'bundled');
    const entities = await db.getAll('entities');
    db.close();
    await deleteDB(NAME);
    const old = await openDB(NAME, 2, {
      upgrade(former) {
        for (const store of ['packs', 'entities', 'claims', 'events', 'sources', 'comparisons'])
          former.createObjectStore(store, { keyPath: 'id' }).createIndex('byEntity', 'about', { multiEntry: true });
      },
    });
    for (const entity of entities) await old.put('entities', entity);
    old.close();
    await open();
    expect(await linked('Joe Biden')).toEqual([`${bundled.id}/joe-biden`]);
  });
});

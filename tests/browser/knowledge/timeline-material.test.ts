import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import bundled from '../../../assets/public/packs/new-year-calls-2022.json';
import { type Database, openKnowledgeBase } from '../../../lib/knowledge/database';
import { installPack } from '../../../lib/knowledge/install-pack';
import { readLabels, readTimelineMaterial } from '../../../lib/knowledge/timeline-material';

const NAME = 'sidelight-test-material';
let db: Database;

beforeEach(async () => {
  db = await openKnowledgeBase(() => {}, NAME);
  await installPack(db, bundled, 'bundled');
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const qualified = (id: string) => `${bundled.id}/${id}`;
const [BIDEN, NATO, NOBODY] = ['joe-biden', 'nato', 'nobody'].map(qualified) as [string, string, string];
const labelOf = (id: string | undefined) => bundled.entities.find((entity) => qualified(entity.id) === id)?.label;
const partsOf = async (id: string) => (await db.getAllFromIndex('claims', 'byEntity', id)).length;

test('names those who are asked about and who speaks, and holds all they have a part in', async () => {
  const { names, claims, isCut } = await readTimelineMaterial(db, [BIDEN, NATO, NOBODY], 2000);
  expect(names).toEqual([BIDEN, NATO].map((entityId) => ({ entityId, label: labelOf(entityId) })));
  expect(claims.map(({ speaker }) => speaker)).toEqual(claims.map(({ claimant }) => labelOf(claimant)));
  const parts = await Promise.all([BIDEN, NATO].map((id) => db.getAllKeysFromIndex('claims', 'byEntity', id)));
  expect(new Set(claims.map(({ id }) => id)).isSupersetOf(new Set(parts.flat()))).toBe(true);
  expect(isCut).toBe(false);
});

test('of more claims than are wanted in all, reads as many of each', async () => {
  const sum = (await partsOf(BIDEN)) + (await partsOf(NATO));
  expect((await readTimelineMaterial(db, [BIDEN, NATO], sum)).isCut).toBe(false);
  const cut = await readTimelineMaterial(db, [BIDEN, NATO], 8);
  expect(cut.isCut).toBe(true);
  for (const id of [BIDEN, NATO]) expect(cut.claims.filter(({ entityIds }) => entityIds.includes(id)).length).toBeGreaterThanOrEqual(2);
  expect(cut.claims.length).toBeLessThan((await readTimelineMaterial(db, [BIDEN, NATO], sum)).claims.length);
});

test('labels of those whom the base has, each once', async () => {
  expect(await readLabels(db, [NATO, NOBODY, NATO])).toEqual([{ entityId: NATO, label: 'NATO' }]);
});

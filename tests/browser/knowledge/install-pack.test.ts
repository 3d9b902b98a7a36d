import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import bundled from '../../../assets/public/packs/new-year-calls-2022.json';
import { ALL_STORES, type Database, openKnowledgeBase } from '../../../lib/knowledge/database';
import { ensureBundledPack, installPack } from '../../../lib/knowledge/install-pack';

// The real IndexedDB of a real browser.
const NAME = 'sidelight-test';
let db: Database;

beforeEach(async () => {
  db = await openKnowledgeBase(() => {}, NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

/** Everything in the base, as one string. */
async function dump(): Promise<string> {
  return JSON.stringify(await Promise.all(ALL_STORES.map((name) => db.getAll(name))));
}

/** A copy of the bundled pack, changed at one place. */
function changed(change: (pack: typeof bundled) => void): unknown {
  const copy = structuredClone(bundled);
  change(copy);
  return copy;
}

describe('Installing', () => {
  test('puts every part of the pack into its store, and indexes claims by everyone who has a part in them', async () => {
    expect(await installPack(db, bundled, 'bundled')).toEqual({ ok: true, packId: bundled.id, version: bundled.version });
    expect(await db.count('claims')).toBe(bundled.claims.length);
    expect(await db.count('comparisons')).toBe(bundled.comparisons.length);
    const id = `${bundled.id}/yuri-ushakov`;
    const expected = bundled.claims.filter(
      (claim) => claim.relayedBy?.includes('yuri-ushakov') || claim.claimant === 'yuri-ushakov' || claim.about.includes('yuri-ushakov'),
    );
    const found = await db.getAllFromIndex('claims', 'byEntity', id);
    expect(found.map((claim) => claim.id).sort()).toEqual(expected.map((claim) => `${bundled.id}/${claim.id}`).sort());
  });

  test('replaces an older version whole: what it no longer has is gone', async () => {
    await installPack(db, bundled, 'bundled');
    const [first] = bundled.comparisons;
    await installPack(
      db,
      changed((pack) => {
        pack.version = 2;
        pack.comparisons.shift();
      }),
      'bundled',
    );
    expect(await db.get('comparisons', `${bundled.id}/${first?.id}`)).toBeUndefined();
    expect((await db.get('packs', bundled.id))?.version).toBe(2);
  });

  test.each(['bundled', 'reader'] as const)('remembers where a pack came from: %s', async (origin) => {
    await installPack(db, bundled, origin);
    expect((await db.get('packs', bundled.id))?.origin).toBe(origin);
  });

  test('leaves other packs alone', async () => {
    await installPack(db, bundled, 'bundled');
    await installPack(
      db,
      changed((pack) => Object.assign(pack, { id: 'other' })),
      'bundled',
    );
    await installPack(
      db,
      changed((pack) => Object.assign(pack, { claims: pack.claims.map((claim) => ({ ...claim, text: 'Changed.' })) })),
      'bundled',
    );
    const texts = (await db.getAllFromIndex('claims', 'byPack', 'other')).map((claim) => claim.text);
    expect(texts.sort()).toEqual(bundled.claims.map((claim) => claim.text).sort());
  });

  test('two at once end as one of them, whole', async () => {
    await Promise.all([
      installPack(db, bundled, 'bundled'),
      installPack(
        db,
        changed((pack) => Object.assign(pack, { version: 2, claims: pack.claims.map((claim) => ({ ...claim, text: 'Two.' })) })),
        'bundled',
      ),
    ]);
    const version = (await db.get('packs', bundled.id))?.version;
    const texts = new Set((await db.getAll('claims')).map((claim) => claim.text));
    expect(version === 2 ? texts : texts.size).toEqual(version === 2 ? new Set(['Two.']) : new Set(bundled.claims.map((claim) => claim.text)).size);
  });
});

describe('A broken pack is refused with path and reason, and the store is as before', () => {
  test.each([
    ['a missing citation', (pack: typeof bundled) => Object.assign(pack.claims[3] ?? {}, { citations: [] }), '$.claims[3].citations[0]'],
    ['a dangling id', (pack: typeof bundled) => Object.assign(pack.claims[0] ?? {}, { claimant: 'nobody' }), '$.claims[0].claimant'],
    ['a wrong date', (pack: typeof bundled) => Object.assign(pack.claims[1] ?? {}, { date: '2021-02-30' }), '$.claims[1].date'],
    ['a wrong type', (pack: typeof bundled) => Object.assign(pack.entities[2] ?? {}, { label: 7 }), '$.entities[2].label'],
  ])('%s', async (_name, breakIt, path) => {
    await installPack(db, bundled, 'bundled');
    const before = await dump();
    const result = await installPack(db, changed(breakIt), 'bundled');
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toContain(path);
    expect(await dump()).toBe(before);
  });

  test('a transaction that fails half-way leaves nothing behind', async () => {
    await installPack(db, bundled, 'bundled');
    const before = await dump();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if (++puts === 40) throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(
        installPack(
          db,
          changed((pack) => Object.assign(pack, { version: 2 })),
          'bundled',
        ),
      ).rejects.toThrow('No room');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await dump()).toBe(before);
  });
});

describe('The bundled pack', () => {
  const load = (calls: string[]) => async () => {
    calls.push('load');
    return bundled as unknown;
  };

  test.each([
    ['is installed into an empty base', async () => {}, 1],
    ['is not read again when it is there', () => installPack(db, bundled, 'bundled'), 0],
    [
      'replaces an older version',
      () =>
        installPack(
          db,
          changed((pack) => Object.assign(pack, { version: 0.5 + 0.5 })),
          'bundled',
        ).then(() =>
          db.put('packs', { ...bundled, version: 0, entityCount: 0, claimCount: 0, eventCount: 0, sourceCount: 0, origin: 'bundled', recordsVersion: 1 }),
        ),
      1,
    ],
    ['is installed again when claims were lost', () => installPack(db, bundled, 'bundled').then(() => db.clear('claims')), 1],
    ['is installed again when entities were lost', () => installPack(db, bundled, 'bundled').then(() => db.clear('entities')), 1],
  ])('%s', async (_name, prepare, loads) => {
    await prepare();
    const calls: string[] = [];
    const installed = await ensureBundledPack(db, bundled, load(calls));
    expect(installed).toBe(loads === 1);
    expect(calls.length).toBe(loads);
    expect(await db.count('claims')).toBe(bundled.claims.length);
    const { version, origin } = (await db.get('packs', bundled.id)) ?? {};
    expect([version, origin]).toEqual([bundled.version, 'bundled']);
  });

  test('that is broken says what is wrong with it', async () => {
    await expect(ensureBundledPack(db, { id: 'x', version: 1 }, async () => ({ id: 'x' }))).rejects.toThrow('$.formatVersion');
  });
});

import { describe, expect, test } from 'vitest';
import { toRecords } from '../../../lib/knowledge/records';
import { makeClaim, makeEntity, makePack } from '../builders';

describe('toRecords', () => {
  const pack = makePack();
  const records = toRecords(pack, 'reader');

  test('qualifies every id that a pack holds', () => {
    const [ann] = records.entities;
    const [claim] = records.claims;
    const [event] = records.events;
    const [comparison] = records.comparisons;
    expect({
      ids: [records.entities, records.claims, records.events, records.sources, records.comparisons].map((list) => list.map((record) => record.id)),
      description: ann?.description.support.map((support) => support.sourceId),
      background: ann?.background.map((line) => line.support[0].sourceId),
      roles: ann?.roles?.map((role) => role.support[0].sourceId),
      claim: [claim?.about, claim?.claimant, claim?.addressee, claim?.relayedBy, claim?.citations[0].sourceId],
      event: [event?.about, event?.place, event?.claims, event?.citations[0].sourceId],
      comparison: [comparison?.sides.map((side) => side.claimId), comparison?.claimIds],
    }).toEqual({
      ids: [
        ['small-pack/ann', 'small-pack/bob', 'small-pack/town'],
        ['small-pack/claim', 'small-pack/other-claim'],
        ['small-pack/event'],
        ['small-pack/paper', 'small-pack/encyclopedia'],
        ['small-pack/comparison'],
      ],
      description: ['small-pack/encyclopedia'],
      background: ['small-pack/paper'],
      roles: ['small-pack/encyclopedia'],
      claim: [['small-pack/ann', 'small-pack/bob'], 'small-pack/ann', ['small-pack/bob'], ['small-pack/bob'], 'small-pack/paper'],
      event: [['small-pack/ann'], 'small-pack/town', ['small-pack/claim'], 'small-pack/paper'],
      comparison: [
        ['small-pack/claim', 'small-pack/other-claim'],
        ['small-pack/claim', 'small-pack/other-claim'],
      ],
    });
  });

  test('leaves no id unqualified anywhere', () => {
    const ids = new Set([pack.entities, pack.claims, pack.events, pack.sources, pack.comparisons].flatMap((list) => list.map((thing) => thing.id)));
    const { packs: _packs, ...stores } = records;
    expect(stringsIn(stores).filter((text) => ids.has(text))).toEqual([]);
  });

  test('changes nothing else', () => {
    const unqualified = JSON.parse(JSON.stringify(records).replaceAll('small-pack/', ''), (key, value) =>
      ['packId', 'entityIds', 'claimIds'].includes(key) ? undefined : value,
    );
    const { entities, claims, events, sources, comparisons } = pack;
    expect(unqualified).toMatchObject({ entities, claims, events, sources, comparisons });
  });

  test('tells of the pack what an intact base must hold', () => {
    const counts = { entityCount: 3, claimCount: 2, eventCount: 1, sourceCount: 2 };
    const about = { id: 'small-pack', version: 1, title: 'A small pack', language: 'en', license: 'CC0-1.0' };
    expect(records.packs).toEqual([{ ...about, ...counts, origin: 'reader', recordsVersion: expect.any(Number) }]);
  });

  test('each record knows its pack', () => {
    const all = [...records.entities, ...records.claims, ...records.events, ...records.sources, ...records.comparisons];
    expect(new Set(all.map((record) => record.packId))).toEqual(new Set(['small-pack']));
  });

  test('what is absent stays absent', () => {
    const bare = toRecords(makePack({ entities: [makeEntity()], claims: [makeClaim()], events: [], comparisons: [] }), 'reader');
    expect(Object.keys(bare.entities[0] ?? {})).not.toContain('roles');
    for (const key of ['claimant', 'addressee', 'relayedBy']) expect(Object.keys(bare.claims[0] ?? {})).not.toContain(key);
  });

  test('does not touch the pack', () => {
    expect(pack).toEqual(makePack());
  });
});

test.each([
  ['whom it is about', { about: ['ann', 'bob'] as [string, ...string[]] }, ['ann', 'bob']],
  ['who said it', { claimant: 'bob' }, ['ann', 'bob']],
  ['to whom', { addressee: ['bob', 'cy'] }, ['ann', 'bob', 'cy']],
  ['who passed it on', { relayedBy: ['cy'] }, ['ann', 'cy']],
  ['each once', { about: ['ann', 'bob'] as [string, ...string[]], claimant: 'ann', addressee: ['bob'], relayedBy: ['ann', 'cy'] }, ['ann', 'bob', 'cy']],
  ['nobody but whom it is about', {}, ['ann']],
])('entityIds of a claim: %s', (_name, given, expected) => {
  const [claim] = toRecords(makePack({ claims: [makeClaim(given)] }), 'reader').claims;
  expect(claim?.entityIds).toEqual(expected.map((id) => `small-pack/${id}`));
});

test('entities know in how many claims they have a part, claims the label of who said them', () => {
  const claims = [makeClaim({ id: 'own', claimant: 'ann', addressee: ['ann'] }), makeClaim({ id: 'told', relayedBy: ['bob'] })];
  const records = toRecords(makePack({ claims, events: [], comparisons: [] }), 'reader');
  expect(records.entities.map(({ id, partCount }) => [id, partCount])).toEqual([
    ['small-pack/ann', 2],
    ['small-pack/bob', 1],
    ['small-pack/town', 0],
  ]);
  expect(records.claims.map(({ speaker }) => speaker)).toEqual(['Ann Example', undefined]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

import { describe, expect, test } from 'vitest';
import { toRecords } from '../../../lib/knowledge/records';
import { buildEntries, type EntryMaterial } from '../../../lib/timeline/build-entries';
import { makeCitation, makeClaim, makeEvent, makePack, makeSource } from '../builders';

type ClaimGiven = Parameters<typeof makeClaim>[0] & { readonly entityIds?: readonly string[] };

const claim = ({ entityIds = ['ann'], ...given }: ClaimGiven) => ({ ...makeClaim(given), entityIds });
const compare = (kind: 'agree' | 'differ', on: EntryMaterial['comparisons'][number]['on'], ...claimIds: string[]) => ({ kind, on, claimIds });
const from = (...sourceIds: readonly [string, ...string[]]) => {
  const [first, ...rest] = sourceIds.map((sourceId) => makeCitation({ sourceId }));
  return [first ?? makeCitation(), ...rest] as const satisfies readonly unknown[] as unknown as [ReturnType<typeof makeCitation>];
};
const build = (given: Partial<EntryMaterial>) => buildEntries({ events: [], claims: [], comparisons: [], sources: [makeSource()], ...given });

describe('an event', () => {
  const material: Partial<EntryMaterial> = {
    events: [
      makeEvent({ id: 'call', label: 'A call', about: ['ann', 'bob'], place: 'town', date: '2022-01-02', claims: ['a', 'b'], citations: from('paper') }),
    ],
    claims: [
      claim({ id: 'a', claimant: 'ann', act: 'warn', citations: from('wire'), entityIds: ['ann', 'cy'] }),
      claim({ id: 'b', claimant: 'dee', act: 'deny', citations: from('paper') }),
      claim({ id: 'other-version', act: 'promise', citations: from('daily') }),
      claim({ id: 'further-version', citations: from('daily') }),
    ],
    comparisons: [
      compare('differ', 'number', 'a', 'other-version'),
      compare('agree', 'substance', 'other-version', 'further-version'),
      compare('differ', 'wording', 'a', 'nobody-has-it'),
    ],
    sources: [],
  };

  test('is one line with all that tells it', () => {
    expect(build(material)).toEqual([
      {
        kind: 'event',
        id: 'call',
        text: 'A call',
        date: '2022-01-02',
        status: 'happened',
        entityIds: ['ann', 'bob', 'town', 'dee'],
        claimIds: ['a', 'b', 'other-version', 'further-version'],
        sourceIds: ['paper', 'wire', 'daily'],
        acts: ['warn', 'deny', 'promise', 'state'],
        differsOn: ['number'],
      },
    ]);
  });

  test('leaves to another event what that one has', () => {
    const second = makeEvent({ id: 'statement', date: '2022-01-03', claims: ['other-version'] });
    const entries = build({ ...material, events: [...(material.events ?? []), second] });
    expect(entries.map(({ id, claimIds, differsOn }) => [id, claimIds, differsOn])).toEqual([
      ['call', ['a', 'b'], []],
      ['statement', ['other-version', 'further-version'], []],
    ]);
  });

  test('keeps the claims that are not in the material, and shares one with another event', () => {
    const entries = build({ events: [makeEvent({ id: 'x', claims: ['a', 'lost'] }), makeEvent({ id: 'y', claims: ['a'] })], claims: [claim({ id: 'a' })] });
    expect(entries.map(({ id, claimIds }) => [id, claimIds])).toEqual([
      ['x', ['a', 'lost']],
      ['y', ['a']],
    ]);
  });
});

describe('claims of no event', () => {
  test('are one line with their versions, led by the clearest', () => {
    const entries = build({
      claims: [
        claim({ id: 'later', date: '2022-01-02', citations: from('paper', 'wire') }),
        claim({ id: 'b', date: '2021-12', text: 'In December.', claimant: 'ann', entityIds: ['ann'] }),
        claim({ id: 'a', date: '2021-12-01', text: 'On the first.', claimant: 'bob', citations: from('paper', 'wire'), entityIds: ['bob', 'ann'] }),
        claim({ id: 'alone', date: '2022-01-01' }),
      ],
      comparisons: [compare('agree', 'substance', 'later', 'b'), compare('differ', 'date', 'b', 'a', 'elsewhere')],
    });
    expect(entries.map(({ kind, id, status }) => [kind, id, status])).toEqual([
      ['claim', 'a', 'said'],
      ['claim', 'alone', 'said'],
    ]);
    expect(entries[0]).toMatchObject({
      text: 'On the first.',
      speaker: 'bob',
      entityIds: ['bob', 'ann'],
      claimIds: ['a', 'b', 'later'],
      sourceIds: ['paper', 'wire'],
      differsOn: ['date'],
    });
  });

  test.each<[string, ClaimGiven, ClaimGiven, string]>([
    ['the earlier one leads', { id: 'a', date: '2022-01-02' }, { id: 'b', date: '2022-01-01' }, 'b'],
    ['then the one with more citations', { id: 'a' }, { id: 'b', citations: from('paper', 'wire') }, 'b'],
    ['then the smaller id', { id: 'b' }, { id: 'a' }, 'a'],
  ])('%s', (_name, one, other, lead) => {
    for (const claims of [
      [claim(one), claim(other)],
      [claim(other), claim(one)],
    ]) {
      expect(build({ claims, comparisons: [compare('agree', 'substance', 'a', 'b')] }).map(({ id }) => id)).toEqual([lead]);
    }
  });

  test('a plan is planned', () => {
    expect(build({ claims: [claim({ act: 'plan' })] })[0]?.status).toBe('planned');
  });
});

describe('knownSince', () => {
  const sources = [
    makeSource({ id: 'inferred', datePublished: '2022-07-02', dateInferred: '2021-12-30/2022-01-01' }),
    makeSource({ id: 'month', datePublished: '2022-01' }),
    makeSource({ id: 'year', datePublished: '2023' }),
    makeSource({ id: 'undated' }),
  ];
  test.each<[string, Parameters<typeof makeEvent>[0], string | undefined]>([
    ['is the first inferred day', { date: '2014', citations: from('inferred') }, '2021-12-30'],
    ['is the first day of what was published in a month', { date: '2014', citations: from('month') }, '2022-01-01'],
    ['is the earliest of several', { date: '2014', citations: from('year', 'month', 'undated') }, '2022-01-01'],
    ['is not before it happened', { date: '2022-01-12', citations: from('month') }, '2022-01-12'],
    ['may be before what is planned', { date: '2022-01-12', citations: from('inferred'), status: 'planned' }, '2021-12-30'],
    ['is unknown where no source has a date', { date: '2014', citations: from('undated') }, undefined],
    ['is unknown where the source is', { date: '2014', citations: from('lost') }, undefined],
  ])('%s', (_name, event, expected) => {
    expect(build({ events: [makeEvent(event)], sources })[0]?.knownSince).toBe(expected);
  });
});

describe('the order', () => {
  const events = [
    { id: 'year', date: '2021' },
    { id: 'month', date: '2021-01' },
    { id: 'day', date: '2021-01-01' },
    { id: 'two-days', date: '2021-01-01/2021-01-02' },
    { id: 'day-z', date: '2021-01-01' },
    { id: 'planned', date: '2021-01-01', status: 'planned' as const },
    { id: 'next-day', date: '2021-01-02' },
    { id: 'early', date: '0001-01-01' },
    { id: 'late', date: '9999' },
    { id: 'no-date', date: 'Thursday' },
  ].map((event) => makeEvent({ ...event, claims: [] }));

  test('is of time, the wide before the narrow, what happened before what was said before what was planned', () => {
    const claims = [claim({ id: 'said', date: '2021-01-01' })];
    const expected = ['early', 'year', 'month', 'day', 'day-z', 'said', 'planned', 'two-days', 'next-day', 'late', 'no-date'];
    expect(build({ events, claims }).map(({ id }) => id)).toEqual(expected);
    expect(build({ events: [...events].reverse(), claims }).map(({ id }) => id)).toEqual(expected);
  });
});

test('takes the records of a base as they are', () => {
  const { events, claims, comparisons, sources } = toRecords(makePack(), 'bundled');
  expect(buildEntries({ events, claims, comparisons, sources })).toMatchObject([
    { id: 'small-pack/event', claimIds: ['small-pack/claim', 'small-pack/other-claim'], sourceIds: ['small-pack/paper'], differsOn: ['wording'] },
  ]);
});

test('no records, no lines', () => {
  expect(build({})).toEqual([]);
});

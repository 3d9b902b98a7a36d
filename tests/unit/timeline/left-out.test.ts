import { describe, expect, test } from 'vitest';
import { findLeftOut } from '../../../lib/timeline/left-out';

const cite = (sourceId: string) => [{ sourceId, paragraph: 1, quote: { exact: 'x' } }] as const;
const SOURCES = [
  { id: 'early', datePublished: '2022-07-02', dateInferred: '2021-12-30/2022-01-01' },
  { id: 'late', datePublished: '2022-01-05' },
  { id: 'undated' },
];
const CLAIMS = [
  { id: 'a', date: '2021-12-30', citations: [...cite('early')] },
  { id: 'a2', date: '2021-12-30', citations: [...cite('late')] },
  { id: 'b', date: '2021-12-30', citations: [...cite('early')] },
  { id: 'b2', date: '2021-12-30', citations: [...cite('late')] },
  { id: 'c', date: '2022-01-02', citations: [...cite('late')] },
  { id: 'd', date: '2021-12', citations: [...cite('undated')] },
].map((claim) => ({ ...claim, citations: claim.citations as unknown as [(typeof claim.citations)[number]] }));
const EVENTS = [
  { id: 'call', claims: ['a', 'a2', 'b', 'b2'] },
  { id: 'other-call', claims: ['c', 'd'] },
];
const COMPARISONS = [
  { kind: 'agree' as const, claimIds: ['a', 'a2'] },
  { kind: 'differ' as const, claimIds: ['b', 'b2'] },
];
const told = { events: EVENTS, claims: CLAIMS, comparisons: COMPARISONS, sources: SOURCES };

describe('findLeftOut', () => {
  test.each<[string, { claimIds: string[]; eventIds: string[] }[], string | undefined, string[]]>([
    ['a page that speaks of nothing leaves nothing out', [], undefined, []],
    ['an event alone: all that is told of it, of several versions one', [{ claimIds: [], eventIds: ['call'] }], undefined, ['a', 'b']],
    ['a claim that is told is not left out, in either version', [{ claimIds: ['a2'], eventIds: [] }], undefined, ['b']],
    ['other events are no business of this page', [{ claimIds: ['c'], eventIds: ['other-call'] }], undefined, ['d']],
    ['what came after the page’s day', [{ claimIds: [], eventIds: ['other-call'] }], '2021-12-31', ['d']],
    ['a source’s inferred day counts, not the one of its page', [{ claimIds: [], eventIds: ['call'] }], '2021-12-31', ['a', 'b']],
    ['a version that only a later source has', [{ claimIds: ['a'], eventIds: [] }], '2021-12-29', []],
    [
      'the event that is spoken of most comes first',
      [
        { claimIds: ['c'], eventIds: [] },
        { claimIds: ['a'], eventIds: ['call'] },
        { claimIds: ['a'], eventIds: [] },
      ],
      undefined,
      ['b', 'd'],
    ],
  ])('%s', (_name, matches, day, expected) => {
    expect(findLeftOut(told, matches, day)).toEqual(expected);
  });
});

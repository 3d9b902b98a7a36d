import { describe, expect, test } from 'vitest';
import type { CardClaim, EventDetail, SourceNote } from '../../lib/answers';
import { claimAsText, entityAsText, eventAsText, sourceDetailAsText } from '../../lib/copy-text';

const source = (given: Partial<SourceNote> = {}): SourceNote => ({
  sourceId: 'b',
  name: 'Paper B',
  headline: 'Report on the call',
  general: false,
  paragraph: 10,
  quote: 'complete rupture',
  notes: [],
  ...given,
});
const claim = (given: Partial<CardClaim> = {}): CardClaim => ({
  id: 'c',
  text: [{ text: 'Putin', entityId: 'vladimir-putin' }, { text: ' warned that sanctions could end relations.' }],
  act: 'warn',
  claimant: { entityId: 'vladimir-putin', label: 'Vladimir Putin' },
  addressee: [{ entityId: 'joe-biden', label: 'Joe Biden' }],
  relayedBy: [{ entityId: 'yuri-ushakov', label: 'Yuri Ushakov' }],
  medium: 'by phone',
  date: '2021-12-30',
  sources: [source()],
  notes: [],
  sourceCount: 1,
  comparisons: [],
  ...given,
});
const without = <K extends keyof CardClaim>(...keys: K[]): CardClaim =>
  Object.fromEntries(Object.entries(claim()).filter(([key]) => !keys.includes(key as K))) as CardClaim;

describe('claimAsText', () => {
  test('own words, who said it to whom, who told of it, when, the quote and where it stands', () => {
    expect(claimAsText(claim(), 'en-GB')).toBe(
      [
        'Putin warned that sanctions could end relations.',
        'Vladimir Putin to Joe Biden, by phone, told by Yuri Ushakov, 30 Dec 2021',
        '“complete rupture” (Paper B ¶ 10: Report on the call)',
      ].join('\n'),
    );
  });

  test.each<[string, CardClaim, string]>([
    ['no speaker', without('claimant'), 'Reported by the source to Joe Biden, by phone, told by Yuri Ushakov, 30 Dec 2021'],
    ['no medium', without('medium'), 'Vladimir Putin to Joe Biden, told by Yuri Ushakov, 30 Dec 2021'],
    ['nobody spoken to, nobody between', claim({ addressee: [], relayedBy: [] }), 'Vladimir Putin, by phone, 30 Dec 2021'],
    [
      'several spoken to',
      claim({
        addressee: [
          { entityId: 'a', label: 'Ann' },
          { entityId: 'b', label: 'Bob' },
        ],
      }),
      'Vladimir Putin to Ann and Bob, by phone, told by Yuri Ushakov, 30 Dec 2021',
    ],
    ['a month alone', claim({ date: '2021-12', relayedBy: [] }), 'Vladimir Putin to Joe Biden, by phone, Dec 2021'],
  ])('%s', (_name, given, line) => {
    expect(claimAsText(given, 'en-GB').split('\n')[1]).toBe(line);
  });

  test.each<[string, Partial<SourceNote>, string]>([
    ['an address', { url: 'https://example.org/a' }, '“complete rupture” (Paper B ¶ 10: Report on the call) https://example.org/a'],
    ['a quote in a quote', { quote: 'a “grave mistake”' }, '“a ‘grave mistake’” (Paper B ¶ 10: Report on the call)'],
    ['a headline that is the name', { headline: 'Paper B' }, '“complete rupture” (Paper B ¶ 10)'],
  ])('a source with %s', (_name, given, line) => {
    expect(claimAsText(claim({ sources: [source(given)] }), 'en-GB').split('\n')[2]).toBe(line);
  });

  test('each source has a line', () => {
    const text = claimAsText(claim({ sources: [source(), source({ paragraph: 12, quote: 'severance' })] }), 'en-GB');
    expect(text.split('\n').slice(2)).toEqual(['“complete rupture” (Paper B ¶ 10: Report on the call)', '“severance” (Paper B ¶ 12: Report on the call)']);
  });
});

test('an event: what, whether planned, when, where, and who says so', () => {
  const event: EventDetail = {
    id: 'e',
    label: 'Talks',
    date: '2022-01-10',
    status: 'planned',
    place: { entityId: 'geneva', label: 'Geneva' },
    about: [],
    sources: [source()],
    claims: [],
  };
  expect(eventAsText(event, 'en-GB')).toBe('Talks\nPlanned, 10 Jan 2022, Geneva\n“complete rupture” (Paper B ¶ 10: Report on the call)');
});

test('an entity: who this is, and where that stands', () => {
  const sources: SourceNote[] = [{ sourceId: 'w', name: 'Wikidata', headline: 'Wikidata', general: true, item: 'Q7747', notes: [] }];
  const card = { entityId: 'p', type: 'person', label: 'Vladimir Putin', background: [], claims: [], closest: 0 } as const;
  expect(entityAsText({ ...card, description: { text: [{ text: 'President of Russia.' }], sources } })).toBe(
    'Vladimir Putin: President of Russia.\nWikidata, Q7747',
  );
});

test('a source: name, headline, and what is known of it', () => {
  const known = { id: 's', name: 'Paper B', headline: 'Report', notes: [] };
  expect(sourceDetailAsText(known)).toBe('Paper B: Report');
  expect(sourceDetailAsText({ ...known, author: 'A. Writer', datePublished: '2022-01-03', url: 'https://example.org/b' }, 'en-GB')).toBe(
    'Paper B: Report\nA. Writer, 3 Jan 2022\nhttps://example.org/b',
  );
});

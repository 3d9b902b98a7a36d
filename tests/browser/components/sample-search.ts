import type { EventDetail, SearchAnswer, SearchResult, SourceDetail } from '../../../lib/answers';
import { CARD } from './sample-card';

const [claim] = CARD.claims;
if (!claim) throw new Error('The sample card has a claim.');
export const CLAIM = claim;

const result = (given: Partial<SearchResult> & Pick<SearchResult, 'kind' | 'id' | 'text'>): SearchResult => ({
  detail: '',
  sources: [],
  versions: [],
  ...given,
});

/** One result of each kind, the first with everything that a result can have. */
export const RESULTS: readonly SearchResult[] = [
  result({
    kind: 'event',
    id: 'e',
    text: [
      { text: 'Talks in ', match: false },
      { text: 'Geneva', match: true },
    ],
    date: '2022-01-09/2022-01-10',
    status: 'planned',
    sources: ['Paper A', 'Paper B'],
    versions: [
      { says: '10 January', source: 'Paper A' },
      { says: '9–10 January', source: 'Paper B' },
    ],
  }),
  result({
    kind: 'claim',
    id: 'c',
    text: [{ text: 'Putin warned Biden.', match: false }],
    date: '2021-12-30',
    speaker: 'Vladimir Putin',
    sources: ['Paper A'],
  }),
  result({ kind: 'entity', id: 'vladimir-putin', text: [{ text: 'Vladimir Putin', match: false }], detail: 'President of Russia.', sources: ['Wikidata'] }),
  result({ kind: 'source', id: 's', text: [{ text: 'Paper A', match: false }], detail: 'Report on the call' }),
];

export const EVENT: EventDetail = {
  id: 'e',
  label: 'Talks in Geneva',
  date: '2022-01-09/2022-01-10',
  dateNote: 'The sources differ.',
  status: 'planned',
  place: { entityId: 'geneva', label: 'Geneva' },
  about: [{ entityId: 'russia', label: 'Russia' }],
  sources: claim.sources,
  claims: CARD.claims,
};

export const SOURCE: SourceDetail = {
  id: 's',
  name: 'Paper A',
  headline: 'Report on the call',
  publisher: 'Paper A',
  dateInferred: '2022-01',
  notes: ['No date line.'],
};

/** An answer to a query. */
export function answerTo(query: string, given: Partial<SearchAnswer> = {}): SearchAnswer {
  const results = given.results ?? RESULTS;
  return { query, understood: [], problems: [], results, total: results.length, nearest: [], ...given };
}

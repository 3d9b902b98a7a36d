import type { CardClaim, EntityCard, SourceNote } from '../../../lib/answers';

const source = (sourceId: string, name: string, paragraph: number, quote: string): SourceNote => ({
  sourceId,
  name,
  headline: `Report in ${name}`,
  general: false,
  paragraph,
  quote,
  notes: [],
});
const wikidata: SourceNote = {
  sourceId: 'w',
  name: 'Wikidata',
  headline: 'Wikidata',
  general: true,
  item: 'Q7747',
  url: 'https://www.wikidata.org/wiki/Q7747',
  notes: [],
};
const one = source('a', 'Paper A', 22, 'complete severance');
const two = source('b', 'Paper B', 10, 'complete rupture');

const claim: CardClaim = {
  id: 'c',
  text: [{ text: 'Warned ' }, { text: 'Biden', entityId: 'joe-biden' }, { text: ' that sanctions could end relations.' }],
  act: 'warn',
  claimant: { entityId: 'vladimir-putin', label: 'Vladimir Putin' },
  addressee: [{ entityId: 'joe-biden', label: 'Joe Biden' }],
  relayedBy: [{ entityId: 'yuri-ushakov', label: 'Yuri Ushakov' }],
  medium: 'by phone',
  date: '2021-12-30',
  dateNote: 'The second report places it.',
  sources: [one],
  notes: ['The name is misspelt.'],
  sourceCount: 2,
  comparisons: [
    {
      id: 'x',
      kind: 'differ',
      on: 'wording',
      note: 'Two renderings of one phrase.',
      sides: [
        { claimId: 'c', source: one, says: 'complete severance', text: 'One.', date: '2021-12-30', quote: [{ text: 'complete severance', shared: true }] },
        {
          claimId: 'd',
          source: two,
          says: 'complete rupture',
          text: 'Two.',
          date: '2021-12',
          quote: [
            { text: 'complete ', shared: true },
            { text: 'rupture', shared: false },
          ],
        },
      ],
    },
  ],
};

/** A card with everything that a card can have. */
export const CARD: EntityCard = {
  entityId: 'vladimir-putin',
  type: 'person',
  label: 'Vladimir Putin',
  description: { text: [{ text: 'President of Russia since 2012.' }], sources: [wikidata] },
  background: [{ text: [{ text: 'Born in 1952.' }], sources: [wikidata, one] }],
  role: { label: 'President of Russia', asOf: '2022-01-03', from: '2012-05-07', sources: [wikidata] },
  claims: [claim],
  closest: 1,
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markMatches } from '../../../lib/search/match';
import { buildPostings, rarity, type SearchDocument } from '../../../lib/search/postings';
import { isWithinOneEdit, oneEditFrom } from '../../../lib/search/spelling';
import { synonymsOf } from '../../../lib/search/synonyms';
import { termsOf } from '../../../lib/text/terms';

function makeDocument(text: string, part: Partial<SearchDocument> = {}): SearchDocument {
  return { kind: 'claim', id: text, fields: [{ text, weight: 1, kind: 'prose' }], marks: [], ...part };
}

describe('Postings', () => {
  test('number the documents, ascending, under each of their terms and marks', () => {
    const postings = buildPostings([makeDocument('Russia'), makeDocument('Ukraine', { marks: ['who:x'] }), makeDocument('Russia', { weakMarks: ['who:x'] })]);
    const [russia = ''] = termsOf('Russia');
    expect([...(postings.get(russia)?.docs ?? [])]).toEqual([0, 2]);
    expect([...(postings.get('#who:x')?.docs ?? [])]).toEqual([1, 2]);
    expect([...(postings.get('#who:x')?.weights ?? [])]).toEqual([1, 0.5]);
  });

  test('a word weighs more in a short text than in a long one, and names are not weighed by length', () => {
    const long = `Russia ${'other words about something '.repeat(20)}`;
    const [russia = ''] = termsOf('Russia');
    const weightsOf = (documents: SearchDocument[]) => [...(buildPostings(documents).get(russia)?.weights ?? [])];
    const [short = 0, lengthy = 0] = weightsOf([makeDocument('Russia'), makeDocument(long)]);
    expect(short).toBeGreaterThan(lengthy);
    const names = (text: string) => makeDocument(text, { fields: [{ text, weight: 1, kind: 'names' }] });
    const [first, second] = weightsOf([names('Russia'), names(long)]);
    expect(first).toBe(second);
  });

  test('a rare term tells more', () => {
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });
});

describe('Spelling', () => {
  test.each([
    ['ukrane', 'ukraine', true],
    ['zelenzky', 'zelensky', true],
    ['recieve', 'receive', true],
    ['nato', 'nato', true],
    ['nato', 'natto', true],
    ['nato', 'otan', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s are one edit apart: %s', (a, b, expected) => {
    expect([isWithinOneEdit(a, b), isWithinOneEdit(b, a)]).toEqual([expected, expected]);
  });

  test('every edit that is made is one edit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (word) => {
        for (const edited of oneEditFrom(word)) expect(isWithinOneEdit(word, edited)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

test('synonyms go both ways and never to the word itself', () => {
  const [adviser = '', aide = ''] = termsOf('adviser aide');
  expect(synonymsOf(adviser)).toContain(aide);
  expect(synonymsOf(aide)).toContain(adviser);
  expect(synonymsOf(aide)).not.toContain(aide);
  expect(synonymsOf('nothing-like-it')).toEqual([]);
});

test('matching words are marked, and the runs give the text back', () => {
  const text = 'Putin warned that sanctions could end relations.';
  const runs = markMatches(text, new Set(termsOf('sanction warning')));
  expect(runs.filter((run) => run.match).map((run) => run.text)).toEqual(['warned', 'sanctions']);
  expect(runs.map((run) => run.text).join('')).toBe(text);
});

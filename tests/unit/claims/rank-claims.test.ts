import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Passage, type RankableClaim, rankClaims } from '../../../lib/claims/rank-claims';
import { makeCitation, makeClaim } from '../builders';

function claim(id: string, text: string, given: Partial<RankableClaim> = {}): RankableClaim {
  return { ...makeClaim({ id, text }), entityIds: ['ann'], ...given };
}

function passage(sentence: string, otherEntities: readonly string[] = []): Passage {
  return { entityId: 'ann', sentence, otherEntities };
}

const ids = (claims: readonly RankableClaim[], where: Passage) => rankClaims(claims, where).map((ranked) => ranked.claim.id);

describe('rankClaims puts first', () => {
  const quoting = (exact: string): Partial<RankableClaim> => ({ citations: [makeCitation({ quote: { exact } })] });

  // A word is as rare as there are claims without it.
  const others = ['c', 'd', 'e', 'f'].map((id) => claim(id, 'weather came up'));

  test.each<[string, RankableClaim[], Passage, string]>([
    [
      'a rare shared word before a common one',
      [claim('a', 'war came up'), claim('b', 'war came up'), claim('c', 'war came up'), claim('z', 'sanctions came up')],
      passage('The sanctions of a war'),
      'z',
    ],
    ['a shared word before none', [claim('a', 'trade came up'), claim('b', 'sanctions came up')], passage('New sanctions'), 'b'],
    ['another form of the word', [claim('a', 'trade came up'), claim('b', 'she warned of it')], passage('A warning'), 'b'],
    [
      'a word that stands in the quote alone',
      [claim('a', 'trade', quoting('something else')), claim('b', 'trade', quoting('decisively'))],
      passage('decisively'),
      'b',
    ],
    ['a number before a word as rare', [claim('a', 'the border stays'), claim('b', 'the 2014 stays')], passage('The border of 2014'), 'b'],
    [
      'an entity that the sentence names before one rare word',
      [claim('a', 'sanctions came up'), claim('b', 'trade came up', { entityIds: ['ann', 'bob'] }), ...others],
      passage('Bob on sanctions', ['bob']),
      'b',
    ],
    [
      'two named entities before one',
      [claim('a', 'trade came up', { entityIds: ['ann', 'bob'] }), claim('b', 'trade came up', { entityIds: ['ann', 'bob', 'cy'] })],
      passage('Bob and Cy', ['bob', 'cy']),
      'b',
    ],
    ['what the entity said itself, all else equal', [claim('a', 'trade came up'), claim('b', 'trade came up', { claimant: 'ann' })], passage('trade'), 'b'],
    ['its own words also where nothing is shared', [claim('a', 'trade came up'), claim('b', 'trade came up', { claimant: 'ann' })], passage('weather'), 'b'],
    [
      'a shared rare word before the entity’s own words',
      [claim('a', 'trade came up', { claimant: 'ann' }), claim('b', 'sanctions came up', { claimant: 'bob' })],
      passage('sanctions'),
      'b',
    ],
    [
      'the short one of two that share the same',
      [claim('a', 'sanctions and much else that came up on a long day in winter'), claim('b', 'sanctions')],
      passage('sanctions'),
      'b',
    ],
    ['the later one, all else equal', [claim('a', 'trade', { date: '2021-12-30' }), claim('b', 'trade', { date: '2022-01-02' })], passage('trade'), 'b'],
    ['the smaller id, all else equal', [claim('d', 'trade'), claim('c', 'trade')], passage('trade'), 'c'],
    ['the later one for an empty passage', [claim('a', 'trade', { date: '2021' }), claim('b', 'trade', { date: '2022' })], passage(''), 'b'],
  ])('%s', (_name, claims, where, first) => {
    expect(ids(claims, where)[0]).toBe(first);
    expect(ids([...claims].reverse(), where)[0]).toBe(first);
  });
});

describe('the score', () => {
  test.each<[string, Passage, boolean]>([
    ['is 0 for an empty passage', passage(''), false],
    ['is 0 where only stop words are shared', passage('It was the one that had been up'), false],
    ['is 0 where nothing is shared', passage('Completely different matters'), false],
    ['is 0 where another entity has no part in the claim', passage('Cy smiled', ['cy']), false],
    ['is more than 0 for a shared word', passage('The trade went on'), true],
    ['is more than 0 for a named entity', passage('Bob smiled', ['bob']), true],
  ])('%s', (_name, where, related) => {
    // The entity's own words, so that a bonus alone would show.
    const [only] = rankClaims([claim('a', 'trade came up', { claimant: 'ann', entityIds: ['ann', 'bob'] })], where);
    expect((only?.score ?? Number.NaN) > 0).toBe(related);
  });
});

test('no claims, no ranking', () => {
  expect(rankClaims([], passage('trade'))).toEqual([]);
});

describe('rankClaims, for any claims', () => {
  const words = fc.array(fc.constantFrom('war', 'trade', 'gas', '2014', 'border', 'the'), { maxLength: 6 }).map((list) => list.join(' '));
  const someone = fc.constantFrom('ann', 'bob', 'cy');
  const claims = fc
    .array(
      fc.record({ text: words, claimant: someone, entityIds: fc.subarray(['ann', 'bob', 'cy']), date: fc.constantFrom('2021', '2021-12', '2022-01-02') }),
      {
        maxLength: 12,
      },
    )
    .map((list) => list.map(({ text, ...rest }, i) => claim(`claim-${i}`, text, rest)));
  const shuffled = claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

  test('the order of the input makes no difference', () => {
    fc.assert(
      fc.property(shuffled, words, fc.subarray(['bob', 'cy']), ([list, mixed], sentence, others) => {
        expect(rankClaims(mixed, passage(sentence, others))).toEqual(rankClaims(list, passage(sentence, others)));
      }),
    );
  });

  test('each claim comes once, best first', () => {
    fc.assert(
      fc.property(claims, words, (list, sentence) => {
        const ranked = rankClaims(list, passage(sentence));
        expect(ranked.map(({ claim: { id } }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a));
        expect(ranked.every(({ score }) => score >= 0)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWordings, type WordingRun } from '../../../lib/claims/align-wordings';

/** Runs in short: what the two wordings share stands in square brackets. */
function show(runs: readonly WordingRun[]): string {
  return runs.map(({ text, shared }) => (shared ? `[${text}]` : text)).join('');
}

describe('alignWordings', () => {
  test.each([
    ['identical', 'will respond decisively', 'will respond decisively', '[will respond decisively]', '[will respond decisively]'],
    ['but for capitals and accents', 'Will Résponse', 'will response', '[Will Résponse]', '[will response]'],
    ['but for punctuation', 'yes, indeed', 'yes indeed!', '[yes, indeed]', '[yes indeed!]'],
    ['disjoint', 'one two', 'three four', 'one two', 'three four'],
    ['one word differs', 'a strong answer', 'a harsh answer', '[a ]strong[ answer]', '[a ]harsh[ answer]'],
    ['one side longer at the end', 'will act', 'will act at once', '[will act]', '[will act ]at once'],
    ['one side longer at the start', 'will act', 'they say will act', '[will act]', 'they say[ will act]'],
    ['several differ in a row', 'he will not do so', 'he may yet do so', '[he ]will not[ do so]', '[he ]may yet[ do so]'],
    ['words in another order', 'peace and war', 'war and peace', 'peace and[ war]', '[war ]and peace'],
    ['a repeated word', 'no no no', 'no', '[no ]no no', '[no]'],
    ['quotation marks around', '“will act”', 'will act', '[“will act”]', '[will act]'],
    ['left empty', '', 'two words', '', 'two words'],
    ['right empty', 'two words', '', 'two words', ''],
    ['both empty', '', '', '', ''],
    ['no word at all', '…', '—', '[…]', '[—]'],
  ])('%s', (_name, left, right, expectedLeft, expectedRight) => {
    const aligned = alignWordings(left, right);
    expect([show(aligned.left), show(aligned.right)]).toEqual([expectedLeft, expectedRight]);
  });

  const wording = fc.string({ unit: fc.constantFrom('will', 'Will', 'respond', 'é', ' ', ', ', '“', '👋', '-') });

  test('its runs, joined, give both texts back', () => {
    fc.assert(
      fc.property(fc.oneof(wording, fc.string({ unit: 'binary' })), wording, (left, right) => {
        const aligned = alignWordings(left, right);
        expect(aligned.left.map((run) => run.text).join('')).toBe(left);
        expect(aligned.right.map((run) => run.text).join('')).toBe(right);
      }),
    );
  });

  test('its runs are never empty, and neighbours always differ', () => {
    fc.assert(
      fc.property(wording, wording, (left, right) => {
        const { left: runs } = alignWordings(left, right);
        runs.forEach((run, i) => {
          expect(run.text).not.toBe('');
          expect(run.shared).not.toBe(runs[i - 1]?.shared);
        });
      }),
    );
  });

  test('shares the same number of words on both sides, whichever comes first', () => {
    const count = (runs: readonly WordingRun[]) => runs.filter((run) => run.shared).flatMap((run) => run.text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [one, two] = [alignWordings(left, right), alignWordings(right, left)];
        expect(new Set([one.left, one.right, two.left, two.right].map(count)).size).toBe(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { setOf, setOfPlain, WordMap } from '../../../../lib/linking/words/set-of';
import { OFFICES, TELLING } from '../../../../lib/linking/words/titles';

describe('setOf', () => {
  it('holds the words of its lines and no others, however like them', () => {
    const set = setOf('president leader', 'a ab');
    for (const word of ['president', 'leader', 'a', 'ab']) expect(set.has(word)).toBe(true);
    for (const word of ['presidant', 'prosident', 'b', 'aa', 'abb', '', 'president leader']) expect(set.has(word)).toBe(false);
    expect([...set]).toEqual(['president', 'leader', 'a', 'ab']);
  });

  it('holds every word of a long list', () => {
    for (const word of OFFICES) expect(OFFICES.has(word) && TELLING.has(word)).toBe(true);
  });

  it('holds words without their accents, too, where it is asked to', () => {
    const set = setOfPlain('Präsident');
    expect([set.has('Präsident'), set.has('Prasident'), setOf('Präsident').has('Prasident')]).toEqual([true, true, false]);
  });
});

describe('WordMap', () => {
  it('is made once, when it is first asked', () => {
    let made = 0;
    const map = new WordMap(() => {
      made++;
      return new Map([['dog', 1]]);
    });
    expect(made).toBe(0);
    expect([map.get('dog'), map.get('dig'), map.get('cat'), map.get('')]).toEqual([1, undefined, undefined, undefined]);
    expect(made).toBe(1);
  });
});

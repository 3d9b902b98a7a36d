import { describe, expect, it } from 'vitest';
import { foldOf, isCapitalised, isSmall, KIND, kindOf } from '../../../lib/text/letters';

/** What is folded otherwise than the engine decomposes it. */
const OWN_FOLDS = 'łŁıøØđĐςЙйЇїأإآٱىیک';

describe('letters below U+2000', () => {
  const letters = Array.from({ length: 0x2000 }, (_, unit) => unit).filter((unit) => kindOf(unit) === KIND.letter);
  const first = (text: string) => text.charCodeAt(0);
  const describeLetter = (unit: number) => {
    const letter = String.fromCharCode(unit);
    return { letter, fold: foldOf(unit), small: isSmall(unit), capital: isCapitalised(letter) };
  };

  it('have the forms that the engine gives them', () => {
    const differing = letters.filter((unit) => {
      const letter = String.fromCharCode(unit);
      const small = first(letter.toUpperCase()) !== unit;
      const capital = !small && first(letter.toLowerCase()) !== unit;
      const fold = OWN_FOLDS.includes(letter) ? foldOf(unit) : first(letter.toLowerCase().normalize('NFD'));
      const { fold: ownFold, small: ownSmall, capital: ownCapital } = describeLetter(unit);
      return fold !== ownFold || small !== ownSmall || capital !== ownCapital;
    });
    expect(differing.map(describeLetter)).toEqual([]);
    expect(letters.length).toBeGreaterThan(3000);
  });

  it.each([
    ['É', 'e'],
    ['ß', 'ß'],
    ['Ł', 'l'],
    ['ς', 'σ'],
    ['Й', 'й'],
    ['Ё', 'е'],
    ['ي', 'ي'],
    ['ی', 'ي'],
    ['آ', 'ا'],
    ['ế', 'e'],
  ])('%s is looked up as %s', (letter, folded) => {
    expect(String.fromCharCode(foldOf(first(letter)))).toBe(folded);
  });
});

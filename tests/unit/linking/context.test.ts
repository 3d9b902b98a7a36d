import { describe, expect, test } from 'vitest';
import { isInAddress, isPartOfLongerName, isTitleCase } from '../../../lib/linking/context';
import { wordsOf } from '../../../lib/text/words';

const wordsIn = (text: string) => [...wordsOf(text)];

describe('isTitleCase', () => {
  test.each([
    ['a headline', 'Biden Tells Putin That Russia Will Pay', true],
    ['a headline with small joining words', 'Putin Warns of a New Cold War in the East', true],
    ['a headline with a long word in small letters', 'Biden and Putin Talk Through Tensions over Ukraine Border', true],
    ['capitals throughout', 'BIDEN WARNS PUTIN OVER UKRAINE', true],
    ['a sentence', 'Biden told Putin that Russia would pay a price for it', false],
    ['a headline in sentence case', 'Biden warns Putin over troops near Ukraine', false],
    ['too short to tell', 'Joe Biden', false],
    ['nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(isTitleCase(wordsIn(text))).toBe(expected);
  });
});

describe('isInAddress, for the X', () => {
  test.each([
    ['X@example.org', true],
    ['mail a@X.org now', true],
    ['#X', true],
    ['(#X)', true],
    ['@X', true],
    ['“@X”', true],
    ['https://example.org/X', true],
    ['www.X.org', true],
    ['www.X.org, too', true],
    ['example.org/X', true],
    ['/wiki/X', true],
    ['a_X_b', true],
    ['X', false],
    ['(X)', false],
    ['X, example.org', false],
    ['see X: https://example.org', false],
    ['a-X', false],
    ['Y/X', false],
    ['X.', false],
    ['# X', false],
    ['U.S.-X', false],
  ])('%j: %s', (text, expected) => {
    const start = text.indexOf('X');
    expect(isInAddress(text, start, start + 1)).toBe(expected);
  });

  test('looks no further than a hundred characters, so that a script without spaces stays quick', () => {
    expect(isInAddress(`https://example.org/${'拜'.repeat(500)}X`, 520, 521)).toBe(false);
  });
});

describe('isPartOfLongerName, for the last name Cole', () => {
  test.each([
    ['a given name', 'then Ann Cole came', true],
    ['a given name across a line', 'then Ann\nCole came', true],
    ['an initial', 'then A. Cole came', true],
    ['a thing', 'near Cole Avenue', true],
    ['a thing, in a headline', 'Fire On Cole Avenue', true],
    ['a title', 'then President Cole came', false],
    ['a title with a full stop', 'then Sen. Cole came', false],
    ['a first word that is no name', 'Yesterday Cole came', false],
    ['a first word after a full stop', 'So it was. Yesterday Cole came', false],
    ['an acronym', 'the USA Cole spoke of', false],
    ['a comma', 'with Ann, Cole came', false],
    ['a small letter', 'then ann Cole came', false],
    ['a hyphen', 'the Ann-Cole talks', false],
    ['the start', 'Cole came', false],
    ['a street in small letters', 'on Cole street', false],
    ['a thing after a comma', 'to Cole, Avenue of hope', false],
  ])('%s: %j', (_name, text, expected) => {
    const words = wordsIn(text);
    const at = words.findIndex((word) => word.text === 'Cole');
    expect(isPartOfLongerName({ text, words, first: at, last: at, titleCase: false })).toBe(expected);
  });

  test('a capital before it says nothing in a headline', () => {
    const text = 'Defiant Cole Warns Everyone';
    expect(isPartOfLongerName({ text, words: wordsIn(text), first: 1, last: 1, titleCase: true })).toBe(false);
  });
});

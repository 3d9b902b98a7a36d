import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../lib/text/words';

describe('wordsOf', () => {
  test.each([
    ['plain words', 'Joe Biden', ['Joe', 'Biden']],
    ['nothing', '', []],
    ['no word', ' … — “” ', []],
    ['an apostrophe', "Biden's", ['Biden', 's']],
    ['a curly apostrophe', 'Biden’s', ['Biden', 's']],
    ['hyphens of three kinds', 'Biden-Putin‑NATO–OSCE', ['Biden', 'Putin', 'NATO', 'OSCE']],
    ['an abbreviation', 'U.S.', ['U', 'S']],
    ['a number', '3.5 million in 2014', ['3', '5', 'million', 'in', '2014']],
    ['a letter with a number', '2014s', ['2014s']],
    ['an underscore', 'a_b', ['a', 'b']],
    ['a soft hyphen', 'Zelens\u00adky', ['Zelensky']],
    ['a zero-width space', 'Bi\u200bden', ['Biden']],
    ['a zero-width non-joiner and joiner', 'Bi\u200cd\u200den', ['Biden']],
    ['a word joiner', 'Bi\u2060den', ['Biden']],
    ['a byte order mark', 'Bi\ufeffden', ['Biden']],
    ['decomposed letters', 'cafe\u0301 Pra\u0308sident', ['café', 'Präsident']],
    ['a mark that composes with nothing', 'x\u0301', ['x\u0301']],
    ['Cyrillic', 'Володимир Зеленський', ['Володимир', 'Зеленський']],
    ['a decomposed Cyrillic letter', 'Зеленськии\u0306', ['Зеленський']],
    ['a script without spaces', '拜登说。', ['拜登说']],
    ['vowel signs', 'हिन्दी', ['हिन्दी']],
    ['emoji', '👋 hi 🇺🇸', ['hi']],
    ['spaces of many kinds', 'a\u00a0b\u2009c\u202fd\te\nf', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('%s', (_name, text, expected) => {
    expect([...wordsOf(text)].map((word) => word.text)).toEqual(expected);
  });

  test.each([
    ['counts UTF-16 units', '👋 hi', [[3, 5]]],
    [
      'counts what is invisible',
      'Bi\u00adden, Pu\u200btin',
      [
        [0, 6],
        [8, 14],
      ],
    ],
    [
      'counts a mark of its own',
      'cafe\u0301 x',
      [
        [0, 5],
        [6, 7],
      ],
    ],
    ['begins at the first letter', '\u00ad\ufeffBiden', [[2, 7]]],
  ])('%s', (_name, text, expected) => {
    expect([...wordsOf(text)].map((word) => [word.start, word.end])).toEqual(expected);
  });

  test('its words stand apart and in order, and all that lies between has no letter and no digit', () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('a', 'é', '\u0301', '\u00ad', "'", ' ', '9')),
    });
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const word of wordsOf(source)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(source.slice(end, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
          end = word.end;
        }
        expect(source.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('a word reads the same with and without invisible characters, composed and not', () => {
    const word = fc.stringMatching(/^[A-Za-zéöżй]{2,12}$/);
    fc.assert(
      fc.property(word, fc.constantFrom('\u00ad', '\u200b', '\u2060', ''), (plain, invisible) => {
        const disguised = [...plain.normalize('NFD')].join(invisible);
        expect([...wordsOf(disguised)].map((found) => found.text)).toEqual([plain.normalize('NFC')]);
      }),
    );
  });
});

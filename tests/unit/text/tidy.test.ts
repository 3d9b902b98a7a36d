import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidy } from '../../../lib/text/tidy';

describe('tidy', () => {
  test.each([
    ['soft hyphens', 'Pu\u00adtin', 'Putin'],
    ['zero-width characters', 'Pu\u200btin\u2060', 'Putin'],
    ['bidi marks', 'بوتين\u200f،', 'بوتين،'],
    ['the Arabic line', 'بوتيـــن', 'بوتين'],
    ['Arabic vowel signs', 'بُوتِين', 'بوتين'],
    ['Hebrew points', 'פּוּטִין', 'פוטין'],
    ['accents of their own', 'Pra\u0308sident', 'Präsident'],
    ['sound marks of kana', 'ハ\u3099イテ\u3099ン', 'バイデン'],
    ['Korean in parts', '푸틴'.normalize('NFD'), '푸틴'],
    ['wide letters', 'ＮＡＴＯ（北約）', 'NATO（北約）'],
    ['nothing to tidy', 'Plain text – with “marks”', 'Plain text – with “marks”'],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(tidy(text).text).toBe(expected);
  });

  test('leads back to what stood there, without what is invisible around it', () => {
    const text = 'a Pu\u00adtin\u200f, Pra\u0308sident';
    const tidied = tidy(text);
    const found = (word: string) => {
      const at = tidied.text.indexOf(word);
      return text.slice(tidied.startOf(at), tidied.endOf(at + word.length));
    };
    expect([found('Putin'), found('Präsident')]).toEqual(['Pu\u00adtin', 'Pra\u0308sident']);
  });

  test('gives offsets within the text, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidied = tidy(text);
        let end = 0;
        for (let i = 0; i < tidied.text.length; i++) {
          expect(tidied.startOf(i)).toBeLessThan(tidied.endOf(i + 1));
          expect(tidied.endOf(i + 1)).toBeGreaterThanOrEqual(end);
          end = tidied.endOf(i + 1);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

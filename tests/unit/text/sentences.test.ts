import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../lib/text/sentences';

/** The sentence around the part in square brackets that begins a word. */
function sentenceAround(marked: string): string {
  const [whole = '', part = ''] = /(?<![.\w])\[([^\]]*)\]/.exec(marked) ?? [];
  const start = marked.indexOf(whole);
  const end = start + part.length;
  const text = marked.replace(whole, part);
  const sentence = sentenceAt(text, start, end);
  return text.slice(sentence.start, sentence.end);
}

describe('sentenceAt', () => {
  test.each([
    ['the first', 'He [spoke]. She left.', 'He spoke.'],
    ['the middle', 'One. [Biden] said. Three.', 'Biden said.'],
    ['the last, without a full stop', 'One. Two. And [three]', 'And three'],
    ['the only one', '[Biden] spoke', 'Biden spoke'],
    ['spaces around', '  [Biden] spoke.  ', 'Biden spoke.'],
    ['a question', 'Is [Biden] here? Yes.', 'Is Biden here?'],
    ['an exclamation', 'No! [Putin] left.', 'Putin left.'],
    ['an ellipsis sign', 'Wait… [Biden] spoke. Then.', 'Biden spoke.'],
    ['an ellipsis of dots', 'Wait... [Biden] spoke. Then.', 'Biden spoke.'],
    ['several marks', 'What?! [Biden] spoke.', 'Biden spoke.'],
    // Abbreviations.
    ['Mr.', 'One. He met Mr. [Biden] there. Two.', 'He met Mr. Biden there.'],
    ['Dr. after a bracket', 'Then (Dr. [Biden] says) yes. Two.', 'Then (Dr. Biden says) yes.'],
    ['Mrs. after a quote', 'One. “Mrs. [Biden] left.” Two.', '“Mrs. Biden left.”'],
    ['U.S. before a capital', 'The U.S. President [Biden] spoke. Two.', 'The U.S. President Biden spoke.'],
    ['U.S. before a small letter', 'One. It was the U.S. that [Biden] led. Two.', 'It was the U.S. that Biden led.'],
    ['U.K. and E.U.', 'The U.K. Premier told the E.U. Council that [Biden] left. Two.', 'The U.K. Premier told the E.U. Council that Biden left.'],
    ['an initial', 'One. Joseph R. [Biden] spoke. Two.', 'Joseph R. Biden spoke.'],
    ['initials in a row', 'One. J. K. [Rowling] spoke. Two.', 'J. K. Rowling spoke.'],
    ['Cyrillic initials', 'Да. В. В. [Путин] сказал. Нет.', 'В. В. Путин сказал.'],
    ['Jr.', 'Joseph Biden Jr. [spoke]. Two.', 'Joseph Biden Jr. spoke.'],
    ['a month', 'One. On Dec. [30] he called. Two.', 'On Dec. 30 he called.'],
    ['vs.', 'One. Biden vs. [Putin] again. Two.', 'Biden vs. Putin again.'],
    ['St.', 'One. He left St. [Petersburg] then. Two.', 'He left St. Petersburg then.'],
    ['initials without a space', 'One. J.K. [Rowling] spoke. Two.', 'J.K. Rowling spoke.'],
    ['initials within a name', 'One. George H.W. [Bush] spoke. Two.', 'George H.W. Bush spoke.'],
    ['ranks in a row', 'One. Then Lt. Gen. [Smith] spoke. Two.', 'Then Lt. Gen. Smith spoke.'],
    ['Sgt.', 'One. Then Sgt. [Smith] spoke. Two.', 'Then Sgt. Smith spoke.'],
    ['e.g.', 'One. Pipelines, e.g. [Nord] Stream, stay. Two.', 'Pipelines, e.g. Nord Stream, stay.'],
    ['No. before a number', 'One. At No. 10 [he] met her. Two.', 'At No. 10 he met her.'],
    ['No as an answer', 'He said No. [Biden] left. Two.', 'Biden left.'],
    ['a possessive is no initial', 'The house was Biden’s. [Putin] left. Two.', 'Putin left.'],
    // A full stop that ends nothing.
    ['a decimal number', 'One. It rose by 3.5 [percent] then. Two.', 'It rose by 3.5 percent then.'],
    ['an address', 'One. See example.org [today] then. Two.', 'See example.org today then.'],
    ['a small letter follows', 'One. It was approx. five when [he] came. Two.', 'It was approx. five when he came.'],
    // Quotes and brackets.
    ['a curly quote closes', '“We will act.” [Biden] left. Two.', 'Biden left.'],
    ['a straight quote closes', '"We will act." [Biden] left. Two.', 'Biden left.'],
    ['a guillemet closes', '«Да.» [Путин] ушёл. Нет.', 'Путин ушёл.'],
    ['a footnote closes', 'He left.[1] [Biden] came.[b] Two.', 'Biden came.[b]'],
    ['a bracket closes', '(He left.) [Biden] came. Two.', 'Biden came.'],
    ['a quote opens', 'He said no. “[Biden] won.” Two.', '“Biden won.”'],
    ['a comma within quotes', '“We act,” [Biden] said. “Now.” Two.', '“We act,” Biden said.'],
    ['a question within quotes goes on small', '“Why?” he asked [Biden] then. Two.', '“Why?” he asked Biden then.'],
    // Lines and other scripts.
    ['hard line breaks', 'A headline\u2028[Biden] spoke\u2028A caption', 'Biden spoke'],
    ['line breaks of the source', 'One. Then\n    [Biden]\nspoke.\nTwo.', 'Then\n    Biden\nspoke.'],
    ['no-break space after the stop', 'One.\u00a0[Biden] spoke. Two.', 'Biden spoke.'],
    ['Cyrillic', 'Он ушёл. [Путин] остался. Да.', 'Путин остался.'],
    ['Chinese full stops', '他说。[拜登]来了。好。', '拜登来了。'],
    ['Chinese exclamation and question', '好！[拜登]来了？好。', '拜登来了？'],
  ])('%s: %s', (_name, marked, expected) => {
    expect(sentenceAround(marked)).toBe(expected);
  });

  test('keeps a range whole that crosses a line', () => {
    expect(sentenceAround('One.\u2028[Vladimir\u2028Putin] spoke.\u2028Two.')).toBe('Vladimir\u2028Putin spoke.');
  });

  test('always holds the range, within the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '\u2028', '“', '”', '。', '…', 'Mr', 'U.S') });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [x, y] = [a % (source.length + 1), b % (source.length + 1)];
        const [start, end] = [Math.min(x, y), Math.max(x, y)];
        const sentence = sentenceAt(source, start, end);
        expect(sentence.start).toBeGreaterThanOrEqual(0);
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('sentencesOf', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['spaces', '   ', []],
    ['marks alone', '… — “!”', []],
    ['one, without a full stop', '  Biden spoke  ', ['Biden spoke']],
    ['several', 'He spoke. She left! Why? Wait…', ['He spoke.', 'She left!', 'Why?', 'Wait…']],
    ['marks between two', 'He spoke. *** She left.', ['He spoke.', '*** She left.']],
    ['abbreviations', 'Mr. Biden met the U.S. team on Jan. 9. It snowed.', ['Mr. Biden met the U.S. team on Jan. 9.', 'It snowed.']],
    ['quotes', '“We act.” He left.', ['“We act.”', 'He left.']],
    ['hard line breaks', 'A headline\u2028A caption', ['A headline', 'A caption']],
    ['Chinese', '他说。好！', ['他说。', '好！']],
  ])('%s', (_name, text, expected) => {
    expect([...sentencesOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('gives the sentence that `sentenceAt` finds at each of its letters', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '\u2028', '“', '”', '。', '…', 'Mr', 'U.S') });
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end } of sentencesOf(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          const letter = start + source.slice(start, end).search(/[\p{L}\p{N}]/u);
          expect(sentenceAt(source, letter, letter + 1)).toEqual({ start, end });
          last = end;
        }
      }),
    );
  });
});

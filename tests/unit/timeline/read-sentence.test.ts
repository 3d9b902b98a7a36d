import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../lib/edtf';
import { datesIn, fitOf } from '../../../lib/timeline/dates-in-text';
import { compareNumbers, numbersIn } from '../../../lib/timeline/numbers-in-text';
import { createTokenReader, type NamedRange, type Token } from '../../../lib/timeline/read-tokens';
import { speechesIn, unknownPartners } from '../../../lib/timeline/speakers-in-text';

const read = createTokenReader();

/** The names in square brackets, each an entity of its own, and the text without the brackets. */
function readNamed(marked: string): { text: string; tokens: Token[] } {
  const names: NamedRange[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name !== undefined) names.push({ start: text.length, end: text.length + name.length, entityId: name });
    text += name ?? part;
  }
  return { text, tokens: read(text, names) };
}

const words = (tokens: readonly Token[]) => tokens.map(({ folded }) => folded);

describe('negation reaches', () => {
  test.each([
    ['what follows "not"', 'He did not warn her', ['warn']],
    ['what follows a short form', 'He didn’t warn her', ['warn']],
    ['three telling words', 'She never praised long costly trade talks', ['praised', 'long', 'costly']],
    ['names without counting them', 'Not in Russia or Ukraine they praised long talks', ['russia', 'ukraine', 'praised', 'long', 'talks']],
    ['to a comma', 'Not the talks, the sanctions', ['talks']],
    ['to "and"', 'No talks and sanctions', ['talks']],
    ['to "but"', 'No talks but sanctions', ['talks']],
    ['all that is denied', 'They deny that the troops threaten peace on the border', ['troops', 'threaten', 'peace', 'border']],
    ['all that is ruled out', 'They ruled out a costly military answer with troops', ['costly', 'military', 'answer', 'troops']],
    ['nothing after a denial that is none', 'They have not denied the talks', ['denied']],
    ['nothing after "not only"', 'Not only the talks', []],
    ['nothing after "no doubt"', 'No doubt the talks end', []],
    ['nothing in "not to be named"', 'Someone who asked not to be named praised it', []],
    ['nothing without one', 'He warned her', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(words(read(text).filter((token) => token.negated))).toEqual(expected);
  });
});

describe('datesIn', () => {
  test.each<[string, readonly string[]]>([
    ['on 30 December', ['-12-30']],
    ['on December 30, 2021,', ['2021-12-30']],
    ['on 30 December 2021', ['2021-12-30']],
    ['on the 30th of December', ['-12-30']],
    ['on Dec. 30', ['-12-30']],
    ['on Jan. 9 and 10', ['-1-9..10']],
    ['January 9-10', ['-1-9..10']],
    ['9–10 January 2022', ['2022-1-9..10']],
    ['from 9 to 10 January', ['-1-9..10']],
    ['in December 2021', ['2021-12']],
    ['in December', ['-12']],
    ['the January meetings', ['-1']],
    ['in 2014', ['2014']],
    ['since 2014, and in 2021', ['2014', '2021']],
    ['2021-12-30', ['2021-12-30']],
    ['on 12 January and 13 January', ['-1-12', '-1-13']],
    ['they may meet', []],
    ['May said so', []],
    ['in May', ['-5']],
    ['march on', []],
    ['in 2014 dollars', []],
    ['2,014 soldiers', []],
    ['50 minutes', []],
    ['at 10:30', []],
    ['', []],
  ])('%s', (text, expected) => {
    const found = datesIn(text).sort((a, b) => a.start - b.start);
    const written = found.map(
      ({ year = '', month, day, lastDay }) => [year, month, day].filter((part) => part !== undefined).join('-') + (lastDay ? `..${lastDay}` : ''),
    );
    expect(written).toEqual(expected);
  });

  test.each<[string, string, ReturnType<typeof fitOf>]>([
    ['on 30 December', '2021-12-30', 'same'],
    ['on 30 December 2020', '2021-12-30', undefined],
    ['on 31 December', '2021-12-30', undefined],
    ['on 9 January', '2022-01-09/2022-01-10', 'within'],
    ['on 9-10 January', '2022-01-09/2022-01-10', 'same'],
    ['on 2 January', '2021-12-30/2022-01-02', 'within'],
    ['in December', '2021-12-30', 'within'],
    ['in December', '2021-12', 'same'],
    ['in 2014', '2014', 'same'],
    ['in 2014', '2021-12', undefined],
    ['on 29 February', '2021-02', undefined],
  ])('%s and %s: %s', (text, edtf, expected) => {
    const [date] = datesIn(text);
    const span = parseEdtf(edtf);
    expect(date && span && fitOf(date, span)).toBe(expected);
  });
});

describe('numbersIn', () => {
  const numbers = (text: string) => numbersIn(read(text), text, new Set()).counted;
  test.each<[string, readonly (readonly [number, string])[]]>([
    ['a call of 50 minutes', [[50, 'minut']]],
    ['a 50-minute call', [[50, 'minut']]],
    ['nearly 100,000 Russian soldiers', [[100_000, 'soldier']]],
    ['a hundred thousand soldiers', []],
    ['fifty-two soldiers', [[52, 'soldier']]],
    ['1.5 million people', [[1_500_000, 'peopl']]],
    ['three weeks', [[3, 'week']]],
    ['a month', [[1, 'month']]],
    ['a meeting', []],
    ['two countries', []],
    ['two weeks', [[2, 'week']]],
    ['their second call', [[2, 'cal']]],
    ['The call was the second', [[2, 'cal']]],
    ['puts the troops at 100,000', [[100_000, 'put']]],
    ['no number', []],
  ])('%s', (text, expected) => {
    expect(numbers(text).map(({ value, units }) => [value, units[0]])).toEqual(expected);
  });

  test.each<[string, string, ReturnType<typeof compareNumbers>]>([
    ['50 minutes', '50 minutes', 'same'],
    ['50 minutes', '105 minutes', 'other'],
    ['50 minutes', '50 soldiers', undefined],
    ['100,000 soldiers', '100,000 troops', 'same'],
    ['100,000 soldiers', '30,000 troops', 'other'],
    ['100,000 soldiers', 'puts the troops at 100,000', 'same'],
    ['100,000 soldiers', 'puts the troops at 30,000', undefined],
    ['the second call', 'the second conversation', 'same'],
    ['the second call', 'the third conversation', 'other'],
    ['the second call', 'the second visit', undefined],
    ['three weeks', 'a month', undefined],
  ])('%s, %s: %s', (left, right, expected) => {
    const [a] = numbers(left);
    const [b] = numbers(right);
    expect(a && b && compareNumbers(a, b)).toBe(expected);
  });
});

describe('speechesIn', () => {
  const told = (marked: string) => {
    const { text, tokens } = readNamed(marked);
    return speechesIn(tokens, text).map(({ speaker, addressee, negated }) => {
      const name = (party: typeof speaker) => party?.entityId ?? (party ? `${party.surface}?` : '');
      return `${name(speaker)}${negated ? ' not' : ''} > ${name(addressee)}`;
    });
  };
  test.each<[string, readonly string[]]>([
    ['[Ann] warned [Bob] of war.', ['Ann > Bob']],
    ['[Ann] has also repeatedly warned [Bob].', ['Ann > Bob']],
    ['[Ann] on Thursday told [Bob] so.', ['Ann > Bob']],
    ['[Ann], an aide to [Bob], said so.', ['Ann > ']],
    ['[Ann] did not warn [Bob].', ['Ann not > Bob']],
    ['“No,” said [Ann].', ['Ann > ']],
    ['It is so, [Ann] said.', ['Ann > ']],
    ['According to [Ann], it is so.', ['Ann > ']],
    ['[Bob] was warned by [Ann].', ['Ann > Bob']],
    ['[Bob]’s aide said so.', []],
    ['A [Bob] official said so.', []],
    ['Macron warned [Bob].', ['macron? > Bob']],
    ['[Ann] told Macron so.', ['Ann > macron?']],
    ['Officials told [Bob] so.', [' > Bob']],
    ['The warning to [Bob] came late.', []],
    ['[Ann] left.', []],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['[Ann] and Macron met.', ['macron']],
    ['Macron and [Ann] met.', ['macron']],
    ['[Ann] met with Macron and left.', []],
    ['[Ann] and [Bob] met.', []],
    ['[Ann] and others met.', []],
  ])('a stranger beside somebody known: %s', (marked, expected) => {
    expect(unknownPartners(readNamed(marked).tokens)).toEqual(expected);
  });
});

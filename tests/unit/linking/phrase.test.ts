import { describe, expect, test } from 'vitest';
import { holdsAny, phraseAround, phraseBefore } from '../../../lib/linking/phrase';

describe('the phrase around a name', () => {
  test.each([
    ['He wore it, on a NATO strap; then left.', ' on a NATO strap.'],
    ['NATO', 'NATO.'],
    ['the 5.56 NATO round (new)', 'the 5.56 NATO round .'],
    ['時計、NATOベルトが付く。別売', 'NATOベルトが付く.'],
    ['قال، NATO حزام؛ ثم', ' NATO حزام.'],
  ])('%s', (text, phrase) => {
    const start = text.indexOf('NATO');
    expect(phraseAround(text, start, start + 4)).toBe(phrase);
  });

  test('ends after 40 characters', () => {
    expect(phraseAround(`${'a'.repeat(90)}NATO${'b'.repeat(90)}`, 90, 94)).toBe(`${'a'.repeat(40)}NATO${'b'.repeat(40)}`);
  });

  test('before an offset', () => {
    expect(phraseBefore('One. The owners (NATO)', 16)).toBe(' The owners ');
  });
});

describe('words in a phrase', () => {
  test.each([
    ['a nylon Strap', ['strap'], true],
    ['cash-strapped', ['strap'], true],
    ['the bootstrap', ['strap'], false],
    ['用NATO表带', ['表带'], true],
    ['ואלפבית', ['אלפבית'], true],
    ['anything', [], false],
  ])('%s, %j: %s', (part, words, holds) => {
    expect(holdsAny(part, words)).toBe(holds);
  });
});

import { describe, expect, test } from 'vitest';
import { isAdverb } from '../../../lib/linking/adverbs';
import { languagesOf } from '../../../lib/linking/languages';

describe('isAdverb', () => {
  test.each([
    ['nazajutrz', 'pl', true],
    ['zmęczony', 'pl', true],
    ['zmęczony', 'en', false],
    ['unavený', 'cs', true],
    ['опівдні', 'uk', true],
    ['неожиданно', 'ru', true],
    ['τελικά', 'el', true],
    ['üşüyen', 'tr', true],
    ['finalement', 'fr', true],
    ['reportedly', 'en', true],
    ['clément', 'fr', false],
    ['fernando', 'es', false],
    ['birgitta', 'sv', false],
    ['jerzy', 'en', false],
  ])('%s in %s: %j', (word, language, expected) => {
    expect(isAdverb(word, () => languagesOf(language))).toBe(expected);
  });
});

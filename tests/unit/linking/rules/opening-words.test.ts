import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../../lib/linking/languages';
import { isOpeningWord } from '../../../../lib/linking/rules/opening-words';

describe('isOpeningWord', () => {
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
    ['habla', 'es', true],
    ['habla', 'en', false],
    ['recuará', 'pt', true],
    ['απαντά', 'el', true],
    ['επικρίνοντας', 'el', true],
    ['μαρία', 'el', false],
    ['насмејани', 'sr', true],
    ['perääntyykö', 'fi', true],
    ['wylądował', 'pl', true],
    ['michał', 'pl', false],
    ['undaunted', 'en', true],
    ['mildred', 'en', false],
    ['saturnino', 'es', false],
    ['filofteia', 'ro', false],
    ['gunvor', 'sv', false],
  ])('%s in %s: %j', (word, language, expected) => {
    expect(isOpeningWord(word, () => languagesOf(language))).toBe(expected);
  });
});

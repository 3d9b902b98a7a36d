import { describe, expect, test } from 'vitest';
import { languagesOf, readLanguage } from '../../../lib/linking/languages';

describe('readLanguage', () => {
  test.each([
    ['English, whatever the page says', 'The talks with the minister were useful and brief', 'de', 'en'],
    ['German, whatever the page says', 'Der Kanzler sprach mit dem Minister und ging', 'en', 'de'],
    ['Italian, undeclared', 'Nato a Roma nel 1950, il regista vive da trent’anni con la figlia', undefined, 'it'],
    ['French by its apostrophes', 'L’OTAN s’est réunie', 'en', 'fr'],
    ['Polish by its letters', 'Łódź, wrzesień', undefined, 'pl'],
    ['Ukrainian by its letters', 'Її слово', 'ru', 'uk'],
    ['Persian by its letters', 'گفت‌وگو', 'ar', 'fa'],
    ['the page’s, where nothing speaks against it', 'Putins Rede', 'de', 'de'],
    ['an English possessive is no Czech preposition', "Putin's plea", 'en', 'en'],
  ])('%s', (_name, text, declared, expected) => {
    const { languages, told } = readLanguage(text, declared);
    expect([languages & languagesOf(expected), told]).toEqual([languagesOf(expected), true]);
  });

  test.each([
    ['no small word and no tag', 'Putin Biden', undefined],
    ['parts of an address', 'Putin biden-law.example', undefined],
    ['a tag that does not fit the script', 'Путин', 'en'],
    ['a language without rules', 'Πούτιν', 'el'],
  ])('nothing tells: %s', (_name, text, declared) => {
    expect(readLanguage(text, declared).told).toBe(false);
  });
});

describe('languagesOf', () => {
  test.each([
    [['de-AT'], ['de']],
    [['sr-Latn'], ['sr', 'hr']],
    [['no'], ['nb']],
    [['zh-Hans'], []],
  ])('%j', (tags, codes) => {
    expect(languagesOf(...tags) & ~languagesOf(...codes)).toBe(0);
    expect(languagesOf(...codes) & ~languagesOf(...tags)).toBe(0);
  });
});

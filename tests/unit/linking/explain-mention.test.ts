import { describe, expect, test } from 'vitest';
import { explainMention } from '../../../lib/linking/explain-mention';
import { explanationSentence } from '../../../lib/linking/explanation-sentence';
import { findPageMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../builders';

const gazetteer = buildGazetteer(markedEntities());
const names: Readonly<Record<string, string>> = { en: 'English', pl: 'Polish', ru: 'Russian' };

/** The explanations of a page's mentions, one after the other. */
const explained = (texts: readonly string[], language: string, date?: string) => {
  const { mentions } = findPageMentions(
    texts.map((text) => ({ text, language })),
    gazetteer,
    { descriptions: date === undefined ? undefined : { date } },
  );
  return mentions.flatMap((found, i) => found.map((mention) => explainMention(texts[i] ?? '', mention)));
};

describe('explainMention', () => {
  test.each([
    ['a full name', ['Joe Biden left.'], 'en', { rule: 'name', written: 'Joe Biden', inflected: false, words: [] }],
    ['a given name', ['Rozmowa z Władimirem Putinem i nie tylko'], 'pl', { rule: 'given-name', alias: 'Putin', inflected: true }],
    ['a title', ['President Biden left.'], 'en', { rule: 'title', written: 'Biden', words: ['President'] }],
    ['a form of address', ['Mr. Putin left.'], 'en', { rule: 'last-name', words: ['Mr'] }],
    ['a last name', ['Then Putin left.'], 'en', { rule: 'last-name', words: [] }],
    ['a case ending', ['Слова Путина'], 'ru', { rule: 'last-name', written: 'Путина', alias: 'Путин', language: 'ru', inflected: true }],
    ['an acronym', ['NATO met.'], 'en', { rule: 'acronym', written: 'NATO' }],
  ])('%s', (_name, texts, language, expected) => {
    expect(explained(texts, language)[0]).toMatchObject(expected);
  });

  test('a name that was introduced', () => {
    expect(explained(['Joe Biden came.', 'Then Biden left.'], 'en').at(-1)).toMatchObject({ rule: 'introduced', written: 'Biden' });
  });

  test('a description', () => {
    expect(explained(['Then the US president left.'], 'en', '2021-12-30')[0]).toMatchObject({ rule: 'description', written: 'the US president' });
  });

  test('finds its words in a text with invisible characters', () => {
    expect(explained(['Pre\u00adsident Bi\u00adden left.'], 'en')[0]).toMatchObject({ written: 'Bi\u00adden', words: ['Pre\u00adsident'] });
  });
});

describe('explanationSentence', () => {
  test.each([
    [['Joe Biden left.'], 'en', '“Joe Biden” is a known name in English; it is a full name that nobody else in the knowledge base has.'],
    [['President Biden left.'], 'en', '“Biden” is a known name in English; a title stands before the last name (“President”).'],
    [['Слова Путина'], 'ru', '“Путина” is a case ending of “Путин” in Russian; it is a last name, and nothing on the page gives it to anybody else.'],
    [['PUTIN IS LATE'], 'en', '“PUTIN” is a spelling of “Putin” in English; it is a last name, and nothing on the page gives it to anybody else.'],
    [['NATO met.'], 'en', '“NATO” is a known name; it is the acronym of this organisation.'],
  ])('%j', (texts, language, sentence) => {
    const [explanation] = explained(texts, language);
    expect(explanation && explanationSentence(explanation, (tag) => names[tag] ?? tag)).toBe(sentence);
  });

  test('of a description', () => {
    const [explanation] = explained(['Then the US president left.'], 'en', '2021-12-30');
    expect(explanation && explanationSentence(explanation, (tag) => tag)).toBe(
      '“the US president”: it describes whoever held this role on the day of the article.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'putin',
    type: 'person',
    aliases: [
      { text: 'Putin', kind: 'surname' },
      { text: 'Путин', kind: 'surname', language: 'ru', inflection: 'name' },
      { text: 'プーチン', kind: 'surname', language: 'ja' },
      { text: '普京', kind: 'surname', language: 'zh' },
      { text: '푸틴', kind: 'surname', language: 'ko' },
      { text: 'بوتين', kind: 'surname', language: 'ar' },
    ],
  }),
]);
const found = (text: string, language?: string) =>
  findPageMentions([{ text, ...(language !== undefined && { language }) }], gazetteer).mentions[0]?.map(({ start, end }) => text.slice(start, end));

describe('an animal that is called after somebody', () => {
  test.each([
    ['en', 'A dog called Putin won best in show.'],
    ['en', 'A dog called “Putin” won best in show.'],
    ['en', 'They took in two kittens named Putin and Putin.'],
    ['en', 'The cat, Putin, was found in a drain.'],
    ['en', 'Cat of the week: Putin, who likes children.'],
    ['en', 'Putin, an eight-year-old ginger tom, needs a home.'],
    ['en', '3.15 Ripon: 1 Putin (T. Harkness) 9-4; 2 Quiet Lane 6-1.'],
    ['de', 'Der Kater Putin ist seit Montag verschwunden.'],
    ['fr', "Le chien du voisin s'appelle Putin."],
    ['pt', 'O gato Putin dorme na sacristia.'],
    ['ru', 'Собака по кличке Путин укусила почтальона.'],
    ['tr', 'Putin adlı kedi itfaiyeyi uğraştırdı.'],
    ['ja', 'プーチンという名の猫が図書館に住み着いた。'],
    ['zh', '一只名叫普京的猫在图书馆安了家。'],
    ['ko', '고양이 푸틴은 새 가족을 기다린다.'],
    ['ar', 'كلب اسمه بوتين عض ساعي البريد.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'The dog Putin gave him is a Pungsan.', 'Putin'],
    ['en', 'Putin, a dog lover, brought two of them.', 'Putin'],
    ['en', 'Quote of the week: Putin, on the gas price.', 'Putin'],
    ['en', '1. Putin (Russia), 2. Xi (China).', 'Putin'],
    ['en', 'A KGB officer called Putin worked in Dresden.', 'Putin'],
    ['ru', 'Кот Путина стал героем мема.', 'Путина'],
    ['ar', 'كلب بوتين معروف في روسيا.', 'بوتين'],
    ['zh', '普京送给客人一只狗。', '普京'],
  ])('is not his owner; %s: %s', (language, text, name) => {
    expect(found(text, language)).toEqual([name]);
  });
});

describe('somebody who is likened to another', () => {
  test.each([
    ['en', 'They call the mayor the Putin of the Peak District.'],
    ['de', 'Er gilt als der Putin vom Niederrhein.'],
    ['es', 'Lo llaman «el Putin de la Axarquía».'],
    ['pt', 'Conhecido como Putin do Agreste, o vereador nega tudo.'],
    ['pl', 'Sąsiedzi nazywają go Putin z Podlasia.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'The Putin of 2007 would not have waited.'],
    ['en', 'Putin of Russia and Xi of China spoke.'],
    ['de', 'Der Putin des Jahres 2001 sprach Deutsch.'],
  ])('is not himself at another time; %s: %s', (language, text) => {
    expect(found(text, language)).toEqual(['Putin']);
  });
});

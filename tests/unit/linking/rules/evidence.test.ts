import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'nato',
    type: 'organization',
    notBeside: ['nylon', '表带'],
    aliases: [
      { text: 'NATO', kind: 'acronym' },
      { text: 'OTAN', kind: 'acronym', notNear: ['horlog'] },
      { text: 'NATO', kind: 'acronym', language: 'it', ordinaryWord: true },
      { text: 'NATO', kind: 'acronym', language: 'cs', ordinaryWord: true },
    ],
  }),
  makeEntity({
    id: 'putin',
    type: 'person',
    aliases: [
      { text: 'Путин', kind: 'surname', language: 'ru', inflection: 'name' },
      { text: 'Путина', kind: 'inflection', language: 'ru', ordinaryWord: true, notBeside: ['начал'] },
    ],
  }),
]);
const found = (text: string, language: string) =>
  findPageMentions([{ text, language }], gazetteer).mentions[0]?.map(({ start, end }) => text.slice(start, end));

describe('words that speak against a name', () => {
  test.each([
    ['en', 'It comes on green nylon, NATO style.', ['NATO']],
    ['en', 'It comes on a green nylon NATO.', []],
    ['zh', '腕表配有绿色NATO表带。', []],
    ['fr', "L'horloger livre sa montre, boîte comprise, avec un OTAN gris.", []],
    ['fr', "L'OTAN livre.", ['OTAN']],
  ])('in its phrase or close by; %s: %s', (language, text, names) => {
    expect(found(text, language)).toEqual(names);
  });

  test.each([
    ['Путина на Амуре началась рано.', []],
    ['Путина ждут в Анкаре, визит начался рано.', ['Путина']],
    ['Визит Путина начался рано.', ['Путина']],
  ])('that go with an ordinary word, where it would have its capital: %s', (text, names) => {
    expect(found(text, 'ru')).toEqual(names);
  });
});

describe('a noun among capitals', () => {
  test.each([
    ['it', 'VERTICE NATO A MADRID, DOMANI IL VIA', ['NATO']],
    ['it', 'LA NATO AVVERTE IL GOVERNO', ['NATO']],
    ['it', 'NATO E CRESCIUTO A SCAMPIA, ORA È UN CAMPIONE', []],
    ['cs', 'NATO PŘIŠLI HASIČI A DVEŘE VYRAZILI', []],
    ['cs', 'NATO PŘIJALO NOVÝ PLÁN PRO VÝCHOD', ['NATO']],
  ])('%s: %s', (language, text, names) => {
    expect(found(text, language)).toEqual(names);
  });
});

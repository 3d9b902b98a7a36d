import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { NATURE } from '../../../../lib/linking/words/nature';
import { markedEntities } from '../../builders';

const gazetteer = buildGazetteer(markedEntities());

const surfaces = (text: string, language: string) =>
  (findPageMentions([{ text, language }], gazetteer).mentions[0] ?? []).map(({ start, end }) => text.slice(start, end));

const words = (text: string) => text.split(' | ');
const NAMES: Readonly<Record<string, string>> = {
  fr: 'Vladimir Poutine',
  ru: 'Владимира Путина',
  uk: 'Володимира Путіна',
  pl: 'Władimira Putina',
  bg: 'Владимир Путин',
};

describe('places of nature bear names', () => {
  test.each(Object.entries(NATURE).filter(([tags]) => tags !== ''))('%s', (tags, listed) => {
    const language = tags.split(' ')[0] ?? '';
    const name = NAMES[language] ?? 'Vladimir Putin';
    const nouns = listed.split(' ').map((entry) => entry.split('/', 1)[0] ?? '');
    expect(nouns.filter((noun) => surfaces(`— ${noun} ${name}.`, language).length > 0)).toEqual([]);
  });

  test.each(words('Tren İstasyonu | Kültür Merkezi | Havalimanı'))('behind a generation, too: %s', (thing) => {
    expect(surfaces(`Joseph R. Biden Jr. ${thing} kapalı kaldı ve yolcular bekledi.`, 'tr')).toEqual([]);
  });
});

describe('places before a last name', () => {
  const ahead: readonly (readonly [language: string, ahead: string, name: string])[] = [
    ['en', 'In New York', 'Biden'],
    ['en', 'A year later, in Saudi Arabia', 'Biden'],
    ['fr', 'À Abou Dhabi', 'Biden'],
    ['ru', 'В Кривом Роге', 'Путина'],
    ['ru', 'Вчера в Ростове-на-Дону', 'Путин'],
    ['uk', 'Учора в Івано-Франківську', 'Путіна'],
    ['pl', 'W Nowym Jorku', 'Putina'],
  ];

  test.each(ahead)('%s: %s %s', (language, place, name) => {
    expect(surfaces(`${place} ${name} 2022 km.`, language)).toEqual([name]);
  });

  test.each([
    ['ru', 'У Ярополка Путина есть брат.'],
    ['pl', 'W Bożydarze Putinie widział przyjaciela.'],
  ])('a given name agrees with it: %s', (language, text) => {
    expect(surfaces(text, language)).toEqual([]);
  });
});

describe('entries with the last name first', () => {
  const entries = words('Margaret Rose (née Tuppen) | Hans-Peter, geb. 1951 | Anna (58) | Maria, 87 | Anna, z domu Lis');

  test.each(entries)('%s', (entry) => {
    expect(surfaces(`Putin, ${entry}, 3 May.`, 'en')).toEqual([]);
  });

  test.each(words('Angela Merkel and Macron spoke | Anna said | Mark Rutte at his side, spoke'))('a list of people is none: %s', (rest) => {
    expect(surfaces(`Putin, ${rest}.`, 'en')).toEqual(['Putin']);
  });
});

test.each(words('18:47 ·  | Live •  | · '))('a ticker parts its time from the text: %s', (ahead) => {
  expect(surfaces(`${ahead}Putin says no.`, 'en')).toEqual(['Putin']);
});

describe('who is called so', () => {
  test.each([
    ['it', 'Ernesto Sala, per tutti Putin, va in pensione.'],
    ['en', 'Frank Dunne, Putin to everyone at the depot, retires.'],
    ['en', '“Putin”, as the regulars call him, has run the bar since 1998.'],
    ['ro', 'Câinele răspunde la numele Putin.'],
    ['pt', 'O candidato Putin do Povo teve 41 votos.'],
    ['tr', "Operasyonda 'Putin' lakaplı H.K. yakalandı."],
  ])('%s: %s', (language, text) => {
    expect(surfaces(text, language)).toEqual([]);
  });

  test.each([
    ['it', 'Per tutti Putin resta un enigma.'],
    ['en', 'He answers to Putin alone.'],
    ['de', 'Die von Putin genannten Gründe überzeugen nicht.'],
  ])('but not %s: %s', (language, text) => {
    expect(surfaces(text, language)).toEqual(['Putin']);
  });
});

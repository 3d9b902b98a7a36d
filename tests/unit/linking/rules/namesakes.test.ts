import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'ann',
    aliases: [
      { text: 'Cole', kind: 'surname' },
      { text: 'Zoe', kind: 'given' },
      { text: 'Коль', kind: 'surname', language: 'ru' },
      { text: 'Кольский', kind: 'surname', language: 'ru', inflection: 'name' },
      { text: 'Зоя', kind: 'given', language: 'ru' },
      { text: 'קול', kind: 'surname', language: 'he' },
      { text: '콜만', kind: 'surname', language: 'ko' },
      { text: 'コールマン', kind: 'surname', language: 'ja' },
      { text: '科尔曼', kind: 'surname', language: 'zh' },
    ],
  }),
]);

const links = (text: string, language: string) => (findPageMentions([{ text, language }], gazetteer).mentions[0] ?? []).length > 0;

describe('a last name is told from a namesake’s', () => {
  test.each([
    ['by kin behind it', 'hu', 'Cole néni süti a legjobb rétest.', 'Cole elnök beszélt.'],
    ['by an inflected given name behind it', 'hu', 'Cole Gyuláné elment.', 'Cole Győrben beszélt.'],
    ['by an address behind it', 'tr', 'Cole Hanım kursa yazıldı.', 'Cole konuştu.'],
    ['by "père" behind it', 'fr', 'Cole père tenait une épicerie.', 'Cole père de la nation, dit une affiche.'],
    ['by a second last name', 'es', 'Cole Gómez marcó de penalti.', 'Para Cole Gómez es un aliado.'],
    ['by a last name after a hyphen', 'de', 'Dort steht Cole-Müller auf der Liste.', 'Dort steht Cole-Besuch auf der Liste.'],
    ['by a patronymic', 'ru', 'Коль Игорь Александрович назначен.', 'Коль заявил это.'],
    ['by initials behind it', 'ru', 'Коль И. А. награждён.', 'Коль З. А. награждена.'],
    ['by a job in the same case', 'ru', 'Соседу Кольскому вернули собаку.', 'Сосед Кольскому вернул собаку.'],
    ['by a name with an apostrophe', 'uk', 'Лук’ян Коль пасе корів.', 'Подякував Коль йому.'],
    ['by an office that many hold, with where', 'en', 'They met Sen. Cole of Idaho.', 'They met Sen. Cole on Monday.'],
    ['by two words before it', 'tr', 'Teknik direktör Cole istifa etti.', 'Cole istifa etti.'],
    ['by a title behind it in Japanese', 'ja', 'コールマン先生は定年を迎える。', 'コールマン氏は先生に会った。'],
    ['by a title behind it in Chinese', 'zh', '科尔曼小姐今年十九岁。', '科尔曼监督了演习。'],
    ['by a title behind it in Korean', 'ko', '콜만 순경이 도둑을 잡았다.', '콜만 대통령은 말했다.'],
    ['by a Hebrew abbreviation', 'he', 'עו"ד קול מייצגת.', 'יו"ר קול מייצגת.'],
    ['by a name that no list has, after a job', 'he', 'הזמרת זמורית קול תופיע.', 'הזמרת נגד קול.'],
    ['by what is a given name in its language alone', 'sv', 'Per Cole fiskar.', 'Per telefon sade Cole nej.'],
  ])('%s', (_, language, namesake, own) => {
    expect([links(namesake, language), links(own, language)]).toEqual([false, true]);
  });
});

import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { shippedEntities } from '../../builders';

const gazetteer = buildGazetteer(shippedEntities());
const linked = (language: string, ...texts: string[]) =>
  findPageMentions(
    texts.map((text) => ({ text, language })),
    gazetteer,
    { markedOnly: true },
  ).mentions.flat().length > 0;

// Language, a last name or the alliance as its papers write them, and sentences in which somebody else is called so.
const CALLED_SO: readonly (readonly [language: string, names: readonly string[], sentences: readonly string[]])[] = [
  [
    'en',
    ['Putin', 'Nato', 'NATO'],
    ['Everyone calls the barman *.', 'A barman whom everybody calls * pulls a pint.', 'His nickname was *.', 'Terry “*” Hobbs won.'],
  ],
  [
    'de',
    ['Putin', 'Nato', 'NATO'],
    ['Den Wirt nennen alle nur *.', 'Der Wirt, den alle * nennen, zapft.', 'Nutzer * schreibt.', 'Ein Kater, der * heißt, kam.'],
  ],
  ['fr', ['Poutine', 'OTAN'], ['Tout le monde l’appelle *.', 'Il signe sous le pseudonyme de *.', 'On le surnommait *.', 'Paul Kunz, dit *, tient un bar.']],
  ['es', ['Putin', 'OTAN'], ['Le llaman *.', 'Escribe el usuario *.', 'Le apodaban *.', 'Paco Cuenca, alias *, volvió.']],
  ['pl', ['Putin', 'NATO'], ['Wszyscy mówią na niego *.', 'Miał ksywę *.', 'Pisze użytkownik *.']],
  ['ru', ['Путин', 'НАТО'], ['Все зовут его *.', 'У него была кличка *.', 'Денис по прозвищу * ушёл.']],
  ['tr', ['Putin', 'NATO'], ['Herkesin * dediği barmen geldi.', '* lakaplı Davut büfe işletiyor.', 'Lakabı * idi.']],
  ['ja', ['プーチン'], ['皆から「*」と呼ばれている。', 'あだ名は*だった。', '*の筆名で書く。']],
  ['ko', ['푸틴'], ['모두가 *이라고 부른다.', '별명은 *이었다.', '*이라는 필명으로 쓴다.']],
  ['zh', ['普京'], ['被大家叫做“*”。', '绰号是*。', '以*为笔名写小说。']],
];

describe('what somebody is called is not the bearer’s name', () => {
  test.each(CALLED_SO)('%s', (language, names, sentences) => {
    const wrong = names.flatMap((name) => sentences.map((sentence) => sentence.replace('*', name))).filter((text) => linked(language, text));
    expect(wrong).toEqual([]);
  });

  test('nor is it further down the page', () => {
    expect(linked('en', 'The barman, whom everybody calls Nato, pulls a pint.', 'Nato knows them all.')).toBe(false);
    expect(linked('pl', 'Pszczelarz o nazwisku Putin sprzedaje miód.', '„To było dobre lato” – mówi Putin.')).toBe(false);
  });

  test.each([
    ['en', 'Everyone calls Nato’s bluff.'],
    ['en', 'The alliance known as Nato has 32 members.'],
    ['de', 'Alle nennen Putin einen Kriegsverbrecher.'],
    ['fr', '« C’est faux », dit Poutine, avant de partir.'],
    ['es', 'En nombre de Putin, Peskov lo desmintió.'],
    ['cs', 'Jménem Zelenského promluvil Podoljak.'],
    ['ru', 'Все называют Путина диктатором.'],
  ])('but who is called something is he: %s %s', (language, text) => {
    expect(linked(language, text)).toBe(true);
  });
});

describe('an acronym that papers write like a name is a last name behind a given name', () => {
  test.each(['en', 'de', 'sv', 'da', 'nb', 'it', 'fi', 'id'])('%s', (language) => {
    const frames = ['Norman *', 'Formel E: Norman *', 'NORMAN *', 'Thandiwe *', 'Kwame *, 34'];
    const wrong = frames.flatMap((frame) => ['Nato', 'NATO'].map((name) => frame.replace('*', name))).filter((text) => linked(language, text));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['en', 'At the Vilnius Nato summit leaders agreed.'],
    ['en', 'European Nato allies have promised more shells.'],
    ['en', 'For Ukraine Nato remains the goal.'],
    ['sv', 'Sveriges Nato-ansökan lämnades in.'],
    ['it', 'I Paesi Nato hanno deciso.'],
    ['id', 'Sekretaris Jenderal Nato Mark Rutte tiba.'],
  ])('but not behind a place, a country’s adjective or an office: %s %s', (language, text) => {
    expect(linked(language, text)).toBe(true);
  });
});

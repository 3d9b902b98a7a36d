import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'ann',
    aliases: [
      { text: 'Cole', kind: 'surname' },
      { text: 'Kohl', kind: 'surname', language: 'pl', inflection: 'name' },
      { text: 'Zoe', kind: 'given' },
      { text: 'Ms. Cole', kind: 'title' },
      { text: 'Коль', kind: 'transliteration' },
    ],
  }),
  makeEntity({ id: 'ukraine', type: 'place', aliases: [{ text: 'Ukraine', kind: 'name' }] }),
]);

/** What is linked to Cole, whose given name is Zoe and who is addressed as Ms. */
const linked = (text: string, language = 'en') =>
  (findPageMentions([{ text, language }], gazetteer).mentions[0] ?? [])
    .filter(({ entityId }) => entityId === 'ann')
    .map(({ start, end }) => text.slice(start, end));

describe('a last name is somebody else’s after', () => {
  test.each([
    ['a given name', 'then Ann Cole came', true],
    ['a given name across a line', 'then Ann\nCole came', true],
    ['a given name across a hard break', 'then Ann\u2028Cole came', true],
    ['an uncommon given name', 'then Ximene Cole came', true],
    ['an uncommon given name first', 'Ximene Cole came', true],
    ['an initial', 'then A. Cole came', true],
    ['initials', 'then H.R. Cole came', true],
    ['an initial without a full stop', 'then A Cole came', true],
    ['a title', 'then President Cole came', false],
    ['a title with a full stop', 'then Sen. Cole came', false],
    ['a title of others', 'then Mrs. Cole came', true],
    ['a title of others without a full stop', 'then Mrs Cole came', true],
    ['a title of others in capitals', 'MRS COLE CAME', true],
    ['a rank', 'then Sgt. Cole came', true],
    ['a profession', 'then Prof. Cole came', true],
    ['a first word that is no name', 'Yesterday Cole came', false],
    ['a first word after a full stop', 'So it was. Yesterday Cole came', false],
    ['a first word after a footnote', 'So it was.[1] Yesterday Cole came', false],
    ['a first word after a hard break', 'A headline\u2028Yesterday Cole came', false],
    ['a first word after a far indented line', `So it was.\n${' '.repeat(40)}Yesterday Cole came`, false],
    ['a first word in quotes', 'he said “Perhaps Cole knows”', false],
    ['a first word after an abbreviated title', 'It was Mr. Will Cole', true],
    ['a modal verb first', 'Will Cole come?', false],
    ['the same word as a given name', 'his cousin Will Cole', true],
    ['a day', 'On Thursday Cole came', false],
    ['a month', 'Since last December Cole came', false],
    ['a month that people are named after', 'the teacher April Cole', true],
    ['a place after In', 'In Moscow Cole came', false],
    ['a given name after In', 'In Emma Cole we trust', true],
    ['an acronym', 'the USA Cole spoke of', false],
    ['a dotted acronym', 'the U.S. Cole spoke of', false],
    ['a dotted acronym after a comma', 'in Washington, D.C. Cole spoke', false],
    ['a comma', 'with Ann, Cole came', false],
    ['a full stop', 'with Ann. Cole came', false],
    ['a small letter', 'then ann Cole came', false],
    ['a hyphen', 'the Ann-Cole talks', false],
    ['the start', 'Cole came', false],
    ['capitals throughout', 'ANGRY COLE CAME', false],
    ['capitals throughout, and a given name', 'EMMA COLE CAME', true],
    ['capitals for the last name', 'then Ximene COLE came', true],
  ])('%s: %j', (_name, text, expected) => {
    expect(linked(text)).toEqual(expected ? [] : [/COLE/.test(text) ? 'COLE' : 'Cole']);
  });

  test.each('Perhaps Against About Are According Because Despite Apparently Should What Former Two Their Stop'.split(' '))('%s opens a sentence', (word) => {
    expect(linked(`${word} Cole came`)).toEqual(['Cole']);
  });

  test.each([
    ['an adjective in a headline', 'Defiant Cole Warns Everyone Again', ['Cole']],
    ['a verb in a headline', 'Leaders Urge Cole to Extend Truce', ['Cole']],
    ['an unknown word in a headline', 'Ximene Cole Opens New Museum', []],
    ['a given name in a headline', 'Elizabeth Cole Opens New Museum', []],
    ['an initial in a headline', 'New Museum Opened By S. Cole', []],
    ['another name of the base', 'with Ukraine Cole must talk', ['Cole']],
    ['a given name of its own', 'then Zoe Cole came', ['Zoe Cole']],
    ['an initial of its own', 'then Z. Cole came', ['Z. Cole']],
    ['a given name and an initial', 'then Zoe B. Cole and Zoe B Cole came', ['Zoe B. Cole', 'Zoe B Cole']],
    ['a title of its own', 'then Ms. Cole came', ['Cole']],
    ['the younger', 'the younger Cole', []],
    ['a family', 'the Cole family', []],
    ['a place after its preposition', 'In Geneva Cole said', ['Cole']],
  ])('%s: %j', (_name, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test.each([
    ['a noun that rules a case', 'Rzecznik Kohla nie potwierdził, że to on', 'pl', ['Kohla']],
    ['a given name in the same case', 'Wystawę Huntera Kohla w Nowym Jorku otworzył on', 'pl', []],
    ['a country after an office', 'prezydent Rosji Cole jest w domu', 'pl', ['Cole']],
    ['a noun after its article', 'Die Antwort Cole liegt auf dem Tisch', 'de', ['Cole']],
    ['an office in one word with its country', 'weil US-Präsident Cole und Kremlchef Cole es so wollen', 'de', ['Cole', 'Cole']],
    ['a plural article', 'Les Cole ont passé le week-end au bord de la mer', 'fr', []],
    ['a plural article with a hyphen after', 'Die Cole-Regierung ist nicht mehr im Amt', 'de', ['Cole']],
    ['a title of a wife', 'La señora Cole viajó con el presidente', 'es', []],
    ['M. for monsieur', 'M. Cole n’a pas répondu à la lettre', 'fr', ['Cole']],
  ])('%s: %j', (_name, text, language, expected) => {
    expect(linked(text, language)).toEqual(expected);
  });

  test.each(['Людмила', 'Людмилу', 'Людмилой', 'Сергеем', 'Наоми'])('%s is a given name in any case ending', (name) => {
    expect(linked(`${name} Коль`, 'ru')).toEqual([]);
  });
});

describe('a last name is a part of a longer name before', () => {
  test.each([
    ['a thing', 'near Cole Avenue', true],
    ['a thing, in a headline', 'Fire On Cole Avenue', true],
    ['a thing in capitals', 'FIRE ON COLE AVENUE', true],
    ['a thing that could be a verb', 'the Cole Act of 1990', true],
    ['a verb', 'Will Cole Act on It?', false],
    ['a verb after another auxiliary', 'Did Cole Award Medals?', false],
    ['a thing after an auxiliary', 'Will Cole Avenue Close?', true],
    ['a street in small letters', 'on Cole street', false],
    ['a thing after a comma', 'to Cole, Avenue of hope', false],
    ['a thing after a full stop', 'to Cole. School was out', false],
    ['a possession', 'Cole’s School', false],
    ['another generation', 'then Cole III came', true],
    ['another generation after a comma', 'then Cole, Jr. came', true],
    ['nothing', 'then Cole', false],
  ])('%s: %j', (_name, text, expected) => {
    expect(linked(text)).toEqual(expected ? [] : ['Cole']);
  });

  test.each([
    ['a longer name of a thing', 'the Cole Welcome Center'],
    ['a company', 'at Cole & Sons Ltd'],
    ['a hyphen and a thing', 'am Cole-Platz'],
    ['an entry of an index', 'Cole, Emma; Cole, Zoe'],
  ])('%s: %j', (_name, text) => {
    expect(linked(text)).toEqual([]);
  });

  test.each([
    ['rue Cole', 'Ils sont dans la rue Cole et ils y restent', 'fr'],
    ['ulica', 'On jest na ulicy Cole i nie wie', 'pl'],
    ['улица', 'Он живёт на улице Коль, и это так', 'ru'],
    ['Université', 'Il est à l’Université Cole et il y reste', 'fr'],
    ['a ship', 'the frigate USS Cole is at sea', 'en'],
    ['шарк', 'в фонде имени Коль это не так', 'ru'],
  ])('a thing before it: %s', (_name, text, language) => {
    expect(linked(text, language)).toEqual([]);
  });
});

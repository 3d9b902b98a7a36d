import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'nato',
    type: 'organization',
    aliases: [
      { text: 'NATO', kind: 'acronym' },
      { text: 'НАТО', kind: 'acronym' },
    ],
  }),
]);
const found = (text: string) => findMentions(text, gazetteer).map(({ start, end }) => text.slice(start, end));

describe("an organisation's name", () => {
  test.each([
    'The NATO Parliamentary Assembly met.',
    'Die Parlamentarische Versammlung der NATO tagte.',
    "L'Assemblée parlementaire de la NATO siège à Sofia.",
    'Парламентарната асамблея на НАТО заседава.',
    'NATO Parlamentinė Asamblėja rinksis Vilniuje.',
    'NATO議員会議の代表団が訪れた。',
    "NATO's Parlamentariske Forsamling mødtes.",
    'Die NATO-Parlamentarierversammlung tagte.',
    'Delegația la Adunarea Parlamentară a NATO a plecat.',
    'NATO Parlamentaarne Assamblee kogunes.',
    'مجمع پارلمانی NATO برگزار شد.',
    'ПА НАТО приняла резолюцию.',
    'The NATO PA adopted a resolution.',
    'L’AP-NATO a tenu sa session.',
    'NATO ir Ukrainos taryba susirinks.',
    'He spelt it in the NATO phonetic alphabet.',
    'Trzeba było przeliterować nazwisko alfabetem NATO.',
    'Turn left into NATO Street.',
    'Pe strada NATO se lucrează.',
  ])('is part of a longer one: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    'The parliament debated NATO membership.',
    'NATO street protests grew.',
    'Das Parlament der NATO beitreten zu lassen, war strittig.',
    'Parliament voted; NATO was pleased.',
    'The AP said NATO was ready.',
    'Ein NATO-Parlamentarier reiste an.',
    'La asamblea de la NATO aprobó el texto.',
  ])('is its own: %s', (text) => {
    expect(found(text)).toEqual(['NATO']);
  });
});

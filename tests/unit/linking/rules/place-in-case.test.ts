import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity } from '../../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'putin',
    type: 'person',
    aliases: [
      { text: 'Putyin', kind: 'surname', language: 'hu', inflection: 'name' },
      { text: 'Putin', kind: 'surname', language: 'et', inflection: 'name' },
      { text: 'Putins', kind: 'surname', language: 'lv', inflection: 'name' },
      { text: 'Putin', kind: 'surname', language: 'id' },
    ],
  }),
]);
const found = (text: string, language: string) =>
  findPageMentions([{ text, language }], gazetteer).mentions[0]?.map(({ start, end }) => text.slice(start, end));

describe('the word before a last name', () => {
  test.each([
    ['et', 'Toomas Putin avas Võrus pagariäri.'],
    ['lv', 'Jānis Putins atvēra maiznīcu.'],
    ['hu', 'Tegnap Ruben Putyin is eljött.'],
    ['hu', 'A Putyin nevű kávézót bezárták.'],
    ['id', 'Budi Putin membuat roti di Sleman.'],
  ])('is a given name (%s): %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  test.each([
    ['hu', 'Orbán Moszkvában Putyinnal találkozott.', 'Putyinnal'],
    ['hu', 'Sulyok Tamás Putyinnal találkozott.', 'Putyinnal'],
    ['et', 'Orban kohtus Moskvas Putiniga.', 'Putiniga'],
    ['lv', 'Orbans Maskavā Putinam pasniedza dāvanu.', 'Putinam'],
    ['id', 'Rezim Putin akan jatuh.', 'Putin'],
    ['id', 'Tim Putin tidak akan datang ke sini.', 'Putin'],
  ])('is a place, or opens the sentence (%s): %s', (language, text, name) => {
    expect(found(text, language)).toEqual([name]);
  });
});

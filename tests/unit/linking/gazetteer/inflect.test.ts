import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../lib/linking/gazetteer/inflect';

type Inflection = NonNullable<Parameters<typeof formsOf>[0]['inflection']>;

const forms = (text: string, language: string, inflection: Inflection = 'name') => formsOf({ text, language, inflection });

describe('formsOf', () => {
  test.each([
    ['ru', 'Путин', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['ru', 'Зеленский', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
    ['uk', 'Володимир Зеленський', ['Володимира Зеленського', 'Володимиру Зеленському', 'Володимирові Зеленському', 'Володимиром Зеленським']],
    ['uk', 'Байден', ['Байдена', 'Байдену', 'Байденові', 'Байденом']],
    ['be', 'Зяленскі', ['Зяленскага', 'Зяленскаму', 'Зяленскім']],
    ['sr', 'Зеленски', ['Зеленског', 'Зеленском', 'Зеленским']],
    ['pl', 'Wołodymyr Zełenski', ['Wołodymyra Zełenskiego', 'Wołodymyrowi Zełenskiemu', 'Wołodymyrem Zełenskim', 'Wołodymyrze Zełenskim']],
    ['pl', 'Joe Biden', ['Joe Bidena', 'Joego Bidena', 'Joe Bidenem']],
    ['cs', 'Zelenskyj', ['Zelenského', 'Zelenskému', 'Zelenským', 'Zelenském']],
    ['sk', 'Putin', ['Putina', 'Putinovi', 'Putinom']],
    ['hr', 'Zelenski', ['Zelenskog', 'Zelenskom', 'Zelenskome', 'Zelenskim']],
    ['sl', 'Biden', ['Bidna', 'Bidena', 'Bidnu', 'Bidnom']],
    ['et', 'Zelenskõi', ['Zelenskõid', 'Zelenskõiga', 'Zelenskõile']],
    ['et', 'NATO', ['NATOt', 'NATOga', 'NATOsse']],
    ['fi', 'Pohjois-Atlantin liitto', ['Pohjois-Atlantin liiton', 'Pohjois-Atlantin liittoon']],
    ['sl', 'Zelenski', ['Zelenskega', 'Zelenskemu', 'Zelenskim', 'Zelenskem']],
    ['lt', 'Bidenas', ['Bideno', 'Bidenui', 'Bideną', 'Bidenu']],
    ['lv', 'Zelenskis', ['Zelenska', 'Zelenskim', 'Zelenski']],
    ['fi', 'Nato', ['Naton', 'Natoa', 'Natoon', 'Natossa', 'Natosta', 'Natolle']],
    ['fi', 'Joe Biden', ['Joe Bidenin', 'Joe Bidenille']],
    ['et', 'Putin', ['Putini', 'Putinit', 'Putinile', 'Putiniga']],
    ['hu', 'Putyin', ['Putyinnak', 'Putyinnal', 'Putyinról', 'Putyint']],
    ['hu', 'Zelenszkij', ['Zelenszkijjel', 'Zelenszkijnek', 'Zelenszkijt']],
    ['de', 'Joe Biden', ['Joe Bidens']],
    ['sv', 'Nato', ['Natos']],
  ])('%s: %s', (language, text, expected) => {
    expect(forms(text, language)).toEqual(expect.arrayContaining(expected));
  });

  test.each<[string, string, Inflection, string[], string[]]>([
    ['pl', 'Organizacja Bezpieczeństwa i Współpracy w Europie', 'head', ['Organizacji Bezpieczeństwa i Współpracy w Europie'], []],
    ['ru', 'президент США', 'head', ['президента США', 'президентом США'], []],
    ['lv', 'Eiropas Drošības un sadarbības organizācija', 'tail', [], ['Eiropai']],
    ['tr', 'Avrupa Güvenlik ve İşbirliği Teşkilatı', 'tail', ['Avrupa Güvenlik ve İşbirliği Teşkilatının'], []],
  ])('%s: one word of %s', (language, text, inflection, expected, never) => {
    const made = forms(text, language, inflection);
    expect(made).toEqual(expect.arrayContaining(expected));
    expect(made.filter((form) => never.some((start) => form.startsWith(start)))).toEqual([]);
  });

  test.each([
    ['no class', formsOf({ text: 'Путин', language: 'ru' })],
    ['a language without rules', forms('Putin', 'en')],
    ['no language', formsOf({ text: 'Putin', inflection: 'name' })],
    ['an ending without a rule', forms('Biden', 'lt')],
  ])('%s: none', (_name, made) => {
    expect(made).toEqual([]);
  });

  test('a name of many words with many variants stays within bounds', () => {
    expect(forms('Nato Nato Nato Nato Nato', 'fi').length).toBeLessThanOrEqual(60);
    expect(forms('Байден Байден Байден Байден', 'uk').length).toBeLessThanOrEqual(60);
  });
});

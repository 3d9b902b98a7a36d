import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../builders';

const gazetteer = buildGazetteer(markedEntities());

const surfaces = (text: string, language: string) =>
  (findPageMentions([{ text, language }], gazetteer).mentions[0] ?? []).map(({ start, end }) => text.slice(start, end));

const words = (text: string) => text.split(' | ');

describe('who is born, and the alliance, among capitals', () => {
  const born = words(
    'DURANTE IL BLACKOUT: TUTTI SALVI | MENTRE NEVICAVA | SULL’AMBULANZA | PRIMA DEL TEMPO | IERI ALLO ZOO UN CUCCIOLO | CIECO, OGGI SUONA | LIBERO | MALE, FINITO PEGGIO | LUCA, 3 CHILI | E CRESCIUTO A BARI',
  );
  const alliance = words('DIVISA SUL PIANO | APRE UN UFFICIO | CHIEDE PIÙ SPESE | PREPARA LE MANOVRE | BOCCIA IL PIANO');

  test.each(born)('NATO %s', (rest) => {
    expect(surfaces(`NATO ${rest}`, 'it')).toEqual([]);
  });

  test.each(alliance)('the alliance: NATO %s', (rest) => {
    expect(surfaces(`NATO ${rest}`, 'it')).toEqual(['NATO']);
  });

  test.each(words('da Nato | na Nato | pela Nato'))('Portuguese gives the alliance its article: %s', (behind) => {
    expect(surfaces(`Os planos ${behind} não mudam.`, 'pt')).toEqual(['Nato']);
  });

  test.each(words('do Nato | com Nato | de Nato'))('and a nickname another: %s', (behind) => {
    expect(surfaces(`Os planos ${behind} não mudam.`, 'pt')).toEqual([]);
  });
});

describe('what is written on a thing', () => {
  const names = ['PUTIN', '“Biden”', 'NATO'];
  const things: readonly (readonly [language: string, ahead: string])[] = [
    ['en', 'The sign on the bar reads'],
    ['de', 'Auf dem Trikot steht'],
    ['fr', 'Sur le maillot, on lit'],
    ['es', 'En la camiseta pone'],
    ['it', 'Sulla maglia c’è scritto'],
    ['pt', 'No boné está escrito'],
    ['nl', 'Op de trui staat'],
    ['sv', 'På tröjan står det'],
    ['pl', 'Na koszulce widnieje'],
    ['cs', 'Na dresu stojí'],
    ['ro', 'Pe tricou scrie'],
    ['ru', 'На футболке написано'],
    ['el', 'Στη φανέλα γράφει'],
  ];

  test.each(things.flatMap(([language, ahead]) => names.map((name) => [`${ahead} ${name}.`, language] as const)))('%s', (text, language) => {
    expect(surfaces(text, language)).toEqual([]);
  });

  test.each([
    ['The sign reads “Biden, resign!”', 'en'],
    ['It was a good sign, says Biden.', 'en'],
    ['An der Spitze steht Biden.', 'de'],
    ['So schrieb Biden in Großbritannien.', 'de'],
    ['Bakom attacken står Biden.', 'sv'],
  ])('but %s', (text, language) => {
    expect(surfaces(text, language)).toEqual(['Biden']);
  });
});

describe('what stands before a name and is no given name', () => {
  test.each([
    ['en', 'Poor Putin, she said.', 'Putin'],
    ['de', 'Hinter Putin gingen zwei.', 'Putin'],
    ['fr', 'Derrière Poutine marchaient deux gardes.', 'Poutine'],
    ['nl', 'Naast Poetin zat een tolk.', 'Poetin'],
    ['nb', 'Bak Putin gikk to vakter.', 'Putin'],
    ['uk', 'Над Путіним сміялися навіть у Пекіні.', 'Путіним'],
    ['uk', 'Стрічка про Зеленського американського режисера вийшла.', 'Зеленського'],
    ['ru', 'Охрана Путина оттеснила журналистов.', 'Путина'],
    ['cs', 'Karikatura Putina obletěla svět.', 'Putina'],
    ['tr', 'SUNUCU BİDEN’A HAVAYI SORDU', 'BİDEN'],
    ['id', 'FILM TENTANG BIDEN TAYANG JUMAT', 'BIDEN'],
    ['fr', 'On répète que l’O.T.A.N. nous protège.', 'O.T.A.N'],
    ['ru', 'Страны Н.А.Т.О. колеблются.', 'Н.А.Т.О'],
  ])('%s: %s', (language, text, name) => {
    expect(surfaces(text, language)).toEqual([name]);
  });
});

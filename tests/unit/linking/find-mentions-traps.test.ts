import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../builders';

const gazetteer = buildGazetteer(markedEntities());

const surfaces = (text: string) => findMentions(text, gazetteer).map(({ start, end }) => text.slice(start, end));

describe('somebody or something else', () => {
  test.each([
    'Hunter Biden',
    'Robert Hunter Biden',
    'Hunter Biden’s laptop',
    'HUNTER BIDEN INDICTED',
    'Hunter\nBiden',
    'Jill Biden',
    'Jill\u00a0Biden',
    'First Lady Jill Biden',
    'Dr. Jill Biden',
    'Dr. Biden',
    'Mrs. Biden',
    'Ashley Biden',
    'Ashley Biden Opens New Museum In Dover',
    'Beau Biden',
    'Joe and Jill Biden',
    'James Biden, Naomi Biden and Frank Biden',
    'Joseph R. Biden III',
    'Joseph Robinette Biden Sr.',
    // A given name that nobody told the base of.
    'Elizabeth Biden opens a museum',
    'A teacher whose name was Emma Putin',
    'by S. Putin',
    'by H. R. Biden',
    'They met Emma Putin, a teacher.',
    'This is Emma Putin.',
    'Elizabeth Biden Opens New Museum In Dover',
    'DR. BIDEN VISITS SCHOOL',
    'MRS. PUTIN SPEAKS',
    'Mrs. Putin',
    'Ms. Biden',
    'Prof. Biden',
    'Lt. Col. Biden',
    'by H.R. Biden',
    'Joe Biden III',
    'Vladimir Putin, Sr.',
    'Olena Zelenska',
    'First Lady Olena Zelenska',
    'Mrs Zelensky',
    'Kyrylo Zelenskyy',
    'Alexander Zelensky',
    'Lyudmila Putina',
    'Людмила Путина',
    'Людмилу Путину',
    'Людмила Александровна Путина',
    'Наоми Байден',
    'Hunter Bidena',
    'Spiridon Putin',
    'Igor Putin',
    // Trades and businesses.
    'Coach Zelensky praised his goalkeeper after the match.',
    'Le maire Biden a coupé le ruban à Trois-Rivières.',
    'O guarda-redes Zelensky defendeu dois penáltis em Braga.',
    'He works at Putin’s Pizza on Main Street.',
    'Biden Creek burst its banks after the storm.',
    'The Putin Vodka label was banned in the county.',
    // Other things that are spelt so.
    'Bidens tripartita, trivs på den leriga stranden.',
    'Osce, non latine, sono le iscrizioni emerse sotto il santuario.',
  ])('a person: %j', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test.each([
    'the Biden Foundation',
    'the Beau Biden Foundation',
    'the Penn Biden Center',
    'Joseph R. Biden Jr. School of Public Policy',
    'Joseph R. Biden, Jr. School of Public Policy',
    'JOSEPH R. BIDEN, JR. SCHOOL OF PUBLIC POLICY',
    'Putin Avenue',
    'Vladimir Putin Avenue',
    'President Biden Street',
    'the Joseph Biden Jr. Library',
    'the Biden Act',
    'PUTIN’S PALACE',
    'Putin Street',
    'Biden Airport',
    'Putin Peak',
    'Vladimir Putin Peak',
    'Putin’s palace',
    "Putin's chef",
    'the NATO phonetic alphabet',
    'the NATO Parliamentary Assembly',
    'a major non-NATO ally',
    'the NATO-Russia Council',
    'the NATO–Russia Council',
    'a 7.62 NATO round',
    'a NATO watch strap',
    'Nato Vachnadze',
    'an OSCE exam',
  ])('a thing: %j', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test.each([
    'a plate of poutine',
    'nato in Italia',
    'è nato a Roma',
    'biden their time',
    'Rasputin',
    'Bidenomics',
    'Putinism',
    'NATOisation',
    'BidenPutin',
    'Biden2020',
    'bIDEN',
    'osce',
    'nAtO',
  ])('another word: %j', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test.each([
    'Biden@example.org',
    'write to Joe.Biden@example.org now',
    '#NATO',
    'about #Biden, #Putin',
    '[#NATO]',
    '«#NATO»',
    '‘#NATO’',
    'See NATO.int.',
    '(www.Biden.org)',
    'example.com?q=Putin',
    '(#NATO)',
    '@Biden',
    '.@Biden',
    '“@Putin”',
    '@Joe_Biden',
    'https://example.org/Putin',
    'see https://example.org/?q=Biden now',
    'http://Biden.example',
    'www.Biden.org',
    'www.example.org/Biden',
    'example.org/Putin',
    '/wiki/Putin',
    'Joe_Biden_2020.jpg',
  ])('an address: %j', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test('an address beside a name leaves the name alone', () => {
    expect(surfaces('Biden (@JoeBiden) told Putin: #NATO, https://example.org/Putin.')).toEqual(['Biden', 'Putin']);
  });

  test.each(['', ' ', '\n', '…', '👋', 'The weather was fine.'])('nobody at all: %j', (text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

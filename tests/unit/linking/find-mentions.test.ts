import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { markedEntities } from '../builders';

const gazetteer = buildGazetteer(markedEntities());

const ENTITIES = { biden: 'joe-biden', putin: 'vladimir-putin', zelensky: 'volodymyr-zelensky', nato: 'nato', osce: 'osce' };

/** A passage stands here with its mentions as `[surface=entity]`: it is linked without the marks, and must get the same marks back. */
function check(marked: string): void {
  const text = marked.replace(/\[([^=\]]+)=\w+\]/g, '$1');
  const keys = new Map(Object.entries(ENTITIES).map(([key, id]) => [id, key]));
  let found = '';
  let end = 0;
  for (const mention of findMentions(text, gazetteer)) {
    found += `${text.slice(end, mention.start)}[${text.slice(mention.start, mention.end)}=${keys.get(mention.entityId)}]`;
    end = mention.end;
  }
  expect(found + text.slice(end)).toBe(marked);
}

describe('names in running text', () => {
  test.each([
    '[Biden=biden] spoke.',
    '[Joe Biden=biden] and [Vladimir Putin=putin] spoke.',
    'The talks of [Biden=biden], [Putin=putin] and [Zelensky=zelensky]',
    'He asked [Biden=biden]. [Putin=putin] did not answer.',
    'I met Joe. [Biden=biden] had left.',
    'Yesterday [Biden=biden] said so.',
    'It was over. But [Putin=putin] stayed.',
    'Will [Putin=putin] come? Should [Zelensky=zelensky] go?',
    'KYIV, Ukraine — [Zelensky=zelensky] thanked them.',
    'Angela Merkel, [Biden=biden] and others',
    'Dmitry Peskov, [Putin=putin]’s spokesman',
    '[Joe Biden=biden]’s son Hunter Biden',
    'Jill and [Joe Biden=biden] came.',
    'sanctions by the U.S. [Putin=putin] warned',
    'in Washington, D.C. [Biden=biden] said',
    'On Thursday [Biden=biden] spoke',
    'In Moscow [Putin=putin] said',
    'Perhaps [Putin=putin] knows',
    'Against [Putin=putin]',
    'About [Biden=biden]',
    'Are [Biden=biden] and [Putin=putin] there?',
    'He left.[Biden=biden] stayed',
    'He left.[1] Perhaps [Biden=biden] stayed',
    '_[Biden=biden]_ said',
    'By the [O.S.C.E=osce]. Zelensky was told.',
  ])('%j', check);
});

describe('possessives and punctuation', () => {
  test.each([
    "[Biden=biden]'s call with [Putin=putin]'s office",
    '[Biden=biden]’s call with [Putin=putin]’s office',
    "President [Zelenskyy=zelensky]'s plea",
    'President [Zelensky=zelensky]’s plea',
    "[NATO=nato]'s answer, [Nato=nato]’s answer",
    "Russia's President [Vladimir Putin=putin]",
    'the [Biden=biden]-[Putin=putin] call',
    'the [Biden=biden]–[Putin=putin] call',
    'the [Biden=biden]‑[Putin=putin] call',
    '[Putin=putin]/[Biden=biden]',
    '“[Biden=biden]” ([Putin=putin]) ‘[Zelensky=zelensky]’',
    '[Biden=biden]—who called [Putin=putin]—left',
    '[Biden=biden]… [Putin=putin]!',
    '[Biden=biden] (left) and [Putin=putin] (right)',
  ])('%j', check);
});

describe('titles', () => {
  test.each([
    'Mr. [Biden=biden] said',
    'Mr [Biden=biden] said',
    'Dear Mr. [Putin=putin]',
    'President [Biden=biden] and President [Putin=putin]',
    'Presidents [Biden=biden] and [Putin=putin]',
    'Messrs. [Biden=biden] and [Putin=putin]',
    'US President [Joe Biden=biden]',
    'U.S. President [Joe Biden=biden]',
    'Russian President [Vladimir Putin=putin]',
    'Ukrainian President [Volodymyr Zelenskiy=zelensky]',
    'former Vice President [Biden=biden]',
    'the then Prime Minister [Putin=putin]',
    'Senator [Biden=biden], as he then was',
    'President-elect [Joe Biden=biden]',
    'Mister [Putin=putin]',
    'US-Präsident [Biden=biden]',
    'le président [Poutine=putin]',
  ])('%j', check);
});

describe('full names and spellings', () => {
  test.each([
    '[Joseph R. Biden=biden] Jr. spoke',
    '[Joseph Robinette Biden=biden] Jr. spoke',
    '[Joseph R. Biden=biden], Jr., spoke',
    '[Joseph R Biden=biden] spoke',
    '[Joseph R. Biden=biden] spoke',
    '[Vladimir Vladimirovich Putin=putin]',
    '[Vladimir V. Putin=putin]',
    '[Wladimir Putin=putin] und [Wolodymyr Selenskyj=zelensky]',
    '[Zelensky=zelensky], [Zelenskyy=zelensky], [Zelenskiy=zelensky]',
    'President [Volodymyr Zhelensky=zelensky]',
    '[Putins=putin] Rede',
    'Spotkanie [Bidena=biden] z [Putinem=putin]',
  ])('%j', check);
});

describe('Cyrillic', () => {
  test.each([
    'Президент [Джо Байден=biden]',
    'Переговоры [Байдена=biden] и [Путина=putin]',
    'Президент [Путин=putin] сказал',
    'die Rede [Selenskyjs=zelensky]',
    'Präsident [Selenskyj=zelensky]',
    '[Владимир Путин=putin] выступил',
    '[В. В. Путин=putin] и [В.В. Путин=putin]',
    'с [Владимиром Путиным=putin]',
    '[Володимир Зеленський=zelensky]',
    'розмова [Зеленського=zelensky] з [НАТО=nato]',
    '[БАЙДЕН=biden] И [ПУТИН=putin]',
    '[НАТО=nato], [ОБСЕ=osce]',
  ])('%j', check);
});

describe('organisations', () => {
  test.each([
    '[NATO=nato], [Nato=nato], [N.A.T.O=nato].',
    '[NATO=nato]-led forces and anti-[NATO=nato] talk',
    '[NATO=nato]/[OSCE=osce]',
    'the [OTAN=nato] summit',
    'the [North Atlantic Treaty Organization=nato] ([NATO=nato])',
    'talks at the ([OSCE=osce]) in Vienna',
    'the [Organization for Security and Co-operation in Europe=osce] ([OSCE=osce])',
    'the [Organisation for Security and Cooperation in Europe=osce]',
    '[Organization for Security and Co‑operation in Europe=osce]',
    '[Organization for Security\nand Co-operation in Europe=osce]',
  ])('%j', check);
});

describe('headlines', () => {
  test.each([
    '[BIDEN=biden] WARNS [PUTIN=putin] OVER UKRAINE',
    '[JOE BIDEN=biden] AND [VLADIMIR PUTIN=putin] TALK',
    "PRESIDENT [ZELENSKYY=zelensky]'S PLEA TO [NATO=nato]",
    '[Biden=biden] Tells [Putin=putin] That Russia Will Pay',
    'Defiant [Putin=putin] Warns [Biden=biden] As Tensions Rise',
    '[Zelensky=zelensky] Thanks [Biden=biden] After New Year Call',
    '[Zelensky=zelensky]: ‘We Will Not Yield’',
    'Why [Biden=biden] Matters',
    '[Putin=putin] Warns [Biden=biden] on Sanctions',
    'Will [Biden=biden] Act on Ukraine?',
    'Will [Joe Biden=biden] Act on Ukraine?',
    '[BIDEN=biden] WARNS [PUTIN=putin]',
    'MR. [BIDEN=biden] SPEAKS',
    '[ORGANIZATION FOR SECURITY AND COOPERATION IN EUROPE=osce]',
  ])('%j', check);
});

describe('spaces and invisible characters', () => {
  test.each([
    '[Vladimir\nPutin=putin] spoke',
    'Mr.\n[Biden=biden] spoke',
    '[Vladimir\n                Putin=putin] spoke',
    '[Joe\u2028Biden=biden] spoke',
    '[Joe\u00a0Biden=biden] spoke',
    '[Joe\u2009Biden=biden] spoke',
    '[Joe\u202fBiden=biden] spoke',
    '[Joe  \t Biden=biden] spoke',
    '[Bi\u00adden=biden] and [Ze\u00adlen\u00adsky=zelensky]',
    '[Pu\u200btin=putin] and [Pu\u2060tin=putin]',
    'US-Pra\u0308sident [Biden=biden]',
    '[Зеленськии\u0306=zelensky]',
  ])('%j', check);
});

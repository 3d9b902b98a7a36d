/** Somebody who is called so by the words around the name: "Ernesto Sala, per tutti Putin, …", "answers to the name of Putin", "'Putin', as they call him". */
import { isCapitalised } from '../../text/letters';
import type { Scene } from '../scene';
import { isSpace, type Neighbour, opensSentence, type Place, wordAfter, wordBefore } from '../surroundings';
import * as words from '../words/nicknames';
import { setOf, WordSet } from '../words/set-of';

const { ALL, ANSWERING, BY, CALLING, CHRISTENED, CHRISTENED_BEHIND, FOR, HIM, JUST, KNOWN, NAME_OF_ITS_OWN, TO_ALL } = words;
const OF = setOf('of de di');
const ALIAS = setOf(
  'alias vulgo zvaného zvanou zvaným zwanego zwanym przezywanego přezdívaného prezývaného zvanog zvanega званого прозванного прозваного званог викат викаха викаме прякора',
);
const ABBREVIATED = /^(?:ps|pseud|псевд)$/;
const ARABIC_BY = 'ب';
// One look tells most words apart.
export const CALLED_AHEAD = new WordSet(() => new Set([...ALL, ...JUST, ...CHRISTENED, ...NAME_OF_ITS_OWN, ...OF, 'ps', 'pseud', 'псевд', 'alias', ARABIC_BY]));
const MOST_WORDS = 6;
const REACH = 24;

/** `ahead` is the word before the name, `ends` whether its clause ends behind it. */
export function isCalledAhead({ text }: Scene, { start, end, after }: Place, ahead: Neighbour, ends: boolean): boolean {
  const { lower, gap } = ahead;
  if (gap !== ' ' && lower.length > 1 && !ABBREVIATED.test(lower)) return isSpace(gap) ? false : NAMED_QUOTED.test(gap) && isAnswering(text, ahead);
  if (!CALLED_AHEAD.has(lower)) return false;
  if (lower === ARABIC_BY) return isArabicAlias(wordBefore(text, ahead.start)?.lower ?? '');
  if (ABBREVIATED.test(lower)) return /^\.\s?["“„”«]?$/.test(gap);
  if (CHRISTENED.has(lower)) return ends || (after !== undefined && isSpace(after.gap) && BY.has(after.lower));
  return isAnswering(text, ahead) || (text.charCodeAt(end) === COMMA && isForAll(text, ahead, start));
}

/** What stands before a "by" that is written by itself, before quotation marks. */
function isArabicAlias(word: string): boolean {
  return words.NICKNAMES.has(word) || KNOWN.has(word) || CALLING.has(word);
}

const COMMA = 0x2c;
const NAMED_QUOTED = /^\s["“„”«'‘]$/;

/** In another case than the first, or in Bulgarian with an article: "alias Putina", «викат му Путина». */
export function isAliasInCase({ lower, gap }: Neighbour): boolean {
  return gap === ' ' && ALIAS.has(lower);
}

function isAnswering(text: string, last: Neighbour): boolean {
  const noun = OF.has(last.lower) ? wordBefore(text, last.start) : last;
  return noun !== undefined && NAME_OF_ITS_OWN.has(noun.lower) && ANSWERING.test(text.slice(Math.max(0, noun.start - REACH), noun.start).toLowerCase());
}

/** "Dieter Kunz, für alle nur Putin, …": between commas, behind somebody's name. */
function isForAll(text: string, last: Neighbour, start: number): boolean {
  let all = false;
  let word: Neighbour | undefined = last;
  for (let i = 0; i < MOST_WORDS && word; i++) {
    if (i > 0 && !isSpace(word.gap)) return false;
    all ||= ALL.has(word.lower);
    const first = wordBefore(text, word.start);
    if (first && /^,\s$/.test(first.gap))
      return all && (FOR.has(word.lower) || TO_ALL.has(word.lower)) && isCapitalised(first.text) && start - first.end < REACH * 2;
    word = first;
  }
  return false;
}

/** By the words behind it: "Frank Dunne, Putin to everyone", "“Putin”, as they call him", "Putin getauft". */
export function isCalledBehind(scene: Scene, { start, before }: Place, after: Neighbour): boolean {
  const { lower, gap } = after;
  if (gap === ' ') {
    if (CHRISTENED_BEHIND.has(lower)) return before !== undefined && !BY.has(before.lower);
    if (lower === 'diye') return /^ (?:çağır|seslen|bilin|tanın|hitap|anıl)/.test(scene.text.slice(after.end, after.end + REACH));
    if (lower === 'kod') return wordAfter(scene.text, after.end)?.lower === 'adlı';
    if (lower === 'névre') return wordAfter(scene.text, after.end)?.lower.startsWith('hallgat') ?? false;
    if (lower === 'בפי') return /^ (?:כול|כל|חבר|שכנ)/.test(scene.text.slice(after.end, after.end + REACH));
    return before !== undefined && FOR.has(lower) && isForAllBehind(scene.text, before, after);
  }
  if (/^["”’'»]\s$/.test(gap) && lower === 'kod') return wordAfter(scene.text, after.end)?.lower === 'adlı';
  return AS_BEHIND.has(lower) && /^["”’'»]?,["”’'»]?\s$/.test(gap) && isAsCalled(scene.text, start, before, after);
}

const AS_BEHIND = setOf('as wie comme como come zoals som jak ako kot kako cum как як както како όπως');
export const BESIDE = new WordSet(() => new Set([...AS_BEHIND, ...CHRISTENED_BEHIND, ...FOR, 'diye', 'kod', 'névre', 'בפי']));
const ARTICLE = setOf('the los les os i gli le de die den ses sus seus suoi his her pl');

function isForAllBehind(text: string, last: Neighbour, link: Neighbour): boolean {
  if (!/^,\s$/.test(last.gap) || !isCapitalised(last.text)) return false;
  const given = wordBefore(text, last.start);
  if (!given || !isSpace(given.gap) || !isCapitalised(given.text)) return false;
  let word = wordAfter(text, link.end);
  for (let i = 0; i < 2 && word && isSpace(word.gap); i++) {
    if (ALL.has(word.lower) && word.lower !== 'os') return true;
    if (!ARTICLE.has(word.lower)) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

function isAsCalled(text: string, start: number, before: Neighbour | undefined, as: Neighbour): boolean {
  const opens = before === undefined || opensSentence(text, { start }) || (/^(?:el|il|der|o|ο)$/.test(before.lower) && opensSentence(text, before));
  if (!opens) return false;
  let calls = false;
  let him = false;
  let word = wordAfter(text, as.end);
  for (let i = 0; i < MOST_WORDS && word && isSpace(word.gap); i++) {
    calls ||= CALLING.has(word.lower) || /^(?:conocen|connaît|kennen|know)$/.test(word.lower);
    him ||= HIM.has(word.lower);
    if (calls && him) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** A name in quotation marks that something bears in writing: a shirt with the words "Putin", «сумка с надписью "Зеленский"», "AGİT" yazılı. */
import { isDigit, isShouted } from '../../text/letters';
import { once } from '../../text/once';
import { isSpace, type Neighbour, type Place, wordBefore } from '../surroundings';
import { AHEAD_OF_WRITING, BEFORE_LETTERS, inLetters, isThingWithWriting, namesPuzzle, SAID, WORD_OF, WRITTEN } from '../words/inscriptions';
import { setOf } from '../words/set-of';

// What is written somewhere, as it stands before the name.
const AHEAD = setOf(
  'reading saying marked labelled labeled lettered inscribed embroidered stitched aufschrift schriftzug aufdruck beschriftet opschrift bedrukt texten teksten påskriften inscription brodé brodée floqué floquée marqué marquée',
  'inscripción rotulado bordado bordada inscrição bordada estampada collier collare collar coleira halsband halsbandet halsbånd obroży obojku ошейнике нашийнику scritta ricamato ricamata napis napisem nápis nápisem nápisom natpis natpisom inscripția brodat felirat feliratú feliratos kiri kirjaga užrašu uzrakstu',
  'надпись надписью написом напис надпис надписа натпис натписом вышито вишито επιγραφή κεντημένο عليه عليها عبارة بعبارة הכיתוב כיתוב נכתב רקום',
);
const BEHIND =
  /^["”»’'」』]\s?(?:yazılı|yazan|yazısı|と(?:書|記|刺|印|染|プリント|いう文字)|の(?:文字|ロゴ|刺|名入り)|(?:이?라고|이?라는) (?:적|쓰|쓴|새|글|문|자수)|(?:이|가) (?:적|쓰|새)|字[样樣]|牌|[二兩两三四五]字)/;
const UNSPACED_AHEAD = /(?:[印写寫绣繡刻][着著有了])[「『“"]$/;
// Where one eats and what one drinks: 居酒屋「プーチン」, 식당 '푸틴'.
const BUSINESS_AHEAD =
  /(?:[パ花肉魚酒本米菓]ン?屋|ベーカリー|[美理]容[室院店]|写真館|薬局|旅館|民宿|牧場|農園|ワイナリー|居酒屋|食堂|レストラン|バー|カフェ|スナック|喫茶店?|ビール|焼酎|日本酒|ワイン|ラーメン|店|号|船|艦|彫刻|絵画|餐[厅廳馆館]|酒吧|[饭飯]店|啤酒|白酒|咖啡[馆館厅廳]|火[锅鍋]店|奶茶店|[农農][场場]|酒庄|酒莊|照相[馆館]|民宿|旅[馆館]|超市|(?:미용|이발|다)[실소방]|약국|세탁소|[꽃피치분국고](?:자|킨|식|밥|깃)?집|서점|농장|농원|정육점|제과점|문구점|편의점|민박|펜션|여관|모텔|식당|술집|카페|맥주|소주|빵집|치킨집|가게|호프집|주점|노래방)\s?[「『“"'‘]$/;
const LONGEST = 14;

/** Whether a name is what is written somewhere: alone in quotation marks beside such a word, on a thing, in a puzzle: whose it is nobody can tell. */
export function isInscription(text: string, place: Place): boolean {
  const { start, end, before, after } = place;
  if (before && AHEAD_OF_WRITING.has(before.lower) && isOnThing(text, place, before)) return true;
  if (after?.gap === ' ' && WRITTEN_BEHIND.has(after.lower)) return isOfThing(text, start);
  // Nearly every name stands behind one space.
  if (before?.gap === ' ' && !isDigit(before.text.charCodeAt(0))) return false;
  if (isInPuzzle(text, start, end) || (before && isLabel(text, before, end))) return true;
  if (!OPENING.test(text.slice(Math.max(0, start - 2), start)) || !CLOSING.test(text.slice(end, end + 2))) return false;
  if (before && AHEAD.has(before.lower)) return true;
  const ahead = text.slice(Math.max(0, start - LONGEST), start);
  return IN_CODE.test(ahead) || BEHIND.test(text.slice(end, end + LONGEST)) || UNSPACED_AHEAD.test(ahead) || BUSINESS_AHEAD.test(ahead);
}

// country == "NATO"
const IN_CODE = /[=!]=\s?["']$|\s=\s["']$/;
const OPENING = /["“”„«»'‘’「『]\s?$/;
const CLOSING = /^\s?["“”»«'’」』]/;

const REACH = 90;
const SENTENCE_END = /[.!?…;。！？؟\u2028]\s/;
const LONGEST_LETTERS = 40;
const letters = once(inLetters);
const namePuzzle = once(namesPuzzle);

/** "On the shirt it says PUTIN.", „Auf dem Schild steht nur ‚NATO‘“: what is written ends with the name. */
function isOnThing(text: string, { start, end, after }: Place, word: Neighbour): boolean {
  const quoted = word.gap !== ' ' && QUOTED.test(word.gap);
  const behind = text.slice(end, end + 2);
  if (quoted ? !CLOSING.test(behind) : !isSpace(word.gap) && !/^:\s$/.test(word.gap)) return false;
  const verb = WRITTEN.has(word.lower) ? word : verbBefore(text, word);
  if (!verb) return false;
  if (after?.gap === ' ' && BEFORE_LETTERS.has(after.lower) && letters().test(text.slice(end, end + LONGEST_LETTERS))) return true;
  if (!(quoted || WORD_OF.has(verb.lower) || ENDS.test(behind))) return false;
  if (verb === word && !quoted && mayBeSubject(text, verb, text.slice(start, end), behind)) return false;
  return isOfThing(text, verb.start);
}

/** ", says Biden", "dice: Biden, …", "in the shirt stood Zelensky, waving". */
function mayBeSubject(text: string, verb: Neighbour, name: string, behind: string): boolean {
  const loud = isShouted(name);
  if (loud && name.length > LONGEST_ACRONYM) return false;
  if (SAID.has(verb.lower)) return !isSpace(verb.gap) || /[,"”»’]\s$/.test(text.slice(verb.start - 2, verb.start));
  return !loud && behind.startsWith(',');
}

// Of a person's name in capitals among small letters it is clear that it is written somewhere.
const LONGEST_ACRONYM = 4;
const ENDS = /^(?:$|[,.;:)]| \d)/;
const QUOTED = /^:?\s?["“”„«»'‘’「『]\s?$/;
const WRITTEN_BEHIND = setOf('yazıyor yazıyordu yazılı yazan áll állt olvasható');

/** Whether the sentence has named such a thing before an offset. */
function isOfThing(text: string, at: number): boolean {
  for (let word = wordBefore(text, at); word && word.start >= at - REACH && !SENTENCE_END.test(word.gap); word = wordBefore(text, word.start)) {
    if (isThingWithWriting(word.lower)) return true;
  }
  return false;
}

/** „Am Klingelschild: Biden, dritter Stock“. */
function isLabel(text: string, { lower, gap }: Neighbour, end: number): boolean {
  return gap !== ' ' && /^\s?:\s$/.test(gap) && ENDS.test(text.slice(end, end + 2)) && isThingWithWriting(lower);
}

function verbBefore(text: string, word: Neighbour): Neighbour | undefined {
  const verb = wordBefore(text, word.start);
  return verb && isSpace(verb.gap) && WRITTEN.has(verb.lower) ? verb : undefined;
}

/** "7 Down, alliance of four letters: NATO". */
function isInPuzzle(text: string, start: number, end: number): boolean {
  if (!/[:–—-]\s$|\d[.)]?\s$/.test(text.slice(Math.max(0, start - 3), start)) || !ENDS.test(text.slice(end, end + 2))) return false;
  return namePuzzle().test(text.slice(Math.max(0, start - REACH), start));
}

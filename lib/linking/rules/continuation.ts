import { isCapitalised, isShouted, KIND, kindOf } from '../../text/letters';
import type { EntityWords } from '../gazetteer/gazetteer';
import { languagesOf } from '../languages';
import { isPlace, languageOf, type Scene, styleAt } from '../scene';
import { isHyphen, isSpace, type Neighbour, opensSentence, type Place, SMALL_WORDS, wordAfter } from '../surroundings';
import { AFTER_NAMES, CALENDAR, OPENERS } from '../words/openers';
import { setOf } from '../words/set-of';
import { isFamily } from '../words/titles';
import { isOfOtherAge } from './age';
import { isGivenName } from './given-name';
import { isOfLocalNews } from './local-news';
import { isIn } from './named-after';
import { isNamesakeBehind, isNamesakeUnspaced } from './namesakes';
import { agrees, disagrees, isVillage } from './place-adjective';
import { isRegistered } from './register-entry';
import { isSecondLastName } from './second-last-name';
import {
  AUXILIARIES,
  BUSINESSES,
  capitalThingBehindIn,
  GENERATIONS,
  THINGS_AFTER,
  THINGS_AFTER_IN_TEXT,
  THINGS_AFTER_SMALL,
  thingBehindIn,
  thingJoinedIn,
  thingsUnspaced,
  VERBS,
} from './things';

/** What the words after a person's name make of it: a thing's name, a namesake's of another generation or age, an entry of an index ("Biden, Hunter"). */
export type Continuation = 'thing' | 'generation' | 'age' | 'index' | undefined;

// "the Biden Cancer Initiative": so many words may stand between a name and the thing.
const MOST_BETWEEN = 2;
const LONGEST_UNSPACED = 18;

export function continuation(scene: Scene, place: Place, own: EntityWords | undefined, bare: boolean, inflected: boolean): Continuation {
  if (bare && own?.born !== undefined && !isOwnGiven(place.before, own) && isOfOtherAge(scene.text, place, own.born)) return 'age';
  if (place.end >= scene.text.length) return undefined;
  return bare && isOfLocalNews(scene.text, place) ? 'generation' : continuationBehind(scene, place, own, bare, inflected);
}

/** "Joe Biden, 29, entered the Senate": with his given name he has had every age. */
function isOwnGiven(before: Neighbour | undefined, own: EntityWords): boolean {
  return before !== undefined && own.givens.includes(before.text);
}

function continuationBehind(scene: Scene, place: Place, own: EntityWords | undefined, bare: boolean, inflected: boolean): Continuation {
  const { text } = scene;
  const { start, end, before, after: next } = place;
  const unspaced = kindOf(text.charCodeAt(end - 1)) > KIND.letter ? continuationUnspaced(scene, start, end, bare) : undefined;
  if (unspaced) return unspaced;
  if (!next) return undefined;
  if (isGeneration(next)) return continuationOfGeneration(scene, before, next, own);
  if ((bare && isNamesakeBehind(scene, next, own, inflected)) || isSecondLastName(scene, place, next, bare ? own?.givens : [])) return 'generation';
  const spaced = isSpace(next.gap);
  if (spaced ? isThingBehind(scene, place, next, bare, inflected) : isThingAcrossMarks(scene, place, next)) return 'thing';
  if (!spaced && isIndexEntry(text, next, own)) return 'index';
  return bare && isRegistered(scene, place, next, own?.givens) ? 'index' : undefined;
}

function isThingBehind(scene: Scene, place: Place, next: Neighbour, bare: boolean, inflected: boolean): boolean {
  if (isThingNext(scene, place, next, inflected) || isScandinavianName(scene, place.end, next)) return true;
  return bare && isEnglishName(scene, place.before, next);
}

function isThingAcrossMarks(scene: Scene, place: Place, next: Neighbour): boolean {
  return isJoinedThing(scene, next) || isBusiness(scene.text, next) || isVillage(scene.text, place) || isPeak(place, next);
}

function continuationUnspaced(scene: Scene, start: number, end: number, bare: boolean): Continuation {
  if (bare && isNamesakeUnspaced(scene, start, end)) return 'generation';
  if (bare && scene.text.endsWith('이든', end) && isKoreanOr(scene.text, start, end)) return 'thing';
  return thingsUnspaced().test(scene.text.slice(end, end + LONGEST_UNSPACED)) ? 'thing' : undefined;
}

/** "A이든 B이든", whichever: a bar, where one more noun stands so beside it. */
function isKoreanOr(text: string, start: number, end: number): boolean {
  const ahead = text.slice(Math.max(0, start - LONGEST_WORD), start);
  if (NAMED_OR.test(ahead)) return false;
  return /[가-힣]든 $/.test(ahead) || /^ (?!누구)[가-힣]+든(?![가-힣])/.test(text.slice(end, end + LONGEST_WORD));
}

const LONGEST_WORD = 10;
const NAMED_OR = /(?:트럼프|해리스|샌더스|오바마|푸틴|시진핑)(?:이)?든 $/;

/** "Joseph R. Biden Jr." is himself, "… III" is not, and "… Jr. Railroad Station" is neither. */
function continuationOfGeneration(scene: Scene, before: Neighbour | undefined, generation: Neighbour, own: EntityWords | undefined): Continuation {
  if (!own?.generations.includes(generation.lower)) return 'generation';
  const after = wordAfter(scene.text, generation.end);
  if (!after || !/^\.?\)?\s+$/.test(after.gap)) return undefined;
  if (isThing(scene, before, after) || leadsToThing(scene, after) || isCapitalThing(scene, after)) return 'thing';
  const second = wordAfter(scene.text, after.end);
  // "JOSEPH R. BIDEN JR. TREN İSTASYONU".
  return second && isSpace(second.gap) && isCapitalThing(scene, second) ? 'thing' : undefined;
}

/** After a space: a thing, words that lead to one, a family, or a noun with which a Slavic name is an adjective. */
function isThingNext(scene: Scene, { start, end, before }: Place, next: Neighbour, inflected: boolean): boolean {
  if (!inflected && before && isCapitalised(next.text) && BANDS.has(before.lower) && !isPlace(scene, next.start)) return true;
  if ((isThing(scene, before, next) && !disagrees(scene.text, end, next)) || leadsToThing(scene, next) || agrees(scene.text, start, end, next)) return true;
  if ((isThingOfLanguage(scene, end, next, inflected) && !isMeeting(scene, before, next)) || isFirm(scene.text, next)) return true;
  return isFamily(next.lower) && !isCapitalisedText(scene, next);
}

// Bands: "De band Poetin Punk", "le groupe de rock Poutine Sauvage".
const BANDS = setOf('band bands groupe grupo gruppo rock punk metal métal jazz bandet zespół kapela skupina bend trupa formația бенд группа гурт група');

/** "Biden-Putin Zirvesi": a summit of two is a meeting. */
function isMeeting(scene: Scene, before: Neighbour | undefined, { lower }: Neighbour): boolean {
  return lower.startsWith('zirve') && before !== undefined && before.end === scene.lastEnd;
}

/** "Poutine et Fils", "Putin i Synowie", "Biden Holding GmbH". */
function isFirm(text: string, { start, text: word, lower, end }: Neighbour): boolean {
  if (isCapitalised(word) && (BROTHERS.has(lower) || LEGAL_FORM.test(text.slice(start - 1, end + LONGEST_FORM)))) return true;
  if (lower.length > LONGEST_AND || !AND.has(lower)) return false;
  const sons = wordAfter(text, end);
  return sons !== undefined && isSpace(sons.gap) && SONS.has(sons.lower);
}

const LEGAL_FORM =
  /^ (?:\S+ )?(?:GmbH|mbH|KGaA|LLC|Ltd|PLC|SARL|Sarl|S\.?[Rr]\.?[Ll]|S\.?L\.|Lda|B\.?V\.|Oy|OÜ|UAB|Kft|Zrt|s\.r\.o|d\.o\.o|sp\. z o|A\.Ş|ООД|ΑΕ|ΕΠΕ)(?![A-Za-z])/;
const LONGEST_FORM = 30;
const BROTHERS = setOf('frères brothers bros hermanos irmãos kardeşler gebroeders gebrüder fratelli');
const LONGEST_AND = 3;
const AND = setOf('and et y e und en och og i a și in и і й та ve és ja ir un &');
const SONS = setOf(
  'sons fils hijos figli filhos söhne zonen zoon söner sønner synowie synové synovia sinovi fiii сыновья сини синове синови oğulları fiai pojat pojad sūnūs dēli',
);

/** "Putino alėja", "Putyin utca", "Putyin elnök utca", "Putin Kavşağı"; where a genitive names things, in it alone. */
function isThingOfLanguage(scene: Scene, end: number, next: Neighbour, inflected: boolean): boolean {
  const word = next.lower === 'elnök' ? (wordAfter(scene.text, next.end) ?? next) : next;
  const languages = thingBehindIn(word.lower);
  if (languages === undefined || !isIn(scene, languages)) return false;
  if (isIn(scene, capitalThingBehindIn(word.lower))) return isCapitalised(word.text);
  return (languages & BY_GENITIVE) === 0 || (inflected && GENITIVE.test(scene.text.slice(end - 2, end)));
}

const BY_GENITIVE = languagesOf('fi', 'et', 'lt', 'lv');
const GENITIVE = /(?:[aio]n|[^u]i|o|a)$/i;

/** "A ferry named Biden Star": English gives a capital within a sentence to names alone. */
function isEnglishName(scene: Scene, before: Neighbour | undefined, { text: word, lower, start }: Neighbour): boolean {
  if (!isCapitalised(word) || isShouted(word) || word.length < SHORTEST_NAME || !/[a-z]$/.test(word)) return false;
  if (styleAt(scene, start) !== 'text' || languageOf(scene).languages !== ENGLISH || CALENDAR.has(lower) || OPENERS.has(lower)) return false;
  if (AFTER_NAMES.has(lower) || !IN_TEXT.test(scene.text)) return false;
  // "For Putin Kyiv was the prize".
  return !(before && SMALL_WORDS.has(before.lower) && !/^(?:the|an?)$/.test(before.lower) && opensSentence(scene.text, before));
}

const ENGLISH = languagesOf('en');
const SHORTEST_NAME = 3;
// A line of few words that are all capitalised is a headline, too.
const IN_TEXT = /(?<!\p{L})\p{Ll}{4}/u;

/** Hungarian "Putyin-csúcs" is a mountain, or a summit meeting where another name stands before it: "Biden–Putyin-csúcs". */
function isPeak({ before }: Place, { gap, lower }: Neighbour): boolean {
  return isHyphen(gap) && lower.startsWith('csúcs') && !(before && /^\s?[-–—]\s?$/.test(before.gap));
}

/** "am Putin-Platz", "Putin & Sons", «Путина-2024»: an event of a year. */
function isJoinedThing(scene: Scene, next: Neighbour): boolean {
  if (isHyphen(next.gap) && (YEAR.test(next.text) || NAMED.test(next.lower) || isIn(scene, thingJoinedIn(next.lower)))) return true;
  // „Putin“-Allee.
  if (/^["”“»]-$/.test(next.gap)) return THINGS_AFTER.has(next.lower) || isIn(scene, thingJoinedIn(next.lower));
  // „Zelenszkij” hadihajó: the thing behind its name in quotation marks.
  if (/^["”“»]\s$/.test(next.gap))
    return (THINGS_AFTER_SMALL.has(next.lower) && !isEnglishNoun(next.lower, next.text)) || isIn(scene, thingBehindIn(next.lower));
  return (isHyphen(next.gap) || /^\s+&\s+$/.test(next.gap)) && THINGS_AFTER.has(next.lower);
}

// Finnish and Estonian "by the name of", but for animals, which are somebody.
const NAMED = /^(?:niminen|nimise|nimeli)/;
const YEAR = /^(?:19|20)\d\d$/;

/** "Zelenskyjs Bageri": Scandinavians write only a name's noun with a capital behind a genitive. */
function isScandinavianName(scene: Scene, end: number, { text: word, lower, start }: Neighbour): boolean {
  if (scene.text.charCodeAt(end - 1) !== SMALL_S || !isCapitalised(word) || !SCANDINAVIAN_NAMES.has(lower)) return false;
  return (languageOf(scene).languages & ~SCANDINAVIAN) === 0 && styleAt(scene, start) === 'text';
}

const SMALL_S = 0x73;
const SCANDINAVIAN = languagesOf('sv', 'da', 'nb', 'de');
const SCANDINAVIAN_NAMES = setOf(
  'imbiss kiosk späti dönerbude currywurst trinkhalle bageri bakeri bakgård kro krog krogen café kafé kafe pizza pizzeria pizzabar grill konditori restaurang salong frisør frisör bod butik butikk vvs bygg maskin åkeri åkeriet rör el måleri snickeri plats plass plads',
);

/** "Putin's Pizza". */
function isBusiness(text: string, { gap, lower, end }: Neighbour): boolean {
  if (lower !== 's' || !/^['’]$/.test(gap)) return false;
  const after = wordAfter(text, end);
  return after !== undefined && isSpace(after.gap) && isCapitalised(after.text) && BUSINESSES.has(after.lower);
}

function isGeneration({ gap, text, lower }: Neighbour): boolean {
  return isCapitalised(text) && GENERATIONS.has(lower) && /^,?\s+\(?$/.test(gap);
}

function isCapitalisedText(scene: Scene, { start }: Neighbour): boolean {
  return styleAt(scene, start) === 'text' && isCapitalised(scene.text.slice(start, start + 1));
}

// In headlines these are verbs and adverbs more often than things.
const SELDOM_THINGS = new Set(['act', 'close', 'row', 'way', 'court', 'bar', 'welcome', 'international', 'cancer', 'company', 'front']);

function isThing(scene: Scene, before: Neighbour | undefined, { text: word, lower, start: at }: Neighbour): boolean {
  if (THINGS_AFTER_SMALL.has(lower) && !isEnglishNoun(lower, word)) return true;
  if (!isCapitalised(word)) return false;
  if (THINGS_AFTER_IN_TEXT.has(lower)) return styleAt(scene, at) === 'text';
  if (!THINGS_AFTER.has(lower)) return false;
  if (SELDOM_THINGS.has(lower)) {
    if (!/^(?:act|way|court|close|row)$/.test(lower) || styleAt(scene, at) !== 'text') return false;
  }
  if (!VERBS.has(lower)) return true;
  return !(before && AUXILIARIES.has(before.lower));
}

/** "on Biden street", "in Putin square": English writes the thing small only by mistake. */
function isEnglishNoun(lower: string, word: string): boolean {
  return /^[a-z]+$/.test(lower) && word === lower && /^(?:street|avenue|road|boulevard|lane|square|bridge|peak|foundation|mount|airport)$/.test(lower);
}

/** One or two more capitalised words and then a thing, in running text: "Biden Welcome Center", "Joe Biden International Airport", "Putin Kültür Merkezi". */
function leadsToThing(scene: Scene, first: Neighbour): boolean {
  let word: Neighbour | undefined = first;
  for (let i = 0; i < MOST_BETWEEN && word; i++) {
    if (!isCapitalised(word.text) || !/^\.?\)?\s+$/.test(word.gap) || styleAt(scene, word.start) !== 'text') return false;
    word = wordAfter(scene.text, word.end);
    if (word && isSpace(word.gap) && isCapitalised(word.text) && isLedTo(scene, word)) return true;
  }
  return false;
}

function isLedTo(scene: Scene, word: Neighbour): boolean {
  return (THINGS_AFTER.has(word.lower) && !SELDOM_THINGS.has(word.lower)) || THINGS_AFTER_IN_TEXT.has(word.lower) || isCapitalThing(scene, word);
}

/** Of a language that has the thing behind the name: "İstasyonu". */
function isCapitalThing(scene: Scene, { text, lower }: Neighbour): boolean {
  return isCapitalised(text) && isIn(scene, capitalThingBehindIn(lower));
}

/** "Biden, Hunter; Biden, Jill": the given name after the last name, and nothing more. */
function isIndexEntry(text: string, next: Neighbour, own: EntityWords | undefined): boolean {
  if (!/^,\s+$/.test(next.gap) || !/^[;.)]?$/.test(text.slice(next.end, next.end + 1))) return false;
  return isGivenName(next.lower) && !own?.givens.includes(next.text);
}

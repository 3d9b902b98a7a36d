/** Whether a person's name is that person's: what stands before and after it in the text, without the rest of the page. */
import type { TextRange } from '../../model';
import { isApostrophe, isCapitalised, isShouted, isSmall, KIND, kindOf } from '../../text/letters';
import { FLAG, has, wordsOfEntity } from '../gazetteer/gazetteer';
import { isSmallWordOf, languagesOf } from '../languages';
import { isPair, languageOf, type Scene, styleAt } from '../scene';
import { endOfWord, isHyphen, isInitial, isSpace, type Neighbour, opensSentence, type Place, SMALL_WORDS, wordBefore } from '../surroundings';
import { isHeadlineWord } from '../words/headlines';
import { CALENDAR, FEMININE_NOUNS, OPENERS, POLITE } from '../words/openers';
import { withoutAccents } from '../words/set-of';
import { ADDRESSES, isCouple, isFamily, OFFICES, PLURAL_ARTICLES, RANKS, TELLING, TITLES_OF_WOMEN } from '../words/titles';
import { isAnimalAhead, isAnimalsName } from './called-after';
import { continuation } from './continuation';
import { isEpithet } from './epithet';
import { isGivenName, isGivenNameIn } from './given-name';
import { givenNamesBefore } from './given-names-before';
import { isNamedAfter } from './named-after';
import { isForeignInHebrew, isHebrewTitle, isJobInCase, isNamedWithoutCapital, isOfficeElsewhere, isPairBefore } from './namesakes';
import { isOpeningWord } from './opening-words';
import { PROFESSION, professionOf } from './profession';
import { titleBehind } from './title-behind';
import { isVerbOf } from './verb-before';
import { isVerbAhead } from './verbs-ahead';

/**
 * What the words around a name make of it: its bearer's (and then from where), a namesake's whom the page thereby introduces, a thing's or a
 * family's, or nobody's in particular: a last name alone, which the rest of the page may give to somebody.
 */
export type PersonVerdict =
  | { readonly is: 'bearer'; readonly start: number; readonly rule: 'name' | 'given-name' | 'title'; readonly words: readonly TextRange[] }
  | { readonly is: 'stranger' }
  | { readonly is: 'thing' }
  | { readonly is: 'open'; readonly words: readonly TextRange[] };

const THING: PersonVerdict = { is: 'thing' };
const NO_WORDS: readonly TextRange[] = [];
const OPEN: PersonVerdict = { is: 'open', words: NO_WORDS };
const STRANGER: PersonVerdict = { is: 'stranger' };

export function judgePerson(scene: Scene, place: Place, form: number): PersonVerdict {
  const { text, gazetteer } = scene;
  const { start, end } = place;
  const own = wordsOfEntity(gazetteer, form);
  const bare = has(gazetteer, form, FLAG.bare);
  const follows = continuation(scene, place, own, bare, has(gazetteer, form, FLAG.inflected));
  if (follows === 'generation' || follows === 'index') return STRANGER;
  if (follows === 'thing') return THING;

  const given = bare && own ? givenNamesBefore(scene, start, own.givens) : undefined;
  if (given === 'others' && !isAddressed(scene, place)) return STRANGER;
  const from = given === undefined || given === 'others' ? start : given.start;
  const whole = from === start ? place : { ...place, start: from, before: wordBefore(text, from) };
  if (isFamilyAsSubject(scene, start, end) || isCalledAfter(scene, whole, bare && from === start)) return THING;
  if (isAnimalsName(scene, whole)) return STRANGER;
  if (!bare) return { is: 'bearer', start, rule: 'name', words: NO_WORDS };
  if (from !== start) return { is: 'bearer', start: from, rule: 'given-name', words: NO_WORDS };
  return withTitleBehind(text, place, whole.before ? judgeBefore(scene, start, form, whole.before) : OPEN);
}

/** A name that the words before it leave open, by the words behind it. */
function withTitleBehind(text: string, { start, end }: Place, verdict: PersonVerdict): PersonVerdict {
  const title = verdict.is === 'open' && kindOf(text.charCodeAt(end - 1)) > KIND.letter ? titleBehind(text, end) : undefined;
  return title ? { is: 'bearer', start, rule: 'title', words: [title] } : verdict;
}

/** Whether the name is a thing's that is called after its bearer; alone, also somebody else's who is likened to him. */
function isCalledAfter(scene: Scene, place: Place, alone: boolean): boolean {
  return (place.before !== undefined && isNamedAfter(scene, place.before)) || (alone && isEpithet(scene, place));
}

/** Czech "Bidenovi": his dative, or his family where they do something together or beside another ("Zelenští a Bidenovi"). */
function isFamilyAsSubject({ text }: Scene, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== SMALL_I || !text.startsWith('ovi', end - 3)) return false;
  return TOGETHER.test(text.slice(end, end + LONGEST_NAME)) || FAMILY_BESIDE.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

const SMALL_I = 0x69;
const TOGETHER = /^\s+(?:s[ea]\s+)?(?:společně|spoločne|spolu)\s/;
const FAMILY_BESIDE = /(?:ští|ovi)\s+a\s+$/;

function isAddressed(scene: Scene, { before }: Place): boolean {
  return before !== undefined && kindOfAbbreviation(scene, before) === 'address';
}

/** A last name with a word before it that is none of the bearer's given names. */
function judgeBefore(scene: Scene, start: number, form: number, before: Neighbour): PersonVerdict {
  const { text, gazetteer } = scene;
  const titles = wordsOfEntity(gazetteer, form)?.titles ?? [];
  const title = titles.find((own) => endsWith(text, before.end + (own.endsWith('.') ? 1 : 0), own));
  if (title !== undefined && !ADDRESSES.has(before.lower)) {
    const range = { start: before.end - title.replace(/\.$/, '').length, end: before.end };
    return { is: 'bearer', start, rule: 'title', words: [range] };
  }
  const kind = kindOfWordBefore(scene, form, before, start);
  if (kind === 'office' && isOfficeElsewhere(text, before.lower, endOfWord(text, start))) return STRANGER;
  if (kind === 'office') return { is: 'bearer', start, rule: 'title', words: [before] };
  if (kind === 'other') return STRANGER;
  if (kind === 'family') return THING;
  return kind === 'address' ? { is: 'open', words: [before] } : OPEN;
}

function endsWith(text: string, end: number, title: string): boolean {
  const at = end - title.length;
  return at >= 0 && text.slice(at, end).toLowerCase() === title.toLowerCase() && (at === 0 || kindOf(text.charCodeAt(at - 1)) !== KIND.letter);
}

type WordKind = 'office' | 'address' | 'other' | 'family' | 'none';

function kindOfWordBefore(scene: Scene, form: number, before: Neighbour, start: number): WordKind {
  const { gap, lower } = before;
  if (!isSpace(gap)) return kindAcrossMarks(scene, form, before);
  const telling = TELLING.has(lower);
  if (telling && (TITLES_OF_WOMEN.has(lower) || YOUNGER.has(lower) || (RANKS.has(lower) && isCapitalised(before.text)))) return 'other';
  const office = (telling && OFFICES.has(lower)) || isOfficeByForm(lower);
  if (isCallingOf(scene, form, before, start, office)) return 'other';
  if (isCouple(lower) || (isFamily(lower) && !isOblique(scene, form, start)) || (telling && isArticleOfOthers(scene, lower, form, start))) return 'family';
  if (office) return 'office';
  if (telling && ADDRESSES.has(lower)) return 'address';
  if (scene.lastEnd === before.end) return 'none';
  return isSomebody(scene, form, before, start) ? 'other' : 'none';
}

/** A job or kin, two words for one, or an animal, in the case that the name is in: before another it is what somebody is to the name's bearer. */
function isCallingOf(scene: Scene, form: number, before: Neighbour, start: number, office: boolean): boolean {
  if (isHebrewTitle(scene.text, before)) return true;
  if (isOblique(scene, form, start)) return !office && isJobInCase(scene, before.lower, start);
  return (!office && isJob(scene, before)) || isPairBefore(scene.text, before) || isAnimalAhead(scene, before, endOfWord(scene.text, start));
}

/** A profession, in its own case: before another it is what somebody is to the name's bearer. */
function isJob({ text }: Scene, before: Neighbour): boolean {
  const where = professionOf(before.lower);
  if (where === 0) return false;
  if ((where & PROFESSION.anywhere) !== 0 || ((where & PROFESSION.lone) !== 0 && isCapitalised(before.text))) return true;
  const second = wordBefore(text, before.start);
  const article = (second && isHyphen(second.gap) ? wordBefore(text, second.start) : second)?.lower ?? '';
  return ((where & PROFESSION.lone) !== 0 && !ENGLISH_ARTICLE.test(article)) || ((where & PROFESSION.ruled) !== 0 && ROMANCE_ARTICLES.has(article));
}

const ENGLISH_ARTICLE = /^(?:the|an?|that|this|every|his|her|their|whose)$/;
const ROMANCE_ARTICLES = new Set('el la le l il lo o a un una une um uma'.split(' '));

/** What a word is to a name from which it is parted by more than a space. */
function kindAcrossMarks(scene: Scene, form: number, before: Neighbour): WordKind {
  const gap = before.gap.trim();
  // Hebrew "the Putin of".
  if (before.gap === '' && before.text.endsWith('ה')) return 'family';
  if (/^[·•‧・･＝．]$/.test(gap)) return scene.lastEnd === before.end ? 'none' : 'other';
  if (gap === '.') return kindOfAbbreviation(scene, before);
  if (gap === '-' && GREEK_KIN.test(before.lower)) return 'other';
  if (isNickname(scene, form, before)) return 'other';
  return /^['׳’]$/.test(gap) && (before.text === 'O' || isForeignInHebrew(scene.text, before.end + before.gap.length)) ? 'other' : 'none';
}

const GREEK_KIN = /^(?:μπ[αά]ρμπα|κυρα|γ[εέ]ρο|παπα|θε[ιί]ο)$/;

/** William "Frank" Biden: a word in quotes or brackets between a given name and the last name, none of the bearer's own. */
function isNickname({ text, gazetteer }: Scene, form: number, before: Neighbour): boolean {
  if (!/^["”“»'’)]\s+$/.test(before.gap) || !/["“„«'‘(]/.test(text.charAt(before.start - 1)) || !isCapitalised(before.text)) return false;
  const given = wordBefore(text, before.start);
  return given !== undefined && isCapitalised(given.text) && /^\s+["“„«'‘(]$/.test(given.gap) && !wordsOfEntity(gazetteer, form)?.givens.includes(before.text);
}

// "the younger Biden": not the one who needs no telling apart.
const YOUNGER = new Set(['younger', 'youngest', 'elder', 'eldest']);

function kindOfAbbreviation(scene: Scene, before: Neighbour): WordKind {
  const { text } = scene;
  // French M. is no initial, elsewhere it is.
  if (before.lower === 'm') return (languageOf(scene).languages & languagesOf('fr')) !== 0 ? 'address' : 'other';
  if (TITLES_OF_WOMEN.has(before.lower) || (RANKS.has(before.lower) && isCapitalised(before.text))) return 'other';
  if (ADDRESSES.has(before.lower)) return 'address';
  if (OFFICES.has(before.lower)) return 'office';
  return isInitial(text, before) ? 'other' : 'none';
}

// German and Dutch make one word of a country or a seat and an office.
const OFFICE_ENDING =
  /(?:präsident(?:en)?|chefs?|herr|fürst|lenker|autokrat|diktator|despot|herrscher|machthaber|minister|kanzler|kandidat(?:en)?|president(?:en)?|leider|ledaren?|leder(?:en)?|chefen|sjefen?)$/;

function isOffice(word: string): boolean {
  return OFFICES.has(word) || isOfficeByForm(word);
}

/** Written with accents that the list does not have, or a word made of an office and something else. */
function isOfficeByForm(word: string): boolean {
  return (!/^[\x20-\x7e]*$/.test(word) && OFFICES.has(withoutAccents(word))) || (word.length > 6 && OFFICE_ENDING.test(word));
}

/** "Les Biden", "die Bidens", "la Poutine": an article that makes the name a family's, a woman's or a dish's, in the languages that have it. */
function isArticleOfOthers(scene: Scene, word: string, form: number, start: number): boolean {
  if (!PLURAL_ARTICLES.has(word)) return false;
  const end = endOfWord(scene.text, start);
  if (/[-‐‑–]/.test(scene.text.charAt(end))) return false;
  const plural = has(scene.gazetteer, form, FLAG.onlyInLanguage) && /s$/i.test(scene.text.slice(start, end));
  if (plural) return /^(?:the|die|den|de|der|di)$/.test(word);
  const tags = PLURAL_ARTICLES.get(word) ?? [];
  if (tags.length === 0) return false;
  const { languages, told } = languageOf(scene);
  return told && (languages & ~languagesOf(...tags)) === 0;
}

// Prepositions of place: what follows one at the beginning of a sentence is a place or a time ("In Geneva Biden said").
const PLACE = /^(?:in|at|from|en|em|à|w|we|v|ve|vo|u|na|i|på|в|во|у|на|din|la|a|te|στη|στην|στο)$/;

/** Whether a capitalised word before a last name is a given name, or a part of another name; without capitals only known given names are. */
function isSomebody(scene: Scene, form: number, before: Neighbour, start: number): boolean {
  const { text } = scene;
  const { lower } = before;
  if (!isCapitalised(before.text)) return isNamedWithoutCapital(scene.text, before);
  if (isGivenNameIn(lower, () => languageOf(scene).languages, scene.declared)) return true;
  if (CALENDAR.has(lower) || POLITE.has(lower) || (lower.length > 1 && SMALL_WORDS.has(lower))) return false;
  if (isGivenName(lower)) return true;
  const style = styleAt(scene, before.start);
  if (opensSentence(text, before) && opensOtherwise(scene, form, lower, start)) return false;
  if (style !== 'text') return !isOrdinaryInHeadline(scene, form, lower, start) && !isPair(scene, start);
  if (isShouted(before.text) && before.text.length > 1) return false;
  return !isNounOrPlace(scene, before) && !isPair(scene, start) && !disagrees(scene, form, before, start);
}

/** Whether a word opens its sentence as something else than a given name. */
function opensOtherwise(scene: Scene, form: number, word: string, start: number): boolean {
  const languages = () => languageOf(scene).languages;
  if (OPENERS.has(word) || isOpeningWord(word, languages) || isSmallWordOf(word, languages())) return true;
  return isNounInOpening(scene, form, word, start) || isVerbOf(scene, word, start);
}

/** Whether a word of a headline with capitals would be written so in any case. */
function isOrdinaryInHeadline(scene: Scene, form: number, word: string, start: number): boolean {
  if (isHeadlineWord(word) || OPENERS.has(word) || isSmallWordOf(word, languageOf(scene).languages)) return true;
  return isOblique(scene, form, start) || isPastTense(scene, word) || isVerbAhead(word, () => languageOf(scene).languages);
}

/** «Письмо Макрона Путину», "Dla Macrona Putin": a Slavic name in the genitive is no given name of one in another case. */
function disagrees({ text, gazetteer }: Scene, form: number, before: Neighbour, start: number): boolean {
  if (!GENITIVE.test(before.text)) return false;
  if (has(gazetteer, form, FLAG.inflected)) return DATIVE.test(text.slice(start, endOfWord(text, start)));
  return RULES_GENITIVE.test(wordBefore(text, before.start)?.lower ?? '');
}

const GENITIVE = /(?:[^aeiouyаеёиоуыюяіїє]a|ego|[^аеёиоуыюяіїє]а|ого)$/i;
const RULES_GENITIVE =
  /^(?:dla|według|wobec|bez|od|do|oprócz|zdaniem|podle|podľa|vedle|kromě|okrem|prema|kod|для|от|до|без|против|вместо|согласно|кроме|від|проти|замість|крім|окрім|код|од)$/;
const DATIVE = /(?:owi|ovi|emu|ému|у|ові|ому|em|om|ом|ем|ым|им|ým|ym)$/;

/** In capitals Slavic and Greek verbs of the past are told by their endings: «ЧТО СКАЗАЛ ПУТИН». */
function isPastTense(scene: Scene, word: string): boolean {
  return PAST_TENSE.test(word) && (languageOf(scene).languages & languagesOf('en')) === 0;
}

const PAST_TENSE = /(?:[aeiyouáéíýě]l[aio]?|[aeiyouąęó]ł[aoy]?|[аеиоуыяіїє]л[аио]?|[аеиоуіїє]в|σαν|σε)$/;

/** What opens a sentence before a name in another case than the first is a noun that rules it ("Rzecznik Putina"); so is one before a pair. */
function isNounInOpening(scene: Scene, form: number, word: string, start: number): boolean {
  return (
    (isOblique(scene, form, start) && !mayBeWoman(scene, word, start)) ||
    isPair(scene, start) ||
    (SCANDINAVIAN_NOUN.test(word) && (languageOf(scene).languages & SCANDINAVIAN) !== 0)
  );
}

/** "Irena Putina", «Мария Путина»: a woman's given name and the last name as women have it, where the same form is the man's genitive. */
function mayBeWoman(scene: Scene, word: string, start: number): boolean {
  if (!/[aаяė]$/.test(word) || FEMININE_NOUN.test(word) || FEMININE_NOUNS.has(word)) return false;
  return /^\p{L}+(?:[иiіїuūy]н|in|ov|ов|ев)[aа](?!\p{L})/iu.test(scene.text.slice(start, start + LONGEST_NAME));
}

const LONGEST_NAME = 60;
const FEMININE_NOUN = /(?:cja|sja|ция|сия|ція|сія|cija|cia|zia|ость|ота|ьба|ba|еча)$/;

const SCANDINAVIAN = languagesOf('sv', 'da', 'nb');
const SCANDINAVIAN_NOUN = /(?:et|arna|erna|orna|erne|ene)$/;

/** Whether a name stands in another case than the first, by its ending or by the one that Turkish writes after an apostrophe. */
function isOblique(scene: Scene, form: number, start: number): boolean {
  if (has(scene.gazetteer, form, FLAG.inflected)) return true;
  const end = endOfWord(scene.text, start);
  return isApostrophe(scene.text.charCodeAt(end)) && isSmall(scene.text.charCodeAt(end + 1)) && (languageOf(scene).languages & languagesOf('tr')) !== 0;
}

/** Within a sentence: a place after its preposition, a country after an office ("prezydent Rosji Putin"), a German noun after its article. */
function isNounOrPlace(scene: Scene, before: Neighbour): boolean {
  const { text } = scene;
  const second = wordBefore(text, before.start);
  if (second && isHyphen(second.gap) && (PREFIX.test(second.lower) || (languageOf(scene).languages & languagesOf('de')) !== 0)) return true;
  if (!second || !isSpace(second.gap)) return false;
  if (PLACE.test(second.lower) && opensSentence(text, second)) return true;
  const { languages } = languageOf(scene);
  if ((languages & languagesOf('de')) !== 0 && GERMAN_ARTICLE.test(second.lower)) return true;
  return isOffice(second.lower) && (languages & NO_GENITIVE) === 0;
}

// "Ex-KGB-Mann Putin": a compound, where both parts are no given names.
const PREFIX = /^(?:ex|anti|pro|us|eu)$/;

// Languages that do not put the country between the office and the name.
const NO_GENITIVE = languagesOf('en', 'de', 'nl', 'sv', 'da', 'nb', 'fi', 'et', 'hu', 'tr', 'lt', 'lv');

const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|zum|zur|beim|vom|im|am)$/;

/** Whether a person's name is that person's: what stands before and after it in the text, without the rest of the page. */
import type { TextRange } from '../../model';
import { isCapitalised, KIND, kindOf } from '../../text/letters';
import { aliasOf, FLAG, has, textOf, wordsOfEntity } from '../gazetteer/gazetteer';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { endOfWord, isHyphen, isInitial, isSpace, type Neighbour, type Place, wordBefore } from '../surroundings';
import { ADDRESSES, OFFICES, RANKS, TELLING, TITLES_OF_WOMEN } from '../words/titles';
import { kindOfOthers } from './article';
import { isAnimalAhead, isAnimalsName } from './called-after';
import { isChristened } from './christened';
import { continuation } from './continuation';
import { isEpithet } from './epithet';
import { givenNamesBefore } from './given-names-before';
import { isInscription } from './inscription';
import { isNamedAfter, isQuotedAlone } from './named-after';
import { isForeignInHebrew, isHebrewTitle, isJobInCase, isOfficeElsewhere, isPairBefore } from './namesakes';
import { isNicknamed } from './nicknamed';
import { isOfficeByForm } from './office';
import { PROFESSION, professionOf } from './profession';
import { isSaidToBeOther } from './said-behind';
import { isOblique, isSomebody } from './somebody';
import { titleBehind } from './title-behind';

/**
 * What the words around a name make of it: its bearer's (and then from where), a namesake's whom the page thereby introduces, a thing's or a
 * family's, or nobody's in particular: a last name alone, which the rest of the page may give to somebody.
 */
export type PersonVerdict =
  | { readonly is: 'bearer'; readonly start: number; readonly rule: 'name' | 'given-name' | 'title'; readonly words: readonly TextRange[] }
  /** `alone`: his last name alone stands for him, as for whom a page is about. */
  | { readonly is: 'stranger'; readonly alone?: boolean }
  | { readonly is: 'thing' }
  | { readonly is: 'open'; readonly words: readonly TextRange[] };

const THING: PersonVerdict = { is: 'thing' };
const NO_WORDS: readonly TextRange[] = [];
const OPEN: PersonVerdict = { is: 'open', words: NO_WORDS };
const STRANGER: PersonVerdict = { is: 'stranger' };
const BY_CONTINUATION = { thing: THING, generation: STRANGER, index: STRANGER, age: { is: 'stranger', alone: true } } as const;

export function judgePerson(scene: Scene, place: Place, form: number): PersonVerdict {
  const { text, gazetteer } = scene;
  const { start, end } = place;
  const own = wordsOfEntity(gazetteer, form);
  const bare = has(gazetteer, form, FLAG.bare);
  const follows = continuation(scene, place, own, bare, has(gazetteer, form, FLAG.inflected));
  if (follows !== undefined) return BY_CONTINUATION[follows];

  const given = bare && own ? givenNamesBefore(scene, start, own.givens) : undefined;
  if (given === 'others' && !isAddressed(scene, place)) return STRANGER;
  const from = given === undefined || given === 'others' ? start : given.start;
  const whole = from === start ? place : { ...place, start: from, before: wordBefore(text, from) };
  const alone = bare && from === start;
  if (isOthersByWords(scene, whole, form, alone)) return STRANGER;
  if (
    (!alone && isHyphenated(scene, from, end, form)) ||
    isFamilyAsSubject(scene, start, end) ||
    isCalledAfter(scene, whole, alone, has(gazetteer, form, FLAG.inflected))
  )
    return THING;
  if (!bare) return { is: 'bearer', start, rule: 'name', words: NO_WORDS };
  if (from !== start) return { is: 'bearer', start: from, rule: 'given-name', words: NO_WORDS };
  return withTitleBehind(text, place, whole.before ? judgeBefore(scene, start, form, whole.before) : OPEN);
}

/** "Le collège Volodymyr-Zelensky": a person's names have no hyphen between them, but where the whole is part of a compound. */
function isHyphenated({ text, gazetteer }: Scene, from: number, end: number, form: number): boolean {
  if (!text.slice(from, end).includes('-') || text.charAt(end) === '-') return false;
  return !textOf(gazetteer, aliasOf(gazetteer, form)).includes('-');
}

/** A name that the words before it leave open, by the words behind it. */
function withTitleBehind(text: string, { start, end }: Place, verdict: PersonVerdict): PersonVerdict {
  const title = verdict.is === 'open' && kindOf(text.charCodeAt(end - 1)) > KIND.letter ? titleBehind(text, end) : undefined;
  return title ? { is: 'bearer', start, rule: 'title', words: [title] } : verdict;
}

/** An animal's; of a last name alone also whoever the words behind it tell of, or is called so. */
function isOthersByWords(scene: Scene, place: Place, form: number, alone: boolean): boolean {
  if (isAnimalsName(scene, place, has(scene.gazetteer, form, FLAG.inflected))) return true;
  return alone && (isSaidToBeOther(scene, place) || isNicknamed(scene, place, form));
}

/** Whether the name is a thing's that is called after its bearer; alone, also somebody else's who is likened to him, and what is "Putyin nevű". */
function isCalledAfter(scene: Scene, place: Place, alone: boolean, inflected: boolean): boolean {
  const { before, end } = place;
  if (
    alone &&
    ((scene.text.charCodeAt(end + 1) === SMALL_N && scene.text.startsWith(' nevű', end)) ||
      isQuotedAlone(scene.text, place) ||
      isInscription(scene.text, place) ||
      isChristened(scene.text, place) ||
      isEpithet(scene, place))
  )
    return true;
  return before !== undefined && isNamedAfter(scene, before, inflected);
}

/** Czech "Bidenovi": his dative, or his family where they do something together or beside another ("Zelenští a Bidenovi"). */
function isFamilyAsSubject({ text }: Scene, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) !== SMALL_I || !text.startsWith('ovi', end - 3)) return false;
  return TOGETHER.test(text.slice(end, end + LONGEST_NAME)) || FAMILY_BESIDE.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

const LONGEST_NAME = 60;
const [SMALL_I, SMALL_N] = [0x69, 0x6e];
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
  const ofOthers = kindOfOthers(scene, form, before, start);
  if (ofOthers) return ofOthers;
  if (office) return 'office';
  if (telling && ADDRESSES.has(lower)) return isPriest(scene, lower) ? 'other' : 'address';
  if (scene.lastEnd === before.end) return 'none';
  return isSomebody(scene, form, before, start) ? 'other' : 'none';
}

/** A job or kin, two words for one, or an animal, in the case that the name is in: before another it is what somebody is to the name's bearer. */
function isCallingOf(scene: Scene, form: number, before: Neighbour, start: number, office: boolean): boolean {
  if (isHebrewTitle(scene.text, before)) return true;
  if (isOblique(scene, form, start)) return !office && (isJobInCase(scene, before.lower, start) || FEMALE.test(before.lower));
  return (!office && isJob(scene, before)) || isPairBefore(scene.text, before) || isAnimalAhead(scene, before, endOfWord(scene.text, start));
}

// «Кобыла Путина»: hers or his, nobody can tell.
const FEMALE = /^(?:klacz|kotka|suka|klisna|kobyla|kobyła|fena|кобыла|кошка|собака|кобила|кішка)$/;

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

const ITALIAN = languagesOf('it');

/** Italian "don". */
function isPriest(scene: Scene, word: string): boolean {
  return word === 'don' && languageOf(scene).languages === ITALIAN;
}

/** What a word is to a name from which it is parted by more than a space. */
function kindAcrossMarks(scene: Scene, form: number, before: Neighbour): WordKind {
  const gap = before.gap.trim();
  // Hebrew "the Putin of".
  if (before.gap === '' && before.text.endsWith('ה')) return 'family';
  // With a space on each side it parts a ticker's time or kicker from the text.
  if (/^[·•‧・･＝．]$/.test(gap)) return scene.lastEnd === before.end || before.gap.length > 2 ? 'none' : 'other';
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
  if (before.text === 'M') return (languageOf(scene).languages & languagesOf('fr')) !== 0 ? 'address' : 'other';
  if (TITLES_OF_WOMEN.has(before.lower) || (RANKS.has(before.lower) && isCapitalised(before.text))) return 'other';
  if (ADDRESSES.has(before.lower)) return 'address';
  if (OFFICES.has(before.lower)) return 'office';
  return isInitial(text, before) ? 'other' : 'none';
}

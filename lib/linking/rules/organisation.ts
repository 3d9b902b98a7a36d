/** Whether an acronym is that of the organisation: others spell the same, and some are a given name. */
import { isCapitalised, isShouted } from '../../text/letters';
import { detailsOf, entityOf, FLAG, type Gazetteer, has, keyHashOf, textOf } from '../gazetteer/gazetteer';
import { firstFormIn } from '../gazetteer/scan';
import { languagesOf } from '../languages';
import { holdsAny, phraseBefore } from '../phrase';
import { isBracketedAfterName, languageOf, type Scene, styleAt } from '../scene';
import { isSpace, type Neighbour, type Place, wordAfter, wordBefore } from '../surroundings';
import { ASSOCIATIONS } from '../words/associations';
import { isHeadlineWord } from '../words/headlines';
import { INSTITUTIONS } from '../words/institutions';
import { setOf } from '../words/set-of';
import { isPersonsOrAnimals } from './acronym-person';
import { isGeorgianBehind } from './georgian';

export type AcronymVerdict =
  /** Its own; `introduced` where its long form stands beside it, `sure` where no other has such an article, whoever the page introduced. */
  | { readonly is: 'bearer'; readonly introduced: boolean; readonly sure?: boolean }
  /** The page spells it out as something else, or it is a person's given name. */
  | { readonly is: 'stranger' };

export function judgeAcronym(scene: Scene, place: Place, form: number): AcronymVerdict {
  const { text } = scene;
  const { start, end } = place;
  const bracketed = /[(（]\s*["“«]?$/.test(text.slice(Math.max(0, start - 3), start)) && /^["”»]?\s*[)）,;:·]/.test(text.slice(end, end + 3));
  const letters = text
    .slice(start, end)
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '');
  if (bracketed && isBracketedAfterName(scene, start))
    return isSpelledOutBeside(scene, end, letters, form) ? { is: 'stranger' } : { is: 'bearer', introduced: true };
  if (bracketed && (isSpelledOutBefore(text, start, letters) || isOfAssociation(text, start))) return { is: 'stranger' };
  if (isSpelledOutAfter(scene, end, letters, form) || isSpelledOutInLatin(scene, end, form)) return { is: 'stranger' };
  if (isGeorgianBehind(text, end, place.after) || isGivenNameHere(scene, start, end, form) || isNameElsewhere(scene, start, end)) return { is: 'stranger' };
  if (isPersonsOrAnimals(scene, place, form)) return { is: 'stranger' };
  return { is: 'bearer', introduced: false, sure: place.before !== undefined && isFeminine(scene, place.before) };
}

/** "La Nato", where a man is called so. */
function isFeminine(scene: Scene, { lower, gap }: Neighbour): boolean {
  return gap === ' ' && ITALIAN_ARTICLES.has(lower) && languageOf(scene).languages === ITALIAN;
}

const ITALIAN = languagesOf('it');
const ITALIAN_ARTICLES = setOf('la della alla dalla nella sulla');

// Words that an acronym may leave out.
const LEFT_OUT =
  /^(?:the|of|for|and|on|in|to|a|an|de|la|le|les|el|los|las|y|e|di|da|do|dos|das|du|des|für|und|der|die|das|van|voor|en|i|og|och|w|na|и|по|та|з|în|și|pentru|aux?|per|sur|para)$/i;

/** "National Association of Theatre Owners (NATO)": the words before the bracket spell it. */
function isSpelledOutBefore(text: string, start: number, letters: string): boolean {
  const words: string[] = [];
  let at = text.slice(0, start).search(/[(（]\s*["“«]?$/);
  while (words.length < letters.length * 3 && at > 0) {
    const word = wordBefore(text, at);
    if (!word || (words.length > 0 && !/^[\s\-‐‑&]+$/.test(word.gap))) break;
    words.unshift(word.text);
    at = word.start;
    if (spells(words, letters)) return true;
  }
  return false;
}

/** 全米劇場所有者協会（NATO）: in other letters than its own, behind the name of a body that is none of its bearer's. */
function isOfAssociation(text: string, start: number): boolean {
  const bracket = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('（', start));
  return holdsAny(phraseBefore(text, bracket, LONGEST_PHRASE), ASSOCIATIONS);
}

const LONGEST_PHRASE = 70;
const REACH = 90;

/** "OSCE, an objective structured clinical examination", "NATO (No Action, Talk Only)": so do words soon after it. */
function isSpelledOutAfter({ text, gazetteer }: Scene, end: number, letters: string, form: number): boolean {
  const rest = text.slice(end, end + REACH);
  if (IN_KATAKANA.exec(rest)?.[1]?.split('・').length === letters.length) return true;
  if (!/^\s*["”»]?\s*[,，、(（:：=＝–—·・;]/.test(rest)) return false;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const latin = inLatin(letters);
  for (let from = 0; from < 5; from++) {
    for (let to = from + letters.length; to <= Math.min(words.length, from + letters.length * 2); to++) {
      const phrase = words.slice(from, to);
      if (
        !LEFT_OUT.test(phrase[0] ?? '') &&
        phrase.every((word) => word.length > 1 || LEFT_OUT.test(word)) &&
        (spells(phrase, letters) || (latin !== letters && spells(phrase, latin)))
      )
        return !isOwnLongForm(phrase, gazetteer, form);
    }
  }
  return false;
}

/** 나토(NATO·No Action Talking Only): in the brackets behind the acronym in letters of its own. */
function isSpelledOutInLatin(scene: Scene, end: number, form: number): boolean {
  if (!BRACKETS.has(scene.text.charCodeAt(end)) && !BRACKETS.has(scene.text.charCodeAt(end + 1))) return false;
  const latin = IN_LATIN.exec(scene.text.slice(end, end + LONGEST_LATIN));
  return latin !== null && isSpelledOutBeside(scene, end + latin[0].length, latin[1] ?? '', form);
}

function isSpelledOutBeside(scene: Scene, end: number, letters: string, form: number): boolean {
  return IN_BRACKETS.test(scene.text.charAt(end)) && isSpelledOutAfter(scene, end, letters, form);
}

/** НАТО and ΝΑΤΟ as those write it who spell it out in English. */
function inLatin(letters: string): string {
  return /^(?:НАТО|ΝΑΤΟ)$/.test(letters) ? 'NATO' : letters;
}

const BRACKETS = new Set([0x28, 0xff08]);
const IN_LATIN = /^["”»」』’']?\s?[(（]\s?["“「]?([A-Z]{3,6})(?![A-Za-z])/;
const IN_BRACKETS = /[·・:：=＝,，、;–—\s-]/;
const LONGEST_LATIN = 12;

// A foreign long form as Japanese spells it, a word for each letter; that of an organisation of its own is in ideographs.
const IN_KATAKANA = /^[」』]?\s*[(（]([ァ-ヴー]+(?:・[ァ-ヴー]+)+)[)）]/;

function spells(words: readonly string[], letters: string): boolean {
  const initials = words.filter((word) => !LEFT_OUT.test(word)).map((word) => word.charAt(0).toUpperCase());
  return initials.join('') === letters || (words.length === letters.length && words.map((word) => word.charAt(0).toUpperCase()).join('') === letters);
}

/** Whether words begin like a long form of the acronym's own bearer: the long form may follow its acronym, too. */
function isOwnLongForm([first = '']: readonly string[], gazetteer: Gazetteer, form: number): boolean {
  const found = firstFormIn(first, gazetteer);
  for (let other = found; other >= 0 && keyHashOf(gazetteer, other) === keyHashOf(gazetteer, found); other++) {
    if (entityOf(gazetteer, other) === entityOf(gazetteer, form) && !has(gazetteer, other, FLAG.notName)) return true;
  }
  return false;
}

// A person has none before the given name: "il segretario della Nato Jens Stoltenberg".
const ARTICLES = new Set('the la della alla dalla nella sulla die der de het of'.split(' '));
const PORTUGUESE = languagesOf('pt');
const PORTUGUESE_ARTICLE = /^(?:a|da|na|à|pela)$/;

const KIN = setOf(
  'grandmother granny aunt sister niece daughter mother wife großmutter oma tante schwester nichte tochter mutter nonna zia sorella nipote figlia mamma abuela tía hermana hija avó tia irmã filha mormor farmor moster syster bedstemor bestemor søster mummo isoäiti täti sisko vanaema tädi õde büyükanne teyze nenek bibi',
);

const LONGEST_AGE = 18;
const IN_CLASS = /^ (?:i|in|in der|aus|aus der|från|fra|from|uit|de) (?:(?:[Kk]lasse?|[Cc]lass|[Gg]roep|[Gg]rade) \d|\d{1,2}[a-f][ ,.])/;

/** "Nato Thompson": not in capitals, and a last name follows. */
function isGivenNameHere(scene: Scene, start: number, end: number, form: number): boolean {
  const { text } = scene;
  // "NATOs" has an ending.
  if (isShouted(text.slice(start, start + 2)) || !isCapitalised(text.slice(start, end))) return false;
  const before = wordBefore(text, start);
  if (isNickname(scene, before, form)) return true;
  if (before && isSpace(before.gap) && ARTICLES.has(before.lower)) return false;
  if (before && isSpace(before.gap) && KIN.has(before.lower)) return true;
  // "Sekretaris Jenderal Nato Mark Rutte".
  if (before && isSpace(before.gap) && INSTITUTIONS.has(before.lower)) return false;
  const next = wordAfter(text, end);
  // "Nato, 34, said", "a reader, Nato from Tbilisi", "Nato i klass 5".
  const behind = text.slice(end, end + LONGEST_AGE);
  if (/^(?:,\s+\d{1,2},|\s+from\s+\p{Lu})/u.test(behind) || IN_CLASS.test(behind)) return true;
  // Before a last name a given name has no ending: "Natos Jens Stoltenberg".
  if (!next || has(scene.gazetteer, form, FLAG.inflected)) return false;
  if (!isSpace(next.gap) || !isCapitalised(next.text) || isShouted(next.text) || styleAt(scene, start) !== 'text') return false;
  return !INSTITUTIONS.has(next.lower) && !isHeadlineWord(next.lower);
}

/** "O avançado Nato", "sem Nato": Portuguese gives an organisation its article, where its acronym is an ordinary word. */
function isNickname(scene: Scene, before: Neighbour | undefined, form: number): boolean {
  if (((detailsOf(scene.gazetteer, form)?.ordinaryIn ?? 0) & PORTUGUESE) === 0 || languageOf(scene).languages !== PORTUGUESE) return false;
  return before !== undefined && !(isSpace(before.gap) && PORTUGUESE_ARTICLE.test(before.lower));
}

/** "AGİT DEMİR İMZAYI ATTI …, golcü Agit": in capitals among capitals, and with one capital alone further on, as the acronym is not written. */
function isNameElsewhere(scene: Scene, start: number, end: number): boolean {
  const { text, gazetteer } = scene;
  const written = text.slice(start, end);
  const next = wordAfter(text, end);
  if (!isShouted(written) || !next || !isShouted(next.text) || next.text.length < 2) return false;
  const other = written.charAt(0) + written.slice(1).replaceAll('İ', 'i').toLowerCase();
  const at = text.indexOf(other);
  if (at < 0) return false;
  const form = firstFormIn(other, gazetteer);
  return form < 0 || textOf(gazetteer, form) !== other;
}

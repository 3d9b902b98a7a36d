/** Somebody who is called so: "everybody calls the barman Putin", "Dieter Kunz, genannt Nato", "der User Biden", under the pen name "Putin". */
import { isCapitalised, KIND, kindOf } from '../../text/letters';
import { isSmallWordOf, languagesOf } from '../languages';
import { languageOf, type Scene, styleAt } from '../scene';
import { isSpace, type Neighbour, type Place, wordAfter, wordBefore } from '../surroundings';
import * as words from '../words/nicknames';
import { setOf, WordSet } from '../words/set-of';
import { isGivenName } from './given-name';
import { BESIDE, CALLED_AHEAD, isAliasInCase, isCalledAhead, isCalledBehind } from './nicknamed-beside';
import { isOblique } from './somebody';

const { AS, BEING_CALLED_BEHIND, CALLED_SO, CALLING, CALLING_BEHIND, HIM, IS, KNOWN, NICKNAMED_BEHIND } = words;
const { NAMED, NICKNAMED_UNSPACED, NICKNAMED_UNSPACED_BEHIND, NICKNAMES, NICKNAMES_OF_TWO, RELATIVES, SAID, SURNAMES, WHOM } = words;

/** `form`: of a person's name, which in the genitive counts behind verbs alone ("прозвище Путина" is his own); the alliance is known as NATO, too. */
export function isNicknamed(scene: Scene, place: Place, form: number | undefined): boolean {
  const { text } = scene;
  const { start, end, before, after } = place;
  if (kindOf(text.charCodeAt(start)) > KIND.letter && isNicknamedUnspaced(text, start, end)) return true;
  if (after !== undefined && BEHIND.has(after.lower) && isBehind(scene, place, after)) return true;
  const ahead = before?.gap === '' ? wordBefore(text, before.start) : before;
  return ahead !== undefined && isNicknamedBefore(scene, place, ahead, form);
}

function isNicknamedBefore(scene: Scene, place: Place, ahead: Neighbour, form: number | undefined): boolean {
  const { text } = scene;
  const { start, end } = place;
  const ends = mayEnd(text.charCodeAt(end)) && ENDS_CLAUSE.test(text.slice(end, end + 2));
  const listed = AHEAD.has(ahead.lower);
  if (listed && isCalledAhead(scene, place, ahead, ends)) return true;
  if (ahead.gap === ' ' ? !ends && !listed : !GAP.test(ahead.gap)) return false;
  if (ahead.gap !== ' ' && isBetweenNames(scene, ahead, start, end)) return true;
  const person = form !== undefined;
  if (person && isOblique(scene, form, start))
    return (
      isAliasInCase(ahead) ||
      (PREDICATE.test(text.slice(end - 2, end)) && (CALLING.has(ahead.lower) || PRONOUNS.test(ahead.lower)) && isCalled(scene, ahead, false))
    );
  if (!listed) return ends && ahead.gap === ' ' && isCalledAtEnd(scene, ahead);
  return (
    (isNickname(text, ahead, person) && !isGenitive(scene, end)) ||
    isSaidOf(text, ahead, end) ||
    isNicknameAhead(scene, ahead, person) ||
    isCalledBefore(scene, place, ahead, ends)
  );
}

// One look tells most words apart.
const AHEAD = new WordSet(
  () =>
    new Set([...CALLED_AHEAD, ...NICKNAMES, ...NICKNAMES_OF_TWO.keys(), ...NAMED.keys(), ...SAID, ...IS, ...AS, ...CALLING, ...CALLED_SO, 'of', 'de', 'di']),
);
const BEHIND = new WordSet(() => new Set([...NICKNAMED_BEHIND, ...BEING_CALLED_BEHIND, ...CALLING_BEHIND, ...BESIDE, 'volt']));

/** Whether a unit may end a clause: a mark, or nothing. */
function mayEnd(unit: number): boolean {
  return Number.isNaN(unit) || (unit !== SPACE && kindOf(unit) === KIND.none);
}

const SPACE = 0x20;

/** "Der Spitzname Putins"; Latvian has the same ending in the first case. */
function isGenitive(scene: Scene, end: number): boolean {
  return scene.text.charCodeAt(end - 1) === SMALL_S && (languageOf(scene).languages & GENITIVES) !== 0;
}

const SMALL_S = 0x73;
const GENITIVES = languagesOf('de', 'nl', 'sv', 'da', 'nb');

/** Dieter “Nato” Kunz: in quotation marks between a given name and a last name. */
function isBetweenNames(scene: Scene, given: Neighbour, start: number, end: number): boolean {
  if (!OPENING.test(given.gap)) return false;
  const last = wordAfter(scene.text, end);
  if (!last || !CLOSING.test(last.gap) || last.text.length < 2 || given.text.length < 2) return false;
  if (isGivenName(given.lower)) return true;
  if ((languageOf(scene).languages & GERMAN) !== 0 || styleAt(scene, start) !== 'text') return false;
  return isCapitalised(given.text) && isCapitalised(last.text) && !isSmallWordOf(given.lower, ~0) && !isSmallWordOf(last.lower, ~0);
}

// German gives nouns a capital, too.
const GERMAN = languagesOf('de');
const OPENING = /^\s["“”„«»'‘’]\s?$/;
const CLOSING = /^\s?["“”»«'’‘]\s$/;
const SHORTEST_TEST = 24;

function isNicknamedUnspaced(text: string, start: number, end: number): boolean {
  return NICKNAMED_UNSPACED.test(text.slice(Math.max(0, start - SHORTEST_TEST), start)) || NICKNAMED_UNSPACED_BEHIND.test(text.slice(end, end + SHORTEST_TEST));
}

/** By a verb: with whom it is done to beside it, or at the end of the clause. */
function isCalledBefore(scene: Scene, { after }: Place, ahead: Neighbour, ends: boolean): boolean {
  const { text } = scene;
  if (/[:–—]/.test(ahead.gap)) return false;
  if (CALLING.has(ahead.lower))
    return isCalled(scene, ahead, ends) || (after !== undefined && BY_ALL.test(text.slice(after.start, after.start + SHORTEST_TEST)));
  if (CALLED_SO.has(ahead.lower)) return isCalled(scene, ahead, ends);
  return ends && ahead.gap === ' ' && isCalledAtEnd(scene, ahead);
}

/** By a verb at the end of its clause, with another word between: "They all call the barman Putin." */
function isCalledAtEnd(scene: Scene, ahead: Neighbour): boolean {
  return isCalled(scene, ahead, true) && (ONLY.has(ahead.lower) || !isSmallWordOf(ahead.lower, languageOf(scene).languages));
}

// "Kallas Putin av alla": a passive, with who does it behind.
const BY_ALL = /^a[vf] (?:all|vänner|venner|stam)/;
const ONLY = setOf('nur bloß itu la');
const GAP = /^(?:[\s:–—-]*["“„«'‘「]?\s?)$/;
const ENDS_CLAUSE = /^["”“»’]?(?:[.,;!?]|$)/;
// Slavic names are predicates in the instrumental.
const PREDICATE = /(?:[ыиоеіo]м|[eoýy]m)$/;
const PRONOUNS = /^(?:его|його|го|jo|go|niego|ga)$/;
const MOST_WORDS = 8;

function isNickname(text: string, { lower, start }: Neighbour, person: boolean): boolean {
  if (NICKNAMES.has(lower)) return true;
  const first = NICKNAMES_OF_TWO.get(lower) ?? (person ? NAMED.get(lower) : undefined);
  return first?.test(wordBefore(text, start)?.lower ?? '') ?? false;
}

/** "Didier Kunz, dit Poutine, …"; « C'est faux, dit Poutine, … » has no two names before it. */
function isSaidOf(text: string, { lower, start, gap }: Neighbour, end: number): boolean {
  if (gap !== ' ' || !SAID.has(lower) || text.charAt(end) !== ',') return false;
  const last = wordBefore(text, start);
  const given = last?.gap.trim() === ',' && isCapitalised(last.text) ? wordBefore(text, last.start) : undefined;
  return given !== undefined && isSpace(given.gap) && isCapitalised(given.text) && !isSmallWordOf(given.lower, ~0);
}

/** "His nickname at school was Putin", "known to his mates as Putin". */
function isNicknameAhead({ text }: Scene, from: Neighbour, person: boolean): boolean {
  const link = from.lower === 'of' || from.lower === 'de' || from.lower === 'di';
  if (link) return NICKNAMES.has(wordBefore(text, from.start)?.lower ?? '');
  const nouns = IS.has(from.lower) ? NICKNAMES : undefined;
  const known = person && AS.has(from.lower) ? KNOWN : undefined;
  if (!nouns && !known) return false;
  let word = wordBefore(text, from.start);
  for (let i = 0; i < MOST_WORDS && word && isSpace(word.gap); i++) {
    if (nouns?.has(word.lower) || (nouns && SURNAMES.has(word.lower)) || known?.has(word.lower)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** Whether a verb of calling and whom it is done to stand before a name in its clause; "everybody calls Putin a liar", but where the clause ends. */
function isCalled({ text }: Scene, from: Neighbour, ends: boolean): boolean {
  let calls = false;
  let all = false;
  let whom = false;
  let word: Neighbour | undefined = from;
  for (let i = 0; i < MOST_WORDS && word && (i === 0 || JOINED.test(word.gap)); i++) {
    if (IN_CALLS.has(word.lower)) {
      calls ||= CALLING.has(word.lower);
      whom ||= all && WHOM.has(word.lower);
      all ||= CALLED_SO.has(word.lower);
      whom ||= (ends ? CALLED_SO : HIM).has(word.lower);
      if (calls && whom) return true;
    }
    if (NICKNAMING.test(word.lower)) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

const IN_CALLS = new WordSet(() => new Set([...CALLING, ...CALLED_SO, ...HIM, ...WHOM]));
// "They nicknamed the goalkeeper Putin".
const NICKNAMING = /^(?:nicknam|apodar|apodab|surnomm|soprannomin|apelidar|memanggilnya|apelidav|przezw|přezdí|prezýv|прозва|прозив)/;
const JOINED = /^(?:\s+|['’-])$/;

/** "Putin lakaplı", "'Putin' lakaplı". */
function isBehind(scene: Scene, place: Place, after: Neighbour): boolean {
  if (BESIDE.has(after.lower) && isCalledBehind(scene, place, after)) return true;
  return (isSpace(after.gap) || CLOSING.test(after.gap)) && isNicknamedBehind(scene, place.before, after);
}

function isNicknamedBehind(scene: Scene, before: Neighbour | undefined, { lower, end }: Neighbour): boolean {
  if (NICKNAMED_BEHIND.has(lower)) return true;
  if (BEING_CALLED_BEHIND.has(lower)) return before !== undefined && RELATIVES.has(before.lower);
  if (lower === 'volt') return /^ a (?:bece|gúny|csúf)neve/.test(scene.text.slice(end, end + SHORTEST_TEST));
  if (!CALLING_BEHIND.has(lower)) return false;
  let word = before;
  for (let i = 0; i < MOST_WORDS && word && (isSpace(word.gap) || (i === 0 && OPENING.test(word.gap))); i++) {
    if (CALLED_SO.has(word.lower)) return true;
    word = wordBefore(scene.text, word.start);
  }
  return false;
}

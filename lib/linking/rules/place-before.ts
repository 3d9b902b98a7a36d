/** A place and its preposition before a last name, of one word or more: «В Кривом Роге Зеленского помнят», "In Saudi Arabia Biden said", "We wtorek w Nowym Jorku Putin". */
import { isCapitalised } from '../../text/letters';
import { FLAG, has } from '../gazetteer/gazetteer';
import { languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { endOfWord, isHyphen, isSpace, type Neighbour, opensSentence, wordBefore } from '../surroundings';
import { setOf } from '../words/set-of';
import { isGivenName } from './given-name';

// What follows one of these at the beginning of a sentence is a place or a time ("In Geneva Biden said").
const IN = setOf('in at from en em à w we v ve vo u na i på в во на у din la a te στη στην στο στον au aux di dari al ad no aus vanuit uit från fra desde');
// In languages with cases, with the place in another case than the first: what follows in the first is none of its words.
const FROM = setOf('из с со под з із зі під od z ze iz pod od із од');
const MOST_WORDS = 3;
// The locative, of places and of men's last names.
const PLACE_INSIDE = /(?:[еиіуюй]|[оеиы]м|ах|ях|ie|[czrlnkgdt]e|[ěuiyí]|[áaií]ch|[eyi]m|[eé]m|ej|oj|om)$/;
const NAME_INSIDE = /(?:[оеє]м|[еі]|ові|им|ie|im|ém|em|om)$/;
const CASED = languagesOf('ru', 'uk', 'bg', 'sr', 'pl', 'cs', 'sk', 'hr', 'sl');

/** Whether the word before a last name ends the name of a place. */
export function isPlaceBefore(scene: Scene, form: number, last: Neighbour, start: number): boolean {
  const { text } = scene;
  const inside = prepositionBefore(text, last);
  if (!inside) return false;
  const inflected = has(scene.gazetteer, form, FLAG.inflected);
  const { languages } = languageOf(scene);
  const cased = languages !== 0 && (languages & ~CASED) === 0;
  const name = inflected && cased ? text.slice(start, endOfWord(text, start)) : '';
  if (IN.has(inside.lower)) {
    if (name !== '' && agrees(last.lower, name)) return false;
    return opensSentence(text, inside) || isBehindComma(text, inside) || (cased && PLACE_INSIDE.test(last.lower));
  }
  return cased && !inflected;
}

/** Whether a given name in one case would have its last name in that of the other: «У Ярополка Путина», "w Bożydarze Putinie". */
function agrees(given: string, name: string): boolean {
  return (PLACE_INSIDE.test(given) && NAME_INSIDE.test(name)) || (/[аяa]$/.test(given) && /(?:а|ого|его|a|ego|ého|og)$/.test(name));
}

/** "A year later, in New York Biden …"; "a" may be before somebody. */
function isBehindComma(text: string, { start, lower }: Neighbour): boolean {
  return text.charCodeAt(start - 2) === COMMA && lower !== 'a' && lower !== 'à' && lower !== 'la';
}

const COMMA = 0x2c;

/** The preposition before a place of a few words with capitals: "в Ростове-на-Дону". */
function prepositionBefore(text: string, last: Neighbour): Neighbour | undefined {
  let word: Neighbour | undefined = wordBefore(text, last.start);
  for (let i = 0; i < MOST_WORDS && word; i++) {
    const spaced = isSpace(word.gap);
    if (spaced && (IN.has(word.lower) || FROM.has(word.lower))) return word;
    if (!isHyphen(word.gap) && !(spaced && isCapitalised(word.text) && !isGivenName(word.lower))) return undefined;
    word = wordBefore(text, word.start);
  }
  return undefined;
}

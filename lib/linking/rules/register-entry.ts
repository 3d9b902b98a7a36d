/** Entries of obituaries, lists and registers, with the last name first: "BIDEN, Margaret Rose (née Tuppen)", "Putin, Hans-Peter, geb. 1951". */
import { isCapitalised, isShouted } from '../../text/letters';
import { isPlace, type Scene, styleAt } from '../scene';
import { isHyphen, isSpace, type Neighbour, opensSentence, type Place, wordAfter } from '../surroundings';
import { BORN } from '../words/born';
import { isGivenName } from './given-name';

const MOST_GIVEN = 4;
const REACH = 16;
// A year, a day, an age or the sign of a birth, or who one stands for: behind somebody who is named after a comma in a sentence stands none.
const NUMBERED = /^[,.]?\s?[([]?\s?(?:[*†✝✟]|(?:1[89]|20)\d\d(?!\d)|\d{1,2}[./]\s?\d{1,2}[./]|\d{1,3}(?:[),;]|\s[A-Za-zåäöéñа-яієγωα]{1,6}(?![a-zа-я])))/;
// "L-a condamnat pe Biden Ion, 41 de ani".
const AGED = /^, \d{1,3} (?:de )?(?:ani|ετών|anni|años|anos|ans|let|lat|évi|éves|год|лет|рок)[,.;]/;
// "ZELENSKY, Irving, of Golders Green".
const MOURNED = /^, (?:of|aged|beloved|dear|formerly|late|aus|wohnhaft|veuf|époux|épouse|vedov|viud|z|ze|från|uit) /;
const PATRONYMIC = /(?:вич|[вч]на|ьич|мич|ович)$/;
const LONGEST_LINK = 3;
const FIRST_CASELESS = 'א';

/** Whether a last name that opens its line is that of somebody else, who is registered by it. */
export function isRegistered(scene: Scene, place: Place, next: Neighbour, own: readonly string[] | undefined): boolean {
  if (!mayBeGivenName(scene.text, next, own)) return false;
  if (!opensSentence(scene.text, place)) return next.gap === ' ' && !isPlace(scene, next.start) && AGED.test(scene.text.slice(next.end, next.end + REACH));
  const { last, known } = endOfGivenNames(scene.text, next);
  const listed = next.gap !== ' ';
  const shouted = isShouted(scene.text.slice(place.start, place.end)) && !isShouted(next.text) && styleAt(scene, place.start) === 'text';
  if (isBorn(scene.text, last)) return listed || shouted || known;
  const behind = scene.text.slice(last.end, last.end + REACH);
  if (!known) return shouted && listed && MOURNED.test(behind);
  return NUMBERED.test(behind) ? listed || shouted : listed && (/^\s\(/.test(behind) || (shouted && /^(?:[.;,]|$)/.test(behind)));
}

function mayBeGivenName(text: string, { text: word, end, gap }: Neighbour, own: readonly string[] | undefined): boolean {
  if (!(gap === ' ' || /^[,،]\s+$/.test(gap)) || !(isCapitalised(word) || (gap !== ' ' && word >= FIRST_CASELESS))) return false;
  return word.length === 1 ? text.charAt(end) === '.' && !own?.some((name) => name.startsWith(word)) : !own?.includes(word);
}

/** The last of the given names that begin with one, and whether all of them are known for such. */
function endOfGivenNames(text: string, first: Neighbour): { readonly last: Neighbour; readonly known: boolean } {
  let last = first;
  let known = isGivenName(first.lower);
  for (let i = 0; i < MOST_GIVEN; i++) {
    const word = wordAfter(text, last.end);
    if (!word || !isCapitalised(word.text) || !(isSpace(word.gap) || isHyphen(word.gap) || (last.text.length === 1 && /^\.[\s-]?$/.test(word.gap)))) break;
    known &&= word.text.length === 1 || PATRONYMIC.test(word.lower) || isGivenName(word.lower);
    last = word;
  }
  return { last, known };
}

/** "née", "geb.", "z domu". */
function isBorn(text: string, { end }: Neighbour): boolean {
  const word = wordAfter(text, end);
  if (!word || word.gap.length > LONGEST_LINK) return false;
  if (BORN.has(word.lower)) return word.lower.length > 2 || word.gap !== ' ';
  return word.lower.length <= LONGEST_LINK && BORN.has(wordAfter(text, word.end)?.lower ?? '');
}

/** Whose given or last name an acronym is that papers write like a name: "Norman Nato", "tränaren Nato", "die Zwillinge Nato", "Kater Nato". */
import { isCapitalised, isShouted } from '../../text/letters';
import { isSmallWordOf, languagesOf } from '../languages';
import { languageOf, type Scene, styleAt } from '../scene';
import { isSpace, type Neighbour, opensSentence, type Place, wordAfter, wordBefore } from '../surroundings';
import { isHeadlineWord } from '../words/headlines';
import { INSTITUTIONS } from '../words/institutions';
import { opensIn } from '../words/openers-by-language';
import { isCouple, isFamily, TITLES_OF_WOMEN } from '../words/titles';
import { isAnimalAhead, isAnimalsName } from './called-after';
import { isGivenName } from './given-name';
import { isNicknamed } from './nicknamed';
import { PROFESSION, professionOf } from './profession';
import { isSaidToBeOther } from './said-behind';
import { isOblique, isSomebody } from './somebody';

export function isPersonsOrAnimals(scene: Scene, place: Place, form: number): boolean {
  if (isNicknamed(scene, place, undefined) || isAnimalsName(scene, place) || isSaidToBeOther(scene, place)) return true;
  const { start, end, before } = place;
  const { text } = scene;
  if (before === undefined) return false;
  if (isSpace(before.gap) && isAnimalAhead(scene, before, end)) return true;
  if (isGivenInCapitals(scene, place, before)) return true;
  // "NATO", or a compound's first part ("Sveriges Nato-ansökan").
  if (isShouted(text.slice(start, start + 2)) || /^[-‐‑–]/.test(text.charAt(end)) || isOblique(scene, form, start)) return false;
  return isSpace(before.gap) && isPersonBefore(scene, before, form, start);
}

/** "NORMAN NATO TAKES POLE", "Norman NATO (Nissan)": as lists and headlines write a last name. */
function isGivenInCapitals(scene: Scene, { end }: Place, before: Neighbour): boolean {
  if (!isSpace(before.gap) || !isCapitalised(before.text) || /^[-‐‑–]/.test(scene.text.charAt(end))) return false;
  return isGivenName(before.lower) && !isHeadlineWord(before.lower) && !opensIn(before.lower, () => languageOf(scene).languages);
}

function isPersonBefore(scene: Scene, before: Neighbour, form: number, start: number): boolean {
  const { lower } = before;
  if (TITLES_OF_WOMEN.has(lower) || isFamily(lower) || isCouple(lower)) return true;
  const { languages } = languageOf(scene);
  if (isSmallWordOf(lower, languages)) return false;
  // "Un pilota Nato" is one of the alliance.
  if ((languages & ADJECTIVE_LIKE) === 0 && (professionOf(lower) & (PROFESSION.anywhere | PROFESSION.lone)) !== 0) return true;
  if (!isCapitalised(before.text) || styleAt(scene, start) !== 'text') return false;
  if (isGivenName(lower)) return true;
  return mayBeUnknown(scene, before, start) && isSomebody(scene, form, before, start);
}

/** Whether a word that no list has may be a given name: no noun, nobody's land and no country's adjective ("the Vilnius Nato summit", "European Nato allies"). */
function mayBeUnknown(scene: Scene, { lower, start: at }: Neighbour, start: number): boolean {
  const { languages } = languageOf(scene);
  if (languages === 0 || (languages & ~WITHOUT_NOUNS) !== 0 || ADJECTIVE.test(lower)) return false;
  const second = wordBefore(scene.text, at);
  if (
    second &&
    !opensSentence(scene.text, { start: at }) &&
    (DETERMINERS.test(second.lower) || (isSmallWordOf(second.lower, languages) && opensSentence(scene.text, second)))
  )
    return false;
  const next = wordAfter(scene.text, start + 'Nato'.length);
  return next === undefined || !INSTITUTIONS.has(next.lower);
}

const WITHOUT_NOUNS = languagesOf('en', 'sv', 'da', 'nb', 'fi');
const ADJECTIVE = /(?:an|ish|ese|ern|ic|ch|[sn])$/;
const DETERMINERS = /^(?:the|an?|this|that|its|his|s|last|next|den|det|de|en|ett|et)$/;
const ADJECTIVE_LIKE = languagesOf('it', 'id', 'et', 'tr');

/** Animals as the words behind a comma tell: "Putin, einen kastrierten Schäferhundmischling", «ο Πούτιν, γκρι γάτος», "Biden, neutered and chipped". */
import { isCapitalised } from '../../text/letters';
import { isSmallWordOf, languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { type Neighbour, wordAfter } from '../surroundings';
import { setOf } from '../words/set-of';
import { isAnimal, NO_ANIMAL_BEHIND, OWNED_ANIMALS, QUOTED_ANIMALS } from './animals';

const ARTICLES = setOf(
  'the a an our ein eine einen einem einer der die das den dem unser unseren un une le la el il lo uno una um uma o os een de het en ett et ο η το τον την ένας ένα έναν μια μία az egy bir chú con bé seekor',
);
const MOST_WORDS = 6;
const LONGEST_LINK = 16;
const APPOSITION = /^(?:[,،]\s|\s[—–-]\s|\s\()$/;
// Adjectives may be parted by commas, too: "six, neutered and chipped".
const NEXT = /^(?:,?\s+|-|['’])$/;
// What is done to pets: no word of these is said of anybody else.
const SHORTEST_NEUTERED = 5;
const NEUTERED =
  /^(?:kastri(?:er|ran)|kastrert|gecastreerd|castré|stérilis|castrad|e?sterili[sz][zaou]|castrat[oaăie]?$|kastrera|kastreret|(?:wy)?kastrow|(?:wy)?sterylizow|kastrova|кастр[иі]р|кастров|стерил[иі]з|στειρωμ|kısırlaştırıl|ivartalan|leikat[tu]|kastreeri|kastruot|kastrēt|sterilizēt|steril$|dikebiri|ו?ה?מסורס|ו?ה?מעוקר|مخصي|عقیم‌شده|gechipt|chippad|chippet|microchipped|чипиров|чипиран|чипован|čipovan|čipiran|zaczipow|отчервен)/;
const ENGLISH_NEUTERED = /^(?:neutered|spayed|desexed)$/;
const NEUTERED_BEHIND = /^(?:[,.)]| and |$)/;
// "Putin, holding a puppy".
const DOING = /(?:.ing|[aei]ndo|ând|.{3}ind)$/;
// "Biden, den Hund an der Leine, …"; with an adjective it is another's: "für Putin, einen alten Hund".
const IN_CASE = /^(?:den|dem|einen|einem)$/;
const WHOSE = /^(?:whose|dont|deren|dessen|cuy[oa]s?|cui|wiens|vars|hvis|którego|jehož|ktorého|čij[ai]|ч[еи][йя])$/;
// "A grey cat" in Turkish, "the oldest donkey".
const COMPARING = /^(?:bir|cel|cea|mai|plus|más|mais|più|πιο)$/;
const GERMAN = languagesOf('de');
const WITH_CASES = languagesOf('ru', 'uk', 'hu');

/** `inflected`: of a name in another case the animal is in another case, too («для Путина, рыжего кота»). */
export function isAnimalInApposition(scene: Scene, after: Neighbour, inflected: boolean): boolean {
  if (after.gap === ' ' || !APPOSITION.test(after.gap) || WHOSE.test(after.lower)) return false;
  const ruled = ARTICLES.has(after.lower);
  let word = ruled ? wordAfter(scene.text, after.end) : after;
  for (let i = 0; i < MOST_WORDS && word && (word === after || NEXT.test(word.gap)); i++) {
    if (isNeutered(scene.text, word)) return true;
    if (isPet(scene, word, inflected, ruled))
      return !NO_ANIMAL_BEHIND.test(scene.text.slice(word.end, word.end + LONGEST_LINK)) && !(i === 0 && IN_CASE.test(after.lower));
    if (endsPhrase(scene, word, ruled)) return false;
    word = wordAfter(scene.text, word.end);
  }
  return false;
}

/** Whether a word is no adjective before an animal. */
function endsPhrase(scene: Scene, { text, lower }: Neighbour, ruled: boolean): boolean {
  if ((!ruled && isCapitalised(text)) || DOING.test(lower)) return true;
  // The text's language is asked for last: to read it takes long.
  return isSmallWordOf(lower, ~0) && !COMPARING.test(lower) && isSmallWordOf(lower, languageOf(scene).languages);
}

/** "Neutered", "kastriert", "gechipt": said of pets alone. */
export function isNeutered(text: string, { lower, end }: Neighbour): boolean {
  if (lower.length < SHORTEST_NEUTERED) return false;
  return NEUTERED.test(lower) || (ENGLISH_NEUTERED.test(lower) && NEUTERED_BEHIND.test(text.slice(end, end + SHORTEST_NEUTERED)));
}

/** Within a sentence an animal has no capital but in German: "Biden, Hahn und Borrell" are three men. */
function isPet(scene: Scene, { text, lower, gap }: Neighbour, inflected: boolean, ruled: boolean): boolean {
  if (!ruled && isCapitalised(text) && (APPOSITION.test(gap) || (languageOf(scene).languages & GERMAN) === 0)) return false;
  if (isAnimal(scene, lower)) return true;
  return inflected ? QUOTED_ANIMALS.has(lower) : isAnimal(scene, lower, OWNED_ANIMALS) && (languageOf(scene).languages & WITH_CASES) === 0;
}

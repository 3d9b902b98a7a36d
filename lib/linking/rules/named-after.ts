/** Whether words before a person's name make it the name of a place, a body or a ship: "rue Biden", "Université Joe-Biden", «улица "Путина"». */
import { isCapitalised } from '../../text/letters';
import { type Languages, languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { isHyphen, isSpace, type Neighbour, type Place, wordBefore } from '../surroundings';
import { isLookedThrough, streetBeforeIn, thingBeforeIn } from './things';

// What may stand between the word and the name, and after an abbreviation: "ul. Putina", but "… dans la rue. Poutine …".
const GAP = /^(?:[-‐‑]|\s*["'“„”«‘‚»「『]?\s?)$/;
const GAP_ABBREVIATED = /^\.\s*["'“„«]?$/;
const ABBREVIATED = /^(?:ul|al|pl|im|ave?|blvd|str|ул|пр|просп|пл|бул|наб|пер|им|ім|вул)$/;
// Capitalised alone: "Mount Putin" is a name, "in the street Putin" is none.
const ENGLISH_THINGS = new Set(['Mount', 'Camp', 'Fort', 'Hotel', 'Port', 'Saint', 'St', 'Château', 'Villa', 'Café']);
const ARTICLE = /^(?:du|del|della|de|do|da|la|of|l)$/;

export function isNamedAfter(scene: Scene, before: Neighbour): boolean {
  if (isCapitalised(before.text) && ENGLISH_THINGS.has(before.text) && GAP.test(before.gap)) return true;
  if (isIn(scene, thingBeforeIn(before.lower))) return GAP.test(before.gap) || (ABBREVIATED.test(before.lower) && GAP_ABBREVIATED.test(before.gap));
  if (before.lower === 'de' && isSpace(before.gap)) return isForeignOf(scene, before);
  if (isHyphen(before.gap)) return isThingAhead(scene, before);
  return isSpace(before.gap) && isLookedThrough(before.lower) && isThingAhead(scene, before);
}

/** "San Antonio de Putina" in a language that has no "de" of its own. */
function isForeignOf(scene: Scene, { start }: Neighbour): boolean {
  const first = wordBefore(scene.text, start);
  return first !== undefined && isSpace(first.gap) && isCapitalised(first.text) && (languageOf(scene).languages & OF_THEIR_OWN) === 0;
}

const OF_THEIR_OWN = languagesOf('fr', 'es', 'pt', 'it', 'ro', 'nl', 'de', 'sv', 'da', 'nb', 'hr');

/** A thing's word before another that belongs to the name: "centre Penn-Biden", "rue du Président Zelensky", "école primaire Joe-Biden". */
function isThingAhead(scene: Scene, { start }: Neighbour): boolean {
  const { text } = scene;
  const first = wordBefore(text, start);
  if (!first || !(isSpace(first.gap) || /^['’]$/.test(first.gap))) return false;
  if (!ARTICLE.test(first.lower)) return isIn(scene, thingBeforeIn(first.lower));
  // In a hotel of the president a president may be; a street is named after him.
  const second = wordBefore(text, first.start);
  return second !== undefined && isSpace(second.gap) && isIn(scene, streetBeforeIn(second.lower));
}

function isIn(scene: Scene, languages: Languages | undefined): boolean {
  if (languages === undefined) return false;
  return languages === 0 || (languages & (languageOf(scene).languages | languagesOf(scene.declared ?? ''))) !== 0;
}

/** "Kirpykla „Biden“": alone in quotation marks behind a word it is what something is called. Scripts without capitals quote names otherwise, too. */
export function isQuotedAlone(text: string, { end, before }: Place): boolean {
  if (before === undefined || before.gap === ' ' || before.gap.length > 3 || before.text.charCodeAt(0) >= END_OF_CYRILLIC || WORDS_FOR_WORDS.test(before.lower))
    return false;
  return !JOINTS.test(before.lower) && OPENING_QUOTE.test(before.gap) && CLOSING_QUOTE.test(text.slice(end, end + 2));
}

// "Biden" and "Putin" are two words that are spoken of, whether "Putin" reads them is said of him; crowds shout the name of whom they mean.
const JOINTS =
  /^(?:if|whether|because|when|while|ob|dass|wenn|weil|dat|wanneer|omdat|terwijl|si|que|cuando|porque|quand|lorsque|se|che|quando|perché|att|när|at|når|czy|że|gdy|zda|jestli|že|když|či|dacă|că|hogy|kad|and|or|und|oder|et|ou|y|en|of|och|og|eller|i|lub|nebo|și|sau|ja|ir|un|ve|és)$|^(?:scand|cri(?:e|ai|è)|rief|skandi|skandow|krzycz|křič|chant|shout|grit[aóo]|core[aó]|gridav|riep|ropade|ropte|råbte)/;
const END_OF_CYRILLIC = 0x530;
// What names are spoken of as, in Cyrillic and Greek: «Слово «Путин»».
const WORDS_FOR_WORDS =
  /^(?:[а-яёіїєґ]{1,3}$|скандир|скандув|крич|выкрик|вигук|повтор|произн|слов|фамили|прізвищ|им[яе]|ім|термин|газет|видан|издан|бренд|фактор|проект|λέξη|όνομα|(?:τον?|και|ο|η|την?)$)/;
const OPENING_QUOTE = /^\s["“”„«»]\s?$/;
const CLOSING_QUOTE = /^\s?["“”»«]/;

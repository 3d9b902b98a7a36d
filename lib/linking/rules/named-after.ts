/** Whether words before a person's name make it the name of a place, a body or a ship: "rue Biden", "Université Joe-Biden", «улица "Путина"». */
import { isCapitalised } from '../../text/letters';
import { isSmallWordOf, type Languages, languagesOf } from '../languages';
import { languageOf, type Scene } from '../scene';
import { endOfWord, isHyphen, isSpace, type Neighbour, opensSentence, type Place, wordBefore } from '../surroundings';
import { NATURE_IN_CAPITALS } from '../words/nature';
import { setOf } from '../words/set-of';
import { OFFICES } from '../words/titles';
import { isCalling, isLookedThrough, quotedThingBeforeIn, STREETS_WITH_CAPITAL, streetBeforeIn, thingBeforeIn } from './things';

// What may stand between the word and the name, and after an abbreviation: "ul. Putina", but "… dans la rue. Poutine …".
const GAP = /^(?:[-‐‑]|\s*["'“„”«‘‚»「『]?\s?)$/;
const GAP_ABBREVIATED = /^\.\s*["'“„«]?$/;
const ABBREVIATED = /^(?:ul|al|pl|im|ave?|blvd|str|ул|пр|просп|пл|бул|наб|пер|им|ім|вул)$/;
// Capitalised alone: "Mount Putin" is a name, "in the street Putin" is none.
const CAPITAL_THINGS = setOf(
  `Mount Camp Fort Hotel Lake Cape Port Saint St Château Villa Café LAKE CAPE MOUNT PIZ PIK CERRO LAGO LAC MONT JEBEL DJEBEL GLACIER BAHÍA PUNTA CABO ${NATURE_IN_CAPITALS}`,
);
const ARTICLE = /^(?:du|del|della|de|do|da|la|of|l|dem|sr|w|z|s|на|с|під|под|με|το|را|על)$/;

/** Whether a word, in small letters, is one for a street that is written with a full stop. */
export function isAbbreviated(word: string): boolean {
  return ABBREVIATED.test(word);
}

export function isNamedAfter(scene: Scene, before: Neighbour, inflected: boolean): boolean {
  if ((CAPITAL_THINGS.has(before.text) && GAP.test(before.gap)) || isCape(scene.text, before)) return true;
  const noun = nounAt(scene.text, before);
  if (noun.endsWith(HEBREW_PEAK))
    return before.gap === ' ' && !MEETING.test(scene.text.slice(endOfWord(scene.text, before.end + 1), before.end + LONGEST_AHEAD));
  if (isIn(scene, thingBeforeIn(noun)))
    return (
      isJoined(before.gap, noun) && !isOnBehalf(scene.text, noun, before.start) && (inflected || before.gap !== ' ' || !isOfGenitive(scene, noun, before.start))
    );
  if (before.gap.length > 1 && isIn(scene, quotedThingBeforeIn(before.lower))) return GAP.test(before.gap);
  if (before.lower === 'de' && isSpace(before.gap)) return isForeignOf(scene, before);
  // "Place du Président-Zelensky": nobody is addressed so.
  if (isHyphen(before.gap)) return (isCapitalised(before.text) && OFFICES.has(before.lower)) || isThingAhead(scene, before);
  // ע"ש is "in the name of".
  if (before.text === 'ש' && /ע["״]$/.test(scene.text.slice(before.start - 2, before.start))) return true;
  return isLookedThrough(before.lower) && GAP.test(before.gap) && isThingAhead(scene, before);
}

/** "El cabo Putin", a cape or a corporal; "al cabo" is at last. */
function isCape(text: string, { lower, gap, start }: Neighbour): boolean {
  return lower === 'cabo' && gap === ' ' && /^(?:el|del|o|do|no|pelo)$/.test(wordBefore(text, start)?.lower ?? '');
}

/** «От имени Путина»: by his order; «школа имени Путина» is named after him. */
function isOnBehalf(text: string, noun: string, start: number): boolean {
  return (noun === 'имени' || noun === 'імені') && /^(?:от|від)$/.test(wordBefore(text, start)?.lower ?? '');
}

// A peak, or a meeting of two at the top: "פסגת ביידן-פוטין", "פסגת ביידן ופוטין".
const HEBREW_PEAK = 'פסגת';
const MEETING = /^(?:\s?[-‐‑–—־]| ו[א-ת])/;

function isJoined(gap: string, noun: string): boolean {
  return GAP.test(gap) || (isAbbreviated(noun) && GAP_ABBREVIATED.test(gap));
}

/** «На мосту Путин вышел из машины»: where streets and schools have names in the genitive, another case is the one of whoever is there. */
function isOfGenitive(scene: Scene, noun: string, start: number): boolean {
  const { languages, told } = languageOf(scene);
  if (!told || (languages & ~WITH_GENITIVE) !== 0 || !(streetBeforeIn(noun) !== undefined || HOUSES.test(noun))) return false;
  const preposition = wordBefore(scene.text, start);
  return preposition !== undefined && opensSentence(scene.text, preposition) && isSmallWordOf(preposition.lower, languages);
}

const WITH_GENITIVE = languagesOf('pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'ru', 'uk');
const HOUSES =
  /^(?:szpital|muze|szk[oó]|uniwersy|teatr|lotnisk|dwor|stadi|šta?dión|nemocni|škol|šol|univer[sz]it|letišt|letisk|nádraž|bolni[cš]|aerodrom|акад[её]м|больниц|госпитал|музе|школ|университет|аэропорт|вокзал|театр|лікарн|шпитал|університет|аеропорт|інститут|институт|болниц|центр|фонд|мечет|храм)/;

/** "San Antonio de Putina" in a language that has no "de" of its own. */
function isForeignOf(scene: Scene, { start }: Neighbour): boolean {
  const first = wordBefore(scene.text, start);
  return first !== undefined && isSpace(first.gap) && isCapitalised(first.text) && (languageOf(scene).languages & OF_THEIR_OWN) === 0;
}

const OF_THEIR_OWN = languagesOf('fr', 'es', 'pt', 'it', 'ro', 'nl', 'de', 'sv', 'da', 'nb', 'hr');

/**
 * A thing's word before others that belong to the name: "centre Penn-Biden", "rue du Président Zelensky", "ulica im. Prezydenta Putina", "a ship
 * by the name of Putin".
 */
function isThingAhead(scene: Scene, last: Neighbour): boolean {
  const { text } = scene;
  let named = isCalling(last.lower);
  let ofStreet = false;
  let word = wordBefore(text, last.start);
  for (let i = 0; i < MOST_BETWEEN && word && isJoint(word); i++) {
    const lower = nounAt(text, word);
    // In a hotel of the president a president may be; a street is named after him.
    if (isIn(scene, ofStreet ? streetBeforeIn(lower) : thingBeforeIn(lower))) return !named || !isThe(text, word);
    // "Chemin du Président Zelensky": in text presidents have no capital.
    if (ofStreet && STREETS_WITH_CAPITAL.has(lower)) return isCapitalised(last.text);
    if (!isLookedThrough(lower) && !ARTICLE.test(lower)) return false;
    named ||= isCalling(lower);
    // "Estación de Presidente Biden".
    ofStreet ||= !named && ARTICLE.test(lower) && !(lower === 'de' && isCapitalised(last.text));
    word = wordBefore(text, word.start);
  }
  return false;
}

const MOST_BETWEEN = 4;

function isJoint({ gap, lower }: Neighbour): boolean {
  return isSpace(gap) || /^(?:['’]|-|\s["“„«])$/.test(gap) || (ABBREVIATED.test(lower) && GAP_ABBREVIATED.test(gap));
}

/** "The institute called Putin …": it is the one who calls. */
function isThe(text: string, { start }: Neighbour): boolean {
  return /\bthe\s(?:\w+\s)?$/i.test(text.slice(Math.max(0, start - LONGEST_AHEAD), start));
}

const LONGEST_AHEAD = 20;

/** A noun in small letters, both parts of one with a hyphen: "rond-point". */
export function nounAt(text: string, { start, lower }: Neighbour): string {
  if (text.charCodeAt(start - 1) !== HYPHEN) return lower;
  const whole = `${wordBefore(text, start)?.lower}-${lower}`;
  return thingBeforeIn(whole) === undefined ? lower : whole;
}

const HYPHEN = 0x2d;

/** Whether a word's languages are none in particular, or one that the text may be in. */
export function isIn(scene: Scene, languages: Languages | undefined): boolean {
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

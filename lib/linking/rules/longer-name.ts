/** Whether an organisation's name is part of the name of something else: a street, a parliamentary assembly, a spelling alphabet. */
import { isCapitalised } from '../../text/letters';
import { isCapitalOf, type Scene, styleAt } from '../scene';
import { isHyphen, isSpace, type Neighbour, opensSentence, type Place, wordAfter, wordBefore } from '../surroundings';
import { setOf } from '../words/set-of';
import { isCartridge } from './calibre';
import { isFestival } from './festivals';
import { isInscription } from './inscription';
import { isMemberBody } from './member-bodies';
import { isAbbreviated, isIn, nounAt } from './named-after';
import {
  BARS,
  isCalling,
  quotedThingBeforeIn,
  STREETS_AFTER,
  STREETS_WITH_ARTICLE,
  STREETS_WITH_CAPITAL,
  streetBeforeIn,
  streetBehindIn,
  thingBeforeIn,
} from './things';

// Nouns that stand alone, and parliaments' meetings: those need both words beside each other.
const ALPHABET =
  /^(?:alphabet|alfab[eē]t|alfabe|abeced|abécéd|ábécé|aakkos|tähestik|abėcėl|azbuk|алфавит|алфавіт|абет[кц]|азбу[кц]|αλφ[άα]βητ|αλφαβήτ|أبجدي|الفبا|[בהל]{0,2}אלפבית)/;
const PARLIAMENTARY = /^(?:parlam|parlem|parliam|парлам|κοινοβουλευτικ|(?:[وبك]?ال|لل)?برلماني|پارلمانی|ה?פרלמנטרי)/;
const ASSEMBLY =
  /^(?:assembl|assambl|asambl|asemble|majelis|sidang|versammlung|vergadering|församling|forsamling|zgromadz|shromážd|zhromažd|skup(?:št|šč)in|скупштин|скупщин|ассамбле|асамбле|adun[aă]r|meclis|yleiskok|közgyűl|συν[έε]λευσ|(?:[وبك]?ال|لل|[وبل])?جمعي|مجمع|مجلس|[בלמוש]?ה?(?:אספה|אסיפה|ועידה|עצרת))/;
// Both in one word: "parlamentarikerforsamling".
const WHOLE_ASSEMBLY = /^parlament.+(?:f[oö]rs|vers)amm?l/;
// "AP-OTAN", «ПА ОБСЕ», «ПА на НАТО»; behind the name "NATO PA".
const SHORT_ASSEMBLY = /^(?:AP|ZP|PZ|ПА|ПС|ΚΣ)$/;
const PHONETIC = /^(?:phon[eé]t|fone?[eéèēė]t|ה?פונטי|الصوتي|spell|hláskov|φωνητ|фонет|آوایی)/;
// Hardly any word is one of these: one look tells, and for most words their length.
const SHORTEST_NOUN = 4;
const NOUN = new RegExp([ALPHABET, PARLIAMENTARY, ASSEMBLY].map(({ source }) => source).join('|'));
const UNSPACED = /^(?:议会|議[会會]|議員会議|议员大会|議員大會|字母|音标)/;
const KOREAN = /^\s?(?:의회|의원 ?(?:총회|연맹)|음성 ?문자|알파벳)/;

// "Parliamentary Assembly of the NATO", «Парламентарната асамблея на НАТО»: so many short words may stand between the noun and the name.
const MOST_BETWEEN = 2;
const LONGEST_LINK = 5;
const LONGEST_ENDING = 3;
const LONGEST_UNSPACED = 8;
const FIRST_UNSPACED = 0x3000;

export function isPartOfLongerName(scene: Scene, place: Place): boolean {
  const { text } = scene;
  const { start, end, before } = place;
  const after = isGenitive(place.after) ? wordAfter(text, place.after.end) : place.after;
  if (isNamedUnspaced(text, end) || isNamedAhead(scene, before) || isNamedBehind(scene, after)) return true;
  if (isInscription(text, place) || isFestival(scene, place)) return true;
  return isCartridge(text, start, end) || isMemberBody(scene, { ...place, after });
}

/** "NATO's Parlamentariske Forsamling", "OSSE:s akademi": an ending that is written as a word of its own. */
function isGenitive(word: Neighbour | undefined): word is Neighbour {
  return word?.lower === 's' && /^['’:]$/.test(word.gap);
}

function isNamedUnspaced(text: string, end: number): boolean {
  if (text.charCodeAt(end) < FIRST_UNSPACED && text.charCodeAt(end + 1) < FIRST_UNSPACED) return false;
  const rest = text.slice(end, end + LONGEST_UNSPACED);
  return UNSPACED.test(rest) || KOREAN.test(rest);
}

/** The noun before the name, through prepositions and articles: "l'Assemblée parlementaire de l'OTAN", "strada NATO". */
function isNamedAhead(scene: Scene, before: Neighbour | undefined): boolean {
  if (!before) return false;
  if (isHyphen(before.gap)) return isShortAssembly(before);
  if (isStreetAhead(scene, before)) return true;
  let word: Neighbour | undefined = before;
  for (let i = 0; i <= MOST_BETWEEN && word && isLink(word.gap); i++) {
    if (isShortAssembly(word) && (i === 0 || word.lower > 'z' || isPartOf(scene.text, word, before))) return true;
    if (isNoun(word)) return isNounOf(scene.text, word, i > 0);
    if ((word.lower.length > LONGEST_LINK || isCapitalOf(scene, word)) && !PHONETIC.test(word.lower)) return false;
    word = wordBefore(scene.text, word.start);
  }
  return false;
}

/** "AP da OSCE"; but "the AP and NATO" are an agency and the organisation. */
function isPartOf(text: string, short: Neighbour, last: Neighbour): boolean {
  return LINKS.has(last.lower) && LINKS.has(wordAfter(text, short.end)?.lower ?? '');
}

function isNoun({ lower }: Neighbour): boolean {
  return lower.length >= SHORTEST_NOUN && NOUN.test(lower);
}

function isShortAssembly({ text }: Neighbour): boolean {
  return text.length === 2 && SHORT_ASSEMBLY.test(text);
}

/** "strada NATO", "rondo im. NATO", "Via NATO", "rue de l'OTAN", „бар «НАТО»“. */
function isStreetAhead(scene: Scene, before: Neighbour): boolean {
  const { gap, lower } = before;
  if (gap !== ' ' && /^\s["“„«»]\s?$/.test(gap)) return (isIn(scene, thingBeforeIn(lower)) && !isAbbreviated(lower)) || isIn(scene, quotedThingBeforeIn(lower));
  if (!isSpace(gap) && !/^['’]$/.test(gap)) return isAbbreviated(lower) && /^\.\s?$/.test(gap) && (isCalling(lower) || isIn(scene, streetBeforeIn(lower)));
  if (isStreet(scene, before)) return true;
  let word: Neighbour | undefined = before;
  let called = false;
  for (let i = 0; i < MOST_BETWEEN && word && (LINKS.has(word.lower) || isCalling(word.lower)); i++) {
    called ||= isCalling(word.lower);
    word = wordBefore(scene.text, word.start);
  }
  if (word === before || !word || !isSpace(word.gap)) return false;
  if (called) return isIn(scene, thingBeforeIn(word.lower));
  const noun = nounAt(scene.text, word);
  return (STREETS_WITH_ARTICLE.has(noun) && isIn(scene, streetBeforeIn(noun))) || isStreetInCapitals(scene, word);
}

function isStreet(scene: Scene, word: Neighbour): boolean {
  if (BARS.has(word.lower)) return true;
  return (isIn(scene, streetBeforeIn(nounAt(scene.text, word))) && !isAbbreviated(word.lower)) || isStreetInCapitals(scene, word);
}

function isStreetInCapitals(scene: Scene, { lower, start, text: word }: Neighbour): boolean {
  return isCapitalised(word) && STREETS_WITH_CAPITAL.has(lower) && styleAt(scene, start) === 'text' && !opensSentence(scene.text, { start });
}

const LINKS = setOf('de la l della dell da del do du des na на του της حلف');

/** Whether a noun ahead of the name, parted from it by other words or not, makes it part of a longer one. */
function isNounOf(text: string, noun: Neighbour, linked: boolean): boolean {
  return isWhole(noun) || isAssembly(wordBefore(text, noun.start), noun) || (linked && isCapitalAssembly(noun));
}

/** The noun behind the name: "NATO Parlamenter Asamblesi", "NATO-ábécé", "NATO phonetic alphabet", "NATO Street". */
function isNamedBehind(scene: Scene, after: Neighbour | undefined): boolean {
  const { text } = scene;
  // "OSSE:s parlamentariska församling", "NATO's Parliamentary Assembly".
  const next = after && after.text.length <= LONGEST_ENDING && after.gap !== ' ' && /^[:'’]$/.test(after.gap) ? wordAfter(text, after.end) : after;
  if (next && next.gap !== ' ' && /^["”“»]\s$/.test(next.gap) && isIn(scene, streetBehindIn(next.lower))) return true;
  if (!next || !(isSpace(next.gap) || isHyphen(next.gap) || /^['’]/.test(next.gap))) return false;
  if ((isCapitalised(next.text) && STREETS_AFTER.has(next.lower)) || isIn(scene, streetBehindIn(next.lower))) return true;
  if (isNoun(next)) return isWhole(next) || isAssemblyAlone(next) || isAssembly(wordAfter(text, next.end), next);
  if (next.text === 'PA') return styleAt(scene, next.start) !== 'capitals';
  if (next.text === 'PV') return isHyphen(next.gap);
  return PHONETIC.test(next.lower) && ALPHABET.test(wordAfter(text, next.end)?.lower ?? '');
}

/** Whether one word says it all. */
function isWhole({ lower }: Neighbour): boolean {
  return ALPHABET.test(lower) || WHOLE_ASSEMBLY.test(lower);
}

/** "NATO Assembly", "EBESZ-közgyűlés". */
function isAssemblyAlone({ gap, lower }: Neighbour): boolean {
  return lower === 'assembly' || (isHyphen(gap) && ASSEMBLY.test(lower));
}

/** "la Asamblea de la OTAN": an organisation of states has no other. */
function isCapitalAssembly({ text, lower }: Neighbour): boolean {
  return isCapitalised(text) && ASSEMBLY.test(lower);
}

/** Whether two words beside each other are a parliament's and a meeting's, in either order. */
function isAssembly(a: Neighbour | undefined, b: Neighbour): boolean {
  return a !== undefined && ((PARLIAMENTARY.test(a.lower) && ASSEMBLY.test(b.lower)) || (ASSEMBLY.test(a.lower) && PARLIAMENTARY.test(b.lower)));
}

function isLink(gap: string): boolean {
  return isSpace(gap) || gap === '' || /^['’]$/.test(gap);
}

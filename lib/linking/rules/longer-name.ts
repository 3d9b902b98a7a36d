/** Whether an organisation's name is part of the name of something else: a street, a parliamentary assembly, a spelling alphabet. */
import { isCapitalised } from '../../text/letters';
import { languageOf, type Scene } from '../scene';
import { isHyphen, isSpace, type Neighbour, type Place, wordAfter, wordBefore } from '../surroundings';
import { isCartridge } from './calibre';
import { isMemberBody } from './member-bodies';
import { STREETS_AFTER, streetBeforeIn } from './things';

// Nouns that stand alone, and parliaments' meetings: those need both words beside each other.
const ALPHABET =
  /^(?:alphabet|alfab[eē]t|alfabe|abeced|abécéd|ábécé|aakkos|tähestik|abėcėl|azbuk|алфавит|алфавіт|абетк|азбук|αλφάβητ|αλφαβήτ|أبجدي|[בהל]{0,2}אלפבית)/;
const PARLIAMENTARY = /^(?:parlam|parlem|parliam|парлам|κοινοβουλευτικ|(?:[وبك]?ال|لل)?برلماني|ה?פרלמנטרי)/;
const ASSEMBLY =
  /^(?:assembl|asambl|asamblej|asamblėj|asemble|versammlung|vergadering|församling|forsamling|zgromadz|shromážd|zhromažd|skupštin|скупштин|скупщин|ассамбле|асамбле|adunar|meclis|yleiskok|közgyűl|συνέλευσ|(?:[وبك]?ال|لل|[وبل])?جمعي|[בלמוש]?ה?(?:אספה|אסיפה|ועידה))/;
const PHONETIC = /^(?:phon[eé]t|fon[eéèēė]t|ה?פונטי|الصوتي|spell|hláskov|φωνητ|фонет)/;
// Hardly any word is one of these: one look tells.
const NOUN = new RegExp([ALPHABET, PARLIAMENTARY, ASSEMBLY].map(({ source }) => source).join('|'));
const UNSPACED = /^(?:议会|議會|議員会議|议员大会|議員大會|字母|音标)/;
const KOREAN = /^\s?(?:의회|음성 ?문자|알파벳)/;

// "Parliamentary Assembly of the NATO", «Парламентарната асамблея на НАТО»: so many short words may stand between the noun and the name.
const MOST_BETWEEN = 2;
const LONGEST_LINK = 5;
const LONGEST_ENDING = 3;
const LONGEST_UNSPACED = 8;
const FIRST_UNSPACED = 0x3000;

export function isPartOfLongerName(scene: Scene, place: Place): boolean {
  const { text } = scene;
  const { start, end, before, after } = place;
  return isNamedUnspaced(text, end) || isNamedAhead(scene, before) || isNamedBehind(text, after) || isCartridge(text, start, end) || isMemberBody(scene, place);
}

function isNamedUnspaced(text: string, end: number): boolean {
  if (text.charCodeAt(end) < FIRST_UNSPACED && text.charCodeAt(end + 1) < FIRST_UNSPACED) return false;
  const rest = text.slice(end, end + LONGEST_UNSPACED);
  return UNSPACED.test(rest) || KOREAN.test(rest);
}

/** The noun before the name, through prepositions and articles: "l'Assemblée parlementaire de l'OTAN", "strada NATO". */
function isNamedAhead(scene: Scene, before: Neighbour | undefined): boolean {
  let word = before;
  const street = word && isSpace(word.gap) ? streetBeforeIn(word.lower) : undefined;
  if (street !== undefined && (street === 0 || (street & languageOf(scene).languages) !== 0)) return true;
  for (let i = 0; i <= MOST_BETWEEN && word && isLink(word.gap); i++) {
    if (NOUN.test(word.lower)) return ALPHABET.test(word.lower) || isAssembly(wordBefore(scene.text, word.start), word);
    if ((word.lower.length > LONGEST_LINK || isCapitalised(word.text)) && !PHONETIC.test(word.lower)) return false;
    word = wordBefore(scene.text, word.start);
  }
  return false;
}

/** The noun behind the name: "NATO Parlamenter Asamblesi", "NATO-ábécé", "NATO phonetic alphabet", "NATO Street". */
function isNamedBehind(text: string, after: Neighbour | undefined): boolean {
  // "OSSE:s parlamentariska församling", "NATO's Parliamentary Assembly".
  const next = after && after.text.length <= LONGEST_ENDING && /^[:'’]$/.test(after.gap) ? wordAfter(text, after.end) : after;
  if (!next || !(isSpace(next.gap) || isHyphen(next.gap) || /^['’]/.test(next.gap))) return false;
  if (isCapitalised(next.text) && STREETS_AFTER.has(next.lower)) return true;
  if (NOUN.test(next.lower)) return ALPHABET.test(next.lower) || isAssembly(wordAfter(text, next.end), next);
  return PHONETIC.test(next.lower) && ALPHABET.test(wordAfter(text, next.end)?.lower ?? '');
}

/** Whether two words beside each other are a parliament's and a meeting's, in either order. */
function isAssembly(a: Neighbour | undefined, b: Neighbour): boolean {
  return a !== undefined && ((PARLIAMENTARY.test(a.lower) && ASSEMBLY.test(b.lower)) || (ASSEMBLY.test(a.lower) && PARLIAMENTARY.test(b.lower)));
}

function isLink(gap: string): boolean {
  return isSpace(gap) || gap === '' || /^['’]$/.test(gap);
}

/** Whether an organisation's name is part of the name of something else: a street, a parliamentary assembly, a spelling alphabet. */
import { isCapitalised } from '../text/letters';
import { languageOf, type Scene } from './scene';
import { isHyphen, isSpace, type Neighbour, wordAfter, wordBefore } from './surroundings';
import { STREETS_AFTER, streetBeforeIn } from './things';

// Nouns that stand alone, and parliaments' meetings: those need both words beside each other.
const ALPHABET = /^(?:alphabet|alfabet|alfabe|abeced|abécéd|ábécé|aakkos|tähestik|abėcėl|azbuk|алфавит|алфавіт|абетк|азбук|αλφάβητ|αλφαβήτ|أبجدي|אלפבית)/;
const PARLIAMENTARY = /^(?:parlam|parlem|parliam|парлам|κοινοβουλευτικ|[وبل]?ال?برلماني|ה?פרלמנטרי)/;
const ASSEMBLY =
  /^(?:assembl|asambl|asamblej|asamblėj|asemble|versammlung|vergadering|församling|forsamling|zgromadz|shromážd|zhromažd|skupštin|скупштин|скупщин|ассамбле|асамбле|adunar|meclis|yleiskok|közgyűl|συνέλευσ|[وبل]?ال?جمعي|ה?אספה|ה?אסיפה|ה?ועידה)/;
const UNSPACED = /^(?:议会|議會|議員会議|议员大会|議員大會|字母|音标)/;
const KOREAN = /^\s?(?:의회|음성 ?문자|알파벳)/;

// "Parliamentary Assembly of the NATO", «Парламентарната асамблея на НАТО»: at most so many words reach from the noun to the name.
const MOST_BETWEEN = 2;
const LONGEST_UNSPACED = 8;

export function isPartOfLongerName(scene: Scene, start: number, end: number): boolean {
  const { text } = scene;
  const rest = text.slice(end, end + LONGEST_UNSPACED);
  return UNSPACED.test(rest) || KOREAN.test(rest) || isNamedAhead(scene, start) || isNamedBehind(scene, end);
}

/** The noun before the name, through prepositions and articles: "l'Assemblée parlementaire de l'OTAN", "strada NATO". */
function isNamedAhead(scene: Scene, start: number): boolean {
  let word = wordBefore(scene.text, start);
  const street = word && isSpace(word.gap) ? streetBeforeIn(word.lower) : undefined;
  if (street !== undefined && (street === 0 || (street & languageOf(scene).languages) !== 0)) return true;
  for (let i = 0; i <= MOST_BETWEEN && word && isLink(word.gap); i++) {
    const before: Neighbour | undefined = wordBefore(scene.text, word.start);
    if (ALPHABET.test(word.lower)) return true;
    if (before && isSpace(before.gap) && isAssembly(before.lower, word.lower)) return true;
    if (isCapitalised(word.text)) return false;
    word = before;
  }
  return false;
}

/** The noun behind the name: "NATO Parlamenter Asamblesi", "NATO-ábécé", "NATO Street". */
function isNamedBehind({ text }: Scene, end: number): boolean {
  const next = wordAfter(text, end);
  if (!next || !(isSpace(next.gap) || isHyphen(next.gap) || /^['’]/.test(next.gap))) return false;
  if (ALPHABET.test(next.lower) || (isCapitalised(next.text) && STREETS_AFTER.has(next.lower))) return true;
  const second = wordAfter(text, next.end);
  return second !== undefined && isSpace(second.gap) && (isAssembly(next.lower, second.lower) || (isSpace(next.gap) && ALPHABET.test(second.lower)));
}

function isAssembly(first: string, second: string): boolean {
  return (PARLIAMENTARY.test(first) && ASSEMBLY.test(second)) || (ASSEMBLY.test(first) && PARLIAMENTARY.test(second));
}

function isLink(gap: string): boolean {
  return isSpace(gap) || gap === '' || /^['’]$/.test(gap);
}

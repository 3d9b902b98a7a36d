/** A second last name behind a name, as Spaniards, Latin Americans and Portuguese have one: "Biden Martínez", "Joe Biden Castaño, de 54 años". */
import { isCapitalised, isShouted } from '../../text/letters';
import { languagesOf } from '../languages';
import { isPlace, languageOf, type Scene, styleAt } from '../scene';
import { isSpace, type Neighbour, opensSentence, type Place, wordBefore } from '../surroundings';
import { HISPANIC_ENDING, HISPANIC_NAMES, NO_LAST_NAMES } from '../words/last-names';
import { setOf } from '../words/set-of';

const LANGUAGES = languagesOf('es', 'pt', 'it');
const INDONESIAN = languagesOf('id');
const AGE_INDONESIAN = /^(?: [A-Z]\p{Ll}+)?(?:, \d{1,2}(?: tahun)?,| \(\d{1,2}(?: tahun)?\))/u;

/** `givens` are the bearer's, where a last name stands that they may stand before; with one another last name needs less to tell. */
export function isSecondLastName(scene: Scene, place: Place, next: Neighbour, givens: readonly string[] | undefined): boolean {
  if (!isSpace(next.gap) || !isCapitalised(next.text) || isShouted(next.text)) return false;
  return isIndonesian(scene, next) || isRomance(scene, place, next, givens);
}

/** "Putin Simanjuntak, 34, membuka". */
function isIndonesian(scene: Scene, { start, end }: Neighbour): boolean {
  if (languageOf(scene).languages !== INDONESIAN || isPlace(scene, start)) return false;
  return AGE_INDONESIAN.test(scene.text.slice(end, end + REACH));
}

function isRomance(scene: Scene, place: Place, next: Neighbour, givens: readonly string[] | undefined): boolean {
  const { languages, told } = languageOf(scene);
  if ((languages & LANGUAGES) === 0 || styleAt(scene, next.start) !== 'text') return false;
  const behind = scene.text.slice(next.end, next.end + REACH);
  const isOther = NO_LAST_NAMES.has(next.lower) || isPlace(scene, next.start);
  if (!isOther && (AGE.test(behind) || NATIONALITIES.has(place.before?.lower ?? ''))) return true;
  if ((languages & ~LANGUAGES) !== 0) return false;
  const { from, ruler, whole } = beginningOf(scene.text, place, givens);
  if (HISPANIC_ENDING.test(next.lower) || HISPANIC_NAMES.has(next.lower)) return !(ruler && opensSentence(scene.text, ruler));
  if (!told || isOther || ruler) return false;
  return whole ? !CREDIT.test(behind) : APPOSITION.test(behind) && opensSentence(scene.text, { start: from });
}

/** Where a name begins with a given name before it, whether it is whole with one, and the preposition that rules it. */
function beginningOf(
  text: string,
  { start, before }: Place,
  givens: readonly string[] | undefined,
): { from: number; ruler: Neighbour | undefined; whole: boolean } {
  const given = before && givens?.includes(before.text) ? before : undefined;
  const from = given?.start ?? start;
  const first = given ? wordBefore(text, from) : before;
  const ruler = first && isSpace(first.gap) && PREPOSITIONS.has(first.lower) ? first : undefined;
  return { from, ruler, whole: given !== undefined || givens?.length === 0 };
}

// "Con Biden Estados Unidos volvió": these may rule the first alone.
const PREPOSITIONS = setOf(
  'con para según ante contra de sin por a hacia tras sobre desde entre bajo del al com segundo perante sem após em di da per secondo contro senza dopo su tra fra',
);
// "El peruano Putin Ayala": none of the countries of those whom everybody knows.
const NATIONALITIES = setOf(
  'peruano peruana boliviano boliviana colombiano colombiana ecuatoriano ecuatoriana venezolano venezolana chileno chilena argentino argentina uruguayo uruguaya paraguayo paraguaya mexicano mexicana guatemalteco guatemalteca hondureño hondureña',
  'nicaragüense salvadoreño salvadoreña costarricense panameño panameña cubano cubana dominicano dominicana español española brasileño brasileña portugués portuguesa filipino filipina brasileiro brasileira colombiana português espanhol espanhola mexicana equatoriano',
  'venezuelano venezuelana angolano angolana moçambicano moçambicana cabo-verdiano boliviana uruguaio uruguaia paraguaio paraguaia peruviano peruviana colombiano brasiliano brasiliana spagnolo spagnola messicano messicana cileno cilena',
);
const REACH = 40;
const AGE = /^(?: [A-ZÁÉÍÓÚÑÇ][^\s,.]+)?(?:, (?:de )?\d{1,3} (?:años|anos|anni)|,? \(\d{1,3}(?: (?:años|anos|anni))?\))/;
const APPOSITION = /^(?: [A-ZÁÉÍÓÚÑÇ][^\s,.]+)?(?:, (?:de \d|[a-záéíóú])| y su )/;
// Who took the photograph: "Joe Biden Getty Images".
const CREDIT = /^ (?:Images|Press|Photo|[A-Z]{2,})|^ ?\//;

/** Whom an age beside a last name tells from its bearer: "Putin, 44, of no fixed address", "der 38-jährige Biden", バイデン容疑者（52）. */
import { isDigit, KIND, kindOf } from '../../text/letters';
import type { Neighbour, Place } from '../surroundings';
import { setOf } from '../words/set-of';

// The years in which papers that stand on the web write of somebody's age today; what is older mostly says "then 47".
const [FIRST_YEAR, LAST_YEAR] = [2012, 2032];
const OLDEST = 115;
const REACH = 40;
const YEARS =
  'ans|años|anni|anos|jaar|Jahre|lat|lata|let|rokov|roků|rok[uy]?|лет|лета|год(?:а|ина|ини|ине)?|рок(?:и|ів)|ετών|χρον[ώω]ν|yaşında|ani|de ani|år|éves|m\\.|metų|gad(?:i|us|u)|aastane|-year-old|tahun|tuổi|عاما|عامًا|سنة|שנים|歳|세|살|岁|歲';
const BEHIND = new RegExp(
  `^(?:,|،|、|,? ?[(（])\\s?(?:de |aged |в възраст |în vârstă de |w wieku |ve věku |vo veku |na |בן |בת )?(\\d{1,3})(?:\\s?(?:${YEARS}))?\\s?(?:[,;)）、،]|$)`,
);
const AGED_BEHIND =
  /^, (?:an? |ein(?:en?)? |en |een |une? |um |uma |et |az |egy )?(\d{1,3})[\s-]?(?:year-old|jährig|årig|jarig|let(?:ni|á?[íé]|y|ý|eg|ém)|roč|летн|річн|годиш|godiš|vuoti|aasta|éves|metis|gadīg|yaşındaki)/;
const AGED = setOf(
  'jähriger jährige jährigen old årig årige åring jarige letni letniego letniemu letnim letý letého letému letým ročný ročného ročnému летний летнего летнему летним річний річного річному річним годишният годишния годишен годишњи godišnji godišnjak vuotias vuotiaan aastane aastase éves metis mečio gadīgais gadīgo yaşındaki ετών χρονος χρονο',
);
const NUMBER_AHEAD = /(?<![\d.,])(\d{1,3})[\s-]?(?:year-)?$/;
const LONGEST_NUMBER = 10;
// In scripts without spaces and in Korean an age in brackets needs no word: バイデンさん（54）, 푸틴 씨(44).
const UNSPACED = /^(?:氏|さん|容疑者|被告|選手|선수|\s?씨|\s?군|\s?양)?\s?[（(](\d{1,3})(?:歳|岁|歲|세|살)?[）)]/;
const AHEAD_UNSPACED = /(?<!\d)(\d{1,3})\s?(?:歳|岁|歲|세|살)(?:の|的|인|의)?\s?$/;

/** Whether an age beside a name at a place is none that somebody who was `born` in a year has had in the papers of the last years. */
export function isOfOtherAge(text: string, { start, end, before }: Place, born: number): boolean {
  const age = ageBehind(text, end) ?? ageAhead(text, start, before);
  return age !== undefined && age <= OLDEST && (age < FIRST_YEAR - born - 1 || age > LAST_YEAR - born);
}

function ageBehind(text: string, end: number): number | undefined {
  const unspaced = kindOf(text.charCodeAt(end - 1)) > KIND.letter;
  if (!unspaced && !mayBeAge(text, end)) return undefined;
  const behind = text.slice(end, end + REACH);
  const found = unspaced ? UNSPACED.exec(behind) : (BEHIND.exec(behind) ?? AGED_BEHIND.exec(behind));
  // A number alone between brackets may be of votes.
  if (!found || (!unspaced && /^,? ?[(（]\s?\d+\s?[)）]/.test(found[0]))) return undefined;
  return Number(found[1]);
}

/** A comma or a bracket, and nearly always a figure: most names have neither. */
function mayBeAge(text: string, end: number): boolean {
  const unit = text.charAt(end);
  if (unit === ' ') return text.charAt(end + 1) === '(' && isDigit(text.charCodeAt(end + 2));
  if (unit !== ',' && unit !== '،') return false;
  return isDigit(text.charCodeAt(end + 2)) || FIRST_OF_LINKS.includes(text.charAt(end + 2));
}

const FIRST_OF_LINKS = 'daewvînubв';

function ageAhead(text: string, start: number, before: Neighbour | undefined): number | undefined {
  if (before === undefined) return undefined;
  const unspaced = kindOf(text.charCodeAt(start)) > KIND.letter;
  if (!unspaced && !(before.gap === ' ' && AGED.has(before.lower))) return undefined;
  const found = unspaced
    ? AHEAD_UNSPACED.exec(text.slice(Math.max(0, start - LONGEST_NUMBER), start))
    : NUMBER_AHEAD.exec(text.slice(Math.max(0, before.start - LONGEST_NUMBER), before.start));
  return found ? Number(found[1]) : undefined;
}

/** Who stands in the results of matches and in reports from court: "Goals: Putin (12), Biden (80)", "Putin, of Mill Lane, Otley". */
import { isDigit } from '../../text/letters';
import type { Place } from '../surroundings';
import { setOf } from '../words/set-of';

const SCORERS = setOf(
  'goals goalscorers scorers tries tore torschützen tor buts buteurs but goles goleadores gol gols golos reti marcatori goller doelpunten doelpuntenmakers mål målskyttar målscorere måltagere maalit bramki gole branky góly góle strijelci стрелци голы голи голмайстори автори goluri marcatori gólok gólszerző golovi',
  'scorer σκόρερ γκολ הבקיעו שערים הכובשים כבשו الهدافون الأهداف الهدفين الهدف الأهداف 得点者 得点 득점 进球 進球 bàn thắng väravad gólszerzők įvarčiai vārti vārtus голове strelci góly golgeteri målgörare maalintekijät گلها الهدافون',
);
const BEFORE_NUMBER = /(?:^|[\s(])([^\s\d(:：]+)[:：] ?(?:[^.]|\d\.){0,14}$/;
const MINUTE = /^ ?[(（]?(?:min\. |전반 |후반 |phút )?\d{1,3}(?!\d)/;
const MINUTE_BRACKETED = /^ ?[(（]\d{1,3}[.'’]?[)）]/;
// The score after each goal: "1-0 Putin (12), 2-0 Biden (80)".
const SCORE = /[,;:(] \d{1,2}[-–:]\d{1,2} $/;
const LONGEST_SCORE = 8;
const REACH = 34;
const LIVING =
  /^, (?:of no fixed|of (?:\d+ )?(?:[A-Z]\w+ ){1,3}(?:Lane|Street|Road|Avenue|Close|Drive|Way|Crescent|Gardens|Terrace|Grove|Place|Rise|Walk|Row|Green)|vecin[oa] de|demeurant|domiciliée? à|wohnhaft in|residente (?:a|em)|morador[a]? d|woonachtig|bosatt i|bosat i|bosatt i|zamieszkał|bytem v|проживающ|жител|мешкан|κάτοικος )/;
// Nearly every comma has another letter behind it.
const FIRST_OF_LIVING = 'ovdwrmbzпжмκ';

/** Whether what is beside a last name at a place tells that it is somebody's of whom only such news speaks. */
export function isOfLocalNews(text: string, { start, end, before }: Place): boolean {
  if (text.charAt(end) === ',' && FIRST_OF_LIVING.includes(text.charAt(end + 2)) && LIVING.test(text.slice(end, end + REACH))) return true;
  if (before === undefined) return false;
  if (isDigit(before.text.charCodeAt(0)))
    return isScorer(text, start) || (SCORE.test(text.slice(Math.max(0, start - LONGEST_SCORE), start)) && MINUTE_BRACKETED.test(text.slice(end, end + REACH)));
  return before.gap !== ' ' && /[:：]/.test(before.gap) && SCORERS.has(before.lower) && MINUTE.test(text.slice(end, end + REACH));
}

/** "Tore: 1:0 Putin (12.)", "Reti: 12' Putin": the minute or the score before the name. */
function isScorer(text: string, start: number): boolean {
  const label = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return label !== undefined && SCORERS.has(label.toLowerCase());
}

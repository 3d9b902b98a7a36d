/** Who stands in the results of matches and in reports from court: "Goals: Putin (12). Booked: Biden", "Putin (TC Dachau)", "Putin, of Mill Lane, Otley". */
import { isDigit } from '../../text/letters';
import type { Place } from '../surroundings';
import { setOf } from '../words/set-of';

const SCORERS = setOf(
  'goals goalscorers scorers tries tore torschützen tor buts buteurs but goles goleadores gol gols golos reti marcatori goller doelpunten doelpuntenmakers mål målskyttar målscorere måltagere maalit bramki gole branky góly góle strijelci стрелци голы голи голмайстори автори goluri marcatori gólok gólszerző golovi',
  'marcat scorer σκόρερ γκολ הבקיעו שערים הכובשים כבשו الهدافون الأهداف الهدفين الهدف الأهداف 得点者 得点 득점 进球 進球 bàn thắng väravad gólszerzők įvarčiai vārti vārtus голове strelci góly golgeteri målgörare maalintekijät گلها الهدافون',
);
const BEFORE_NUMBER = /(?:^|[\s(])([^\s\d(:：]+)[:：] ?(?:[^.]|\d\.|(?:min|dk|perc|мин|хв)\.){0,18}$/;
const MINUTE = /^ ?[(（]?(?:min\. |전반 |후반 |phút )?\d{1,3}(?!\d)/;
const MINUTE_BRACKETED = /^ ?[(（]\d{1,3}[.'’]?[)）]/;
// The score after each goal: "1-0 Putin (12), 2-0 Biden (80)".
const SCORE = /[,;:(] \d{1,2}[-–:]\d{1,2} $/;
const LONGEST_SCORE = 8;
const REACH = 34;
// Who was shown a card, or whistled, behind the scorers.
const CARDS = setOf(
  'referee árbitro árbitra arbitro arbitre schiedsrichter schiedsrichterin scheidsrechter sędzia rozhodčí rozhodca arbitru domare dommer hakem erotuomari kohtunik teisėjas sudac sodnik',
  'судья суддя съдия судија διαιτητής 主審 주심 裁判 الحكم השופט',
  'booked bookings cautions cautioned yellow gelb gelbe verwarnungen verwarnung verwarnt avertissement avertissements averti amarilla amarillas tarjetas tarjeta amonestados amonestaciones ammoniti ammonito espulso espulsi cartões amarelos amarelo cartão geel gele kaart varningar varning advarsel advarsler gult gule kartki kartka kartek żk žk ck karty napomínaní napominani žlutá žluté žltá žlté kartoni karton žuti opomene galben galbene kart kartlar sarı keltainen keltaiset lap lapok sárga kollane geltona dzeltenā',
  'предупреждение предупреждения предупреждён предупреждены попередження картон картони жълт жути опомене κίτρινη κίτρινες κάρτες إنذار إنذارات البطاقات צהוב צהובים כרטיסים 警告 退場 경고 퇴장 黄牌 黃牌 红牌 紅牌',
);
const LABELS = /([^\s\d(:：،、。]+) ?[:：]/g;
const LONGEST_REPORT = 160;
// "Putin (TC Dachau) beat Huber (TC Erding)".
const CLUB =
  /^ \((?:TC|TSV|SV|FC|TV|SC|VfL|VfB|ASV|TuS|SpVgg|TTC|RSV|LG|AC|AS|US|SS|CD|CF|RC|UD|TK|SK|KS|MKS|LKS|GKS|TJ|FK|NK|HK|BK|IF|IK|FF|VK|AFC|RFC|OK|ФК|ХК|СК|ТК|КК) \p{Lu}/u;
const LIVING =
  /^, (?:of no fixed|of (?:\d+ )?(?:[A-Z]\w+ ){1,3}(?:Lane|Street|Road|Avenue|Close|Drive|Way|Crescent|Gardens|Terrace|Grove|Place|Rise|Walk|Row|Green)|vecin[oa] de|demeurant|domiciliée? à|wohnhaft in|residente (?:a|em)|morador[a]? d|woonachtig|bosatt i|bosat i|bosatt i|zamieszkał|bytem v|проживающ|жител|мешкан|κάτοικος )/;
// Nearly every comma has another letter behind it.
const FIRST_OF_LIVING = 'ovdwrmbzпжмκ';

/** Whether what is beside a last name at a place tells that it is somebody's of whom only such news speaks. */
export function isOfLocalNews(text: string, { start, end, before }: Place): boolean {
  if (text.charAt(end) === ',' && FIRST_OF_LIVING.includes(text.charAt(end + 2)) && LIVING.test(text.slice(end, end + REACH))) return true;
  if (text.charAt(end + 1) === '(' && CLUB.test(text.slice(end, end + REACH))) return true;
  if (before === undefined) return false;
  if (isDigit(before.text.charCodeAt(0)))
    return isScorer(text, start) || (SCORE.test(text.slice(Math.max(0, start - LONGEST_SCORE), start)) && MINUTE_BRACKETED.test(text.slice(end, end + REACH)));
  if (before.gap === ' ' || !/[:：]/.test(before.gap)) return false;
  if (SCORERS.has(before.lower)) return MINUTE.test(text.slice(end, end + REACH));
  return CARDS.has(before.lower) && isAmongScorers(text, before.start);
}

/** Whether scorers are listed before an offset: elsewhere "Warning: Biden" is news. */
function isAmongScorers(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - LONGEST_REPORT), start).toLowerCase();
  return [...ahead.matchAll(LABELS)].some(([, label = '']) => SCORERS.has(label));
}

/** "Tore: 1:0 Putin (12.)", "Reti: 12' Putin": the minute or the score before the name. */
function isScorer(text: string, start: number): boolean {
  const label = BEFORE_NUMBER.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return label !== undefined && SCORERS.has(label.toLowerCase());
}

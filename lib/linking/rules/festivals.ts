/** Days and festivals that are called after an organisation: "Dny NATO v Ostravě", "NATO Days", "Norfolk NATO Festival". */
import { isCapitalised } from '../../text/letters';
import { languageOf, type Scene, styleAt } from '../scene';
import { isHyphen, isSpace, type Neighbour, opensSentence, type Place, wordAfter, wordBefore } from '../surroundings';
import { byLanguage, isListed } from '../words/by-language';
import { setOf } from '../words/set-of';

/** Before the name, with a capital. */
const AHEAD = byLanguage({
  'cs sk': 'dny dnech dnů dnům dni dňoch dní dňom den deň dne dňa festival festivalu festivale',
  pl: 'dni dniach dniami dniom dzień dnia festiwal festiwalu piknik pikniku pikniki',
  ro: 'zilele zilelor ziua zilei festivalul festivalului',
  ru: 'дни днях дней дням день дня фестиваль фестиваля фестивале',
  uk: 'дні днях днів дням день дня фестиваль фестивалю фестивалі',
  'bg sr hr': 'дните денят деня дани данима dani danima dana',
  fr: 'journées journée fête festival',
  es: 'jornadas días día festival fiesta',
  it: 'giornate giornata festival festa',
  'pt es': 'jornadas dias dia festival festa',
  el: 'ημέρες ημερών ημέρα ημέρας φεστιβάλ',
});
// Of the places where such are held one is enough, where a word for days tells nothing by a capital.
const PLACE = /^[^.!?]{0,60}?(?:ostrav|ostrau|οστράβα|острав|أوسترافا|אוסטרבה|オストラ[バヴ]|오스트라바|俄斯特拉|mošnov)/i;
const PLACE_AHEAD = /(?:ostrav|オストラ[バヴ]|오스트라바|俄斯特拉)[^.!?]{0,30}$/i;
const BEHIND = setOf(
  'open days day tattoo festival fest airshow günleri günü günlerinde günlerine dagarna dagene dagen days festivali festivalen musikfest musikfestival taptoe napok nap päivät päivä päevad dienos dienas',
);
const DAYS = /^(?:tage[ns]?|dagen|dagarna|dagene|napok|days|デー|日|의$)/;
const DAYS_AHEAD = /^(?:أيام|يوم|ימי|יום)$/;
const COUNTED = /^(?:are|is|sind|zijn|sont|son|sono|são|är|er|sunt|jsou|sú|są|su|були|были|byly|сочтены|злічені|είναι|si|în)$/;
const OF = setOf('de de la l della dell da del do du na на la la les van von of του του');
const REACH = 60;

export function isFestival(scene: Scene, place: Place): boolean {
  return isDayAhead(scene, place) || isDayBehind(scene, place);
}

/** "Na Dnech NATO"; at a sentence's beginning not "Dny NATO jsou sečteny". */
function isDayAhead(scene: Scene, { before, after }: Place): boolean {
  const { text } = scene;
  let word = before;
  for (let i = 0; i < 2 && word && OF.has(word.lower) && /^[\s'’]+$/.test(word.gap); i++) word = wordBefore(text, word.start);
  if (!word || !isCapitalised(word.text) || !/^[\s'’]+$/.test(word.gap)) return false;
  if (!isListed(AHEAD, word.lower, () => languageOf(scene).languages) || styleAt(scene, word.start) !== 'text') return false;
  return !opensSentence(text, word) || !(after && isSpace(after.gap) && COUNTED.test(after.lower));
}

/** "NATO Days", "NATO Günleri"; where every noun has a capital, or none has one, those of the place that is known for them. */
function isDayBehind(scene: Scene, { start, end, before, after }: Place): boolean {
  if (after && isCapitalEvent(scene, after)) return true;
  const { text } = scene;
  if (!(after && DAYS.test(after.lower)) && !(before && DAYS_AHEAD.test(before.lower))) return false;
  return PLACE.test(text.slice(end, end + REACH)) || PLACE_AHEAD.test(text.slice(Math.max(0, start - REACH), start));
}

function isCapitalEvent(scene: Scene, { gap, text: word, lower, start, end }: Neighbour): boolean {
  if (!BEHIND.has(lower)) return false;
  if (isHyphen(gap)) return LIVELY.test(lower);
  if (!isSpace(gap) || !isCapitalised(word) || styleAt(scene, start) !== 'text') return false;
  const next = wordAfter(scene.text, end)?.lower ?? '';
  return lower === 'open' ? /^days?$/.test(next) : !COUNTED.test(next);
}

// These are hardly a meeting's: "NAVO-taptoe".
const LIVELY = /^(?:tattoo|fest|festival|festivalen|taptoe|musikfest|musikfestival)$/;

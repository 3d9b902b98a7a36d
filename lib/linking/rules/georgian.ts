/** Nato Vachnadze, נאטו ואצ'נדזה, 나토 바츠나제: a Georgian last name behind what is a Georgian given name, too, by the shape that it has in each script. */
import { KIND, kindOf } from '../../text/letters';
import type { Neighbour } from '../surroundings';

const SPACED = /(?:d[sz][eéė]|sh?vili|schwili|švili|chvili|şvili|tjvili|дзе|дзэ|швили|швілі|τζε|σβίλι)$/;
const HEBREW = /^ [א-ת'׳’-]{2,}(?:דזה|דזא|ש[וב]?ו?ילי|רוולי|[בוי]אני)(?![א-ת])/;
const PERSIAN = /^ [آ-ی\u200c]{2,}(?:دزه|دزي|شویلی|شوییلی|شفيلي|شويلي)(?![آ-ی])/;
// 제 ends many nouns of politics, too: 의제, 체제, 문제, 과제.
const KOREAN = /^ [가-힣]{1,4}(?:[나리라미바카키니디]제|[슈쉬시]빌리|[레테]벨리|리아니)(?:[은는이가을를의에와과도로]|에게|에서|으로)?(?![가-힣])/;
const LONGEST = 24;
const [FIRST_HEBREW, FIRST_ARABIC, END_OF_ARABIC] = [0x5d0, 0x600, 0x700];

export function isGeorgianBehind(text: string, end: number, next: Neighbour | undefined): boolean {
  if (next?.gap !== ' ') return false;
  const unit = next.text.charCodeAt(0);
  if (unit < FIRST_HEBREW) return SPACED.test(next.lower);
  const rest = text.slice(end, end + LONGEST);
  if (unit < FIRST_ARABIC) return HEBREW.test(rest);
  if (unit < END_OF_ARABIC) return PERSIAN.test(rest);
  return kindOf(unit) === KIND.hangul && KOREAN.test(rest);
}

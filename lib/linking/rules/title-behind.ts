/** An office behind a name, where East Asian languages have it: 拜登总统, プーチン前大統領, 바이든 대통령. */
import type { TextRange } from '../../model';

const TITLE = /^(?:[前元现現时時当當新副][任选選]?|次期|候任)?(?:总统|總統|大統領)|^ (?:전 |현 |당시 |미국? |러시아 |우크라이나 )?부?대통령/;
const LONGEST_TITLE = 12;

/** Where the office stands that begins behind a name at once; `undefined` when none does. */
export function titleBehind(text: string, end: number): TextRange | undefined {
  const title = TITLE.exec(text.slice(end, end + LONGEST_TITLE))?.[0];
  return title === undefined ? undefined : { start: end + title.length - title.trimStart().length, end: end + title.length };
}

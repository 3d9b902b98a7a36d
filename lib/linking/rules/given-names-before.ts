import { foldOf, foldText, isCapitalised, isShouted, KIND, kindOf } from '../../text/letters';
import type { Scene } from '../scene';
import { isInitial, isSpace, type Neighbour, wordBefore } from '../surroundings';

/**
 * The bearer's given names and initials before a last name, and where they begin; `others` when they are somebody else's initials; `undefined`
 * when there are none. "Joseph R. Biden", "В. В. Путин", "Wołodymyra Zełenskiego", "乔·拜登".
 */
export function givenNamesBefore({ text, lastEnd }: Scene, start: number, givens: readonly string[]): { readonly start: number } | 'others' | undefined {
  let at = start;
  let named = false;
  const initials: string[] = [];
  for (;;) {
    const before = wordBefore(text, at);
    // What belongs to another name is no initial of this one: "O.S.C.E. Zelensky".
    if (!before || before.start < lastEnd) break;
    if (isInitialHere(text, before, givens)) {
      initials.unshift(before.text);
      at = before.start;
      continue;
    }
    if (!/^(?:\s+|\s*[-‐‑·•‧・･]\s*)$/.test(before.gap)) break;
    const given = givens.find((name) => endsWithName(text, before.end, name));
    if (given === undefined) break;
    named = true;
    at = before.end - given.length;
  }
  if (named) return { start: at };
  const [first] = initials;
  if (first === undefined) return undefined;
  return givens.some((name) => name.startsWith(first)) ? { start: at } : 'others';
}

/** Whether a word is an initial: with its full stop, or without one after a given name of the bearer ("Joseph R Biden", "ג'וזף ר' ביידן"). */
function isInitialHere(text: string, word: Neighbour, givens: readonly string[]): boolean {
  const semitic = word.text.length === 1 && word.text >= 'א' && word.text <= 'ي';
  if (!semitic && /^\.\s*$/.test(word.gap)) return isInitial(text, word);
  if (semitic ? !/^['’׳.]?\s+$/.test(word.gap) : word.text.length > 1 || !isSpace(word.gap) || !isCapitalised(word.text)) return false;
  const before = wordBefore(text, word.start);
  return before !== undefined && isSpace(before.gap) && givens.some((name) => endsWithName(text, before.end, name));
}

// Apostrophes within a name are written in many ways (Hebrew ג'ו).
const APOSTROPHES = /[’׳‘ʼ`]/g;

/** Whether a name ends at an offset, as a word of its own; in capitals, too, and after Hebrew and Arabic prepositions. */
function endsWithName(text: string, end: number, name: string): boolean {
  const start = end - name.length;
  // The last letter tells most names apart without a string being made.
  if (start < 0 || foldOf(text.charCodeAt(end - 1)) !== foldOf(name.charCodeAt(name.length - 1))) return false;
  const written = text.slice(start, end).replace(APOSTROPHES, "'");
  const expected = name.replace(APOSTROPHES, "'");
  if (written !== expected && written !== expected.toLowerCase() && !(isShouted(written) && foldText(written) === foldText(expected))) return false;
  const kind = kindOf(name.charCodeAt(0));
  if (start === 0 || kind === KIND.unspaced || kindOf(text.charCodeAt(start - 1)) !== kind) return true;
  return /^[\u05d0-\u077f]/.test(name) && /(?:^|[^\u05d0-\u05ea\u0620-\u06ff])(?:[ובלמהשכ]{1,3}|[وفبلك]{1,3})$/.test(text.slice(Math.max(0, start - 4), start));
}

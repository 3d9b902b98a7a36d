/** The phrase that a name stands in, and whether it holds one of some words. */
import { KIND, kindOf } from '../text/letters';

const LONGEST_SIDE = 40;
// Spaces, hyphens, apostrophes and quotes part no phrase, nor does what stands within a number.
const PARTS = /[.,;:!?()[\]…–—\u2028\u3001\u3002\uff01\uff08-\uff0c\uff1a\uff1b\uff1f،؛؟](?!\d)/;

/** The words around a range that no mark parts from it, at most 40 characters on each side, and a full stop where a mark or the text's end follows. */
export function phraseAround(text: string, start: number, end: number): string {
  const behind = text.slice(end, end + LONGEST_SIDE).split(PARTS, 1)[0] ?? '';
  return `${phraseBefore(text, start)}${text.slice(start, end)}${behind}${behind.length < LONGEST_SIDE ? '.' : ''}`;
}

/** The words before an offset that no mark parts from it. */
export function phraseBefore(text: string, at: number, longest = LONGEST_SIDE): string {
  return (
    text
      .slice(Math.max(0, at - longest), at)
      .split(PARTS)
      .at(-1) ?? ''
  );
}

/** Whether one of the words (in small letters) begins in a text; in scripts without spaces and after Semitic prefixes they may stand anywhere. */
export function holdsAny(part: string, words: readonly string[]): boolean {
  const around = ` ${part.toLowerCase()}`;
  return words.some((word) => {
    const loose = kindOf(word.charCodeAt(0)) >= KIND.katakana;
    for (let at = around.indexOf(word); at >= 0; at = around.indexOf(word, at + 1)) {
      if (loose || kindOf(around.charCodeAt(at - 1)) !== kindOf(word.charCodeAt(0)) || /[\u05d0-\u06ff]/.test(word.charAt(0))) return true;
    }
    return false;
  });
}

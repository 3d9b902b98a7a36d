// A full stop ends a sentence when a space and no small letter follow, unless it closes an initial or one of these.
const ABBREVIATION = /(?:^|[\s(“"‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Jr|Sr|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|E\.U|U\.N)$/u;
const STOP = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([]*[^\s\p{Ll}])|[。！？]|\n/gu;

/** The sentence of `text` that holds the UTF-16 range, as a trimmed range of its own. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(STOP)) {
    const boundary = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (boundary <= start) from = boundary;
    else if (boundary >= end) {
      to = boundary;
      break;
    }
  }
  while (from < start && /\s/.test(text.charAt(from))) from++;
  while (to > end && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

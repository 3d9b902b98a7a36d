import { once } from './once';

const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|St|Gen|Lt|Col|Maj|Capt|Cmdr|Cpl|Sgt|Adm|Sen|Rep|Gov|Pres|Jr|Sr|Inc|Corp|Ltd|vs|cf|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec';
// A full stop ends nothing after single letters ("J.K.", "U.S.", "e.g."), after one of these, and after "No." before a number.
const UNENDING = String.raw`\.(?<=(?<![\p{L}\p{N}'’])(?:(?:\p{L}\.){0,9}\p{L}|${ABBREVIATIONS}|(?:Nos?|Art|Fig|Vol|pp)(?=\.\s+\d))\.)`;
// Marks with the quotes, brackets and footnotes that close with them, when no small letter follows; a Chinese mark; a hard line break.
const ENDING = String.raw`[.!?…]+(?:\[\w{1,3}\]|["”’»)\]])*(?=\s+["“‘«([]*[^\s\p{Ll}])|[。！？]|\u2028`;
const stop = once(() => new RegExp(`(?<unending>${UNENDING})|${ENDING}`, 'gu'));

/** The sentence of `text` that holds the UTF-16 range, as a trimmed range of its own. A source's line break is a space, U+2028 a break. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(stop())) {
    const boundary = match.index + match[0].length;
    if (match.groups?.unending !== undefined) continue;
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

/** The sentences of `text` in their order, each a trimmed range; what has no letter or number is none. */
export function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let from = 0;
  for (const match of [...text.matchAll(stop()), undefined]) {
    if (match?.groups?.unending !== undefined) continue;
    const boundary = match === undefined ? text.length : match.index + match[0].length;
    const whole = text.slice(from, boundary);
    const start = from + whole.length - whole.trimStart().length;
    from = boundary;
    if (/[\p{L}\p{N}]/u.test(whole)) yield { start, end: start + whole.trim().length };
  }
}

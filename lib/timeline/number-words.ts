import type { Token } from './read-tokens';

/** A number that begins at a token; `next` is the first token after it. */
export type WrittenNumber = { readonly value: number; readonly ordinal: boolean; readonly next: number };

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = new Map('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 1]));
const VALUES = new Map([...UNITS.map((word, i) => [word, i] as const), ...TENS.map((word, i) => [word, (i + 2) * 10] as const)]);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** Reads the number at a token, in digits or in English words: `100,000`, `1.5 million`, `fifty-two`, `second`, `2nd`. */
export function numberAt(tokens: readonly Token[], text: string, i: number): WrittenNumber | undefined {
  const word = tokens[i]?.folded ?? '';
  const ordinal = ORDINALS.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
  if (ordinal > 0) return { value: ordinal, ordinal: true, next: i + 1 };
  let value = plainNumber(word);
  let next = i + 1;
  for (; value !== undefined; next++) {
    const more = readOn(value, tokens, text, next);
    if (more === undefined) break;
    value = more;
  }
  return value === undefined ? undefined : { value, ordinal: false, next };
}

/** What a word alone counts to. */
export function plainNumber(word: string): number | undefined {
  return VALUES.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
}

/** The number together with the token after it; `undefined` where that is no part of it. */
function readOn(value: number, tokens: readonly Token[], text: string, next: number): number | undefined {
  const [before, word] = [tokens[next - 1], tokens[next]];
  if (before === undefined || word === undefined) return undefined;
  const gap = text.slice(before.end, word.start);
  if (gap === ',' && /^\d{3}$/.test(word.folded)) return value * 1000 + Number(word.folded);
  if (gap === '.' && /^\d+$/.test(word.folded)) return value + Number(`0.${word.folded}`);
  const unit = VALUES.get(word.folded) ?? 0;
  if (gap === '-' && TENS.includes(before.folded) && unit > 0 && unit < 10) return value + unit;
  const scale = SCALES.get(word.folded.replace(/s$/, ''));
  return scale === undefined ? undefined : value * scale;
}

import type { Token } from './read-tokens';
import { sameMeaning } from './same-meaning';

/** A number and the terms of what it counts: `50 minutes`, `second call`; `loose` where that must stand before it: `puts the troops at 100,000`. */
export type CountedThing = { readonly value: number; readonly units: readonly string[]; readonly ordinal: boolean; readonly loose: boolean };

/** `tokens` holds the indices of those that the numbers are made of, with the spans of time that they count. */
export type ReadNumbers = { readonly counted: readonly CountedThing[]; readonly tokens: ReadonlySet<number> };

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const SPANS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
// Between a number and what it counts stand names and a few other words: "100,000 Russian soldiers".
const UNIT_REACH = 3;
const CLAUSE_REACH = 12;

/** The numbers in a sentence with what they count; those that are parts of dates (`skip` holds their tokens' indices) are left out. */
export function numbersIn(tokens: readonly Token[], text: string, skip: ReadonlySet<number>): ReadNumbers {
  const counted: CountedThing[] = [];
  const made = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const read = skip.has(i) ? undefined : numberAt(tokens, text, i);
    if (read === undefined) continue;
    const after = unitsAfter(tokens, read.next);
    const loose = after.length === 0 && !read.ordinal;
    const units = after.length === 0 ? unitsBefore(tokens, i, read.ordinal ? UNIT_REACH : CLAUSE_REACH) : after;
    for (let k = i; k < read.next; k++) made.add(k);
    if (SPANS.has(singular(tokens[read.next]))) made.add(read.next);
    // "The two countries" counts nothing that another report would count otherwise.
    const telling = read.value > 2 || read.ordinal || SPANS.has(singular(tokens[read.next]));
    if (units.length > 0 && telling) counted.push({ value: read.value, units, ordinal: read.ordinal, loose });
    i = read.next - 1;
  }
  return { counted, tokens: made };
}

type Read = { readonly value: number; readonly ordinal: boolean; readonly next: number };

function numberAt(tokens: readonly Token[], text: string, i: number): Read | undefined {
  const word = tokens[i]?.folded ?? '';
  const ordinal = ORDINALS.indexOf(word) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0);
  if (ordinal > 0) return { value: ordinal, ordinal: true, next: i + 1 };
  const value = valueOf(word);
  if (value === undefined) return (word === 'a' || word === 'an') && SPANS.has(singular(tokens[i + 1])) ? { value: 1, ordinal: false, next: i + 1 } : undefined;
  return scaled(tokens, text, i, value);
}

/** Reads on: `100,000`, `1.5 million`, `fifty-two`. */
function scaled(tokens: readonly Token[], text: string, i: number, value: number): Read {
  let sum = value;
  let next = i + 1;
  for (; ; next++) {
    const [before, word] = [tokens[next - 1], tokens[next]];
    if (before === undefined || word === undefined) break;
    const gap = text.slice(before.end, word.start);
    const unit = UNITS.indexOf(word.folded);
    const scale = SCALES[word.folded.replace(/s$/, '')];
    if (gap === ',' && /^\d{3}$/.test(word.folded)) sum = sum * 1000 + Number(word.folded);
    else if (gap === '.' && /^\d+$/.test(word.folded)) sum += Number(`0.${word.folded}`);
    else if (gap === '-' && unit > 0 && TENS.includes(before.folded)) sum += unit;
    else if (scale !== undefined) sum *= scale;
    else break;
  }
  return { value: sum, ordinal: false, next };
}

function valueOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (UNITS.includes(word)) return UNITS.indexOf(word);
  if (TENS.includes(word)) return (TENS.indexOf(word) + 2) * 10;
  return undefined;
}

function unitsAfter(tokens: readonly Token[], from: number): string[] {
  const units: string[] = [];
  const clause = tokens[from]?.clause;
  for (const { term, clause: own, capital, folded } of tokens.slice(from, from + UNIT_REACH)) {
    if (own !== clause || valueOf(folded) !== undefined) break;
    if (term !== undefined && !capital) units.push(term);
    // A span of time is all that its number counts: "50 minutes of talk".
    if (SPANS.has(term ?? '') || term === 'minut' || term === 'decad') break;
  }
  return units;
}

/** "The call was the second": a call. */
function unitsBefore(tokens: readonly Token[], number: number, reach: number): string[] {
  return tokens.slice(Math.max(0, number - reach), number).flatMap(({ term, capital }) => (term === undefined || capital ? [] : [term]));
}

function singular(token: Token | undefined): string {
  return token?.folded.replace(/s$/, '') ?? '';
}

/** Whether two numbers count the same thing, and if so, whether they agree. */
export function compareNumbers(a: CountedThing, b: CountedThing): 'same' | 'other' | undefined {
  if (a.ordinal !== b.ordinal) return undefined;
  const [unit = ''] = a.loose ? b.units : a.units;
  const meant = new Set([unit, ...sameMeaning(unit)]);
  if (!b.units.some((other) => meant.has(other)) && !a.units.includes(b.units[0] ?? '')) return undefined;
  if (a.value === b.value) return 'same';
  return a.loose || b.loose ? undefined : 'other';
}

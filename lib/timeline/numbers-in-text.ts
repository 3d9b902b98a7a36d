import { numberAt, plainNumber, type WrittenNumber } from './number-words';
import type { Token } from './read-tokens';
import { sameMeaning } from './same-meaning';

/** A number and the terms of what it counts: `50 minutes`, `second call`; `loose` where that must stand before it: `puts the troops at 100,000`. */
export type CountedThing = { readonly value: number; readonly units: readonly string[]; readonly ordinal: boolean; readonly loose: boolean };

/** `tokens` holds the indices of those that the numbers are made of, with the spans of time that they count. */
export type ReadNumbers = { readonly counted: readonly CountedThing[]; readonly tokens: ReadonlySet<number> };

const SPANS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
// Between a number and what it counts stand names and a few other words: "100,000 Russian soldiers".
const UNIT_REACH = 3;
const CLAUSE_REACH = 12;
// "The two countries" counts nothing that another report would count otherwise.
const SMALL = 2;

/** The numbers in a sentence with what they count; those that are parts of dates (`skip` holds their tokens' indices) are left out. */
export function numbersIn(tokens: readonly Token[], text: string, skip: ReadonlySet<number>): ReadNumbers {
  const counted: CountedThing[] = [];
  const made = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const number = skip.has(i) ? undefined : (oneSpan(tokens, i) ?? numberAt(tokens, text, i));
    if (number === undefined) continue;
    const ofTime = isSpan(tokens[number.next]);
    for (let k = i; k < number.next + (ofTime ? 1 : 0); k++) made.add(k);
    const thing = countedBy(number, tokens, i);
    if (thing.units.length > 0 && (thing.value > SMALL || thing.ordinal || ofTime)) counted.push(thing);
    i = number.next - 1;
  }
  return { counted, tokens: made };
}

/** `a month` */
function oneSpan(tokens: readonly Token[], i: number): WrittenNumber | undefined {
  return /^an?$/.test(tokens[i]?.folded ?? '') && isSpan(tokens[i + 1]) ? { value: 1, ordinal: false, next: i + 1 } : undefined;
}

function countedBy({ value, ordinal, next }: WrittenNumber, tokens: readonly Token[], i: number): CountedThing {
  const after = unitsAfter(tokens, next);
  if (after.length > 0) return { value, units: after, ordinal, loose: false };
  // "The call was the second": a call.
  return { value, units: unitsBefore(tokens, i, ordinal ? UNIT_REACH : CLAUSE_REACH), ordinal, loose: !ordinal };
}

function unitsAfter(tokens: readonly Token[], from: number): string[] {
  const units: string[] = [];
  const clause = tokens[from]?.clause;
  for (const token of tokens.slice(from, from + UNIT_REACH)) {
    if (token.clause !== clause || plainNumber(token.folded) !== undefined) break;
    if (token.term !== undefined && !token.capital) units.push(token.term);
    // A span of time is all that its number counts: "50 minutes of talk".
    if (isSpan(token)) break;
  }
  return units;
}

function unitsBefore(tokens: readonly Token[], number: number, reach: number): string[] {
  return tokens.slice(Math.max(0, number - reach), number).flatMap(({ term, capital }) => (term === undefined || capital ? [] : [term]));
}

function isSpan(token: Token | undefined): boolean {
  return SPANS.has(token?.folded.replace(/s$/, '') ?? '');
}

/** Whether two numbers count the same thing, and if so, whether they agree. */
export function compareNumbers(a: CountedThing, b: CountedThing): 'same' | 'other' | undefined {
  if (a.ordinal !== b.ordinal) return undefined;
  const [unit = ''] = a.units;
  const meant = new Set([unit, ...sameMeaning(unit)]);
  if (!b.units.some((other) => meant.has(other)) && !a.units.includes(b.units[0] ?? '')) return undefined;
  if (a.value === b.value) return 'same';
  return a.loose || b.loose ? undefined : 'other';
}

import { foldOf, isSmall, KIND, kindOf, LETTER_OF } from '../text/letters';
import { isUntidy } from '../text/tidy';
import type { Gazetteer } from './gazetteer';
import { finish, HASH_PRIME, HASH_START } from './hash';

/**
 * Every place of a text where a name may begin, as pairs in one list: an offset, and the first of the forms that are filed under the key
 * there. A superset of the names: whether one stands there, `matchForm` tells. Makes no strings; a few nanoseconds for each character.
 * `undefined` for a text that must be tidied first.
 */
export function scanForNames(text: string, gazetteer: Gazetteer): number[] | undefined {
  const { filter, smallFilter } = gazetteer;
  const { length } = text;
  const found: number[] = [];
  for (let i = 0; i < length; ) {
    const first = text.charCodeAt(i);
    let letter = LETTER_OF[first] as number;
    if (letter === 0) {
      if (first < FIRST_UNTIDY) i++;
      else if (isUntidy(first)) return undefined;
      else i = scanOther(text, i, gazetteer, found);
      continue;
    }
    const start = i;
    let hash = HASH_START;
    do {
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      letter = ++i < length ? (LETTER_OF[text.charCodeAt(i)] as number) : 0;
    } while (letter !== 0);
    const key = finish(hash);
    if (mayHold(isSmall(first) ? smallFilter : filter, key)) lookUp(key, start, gazetteer, found);
    if (first >= FIRST_SEMITIC && first < END_SEMITIC) scanClitics(text, start, i, gazetteer, found);
  }
  return found;
}

/** What begins with no letter of a spaced script; gives where it ends. */
function scanOther(text: string, at: number, gazetteer: Gazetteer, found: number[]): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === KIND.katakana) return scanRun(text, at, kind, gazetteer, found);
  if (kind === KIND.unspaced || kind === KIND.hangul) lookUpPair(text, at, gazetteer, found);
  return kind === KIND.hangul ? endOfRun(text, at, kind) : at + 1;
}

const FIRST_UNTIDY = 0xad;
const [FIRST_SEMITIC, END_SEMITIC] = [0x5d0, 0x780];
const LONGEST_CLITIC = 4;

/** Hebrew and Arabic write prepositions, articles and conjunctions before a name without a space. */
function scanClitics(text: string, start: number, end: number, gazetteer: Gazetteer, found: number[]): void {
  for (let from = start + 1; from < end && from <= start + LONGEST_CLITIC && CLITICS.has(text.charCodeAt(from - 1)); from++) {
    let hash = HASH_START;
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ foldOf(text.charCodeAt(i)), HASH_PRIME);
    lookUp(finish(hash), from, gazetteer, found);
  }
}

const CLITICS = new Set([...'ובלמהשכ', ...'وفبلكا'].map((letter) => letter.charCodeAt(0)));

function scanRun(text: string, start: number, kind: number, gazetteer: Gazetteer, found: number[]): number {
  const end = endOfRun(text, start, kind);
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  lookUp(finish(hash), start, gazetteer, found);
  return end;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

function lookUpPair(text: string, at: number, gazetteer: Gazetteer, found: number[]): void {
  let hash = Math.imul(HASH_START ^ text.charCodeAt(at), HASH_PRIME);
  const next = text.charCodeAt(at + 1);
  if (kindOf(next) === kindOf(text.charCodeAt(at))) hash = Math.imul(hash ^ next, HASH_PRIME);
  lookUp(finish(hash), at, gazetteer, found);
}

/** Whether a key may be a name's, by the one bit that a filter has for it. */
function mayHold(filter: Uint32Array, key: number): boolean {
  const bit = key & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function lookUp(key: number, at: number, { slots, hashes }: Gazetteer, found: number[]): void {
  const mask = slots.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const form = (slots[slot] as number) - 1;
    if (form < 0) return;
    if (hashes[form] === key) {
      found.push(at, form);
      return;
    }
  }
}

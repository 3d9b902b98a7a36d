import { foldOf, KIND, kindOf, letterOf } from '../text/letters';
import type { Gazetteer } from './gazetteer';
import { finish, HASH_PRIME, HASH_START } from './hash';

/**
 * Every place of a tidy text where a name may begin, as pairs in one list: an offset, and the first of the forms that are filed under the key
 * there. A superset of the names: whether one stands there, `matchForm` tells. Makes no strings; a few nanoseconds for each character.
 */
export function possibleNames(text: string, gazetteer: Gazetteer): number[] {
  const found: number[] = [];
  const length = text.length;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    if (letterOf(unit) !== 0) i = scanWord(text, i, gazetteer, found);
    else {
      const kind = kindOf(unit);
      if (kind === KIND.katakana) i = scanRun(text, i, kind, gazetteer, found);
      else if (kind === KIND.hangul) {
        lookUpPair(text, i, gazetteer, found);
        i = endOfRun(text, i, kind);
      } else {
        if (kind === KIND.unspaced) lookUpPair(text, i, gazetteer, found);
        i++;
      }
    }
  }
  return found;
}

/** Reads a word of a spaced script; gives where it ends. */
function scanWord(text: string, start: number, gazetteer: Gazetteer, found: number[]): number {
  let hash = HASH_START;
  let i = start;
  for (let letter = letterOf(text.charCodeAt(i)); letter !== 0; letter = i < text.length ? letterOf(text.charCodeAt(i)) : 0) {
    hash = Math.imul(hash ^ letter, HASH_PRIME);
    i++;
  }
  const first = text.charCodeAt(start);
  lookUp(finish(hash), start, isSmall(first) ? gazetteer.smallFilter : gazetteer.filter, gazetteer, found);
  // Hebrew and Arabic write prepositions, articles and conjunctions before a name without a space.
  if (first >= 0x5d0 && first < 0x780) {
    for (let at = start + 1; at < i && at <= start + LONGEST_CLITIC && CLITICS.has(text.charCodeAt(at - 1)); at++) scanWithin(text, at, i, gazetteer, found);
  }
  return i;
}

const LONGEST_CLITIC = 4;

function scanWithin(text: string, start: number, end: number, gazetteer: Gazetteer, found: number[]): void {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldOf(text.charCodeAt(i)), HASH_PRIME);
  lookUp(finish(hash), start, gazetteer.filter, gazetteer, found);
}

const CLITICS = new Set([...'ובלמהשכ', ...'وفبلكا'].map((letter) => letter.charCodeAt(0)));

function scanRun(text: string, start: number, kind: number, gazetteer: Gazetteer, found: number[]): number {
  const end = endOfRun(text, start, kind);
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  lookUp(finish(hash), start, gazetteer.filter, gazetteer, found);
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
  lookUp(finish(hash), at, gazetteer.filter, gazetteer, found);
}

function lookUp(hash: number, at: number, filter: Uint32Array, { slots, hashes }: Gazetteer, found: number[]): void {
  const bit = hash & (filter.length * 32 - 1);
  if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const form = (slots[slot] as number) - 1;
    if (form < 0) return;
    if (hashes[form] === hash) {
      found.push(at, form);
      return;
    }
  }
}

/** Whether a letter is small: most names need not be looked for in a word that begins with one. */
function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toUpperCase();
}

import { foldOf, isSmall, KIND, kindOf, LETTER_OF } from '../../text/letters';
import { isUntidy } from '../../text/tidy';
import { endOfBucket, type Gazetteer, keyHashOf, startOfBucket } from './gazetteer';
import { finish, HASH_PRIME, HASH_START } from './hash';

/**
 * Where names may begin in a text: offsets in their order, and for each the first of the forms that are filed under the key there. Both lists
 * count up to `count` and are filled anew for each text: lists of its own for each paragraph would take as long as finding what is in them.
 */
export type Places = { count: number; readonly starts: number[]; readonly forms: number[] };

export function createPlaces(): Places {
  return { count: 0, starts: [], forms: [] };
}

/**
 * Fills in every place of a text where a name may begin. A superset of the names: whether one stands there, `matchForm` tells. Makes no
 * strings; a few nanoseconds for each character. `undefined` for a text that must be tidied first.
 */
export function scanForNames(text: string, gazetteer: Gazetteer, places: Places = createPlaces()): Places | undefined {
  const { filter, smallFilter } = gazetteer;
  const { length } = text;
  places.count = 0;
  for (let i = 0; i < length; ) {
    const first = text.charCodeAt(i);
    let letter = LETTER_OF[first] as number;
    if (letter === 0) {
      if (first < FIRST_UNTIDY) i++;
      else if (isUntidy(first)) return nowhere(places);
      else i = scanOther(text, i, gazetteer, places);
      continue;
    }
    const start = i;
    let hash = HASH_START;
    do {
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      letter = ++i < length ? (LETTER_OF[text.charCodeAt(i)] as number) : 0;
    } while (letter !== 0);
    const key = finish(hash);
    if (mayHold(isSmall(first) ? smallFilter : filter, key)) lookUp(key, start, gazetteer, places);
    if (first >= FIRST_SEMITIC && first < END_SEMITIC) scanClitics(text, start, i, gazetteer, places);
  }
  return places;
}

function nowhere(places: Places): undefined {
  places.count = 0;
}

/** The first of the forms that are filed under the first name that may be in a text; -1 where there is none. */
export function firstFormIn(text: string, gazetteer: Gazetteer): number {
  return scanForNames(text, gazetteer)?.forms[0] ?? -1;
}

/** What begins with no letter of a spaced script; gives where it ends. */
function scanOther(text: string, at: number, gazetteer: Gazetteer, places: Places): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === KIND.katakana) return scanRun(text, at, kind, gazetteer, places);
  if (kind === KIND.unspaced || kind === KIND.hangul) lookUpPair(text, at, gazetteer, places);
  return kind === KIND.hangul ? endOfRun(text, at, kind) : at + 1;
}

const FIRST_UNTIDY = 0xad;
const [FIRST_SEMITIC, END_SEMITIC] = [0x5d0, 0x780];
const LONGEST_CLITIC = 4;

/** Hebrew and Arabic write prepositions, articles and conjunctions before a name without a space. */
function scanClitics(text: string, start: number, end: number, gazetteer: Gazetteer, places: Places): void {
  for (let from = start + 1; from < end && from <= start + LONGEST_CLITIC && CLITICS.has(text.charCodeAt(from - 1)); from++) {
    let hash = HASH_START;
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ foldOf(text.charCodeAt(i)), HASH_PRIME);
    lookUp(finish(hash), from, gazetteer, places);
  }
}

const CLITICS = new Set([...'ובלמהשכ', ...'وفبلكا'].map((letter) => letter.charCodeAt(0)));

function scanRun(text: string, start: number, kind: number, gazetteer: Gazetteer, places: Places): number {
  const end = endOfRun(text, start, kind);
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  lookUp(finish(hash), start, gazetteer, places);
  return end;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

function lookUpPair(text: string, at: number, gazetteer: Gazetteer, places: Places): void {
  let hash = Math.imul(HASH_START ^ text.charCodeAt(at), HASH_PRIME);
  const next = text.charCodeAt(at + 1);
  if (kindOf(next) === kindOf(text.charCodeAt(at))) hash = Math.imul(hash ^ next, HASH_PRIME);
  lookUp(finish(hash), at, gazetteer, places);
}

/** Whether a key may be a name's, by the one bit that a filter has for it. */
function mayHold(filter: Uint32Array, key: number): boolean {
  const bit = key & (filter.length * 32 - 1);
  return ((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function lookUp(key: number, at: number, gazetteer: Gazetteer, places: Places): void {
  const end = endOfBucket(gazetteer, key);
  for (let form = startOfBucket(gazetteer, key); form < end; form++) {
    if (keyHashOf(gazetteer, form) === key) {
      places.starts[places.count] = at;
      places.forms[places.count++] = form;
      return;
    }
  }
}

import { isSmall, KIND, kindOf, LETTER_OF, LETTERS_ABOVE } from '../../text/letters';
import { isUntidy } from '../../text/tidy';
import { endOfBucket, type Gazetteer, keyHashOf, startOfBucket } from './gazetteer';
import { finish, HASH_PRIME, HASH_START } from './hash';
import { endOfNameInRun } from './katakana';

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
  places.count = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const letter = READ[unit];
    if (letter === 0) i++;
    else if (letter !== OTHER) {
      i = readWords(text, i);
      lookUpWords(text, gazetteer, places);
    } else if (isUntidy(unit)) return nowhere(places);
    else i = scanOther(text, i, gazetteer, places);
  }
  return places;
}

// So much of a text is read at once that what is known of its words stays in the processor's nearest cache.
const MOST_UNITS = 2048;
const MOST_WORDS = MOST_UNITS / 2 + 2;

/** The plain words that were read last: where they begin, and their hashes. */
const words = { count: 0, starts: new Int32Array(MOST_WORDS), hashes: new Int32Array(MOST_WORDS) };

/**
 * Reads plain words up to a unit that is neither a letter of theirs nor a mark between them; gives where that is. It has no branch where a word
 * begins or ends, which no processor foresees: between words the next one's begin is written down anew at every unit, and within one its hash.
 */
function readWords(text: string, from: number): number {
  const { starts, hashes } = words;
  const to = endOfLetters(text, Math.min(text.length, from + MOST_UNITS));
  let i = from;
  let count = 0;
  let hash = HASH_START;
  // All bits behind a letter, else none.
  let before = 0;
  starts[0] = from;
  for (; i < to; i++) {
    const letter = READ[text.charCodeAt(i)] as number;
    if (letter === OTHER) break;
    const within = -letter >> 31;
    hashes[count] = hash;
    count -= before & ~within;
    starts[count - within] = i + 1;
    hash = Math.imul(hash ^ letter, HASH_PRIME) & within;
    before = within;
  }
  hashes[count] = hash;
  words.count = count - before;
  return i;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && LETTER_OF[text.charCodeAt(end)] !== 0) end++;
  return end;
}

function lookUpWords(text: string, gazetteer: Gazetteer, places: Places): void {
  const { filter, smallFilter } = gazetteer;
  const { count, starts, hashes } = words;
  for (let i = 0; i < count; i++) {
    const key = finish(hashes[i] as number);
    if (!mayHold(filter, key)) continue;
    const start = starts[i] as number;
    if (!isSmall(text.charCodeAt(start)) || mayHold(smallFilter, key)) lookUp(key, start, gazetteer, places);
  }
}

function nowhere(places: Places): undefined {
  places.count = 0;
}

/** The first of the forms that are filed under the first name that may be in a text; -1 where there is none. */
export function firstFormIn(text: string, gazetteer: Gazetteer): number {
  return scanForNames(text, gazetteer)?.forms[0] ?? -1;
}

/** What is no plain word; gives where it ends. */
function scanOther(text: string, at: number, gazetteer: Gazetteer, places: Places): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === KIND.letter) return scanSemitic(text, at, gazetteer, places);
  if (kind === KIND.katakana) return scanRun(text, at, kind, gazetteer, places);
  if (kind === KIND.unspaced || kind === KIND.hangul) lookUpPair(text, at, gazetteer, places);
  if (kind === KIND.hangul && KOREAN_PREFIXES.has(text.charCodeAt(at))) lookUpPair(text, at + 1, gazetteer, places);
  return kind === KIND.hangul ? endOfRun(text, at, kind) : at + 1;
}

// Against, for, away from, no member of, towards: 반푸틴, 친나토.
const KOREAN_PREFIXES = new Set([...'반친탈비대'].map((letter) => letter.charCodeAt(0)));

/** What is neither a letter of a plain word nor a mark between two. */
const OTHER = 0xffff;
const FIRST_UNTIDY = 0xad;
const FIRST_RARE = 0x2100;
const [FIRST_SEMITIC, END_SEMITIC] = [0x5d0, 0x780];
const READ = fillRead();

/** `LETTER_OF`, with `OTHER` for letters of unspaced scripts and those that clitics stand before, for what is untidy, and for marks that few texts have. */
function fillRead(): Uint16Array {
  const units = new Uint16Array(LETTER_OF.length).fill(OTHER);
  units.set(LETTER_OF.subarray(0, FIRST_RARE));
  for (const [first, last] of LETTERS_ABOVE) units.set(LETTER_OF.subarray(first, last + 1), first);
  units.fill(OTHER, FIRST_SEMITIC, END_SEMITIC);
  for (let unit = FIRST_UNTIDY; unit < FIRST_RARE; unit++) if (units[unit] === 0 && (kindOf(unit) !== KIND.none || isUntidy(unit))) units[unit] = OTHER;
  return units;
}

const LONGEST_CLITIC = 4;

/** A word in Hebrew or Arabic letters: these write prepositions, articles and conjunctions before a name without a space. */
function scanSemitic(text: string, start: number, gazetteer: Gazetteer, places: Places): number {
  const end = endOfLetters(text, start);
  // A name begins no word in the middle.
  if (start > 0 && LETTER_OF[text.charCodeAt(start - 1)] !== 0) return end;
  for (let from = start; from < end && from <= start + LONGEST_CLITIC; from++) {
    let hash = HASH_START;
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ (LETTER_OF[text.charCodeAt(i)] as number), HASH_PRIME);
    lookUp(finish(hash), from, gazetteer, places);
    if (!CLITICS.has(text.charCodeAt(from))) break;
  }
  return end;
}

const CLITICS = new Set([...'ובלמהשכ', ...'وفبلكا'].map((letter) => letter.charCodeAt(0)));

function scanRun(text: string, start: number, kind: number, gazetteer: Gazetteer, places: Places): number {
  const end = endOfRun(text, start, kind);
  const nameEnd = endOfNameInRun(text, start, end);
  let hash = HASH_START;
  for (let i = start; i < nameEnd; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
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
  if (!mayHold(gazetteer.filter, key)) return;
  const end = endOfBucket(gazetteer, key);
  for (let form = startOfBucket(gazetteer, key); form < end; form++) {
    if (keyHashOf(gazetteer, form) === key) {
      places.starts[places.count] = at;
      places.forms[places.count++] = form;
      return;
    }
  }
}

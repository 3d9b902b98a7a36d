import { once } from './once';

/**
 * What a UTF-16 unit is to somebody who looks for names. A word is a run of one kind: `NATO加盟国` is two, and so is `バイデン氏`.
 * In scripts of kind `unspaced` a name may begin and end anywhere in a run; in `hangul` it begins a run and particles follow it.
 */
export const KIND = { none: 0, letter: 1, katakana: 2, hangul: 3, unspaced: 4, hiragana: 5 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

// First and last unit of each range of letters and digits that are written with spaces between words.
const LETTERS: readonly (readonly [number, number])[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x370, 0x374],
  [0x376, 0x377],
  [0x37b, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x481],
  [0x48a, 0x556],
  [0x561, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x63f],
  [0x641, 0x64a],
  [0x660, 0x669],
  [0x66e, 0x6d3],
  [0x6d5, 0x6d5],
  [0x6ee, 0x6ff],
  [0x750, 0x77f],
  [0x8a0, 0x8c7],
  // Indic scripts with their vowel signs, Georgian, Ethiopic, additional Latin and Greek.
  [0x900, 0x963],
  [0x966, 0xdff],
  [0x10a0, 0x10ff],
  [0x1200, 0x137c],
  [0x1c80, 0x1c8a],
  [0x1c90, 0x1cbf],
  // Phonetic letters, which some write for the look of them.
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1fff],
];
const TABLE_SIZE = 0x2000;
// Of these, the ranges in which letters have capitals, accents or other forms: the engine is asked about them alone.
const VARIED: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xb5, 0x29e],
  [0x370, 0x587],
  [0x622, 0x626],
  [0x6c0, 0x6d3],
  [0x929, 0x934],
  [0x958, 0x95f],
  [0x9cb, 0x9df],
  [0xa33, 0xa36],
  [0xa59, 0xa5e],
  [0xb48, 0xb5d],
  [0xb94, 0xb94],
  [0xbca, 0xbcc],
  [0xc48, 0xc48],
  [0xcc0, 0xccb],
  [0xd4a, 0xd4c],
  [0xdda, 0xdde],
  [0x10a0, 0x10ff],
  [0x1c80, 0x1cbf],
  [0x1d79, 0x1d8e],
  [0x1e00, 0x1fff],
];
/** Ranges of letters above the table: Glagolitic, Coptic and more Latin; Yi, Vai and other scripts of few readers; surrogates. */
export const LETTERS_ABOVE: readonly (readonly [number, number])[] = [
  [0x2c00, 0x2ddf],
  [0xa000, 0xabff],
  [0xd800, 0xdfff],
];

// Alef with and without hamza; yeh and kaf of Arabic, Egyptian and Persian writing.
const ARABIC: readonly (readonly [string, string])[] = [
  ['أإآٱ', 'ا'],
  ['ىی', 'ي'],
  ['ک', 'ك'],
];

const LINE_FEED = 0x0a;
const KINDS = fillKinds();
const [SMALL, CAPITAL] = [1, 2];
/** What a letter is, and for each below U+2000 the small letter without accent that stands for it and its like; 0 for what is no letter. */
const { CASES, FOLDS } = fillCasesAndFolds();

/** The kind of a UTF-16 unit; surrogates count as letters. */
export function kindOf(unit: number): Kind {
  return unit < TABLE_SIZE ? (KINDS[unit] as Kind) : kindAbove(unit);
}

/** A unit's small letter without accent (`É` and `e` give `e`; so do the Arabic letters that are written for one another); itself if it has none. */
export function foldOf(unit: number): number {
  return (unit < TABLE_SIZE && FOLDS[unit]) || unit;
}

/** For each unit the folded one where it is a letter of a spaced script, else 0: kind and fold in one look, for scanning. */
export const LETTER_OF = fillLetters();

function fillLetters(): Uint16Array {
  const letters = new Uint16Array(0x10000);
  letters.set(FOLDS);
  for (const [first, last] of LETTERS_ABOVE) for (let unit = first; unit <= last; unit++) letters[unit] = unit;
  return letters;
}

/** Whether a unit is a small letter. */
export function isSmall(unit: number): boolean {
  return unit < TABLE_SIZE && CASES[unit] === SMALL;
}

/** Whether a unit is one of the two apostrophes that texts have. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** A text in small letters without accents. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldOf(text.charCodeAt(i)));
  return folded;
}

/** Whether a word begins with a capital. Scripts without capitals have none. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < TABLE_SIZE ? CASES[unit] === CAPITAL : /^\p{Lu}/u.test(word);
}

/** Whether a word is in capitals throughout. */
export function isShouted(word: string): boolean {
  // A regular expression of Unicode properties takes a millisecond to make: most words have a small letter, or are plain.
  let hasCapital = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > LAST_PLAIN) return shouted().test(word);
    if (unit >= CAPITAL_A && unit <= CAPITAL_Z) hasCapital = true;
    else if (!isDigit(unit)) return false;
  }
  return hasCapital;
}

const LAST_PLAIN = 0x7f;
const [CAPITAL_A, CAPITAL_Z] = [0x41, 0x5a];
const shouted = once(() => /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*$/u);

/** Whether a unit is one of the digits 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function kindAbove(unit: number): Kind {
  // Before a text and behind it.
  if (Number.isNaN(unit)) return KIND.none;
  if (unit < 0x3040) return isLetterAbove(unit) ? KIND.letter : KIND.none;
  if (unit < 0x30a0) return KIND.hiragana;
  if (unit < 0x3100) return unit === 0x30fb || unit === 0x30a0 ? KIND.none : KIND.katakana;
  if (unit < 0x3400) return KIND.none;
  if (unit < 0xa000) return KIND.unspaced;
  if (unit >= 0xac00 && unit < 0xd7a4) return KIND.hangul;
  if (isLetterAbove(unit)) return KIND.letter;
  return unit >= 0xf900 && unit < 0xfb00 ? KIND.unspaced : KIND.none;
}

function isLetterAbove(unit: number): boolean {
  return LETTER_OF[unit] !== 0;
}

function fillKinds(): Uint8Array {
  const kinds = new Uint8Array(TABLE_SIZE);
  for (const [first, last] of LETTERS) kinds.fill(KIND.letter, first, last + 1);
  // Thai, Lao, Myanmar, Khmer.
  for (const [first, last] of [[0xe01, 0xeff] as const, [0x1000, 0x109f] as const, [0x1780, 0x17d3] as const]) kinds.fill(KIND.unspaced, first, last + 1);
  return kinds;
}

/**
 * A worker waits for these tables at each start, in code that was never run before: one text of all letters is changed much sooner than each letter
 * by itself, and a counting loop takes a third of what an iterator takes.
 */
function fillCasesAndFolds(): { readonly CASES: Uint8Array; readonly FOLDS: Uint16Array } {
  const [cases, folds] = [new Uint8Array(TABLE_SIZE), new Uint16Array(TABLE_SIZE)];
  for (const [first, last] of LETTERS) for (let unit = first; unit <= last; unit++) folds[unit] = unit;
  const units = listVaried();
  const lines = joinLines(units);
  const lower = lines.toLowerCase();
  const [capital, small, plain] = [headsOf(lines.toUpperCase()), headsOf(lower), headsOf(lower.normalize('NFD'))];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as number;
    cases[unit] = unit !== capital[i] ? SMALL : unit !== small[i] ? CAPITAL : 0;
    folds[unit] = plain[i] as number;
  }
  for (const [like, letter] of ARABIC) for (const other of like) folds[other.charCodeAt(0)] = letter.charCodeAt(0);
  // Stroked and dotless letters are not decomposed; Greek has a form of sigma for the end of a word. `й` is no `и`.
  for (const [other, letter] of ['łl', 'Łl', 'ıi', 'øo', 'Øo', 'đd', 'Đd', 'ςσ', 'Йй', 'йй', 'Її', 'її'])
    folds[other?.charCodeAt(0) ?? 0] = letter?.charCodeAt(0) ?? 0;
  return { CASES: cases, FOLDS: folds };
}

function listVaried(): number[] {
  const units: number[] = [];
  for (const [first, last] of VARIED) for (let unit = first; unit <= last; unit++) if (KINDS[unit] === KIND.letter) units.push(unit);
  return units;
}

function joinLines(units: readonly number[]): string {
  const lines = new Uint16Array(units.length * 2).fill(LINE_FEED);
  for (let i = 0; i < units.length; i++) lines[i * 2] = units[i] as number;
  return String.fromCharCode(...lines);
}

/** The first unit of each line: a letter that becomes several (`ß`: `SS`) begins with another one. */
function headsOf(lines: string): number[] {
  const heads: number[] = [];
  for (let at = 0; at < lines.length; at = lines.indexOf('\n', at) + 1) heads.push(lines.charCodeAt(at));
  return heads;
}

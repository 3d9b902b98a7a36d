import { once } from './once';

/** A text as its reader sees it: composed (NFC), without what is invisible; with the way back to the offsets of the text as it is. */
export type TidyText = {
  readonly text: string;
  /** Where the unit at an offset of `text` begins in the original; where the unit before it ends. */
  readonly startOf: (offset: number) => number;
  readonly endOf: (offset: number) => number;
};

type Ranges = readonly (readonly [first: number, last: number])[];

// Soft hyphen, zero-width and bidi characters; Hebrew points; Arabic vowel signs and the line that stretches a word.
const INVISIBLE: Ranges = [
  [0xad, 0xad],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x64b, 0x652],
  [0x656, 0x65f],
  [0x670, 0x670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];
// What joins the character before it: accents, hamza above an Arabic letter, the sound marks of kana, vowels and finals of Korean.
const JOINING: Ranges = [
  [0x300, 0x36f],
  [0x653, 0x655],
  [0x1160, 0x11ff],
  [0x3099, 0x309a],
];
// Letters and digits as wide as an ideograph.
const WIDE: Ranges = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

// Text is asked unit by unit while it is read for names.
const UNTIDY = fillUntidy();
// Few texts are untidy.
const invisibles = once(() => new RegExp(`[${classOf(INVISIBLE)}]+`, 'g'));
const clusters = once(() => new RegExp(`[^${classOf(JOINING)}][${classOf(JOINING)}]+|[${classOf(WIDE)}]`, 'g'));

function fillUntidy(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const [first, last] of [...INVISIBLE, ...JOINING, ...WIDE]) units.fill(1, first, last + 1);
  return units;
}

/** What stands for ranges in a class of a regular expression. */
function classOf(ranges: Ranges): string {
  return ranges.map(([first, last]) => `${String.fromCharCode(first)}-${String.fromCharCode(last)}`).join('');
}

const identity = (offset: number) => offset;

/** The same text, for one that is tidy already. */
export function asTidy(text: string): TidyText {
  return { text, startOf: identity, endOf: identity };
}

/** Tidies a text. */
export function tidy(text: string): TidyText {
  const visible = replaceAll({ text, starts: rangeTo(text.length), ends: rangeTo(text.length, 1) }, invisibles(), '');
  const composed = replaceAll(visible, clusters(), undefined);
  return {
    text: composed.text,
    startOf: (offset) => composed.starts[offset] ?? text.length,
    endOf: (offset) => composed.ends[offset - 1] ?? 0,
  };
}

/** Whether a unit makes a text untidy: it is invisible, joins the one before, or has a plain form. None of these is a letter to `kindOf`. */
export function isUntidy(unit: number): boolean {
  return UNTIDY[unit] === 1;
}

/** A text, and for each of its units where it begins and ends in the original. */
type Mapped = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Replaces each match by a text, or else by its own compatibility form; units of a match all stand for the whole of it. */
function replaceAll({ text, starts, ends }: Mapped, pattern: RegExp, by: string | undefined): Mapped {
  let out = '';
  const newStarts: number[] = [];
  const newEnds: number[] = [];
  let done = 0;
  const copy = (until: number) => {
    out += text.slice(done, until);
    for (let i = done; i < until; i++) {
      newStarts.push(starts[i] ?? 0);
      newEnds.push(ends[i] ?? 0);
    }
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    copy(index);
    const replacement = by ?? found.normalize('NFKC');
    out += replacement;
    for (let i = 0; i < replacement.length; i++) {
      newStarts.push(starts[index] ?? 0);
      newEnds.push(ends[index + found.length - 1] ?? 0);
    }
    done = index + found.length;
  }
  copy(text.length);
  return { text: out, starts: newStarts, ends: newEnds };
}

function rangeTo(length: number, from = 0): number[] {
  return Array.from({ length }, (_, i) => i + from);
}

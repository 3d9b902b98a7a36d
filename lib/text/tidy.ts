/** A text as its reader sees it: composed (NFC), without what is invisible; with the way back to the offsets of the text as it is. */
export type TidyText = {
  readonly text: string;
  /** Where the unit at an offset of `text` begins in the original; where the unit before it ends. */
  readonly startOf: (offset: number) => number;
  readonly endOf: (offset: number) => number;
};

// Soft hyphen, zero-width and bidi characters; Hebrew points; Arabic vowel signs and the line that stretches a word.
const INVISIBLE =
  '\\u00AD\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u061C\\u0640\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
// What joins the character before it: accents, hamza above an Arabic letter, the sound marks of kana, vowels and finals of Korean.
const JOINING = '\\u0300-\\u036F\\u0653-\\u0655\\u1160-\\u11FF\\u3099\\u309A';
// Letters and digits as wide as an ideograph.
const WIDE = '\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

const UNTIDY = new RegExp(`[${INVISIBLE}${JOINING}${WIDE}]`);
// Text is asked unit by unit while it is read for names: a regular expression of so many ranges would take ten times as long.
const TABLE_SIZE = 0x2100;
const UNTIDY_UNITS = fillUntidy();
const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g');
const CLUSTERS = new RegExp(`[^${JOINING}][${JOINING}]+|[${WIDE}]`, 'g');

function fillUntidy(): Uint8Array {
  const units = new Uint8Array(TABLE_SIZE);
  const all = String.fromCharCode(...units.keys());
  for (const { index } of all.matchAll(new RegExp(UNTIDY, 'g'))) units[index] = 1;
  return units;
}

const identity = (offset: number) => offset;

/** The same text, for one that is tidy already. */
export function asTidy(text: string): TidyText {
  return { text, startOf: identity, endOf: identity };
}

/** Tidies a text. */
export function tidy(text: string): TidyText {
  const visible = replaceAll({ text, starts: rangeTo(text.length), ends: rangeTo(text.length, 1) }, INVISIBLES, '');
  const composed = replaceAll(visible, CLUSTERS, undefined);
  return {
    text: composed.text,
    startOf: (offset) => composed.starts[offset] ?? text.length,
    endOf: (offset) => composed.ends[offset - 1] ?? 0,
  };
}

/** Whether a unit makes a text untidy: it is invisible, joins the one before, or has a plain form. None of these is a letter to `kindOf`. */
export function isUntidy(unit: number): boolean {
  if (unit < TABLE_SIZE) return UNTIDY_UNITS[unit] === 1;
  return (unit < 0x3400 || unit >= 0xfe00) && UNTIDY.test(String.fromCharCode(unit));
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

import { once } from './once';

/** A word of a text: where it stands (UTF-16 offsets, `end` exclusive) and its form without invisible characters, in NFC. */
export type Word = { readonly start: number; readonly end: number; readonly text: string };

// Soft hyphens, zero-width characters and combining marks belong to the word that they stand in.
const word = once(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu);
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** The words of a text in their order; `Biden’s` gives `Biden` and `s`. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(word())) {
    const [raw] = match;
    yield { start: match.index, end: match.index + raw.length, text: ASCII.test(raw) ? raw : raw.replace(INVISIBLE, '').normalize('NFC') };
  }
}

import { foldOf, KIND, kindOf, LETTER_OF } from '../../text/letters';

/** Start and step of a hash of 32 bits over folded letters: FNV-1a, but from zero, to which a mask takes it back between words. */
export const HASH_START = 0;
export const HASH_PRIME = 0x01000193;

/** In scripts where a name may run on without a space, its first letters are its key. */
const KEY_LETTERS = 2;

/** The key of a name, of 30 bits: the hash of its first word, or of its first two letters in Korean and in scripts without spaces. */
export function hashOf(name: string): number {
  const kind = kindOf(name.charCodeAt(0));
  const most = kind === KIND.hangul || kind === KIND.unspaced ? KEY_LETTERS : name.length;
  let hash = HASH_START;
  for (let i = 0; i < most && i < name.length && kindOf(name.charCodeAt(i)) === kind; i++) hash = Math.imul(hash ^ foldOf(name.charCodeAt(i)), HASH_PRIME);
  return finish(hash);
}

/** Spreads a hash over its lower bits, by which tables are addressed. It has 30: V8 keeps longer numbers in boxes until it has optimised. */
export function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

// White space collapses on a page: a source's line break with its indentation is one space.
const LONGEST_GAP = 100;

/** A hash of 16 bits of the word after the one that begins at an offset, in scripts with spaces; 0 when there is none. */
export function secondWordHash(text: string, start: number): number {
  let i = start;
  while (i < text.length && LETTER_OF[text.charCodeAt(i)] !== 0) i++;
  const gap = i;
  while (i < text.length && i - gap <= LONGEST_GAP && kindOf(text.charCodeAt(i)) === KIND.none) i++;
  const second = i;
  let hash = HASH_START;
  for (; i < text.length; i++) {
    const letter = LETTER_OF[text.charCodeAt(i)] as number;
    if (letter === 0) break;
    hash = Math.imul(hash ^ letter, HASH_PRIME);
  }
  return gap === start || second === gap || i === second ? 0 : (finish(hash) & 0xffff) | 1;
}

/** A set of words from lines of them. */
export function setOf(...lines: readonly string[]): WordSet {
  return new WordSet(() => wordsOf(lines));
}

/** The same with each word once more without its accents: some papers write none. */
export function setOfPlain(...lines: readonly string[]): WordSet {
  return new WordSet(() => wordsOf(plainOf(...lines)));
}

function wordsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Lines of words, and the same words without their accents. */
export function plainOf(...lines: readonly string[]): readonly string[] {
  const words = lines.join(' ');
  return [words, withoutAccents(words)];
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Words in which those of texts are looked up, which hold hardly any of them: made when first asked, behind a sieve. */
export class WordSet implements Iterable<string> {
  readonly #make: () => ReadonlySet<string>;
  #words: ReadonlySet<string> | undefined;
  #sieve: Sieve | undefined;

  constructor(make: () => ReadonlySet<string>) {
    this.#make = make;
  }

  has(word: string): boolean {
    this.#sieve ??= sieveOf(this.#all());
    return mayPass(this.#sieve, word) && this.#all().has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#all().values();
  }

  #all(): ReadonlySet<string> {
    this.#words ??= this.#make();
    return this.#words;
  }
}

/** The same with something that goes with each word. */
export class WordMap<T> {
  readonly #make: () => ReadonlyMap<string, T>;
  #words: ReadonlyMap<string, T> | undefined;
  #sieve: Sieve | undefined;

  constructor(make: () => ReadonlyMap<string, T>) {
    this.#make = make;
  }

  get(word: string): T | undefined {
    this.#words ??= this.#make();
    this.#sieve ??= sieveOf(this.#words);
    return mayPass(this.#sieve, word) ? this.#words.get(word) : undefined;
  }
}

/**
 * A bit for each word's length and three of its letters, which tell nearly every word that is not there. To ask a set for a string that was just
 * cut out of a text has the engine work out its hash, and fetch words from all over the memory.
 */
type Sieve = Uint32Array;

/** A set's or a map's. */
type Words = { readonly size: number; keys(): Iterable<string> };

const BITS_FOR_EACH = 16;

function sieveOf(words: Words): Sieve {
  let bits = 32;
  while (bits < words.size * BITS_FOR_EACH) bits *= 2;
  const sieve = new Uint32Array(bits / 32);
  for (const word of words.keys()) {
    const bit = bitOf(sieve, word);
    sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return sieve;
}

function mayPass(sieve: Sieve, word: string): boolean {
  if (word.length === 0) return false;
  const bit = bitOf(sieve, word);
  return ((sieve[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function bitOf(sieve: Sieve, word: string): number {
  const { length } = word;
  const two = Math.imul(word.charCodeAt(0), PRIME) ^ word.charCodeAt(length >> 1);
  const mixed = Math.imul(Math.imul(two, PRIME) ^ word.charCodeAt(length - 1), PRIME) ^ length;
  return (mixed ^ (mixed >>> 15)) & (sieve.length * 32 - 1);
}

const PRIME = 0x01000193;

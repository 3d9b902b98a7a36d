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

/**
 * A bit for each word's mark, which tells nearly every word that is not there. To ask a set for a string that was just cut out of a text has the
 * engine work out its hash, and fetch words from all over the memory.
 */
type Sieve = Uint32Array;

const BITS_FOR_EACH = 16;
// Of a list that nobody has asked yet.
const NO_SIEVE: Sieve = new Uint32Array(1).fill(-1);
// All words of all lists that were asked: most words of a text are in none.
const LISTED: Sieve = new Uint32Array(2 ** 13);

function addTo(sieve: Sieve, mark: number): void {
  const at = (mark >>> 5) & (sieve.length - 1);
  sieve[at] = (sieve[at] as number) | (1 << (mark & 31));
}

function holds(sieve: Sieve, mark: number): boolean {
  return ((sieve[(mark >>> 5) & (sieve.length - 1)] as number) & (1 << (mark & 31))) !== 0;
}

/** Of a word four of its letters and its length, spread over 30 bits: V8 keeps longer numbers in boxes. */
function markOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const two = Math.imul(word.charCodeAt(0), PRIME) ^ word.charCodeAt(length >> 2);
  const three = Math.imul(two, PRIME) ^ word.charCodeAt(length >> 1);
  const mixed = Math.imul(Math.imul(three, PRIME) ^ word.charCodeAt(length - 1), PRIME) ^ length;
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}

const PRIME = 0x01000193;

/** A word that lists were asked for. A name asks dozens of lists for the two words beside it: what a sieve needs is worked out once. */
type Asked = { word: string; mark: number; isListed: boolean };

let latest: Asked = { word: '', mark: 0, isListed: false };
let other: Asked = { word: '', mark: 0, isListed: false };

function askFor(word: string): void {
  [latest, other] = [other, latest];
  if (word === latest.word) return;
  latest.word = word;
  latest.mark = markOf(word);
  latest.isListed = holds(LISTED, latest.mark);
}

function mayPass(sieve: Sieve, word: string): boolean {
  if (word !== latest.word) askFor(word);
  return (latest.isListed || sieve === NO_SIEVE) && holds(sieve, latest.mark);
}

/** Words in which those of texts are looked up, which hold hardly any of them: made when first asked, behind a sieve. */
export class WordSet implements Iterable<string> {
  readonly #make: () => ReadonlySet<string>;
  #words: ReadonlySet<string> | undefined;
  #sieve = NO_SIEVE;

  constructor(make: () => ReadonlySet<string>) {
    this.#make = make;
  }

  has(word: string): boolean {
    return mayPass(this.#sieve, word) && this.#look(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#all().values();
  }

  #look(word: string): boolean {
    const words = this.#all();
    if (this.#sieve === NO_SIEVE) this.#sieve = sieveOf(words);
    return words.has(word);
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
  #sieve = NO_SIEVE;

  constructor(make: () => ReadonlyMap<string, T>) {
    this.#make = make;
  }

  get(word: string): T | undefined {
    return mayPass(this.#sieve, word) ? this.#look(word) : undefined;
  }

  #look(word: string): T | undefined {
    this.#words ??= this.#make();
    if (this.#sieve === NO_SIEVE) this.#sieve = sieveOf(this.#words);
    return this.#words.get(word);
  }
}

/** A set's or a map's. */
type Words = { readonly size: number; keys(): Iterable<string> };

function sieveOf(words: Words): Sieve {
  let bits = 32;
  while (bits < words.size * BITS_FOR_EACH) bits *= 2;
  const sieve = new Uint32Array(bits / 32);
  for (const word of words.keys()) {
    const mark = markOf(word);
    addTo(sieve, mark);
    addTo(LISTED, mark);
  }
  latest.isListed = true;
  other.isListed = true;
  return sieve;
}

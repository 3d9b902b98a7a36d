/** A set of words from lines of them. */
export function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** The same with each word once more without its accents: some papers write none. */
export function setOfPlain(...lines: readonly string[]): ReadonlySet<string> {
  const words = lines.join(' ').split(' ');
  return new Set([...words, ...words.map(withoutAccents)]);
}

export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

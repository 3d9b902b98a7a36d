/** A set of words from lines of them. */
export function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** The same with each word once more without its accents: some papers write none. */
export function setOfPlain(...lines: readonly string[]): ReadonlySet<string> {
  return setOf(...plainOf(...lines));
}

/** Lines of words, and the same words without their accents. */
export function plainOf(...lines: readonly string[]): readonly string[] {
  const words = lines.join(' ');
  return [words, withoutAccents(words)];
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

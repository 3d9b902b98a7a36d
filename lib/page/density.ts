type Choice<T> = {
  /** In document order. */
  readonly mentions: readonly T[];
  /** The section that a mention stands in; asked in document order, and for `section` alone. */
  readonly sectionOf: (mention: T) => unknown;
  /** Whether it can be seen at all: a hidden one is nobody's first. */
  readonly isShown: (mention: T) => boolean;
};

/** The mentions to mark, in document order. */
export function chooseMentions<T extends { readonly entityId: string }>(
  density: 'section' | 'page',
  { mentions, sectionOf, isShown }: Choice<T>,
): readonly T[] {
  let section: unknown;
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const current = density === 'section' ? sectionOf(mention) : undefined;
    if (current !== section) seen.clear();
    section = current;
    if (seen.has(mention.entityId) || !isShown(mention)) return false;
    seen.add(mention.entityId);
    return true;
  });
}

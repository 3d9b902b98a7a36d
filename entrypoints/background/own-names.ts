import type { Mention } from '../../lib/model';

/** Keeps the names of the reader's own packs from being marked, unless the reader allows it: a page can see which of its words are. */
export function hideOwnNames(mentions: readonly Mention[], readerPacks: ReadonlySet<string>, allowed: boolean): readonly Mention[] {
  if (allowed || readerPacks.size === 0) return mentions;
  return mentions.map((mention) => (readerPacks.has(packOf(mention)) ? { ...mention, mark: 'none' } : mention));
}

/** The id of an entity is `packId/id`. */
function packOf({ entityId }: Mention): string {
  return entityId.slice(0, entityId.indexOf('/'));
}

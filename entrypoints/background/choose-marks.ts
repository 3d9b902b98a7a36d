import type { Mention } from '../../lib/model';

/**
 * How mentions are marked, where it is not as names are: descriptions fainter; names of the reader's own packs not at all unless the reader
 * allows it, for a page can see which of its words are marked.
 */
export function chooseMarks(mentions: readonly Mention[], readerPacks: ReadonlySet<string>, ownNames: boolean): readonly Mention[] {
  return mentions.map((mention): Mention => {
    if (!ownNames && readerPacks.has(packOf(mention))) return { ...mention, mark: 'none' };
    return mention.why.rule === 'description' ? { ...mention, mark: 'faint' } : mention;
  });
}

/** The id of an entity is `packId/id`. */
function packOf({ entityId }: Mention): string {
  return entityId.slice(0, entityId.indexOf('/'));
}

import type { Party, TimelineEntry, TimelineFilter } from '../answers';
import { fold, joinLetters, termsOf } from '../text/terms';
import { wordsOf } from '../text/words';

/**
 * Reads the entries' words once and filters them often, keeping their order. Every word that is typed must begin a word of the entry's text
 * or of its speaker's label; so may what is left of it without its ending (`warned`: warning).
 */
export function createEntryFilter(entries: readonly TimelineEntry[], names: readonly Party[]): (filter: TimelineFilter) => TimelineEntry[] {
  const labels = new Map(names.map(({ entityId, label }) => [entityId, label]));
  let texts: readonly string[] | undefined;
  return ({ entityId, sourceId, act, text = '' }) => {
    const wanted = readable(text).split(' ').slice(1, -1).map(beginnings);
    // Read when the first word is typed: most timelines are looked at, and not searched.
    if (wanted.length > 0) texts ??= entries.map((entry) => readable(`${entry.text} ${labels.get(entry.speaker ?? '') ?? ''}`));
    return entries.filter(
      ({ entityIds, sourceIds, acts }, i) =>
        (!entityId || entityIds.includes(entityId)) &&
        (!sourceId || sourceIds.includes(sourceId)) &&
        (!act || acts.includes(act)) &&
        wanted.every((either) => either.some((beginning) => texts?.[i]?.includes(beginning))),
    );
  };
}

/** Folded words, each between two spaces: one string is searched faster than a list. */
function readable(text: string): string {
  const words = [...wordsOf(fold(joinLetters(text)))].map((word) => word.text);
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `;
}

// Shorter ones begin too many words: `news` is not `new`.
const SHORTEST_STEM = 4;

function beginnings(word: string): string[] {
  const [stem = ''] = termsOf(word);
  return [word, ...(stem.length >= SHORTEST_STEM ? [stem] : [])].map((beginning) => ` ${beginning}`);
}

import type { Timeline } from '../answers';
import { orderEntries } from './order-entries';

/** Two timelines in one: what is in both stands there once, as the first has it. */
export function mergeTimelines(first: Timeline, second: Timeline): Timeline {
  const entries = union(first.entries, second.entries, ({ id }) => id);
  return {
    entries: entries.length === first.entries.length ? first.entries : orderEntries(entries),
    names: union(first.names, second.names, ({ entityId }) => entityId),
    isCut: first.isCut,
    sources: union(first.sources, second.sources, ({ sourceId }) => sourceId),
  };
}

function union<T>(first: readonly T[], second: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((item) => !known.has(keyOf(item)))];
}

import type { Overview, OverviewDot, Party, TimelineEntry } from '../answers';
import { type Day, parseEdtf } from '../edtf';
import { type Axis, createAxis } from './axis';
import { ticksOf } from './axis-ticks';
import { compare } from './compare';
import { MOST_LANES } from './most-lanes';

// Dots nearer than this would be drawn over each other.
const NEAREST = 0.008;

export type OverviewOptions = {
  readonly names: readonly Party[];
  readonly articleDay?: Day | undefined;
  /** At most so many lanes. */
  readonly lanes?: number;
};

/**
 * Draws a timeline small: a lane for each of the entities that occur most often (of those with a name; ties by name), a dot for each entry
 * in the lane of everyone who has a part in it. An entry in which none of them has a part is not drawn. Time runs from the first entry to
 * the last, the article's day included.
 */
export function layOutOverview(entries: readonly TimelineEntry[], options: OverviewOptions): Overview {
  const { names, articleDay, lanes: most = MOST_LANES } = options;
  const axis = createAxis([...entries.map(({ date }) => date), ...(articleDay === undefined ? [] : [articleDay])]);
  if (axis === undefined) return { lanes: [], dots: [], folds: [], ticks: [] };
  const lanes = chooseLanes(entries, names, most);
  const dots = lanes.flatMap(({ entityId }, lane) =>
    mergeNear(entries.filter((entry) => entry.entityIds.includes(entityId)).flatMap((entry) => dotOf(entry, axis) ?? [])).map((dot) => ({ lane, ...dot })),
  );
  const densest = dots.reduce((most, { entryIds }) => Math.max(most, entryIds.length), 1);
  const folds = axis.stretches.filter(({ kind }) => kind === 'empty');
  return {
    lanes,
    dots: dots.map((dot) => ({ ...dot, weight: dot.entryIds.length / densest })),
    folds: folds.map(({ at, until, first, last }) => ({ at: (at + until) / 2, from: first, until: last })),
    ticks: ticksOf(axis),
    ...(articleDay !== undefined && parseEdtf(articleDay) && { article: { at: axis.positionOf(articleDay), day: articleDay } }),
  };
}

function chooseLanes(entries: readonly TimelineEntry[], names: readonly Party[], most: number): Party[] {
  const counts = new Map<string, number>();
  for (const id of entries.flatMap(({ entityIds }) => entityIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const count = ({ entityId }: Party) => counts.get(entityId) ?? 0;
  return names
    .filter((name) => count(name) > 0)
    .sort((a, b) => count(b) - count(a) || compare(a.label, b.label) || compare(a.entityId, b.entityId))
    .slice(0, most);
}

type Dot = Pick<OverviewDot, 'at' | 'until' | 'entryIds'>;

function dotOf({ id, date }: TimelineEntry, { positionOf }: Axis): Dot | undefined {
  const span = parseEdtf(date);
  return span && { at: positionOf(span.first), until: positionOf(span.last), entryIds: [id] };
}

/** Joins dots that begin and end near one another; a day within a span stays a dot of its own. */
function mergeNear(dots: readonly Dot[]): Dot[] {
  const merged: Dot[] = [];
  for (const dot of [...dots].sort((a, b) => a.at - b.at || a.until - b.until)) {
    const index = nearIndex(merged, dot);
    const near = merged[index];
    if (near === undefined) merged.push(dot);
    else merged[index] = { at: near.at, until: Math.max(near.until, dot.until), entryIds: [...near.entryIds, ...dot.entryIds] };
  }
  return merged;
}

/** Which of some dots that stand in order a later one falls together with; -1 when with none. */
function nearIndex(merged: readonly Dot[], dot: Dot): number {
  for (let i = merged.length - 1; i >= 0; i--) {
    const other = merged[i];
    if (other === undefined || dot.at - other.at > NEAREST) return -1;
    if (Math.abs(dot.until - other.until) <= NEAREST) return i;
  }
  return -1;
}

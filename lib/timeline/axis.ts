import { type DateSpan, type Day, parseEdtf } from '../edtf';
import { dayNumber, dayOfNumber } from './calendar';

/** A line from 0 to 1 on which the days of a timeline stand in their order; a stretch of it is true to scale where it is not folded. */
export type Axis = {
  readonly first: Day;
  readonly last: Day;
  /** What is before the first day is at 0, after the last at 1; a span of one day has it in the middle. */
  readonly positionOf: (day: Day) => number;
  readonly stretches: readonly Stretch[];
};

/** From one day to another, at positions `at` to `until`. `empty`: folded, nothing is in it; `lasting`: folded, nothing begins or ends in it. */
export type Stretch = {
  readonly first: Day;
  readonly last: Day;
  readonly at: number;
  readonly until: number;
  readonly kind: 'scaled' | 'empty' | 'lasting';
};

const FOLD_WIDTH = 0.04;
const MOST_FOLDS = 6;
// A year known only as one has 364 days from its first to its last.
const SHORTEST_FOLD_DAYS = 364;
const FOLDED_SHARE = 1 / 3;
// So many stretches in which something begins or ends must be left to see.
const LEAST_TELLING = 2;

/**
 * Lays out the days that dates (EDTF) cover. A stretch of a year or more in which nothing begins or ends, and that would take more than a
 * third of what is drawn, is folded to a small width; the longest first, as long as there is something left to see. Where all are about as long,
 * none is folded. `undefined` when there is no date.
 */
export function createAxis(dates: Iterable<string>): Axis | undefined {
  const spans = [...dates].flatMap((date) => parseEdtf(date) ?? []);
  if (spans.length === 0) return undefined;
  const stretches = toStretches(foldLongest(partAtEdges(spans)));
  const first = stretches[0]?.first ?? '';
  const last = stretches.at(-1)?.last ?? '';
  // Days and positions of the stretches' ends, rising together: the axis is a straight line between two of them.
  const days = [dayNumber(first), ...stretches.map((stretch) => dayNumber(stretch.last))];
  const positions = [stretches[0]?.at ?? 0, ...stretches.map((stretch) => stretch.until)];
  return {
    first,
    last,
    stretches,
    positionOf: (day) => (first === last ? 0.5 : interpolate(days, positions, dayNumber(day))),
  };
}

type Piece = { readonly from: number; readonly to: number; readonly kind: 'scaled' | 'empty' | 'lasting' };

type Part = { readonly from: number; readonly to: number; readonly covered: boolean };

/** Parts the whole span at each day on which something begins or ends. */
function partAtEdges(spans: readonly DateSpan[]): Part[] {
  const edges = new Map<number, number>();
  const mark = (day: Day, change: number) => {
    const number = dayNumber(day);
    edges.set(number, (edges.get(number) ?? 0) + change);
  };
  for (const { first, last } of spans) {
    mark(first, 1);
    mark(last, -1);
  }
  const days = [...edges.keys()].sort((a, b) => a - b);
  let open = 0;
  return days.map((from, i) => {
    open += edges.get(from) ?? 0;
    return { from, to: days[i + 1] ?? from, covered: open > 0 };
  });
}

function foldLongest(parts: readonly Part[]): Piece[] {
  const longest = [...parts].sort((a, b) => daysOf(b) - daysOf(a));
  let drawn = longest.reduce((sum, part) => sum + daysOf(part), 0);
  let telling = longest.filter((part) => daysOf(part) > 0 && !isLongCovered(part)).length;
  let count = 0;
  for (const part of longest.slice(0, MOST_FOLDS)) {
    telling -= isLongCovered(part) ? 0 : 1;
    if (telling < LEAST_TELLING || daysOf(part) < SHORTEST_FOLD_DAYS || daysOf(part) <= drawn * FOLDED_SHARE) break;
    drawn -= daysOf(part);
    count++;
  }
  const longestDrawn = longest[count];
  const folded = new Set(longest.slice(0, count).filter((part) => longestDrawn && daysOf(part) > 2 * daysOf(longestDrawn)));
  return parts.map((part) => ({ from: part.from, to: part.to, kind: !folded.has(part) ? 'scaled' : part.covered ? 'lasting' : 'empty' }));
}

function daysOf({ from, to }: Part): number {
  return to - from;
}

/** A year known only as one, or longer, in which nothing else begins or ends. */
function isLongCovered(part: Part): boolean {
  return part.covered && daysOf(part) >= SHORTEST_FOLD_DAYS;
}

function toStretches(pieces: readonly Piece[]): Stretch[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const before = merged.at(-1);
    if (before?.kind === 'scaled' && piece.kind === 'scaled') merged.splice(-1, 1, { ...before, to: piece.to });
    else if (piece.to > piece.from || before === undefined) merged.push(piece);
  }
  const folds = merged.filter(({ kind }) => kind !== 'scaled').length;
  const drawn = merged.reduce((sum, { from, to, kind }) => sum + (kind === 'scaled' ? to - from : 0), 0);
  let at = 0;
  return merged.map(({ from, to, kind }) => {
    const width = kind !== 'scaled' ? FOLD_WIDTH : drawn === 0 ? 0 : ((to - from) / drawn) * (1 - folds * FOLD_WIDTH);
    const stretch = { first: dayOfNumber(from), last: dayOfNumber(to), at, until: at + width, kind };
    at += width;
    return stretch;
  });
}

/** The value at `x` of the line through the points; beyond its ends it stays as it is there. `xs` rise. */
function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] ?? 0) <= x) low = middle;
    else high = middle;
  }
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[low], xs[high], ys[low], ys[high]];
  if (x <= x0 || x1 === x0) return y0;
  return x >= x1 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

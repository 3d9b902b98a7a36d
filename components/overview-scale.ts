import type { Overview, OverviewDot } from '../lib/answers';

/** A point on the drawn chart: `x` px from where time begins, `y` px from the top. */
export type Point = { readonly x: number; readonly y: number };

/** How large the chart is drawn: `middles` are the lanes' heights in px. */
export type Drawn = { readonly width: number; readonly middles: readonly number[] };

/** The dot closest to a point, a span being close along its whole length; `undefined` when there is none. */
export function nearestDot(dots: readonly OverviewDot[], { x, y }: Point, { width, middles }: Drawn): OverviewDot | undefined {
  let nearest: { readonly dot: OverviewDot; readonly distance: number } | undefined;
  for (const dot of dots) {
    const along = Math.max(0, dot.at * width - x, x - dot.until * width);
    const distance = Math.hypot(along, (middles[dot.lane] ?? 0) - y);
    if (nearest === undefined || distance < nearest.distance) nearest = { dot, distance };
  }
  return nearest?.dot;
}

/** Dots that are drawn alike, as one SVG path in a box of 1 by 1, stroked `width` px wide with round ends. */
export type Stroke = { readonly kind: 'disc' | 'span'; readonly width: number; readonly path: string };

const SIZES = 4;

/** A day is a disc, the larger the more falls on it; what spreads over days is a bar from end to end. */
export function strokeOf({ at, until, weight }: OverviewDot): Stroke {
  const radius = 2.5 + (2 * Math.round(weight * SIZES)) / SIZES;
  const path = `M${at.toFixed(4)} .5H${until.toFixed(4)}`;
  return until > at ? { kind: 'span', width: radius, path } : { kind: 'disc', width: 2 * radius, path };
}

/** The dots of a lane in few paths: hundreds of elements would take longer to draw than the list. */
export function strokesOf(dots: readonly OverviewDot[]): Stroke[] {
  const alike = Map.groupBy(dots.map(strokeOf), ({ kind, width }) => `${kind} ${width}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? { ...first, path: [first, ...others].map(({ path }) => path).join('') } : []));
}

/** Where words at a place of the axis stand: over it, or, near an end of the chart, beside it. */
export function alignment(at: number): 'start' | 'center' | 'end' {
  return at < 0.12 ? 'start' : at > 0.88 ? 'end' : 'center';
}

/** The ticks whose dates do not run into the one before; `width` is the share of the chart (0 to 1) that a date takes. */
export function spacedTicks(ticks: Overview['ticks'], width: number): Overview['ticks'] {
  const shift = { start: 0, center: width / 2, end: width };
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at }) => {
    const start = at - shift[alignment(at)];
    if (start < end) return false;
    end = start + width;
    return true;
  });
}

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

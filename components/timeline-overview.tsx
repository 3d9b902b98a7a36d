import type { ComponentChildren, TargetedPointerEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Overview, OverviewDot } from '../lib/answers';
import { createDateFormat } from '../lib/format';
import { alignment, nearestDot, spacedTicks, strokeOf, strokesOf } from './overview-scale';

type Props = {
  readonly overview: Overview;
  /** The chart in words. */
  readonly description: string;
  /** Ids of the entries that the paragraph in view speaks of. */
  readonly lit: ReadonlySet<string>;
  /** The reader points at a dot: its entries. */
  readonly onMove: (entryIds: readonly string[]) => void;
  readonly locale: string;
};

type FormatDate = (edtf: string) => string;

/** The whole timeline as a slim chart, a lane for each name. It is for the eye and the pointer; the list below is the way for all others. */
export function TimelineOverview({ overview, description, lit, onMove, locale }: Props) {
  const { lanes, dots } = overview;
  const format = useMemo(() => createDateFormat(locale), [locale]);
  const inLanes = useMemo(() => lanes.map((_, lane) => dots.filter((dot) => dot.lane === lane)), [lanes, dots]);
  const { chart, pointed, handlers } = usePointing(dots, onMove);
  if (lanes.length === 0) return null;
  return (
    <div class="overview">
      <div class="overview-chart" role="img" aria-label={description} ref={chart} {...handlers}>
        <Marks overview={overview} format={format} />
        <div class="overview-lanes">
          {lanes.map(({ entityId, label }, lane) => (
            <div key={entityId} class="overview-lane">
              <span class="overview-name" title={label}>
                <bdi>{label}</bdi>
              </span>
              <Lane dots={inLanes[lane] ?? []} lit={lit} pointed={pointed} />
            </div>
          ))}
        </div>
        <Axis ticks={overview.ticks} format={format} />
      </div>
      <details class="overview-words">
        <summary>Overview in words</summary>
        <p>{description}</p>
      </details>
    </div>
  );
}

/** Click and drag over the chart: tells which dot is nearest, each time that it is another one. */
function usePointing(dots: readonly OverviewDot[], onMove: Props['onMove']) {
  const chart = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<OverviewDot>();
  // Several moves may come between two drawings.
  const latest = useRef<OverviewDot | undefined>(undefined);
  const move = ({ clientX, clientY }: PointerEvent) => {
    const lanes = [...(chart.current?.querySelectorAll('.overview-lane svg') ?? [])].map((lane) => lane.getBoundingClientRect());
    const [first] = lanes;
    if (!first || !chart.current) return;
    const x = getComputedStyle(chart.current).direction === 'rtl' ? first.right - clientX : clientX - first.left;
    const dot = nearestDot(dots, { x, y: clientY }, { width: first.width, middles: lanes.map(({ top, height }) => top + height / 2) });
    if (dot === undefined || dot === latest.current) return;
    latest.current = dot;
    setPointed(dot);
    onMove(dot.entryIds);
  };
  const handlers = {
    onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      latest.current = undefined;
      move(event);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event);
    },
  };
  return { chart, pointed, handlers };
}

type LaneProps = { readonly dots: readonly OverviewDot[]; readonly lit: ReadonlySet<string>; readonly pointed: OverviewDot | undefined };

/** The dots of a lane; over them what the paragraph in view speaks of, ringed, and what the reader points at. */
function Lane({ dots, lit, pointed }: LaneProps) {
  const strokes = useMemo(() => strokesOf(dots), [dots]);
  const isLit = (dot: OverviewDot) => dot.entryIds.some((id) => lit.has(id));
  return (
    <svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none">
      {strokes.map(({ kind, width, path }) => (
        <path key={`${kind} ${width}`} class={kind} d={path} stroke-width={width} />
      ))}
      {lit.size > 0 && dots.filter(isLit).map((dot) => <Dot key={dot.at} dot={dot} name="lit" />)}
      {pointed && dots.includes(pointed) && <Dot dot={pointed} name="pointed" />}
    </svg>
  );
}

function Dot({ dot, name }: { readonly dot: OverviewDot; readonly name: 'lit' | 'pointed' }) {
  const { kind, width, path } = strokeOf(dot);
  return (
    <g class={name}>
      {name === 'lit' && <path class="ring" d={path} stroke-width={width + 6} />}
      {name === 'lit' && <path class="within" d={path} stroke-width={width + 3} />}
      <path class={kind} d={path} stroke-width={width} />
    </g>
  );
}

const percent = (at: number) => `${at * 100}%`;

/** What stands over all lanes: where the axis is folded, and where the article stands. */
function Marks({ overview: { article, folds, ticks }, format }: Pick<Props, 'overview'> & { readonly format: FormatDate }) {
  return (
    <>
      <svg class="overview-marks" aria-hidden="true">
        {ticks.map(({ at }) => (
          <line key={at} class="tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
        ))}
        {folds.map(({ at, from, until }) => (
          <svg key={at} class="gap" x={percent(at)} overflow="visible">
            <title>{`Nothing from ${format(from)} to ${format(until)}`}</title>
            <rect x="-6" width="12" height="100%" />
            <line y1="0" y2="100%" />
          </svg>
        ))}
        {article && <line class="article" x1={percent(article.at)} x2={percent(article.at)} y1="0" y2="100%" />}
      </svg>
      {folds.map(({ at }) => (
        <Anchored key={at} at={at} name="overview-fold">
          ⁄⁄
        </Anchored>
      ))}
      {article && (
        <Anchored at={article.at} name="overview-article">
          this article
        </Anchored>
      )}
    </>
  );
}

// The share of the chart that a date takes in a panel of each width; the style sheet shows the ticks of one of them.
const DATE_WIDTHS: readonly (readonly [panel: string, share: number])[] = [
  ['smallest', 0.45],
  ['narrow', 0.3],
  ['wide', 0.17],
];

/** The dates below the lanes, as many as have room. */
function Axis({ ticks, format }: Pick<Overview, 'ticks'> & { readonly format: FormatDate }) {
  const fitting = DATE_WIDTHS.map(([panel, share]) => [panel, new Set(spacedTicks(ticks, share))] as const);
  return (
    <div class="overview-axis">
      {ticks.map((tick) => {
        const panels = fitting.flatMap(([panel, fits]) => (fits.has(tick) ? panel : []));
        return (
          panels.length > 0 && (
            <Anchored key={tick.date} at={tick.at} name={panels.join(' ')}>
              <time dateTime={tick.date}>{format(tick.date)}</time>
            </Anchored>
          )
        );
      })}
    </div>
  );
}

/** Words over or under a place of the axis, kept inside the chart at its ends. */
function Anchored({ at, name, children }: { readonly at: number; readonly name: string; readonly children: ComponentChildren }) {
  return (
    <span class={`anchored ${name}`} style={{ '--at': at, justifyContent: alignment(at) }}>
      <span>{children}</span>
    </span>
  );
}

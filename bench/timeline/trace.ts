import type { Page, Protocol } from 'puppeteer-core';

/** Work on a page's main thread between the beginnings of two frames, in milliseconds of that thread's own time. */
export type FrameWork = {
  /** Calls into the script that the panel puts into the page. */
  readonly following: number;
  /** Calls into any script of the extension. */
  readonly scripts: number;
  /** The browser measuring what intersects the viewport, for all observers of the page. */
  readonly intersections: number;
  /** Everything, the page's own drawing included. */
  readonly everything: number;
};

/** A trace event as Chromium writes it; times in microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly frames?: readonly { url: string; processId: number }[] } };
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink'];
// A task that is under way holds nearly all events of its thread.
const TASK = 'RunTask';
const FRAME = 'AnimationFrame';
const INTERSECTIONS = 'Blink.IntersectionObservation.UpdateTime';

/** Traces the browser while something is done in a page; gives the frames of its main thread. */
export async function traceFrames(page: Page, act: () => Promise<void>): Promise<FrameWork[]> {
  const session = await page.createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }: Protocol.Tracing.DataCollectedEvent) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return toFrames(events, page.url());
}

function toFrames(events: readonly TraceEvent[], url: string): FrameWork[] {
  const process = events.flatMap(({ args }) => args?.data?.frames ?? []).find((frame) => frame.url === url)?.processId;
  const main = events.find(({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === 'CrRendererMain')?.tid;
  const own = events.filter(({ pid, tid }) => pid === process && tid === main).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const begins = own.filter(({ name, ph }) => name === FRAME && ph === 'b').map(({ ts }) => ts);
  if (begins.length < 2) throw new Error('The trace has no frames of the page.');

  const sumsOf = (fits: (event: TraceEvent) => boolean) => sumByFrame(outermost(own.filter((event) => event.ph === 'X' && fits(event))), begins);
  const callsInto = (script: RegExp) => sumsOf(({ name, args }) => name === 'FunctionCall' && script.test(args?.data?.url ?? ''));
  const [following, scripts] = [callsInto(/^chrome-extension:.*\/follow\.js$/), callsInto(/^chrome-extension:/)];
  const intersections = sumsOf(({ name }) => name === INTERSECTIONS);
  const everything = sumsOf(({ name }) => name === TASK);
  // The last frame has no end.
  return begins.slice(0, -1).map((_, i) => ({
    following: following[i] ?? 0,
    scripts: scripts[i] ?? 0,
    intersections: intersections[i] ?? 0,
    everything: everything[i] ?? 0,
  }));
}

/** Those of sorted events that stand in no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function sumByFrame(events: readonly TraceEvent[], begins: readonly number[]): number[] {
  const sums = begins.map(() => 0);
  for (const { ts, dur = 0, tdur = dur } of events) {
    const frame = begins.findLastIndex((begin) => begin <= ts);
    if (frame >= 0) sums[frame] = (sums[frame] ?? 0) + tdur / 1000;
  }
  return sums;
}

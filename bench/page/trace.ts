import type { Page } from 'puppeteer-core';

/** What a thread did: its tasks in order, each with the named events inside it. All times are in milliseconds. */
export type Event = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Time on the processor, which other programs cannot lengthen by being in its way. */
  readonly ms: number;
  /** The script that it runs, or an empty text. */
  readonly url: string;
  /** The kind of a dispatched event, `document` for a page's own document that takes the place of the one before, or an empty text. */
  readonly type: string;
};
export type Task = Event & { readonly inside: readonly Event[] };
export type Trace = {
  /** The main thread of the page. */
  readonly page: readonly Task[];
  /** The thread of the extension's worker; nothing when it did nothing. */
  readonly worker: readonly Task[];
};

type Raw = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread had the processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string; readonly type?: string; readonly isOutermostMainFrame?: boolean } };
};

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'loading', '__metadata'];
const EXTENSION = 'chrome-extension:';
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const DISPATCH = 'EventDispatch';
// The browser's own events, the page's `load` for one, come whether we listen or not.
const NOT_OURS = new Set([...RENDERING, 'ParseHTML', 'CommitLoad', DISPATCH]);
const PAGE = 'CrRendererMain of Renderer';
const WORKER = 'ServiceWorker thread of Extension Renderer';

/** Records what the browser does while something happens in a page. */
export async function record(page: Page, happen: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  await happen();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: Raw[] };
  const threads = namedThreads(traceEvents);
  // Of several pages' processes the one that worked most is the page's.
  const busiest = (name: string) => (threads.get(name) ?? []).map((events) => toTasks(events)).sort((a, b) => total(b) - total(a))[0] ?? [];
  return { page: sinceCommit(busiest(PAGE)), worker: busiest(WORKER) };
}

/** Events by thread, threads by their names. */
function namedThreads(events: readonly Raw[]): Map<string, Raw[][]> {
  const key = ({ pid, tid }: Raw) => `${pid}/${tid}`;
  const processes = new Map(events.flatMap((event) => (event.name === 'process_name' ? [[event.pid, event.args.name]] : [])));
  const byThread = Map.groupBy(
    events.filter((event) => event.dur !== undefined),
    key,
  );
  const threads = new Map<string, Raw[][]>();
  for (const event of events) {
    if (event.name !== 'thread_name') continue;
    const name = `${event.args.name} of ${processes.get(event.pid)}`;
    threads.set(name, [...(threads.get(name) ?? []), byThread.get(key(event)) ?? []]);
  }
  return threads;
}

function toTasks(events: readonly Raw[]): Task[] {
  const all = events.map(toEvent).sort((a, b) => a.start - b.start || b.end - a.end);
  const tasks: (Event & { inside: Event[] })[] = [];
  for (const event of all) {
    const last = tasks.at(-1);
    if (last && event.start < last.end) last.inside.push(event);
    else if (event.name === 'RunTask') tasks.push({ ...event, inside: [] });
  }
  return tasks;
}

function toEvent({ name, ts, dur = 0, tdur = dur, args }: Raw): Event {
  return {
    name,
    start: ts / 1000,
    end: (ts + dur) / 1000,
    ms: tdur / 1000,
    url: args.data?.url ?? '',
    type: args.data?.type ?? (name === 'CommitLoad' && args.data?.isOutermostMainFrame ? 'document' : ''),
  };
}

/** Leaves out what the document before still did. */
function sinceCommit(tasks: readonly Task[]): readonly Task[] {
  const commit = tasks.findLastIndex(({ inside }) => inside.some(({ type }) => type === 'document'));
  return tasks.slice(Math.max(0, commit));
}

/**
 * How long a task ran for the extension's script. A task that runs no script but ours, and parses, draws and dispatches nothing, is ours as a
 * whole: the way of a message into it is a part of the cost. Of one that does it is what runs us: our functions, their microtasks, and the
 * dispatch of an event that nobody else hears. (Microtasks without a script's name are then ours: pages with scripts of their own use none
 * alone.)
 */
export function ownShare(task: Task): number {
  const calls = task.inside.filter(({ name, url }) => SCRIPT.has(name) && url.startsWith(EXTENSION));
  const foreign = task.inside.some(({ name, url }) => SCRIPT.has(name) && url !== '' && !url.startsWith(EXTENSION));
  const runsUs = (event: Event) => calls.some((call) => contains(event, call));
  const microtasks = task.inside.filter((event) => event.name === 'RunMicrotasks' && (!foreign || runsUs(event)));
  if (calls.length + microtasks.length === 0) return 0;
  if (!foreign && !task.inside.some(({ name }) => NOT_OURS.has(name))) return task.ms;
  const dispatches = task.inside.filter((event) => event.name === DISPATCH && !foreign && runsUs(event));
  const ours = new Set([...calls, ...microtasks, ...dispatches]);
  return total(outermost(task.inside.filter((event) => ours.has(event))));
}

/** How often the extension's script forced style or layout while it handled events of these types. */
export function forcedLayouts({ inside }: Task, types: readonly string[]): number {
  const dispatches = inside.filter(({ name, type }) => name === DISPATCH && types.includes(type));
  const calls = inside.filter(({ name, url }) => SCRIPT.has(name) && url.startsWith(EXTENSION));
  const handling = calls.filter((call) => dispatches.some((dispatch) => contains(dispatch, call)));
  const layouts = inside.filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout');
  return layouts.filter((layout) => handling.some((call) => contains(call, layout))).length;
}

/** What it took to tell the listeners of each event of a type; nothing of those that nobody listens to. */
export function dispatches(tasks: readonly Task[], type: string): number[] {
  return tasks.flatMap(({ inside }) => inside.filter((event) => event.name === DISPATCH && event.type === type)).map(({ ms }) => ms);
}

/** How long a task computed style, laid out and painted. */
export function renderingShare({ inside }: Task): number {
  return total(outermost(inside.filter(({ name }) => RENDERING.has(name))));
}

/** What keeps a page from answering: of each task the part beyond 50 ms. */
export function blocking(tasks: readonly Task[]): number {
  return sum(tasks.map((task) => Math.max(0, task.ms - 50)));
}

/** Work on the main thread from one frame to the next, for each frame. */
export function perFrame(tasks: readonly Task[]): number[] {
  const frames: number[] = [];
  let work = 0;
  for (const task of tasks) {
    work += task.ms;
    if (!task.inside.some(({ name }) => name === 'PrePaint')) continue;
    frames.push(work);
    work = 0;
  }
  // What came before the first frame belongs to one that began earlier.
  return frames.slice(1);
}

function outermost(events: readonly Event[]): Event[] {
  const outer: Event[] = [];
  for (const event of events) if (event.start >= (outer.at(-1)?.end ?? Number.NEGATIVE_INFINITY)) outer.push(event);
  return outer;
}

function contains(outer: Event, inner: Event): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function total(events: readonly Event[]): number {
  return sum(events.map(({ ms }) => ms));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

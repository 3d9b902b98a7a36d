import { ACTS } from './acts';
import type { TimelineFilter } from './answers';
import { changeValue, readValue, type StoredValue, type ValueStorage } from './stored-value';

/** What the side panel shows: which part of it, which entries, and whether also what came after the article. */
export type PanelView = {
  readonly part: PanelPart;
  readonly later: boolean;
  readonly filter: TimelineFilter;
};

export type PanelPart = 'timeline' | 'differences' | 'left-out';

export const DEFAULT_PANEL_VIEW: PanelView = { part: 'timeline', later: false, filter: {} };

const PARTS: readonly PanelPart[] = ['timeline', 'differences', 'left-out'];
const FIELDS = { part: 'part', later: 'later', entityId: 'name', sourceId: 'source', act: 'act', text: 'text' } as const;
type Field = keyof typeof FIELDS;

/** An address with a view in its query: `?part=differences&name=pack/nato&later=1`. What is as by default is left out, what is no part of a view stays. */
export function withQuery(address: string, { part, later, filter }: PanelView): string {
  const url = new URL(address);
  const values: Record<Field, string | undefined> = {
    part: part === DEFAULT_PANEL_VIEW.part ? undefined : part,
    later: later ? '1' : undefined,
    entityId: filter.entityId,
    sourceId: filter.sourceId,
    act: filter.act,
    text: filter.text,
  };
  for (const [field, name] of Object.entries(FIELDS)) {
    const value = values[field as Field];
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** Reads a view from an address's query; what it does not know falls back to the default. */
export function fromQuery(query: string): PanelView {
  const values = new URLSearchParams(query);
  const given = (field: Field) => values.get(FIELDS[field]);
  return toView(given('part'), given('later') === '1', { entityId: given('entityId'), sourceId: given('sourceId'), act: given('act'), text: given('text') });
}

const PANEL_VIEW: StoredValue<PanelView> = { area: 'local', key: 'panelView', parse: toKeptView };

/** The view as it was left, also before the browser was closed, without what was typed. */
export function readPanelView(storage: ValueStorage): Promise<PanelView> {
  return readValue(storage, PANEL_VIEW);
}

/** Keeps a view, but not what was typed into it. */
export async function keepPanelView(storage: ValueStorage, view: PanelView): Promise<void> {
  await changeValue(storage, PANEL_VIEW, () => view);
}

/** Takes a view field by field: a value of a wrong shape falls back to its default. */
function toKeptView(stored: unknown): PanelView {
  const { part, later, filter } = fieldsOf<PanelView>(stored);
  const { entityId, sourceId, act } = fieldsOf<TimelineFilter>(filter);
  return toView(part, later === true, { entityId, sourceId, act });
}

function toView(part: unknown, later: boolean, { entityId, sourceId, act, text }: Fields<TimelineFilter>): PanelView {
  const known = ACTS.find((one) => one === act);
  return {
    part: PARTS.find((one) => one === part) ?? DEFAULT_PANEL_VIEW.part,
    later,
    filter: { ...(isText(entityId) && { entityId }), ...(isText(sourceId) && { sourceId }), ...(known && { act: known }), ...(isText(text) && { text }) },
  };
}

type Fields<T> = Partial<Record<keyof T, unknown>>;

function fieldsOf<T>(stored: unknown): Fields<T> {
  return typeof stored === 'object' && stored !== null ? stored : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

type Opening = {
  /** Reads the view to begin with; where that fails it is the default. */
  readonly read: () => Promise<PanelView>;
  readonly show: (view: PanelView) => void;
  /** Called with what the reader has changed. */
  readonly keep: (view: PanelView) => void;
};

/** Shows a view as soon as it is read; gives what changes it from then on. What is changed before that holds over what is read. */
export function openPanelView({ read, show, keep }: Opening): (change: Partial<PanelView>) => void {
  let view: PanelView | undefined;
  let early: Partial<PanelView> | undefined;
  const put = (next: PanelView, isChanged: boolean) => {
    view = next;
    show(next);
    if (isChanged) keep(next);
  };
  const begin = (start: PanelView) => put({ ...start, ...early }, early !== undefined);
  read().then(begin, () => begin(DEFAULT_PANEL_VIEW));
  return (change) => {
    if (view) put({ ...view, ...change }, true);
    else early = { ...early, ...change };
  };
}

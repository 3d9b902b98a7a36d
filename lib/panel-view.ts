import { ACTS } from './acts';
import type { TimelineFilter } from './answers';

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

/** An address with a view in its query: `?part=differences&name=pack/nato&later=1`. What is as by default is left out, what is no part of a view stays. */
export function withQuery(address: string, { part, later, filter }: PanelView): string {
  const url = new URL(address);
  const values: Record<keyof typeof FIELDS, string | undefined> = {
    part: part === DEFAULT_PANEL_VIEW.part ? undefined : part,
    later: later ? '1' : undefined,
    entityId: filter.entityId,
    sourceId: filter.sourceId,
    act: filter.act,
    text: filter.text,
  };
  for (const [field, name] of Object.entries(FIELDS)) {
    const value = values[field as keyof typeof FIELDS];
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/** Reads a view from an address's query; what it does not know falls back to the default. */
export function fromQuery(query: string): PanelView {
  const values = new URLSearchParams(query);
  const given = (field: keyof typeof FIELDS) => values.get(FIELDS[field]) || undefined;
  const [entityId, sourceId, text] = [given('entityId'), given('sourceId'), given('text')];
  const act = ACTS.find((known) => known === given('act'));
  return {
    part: PARTS.find((known) => known === given('part')) ?? DEFAULT_PANEL_VIEW.part,
    later: given('later') === '1',
    filter: { ...(entityId && { entityId }), ...(sourceId && { sourceId }), ...(act && { act }), ...(text && { text }) },
  };
}

const KEY = 'panelView';

/** The part of `browser.storage` that is needed. */
export type ViewStorage = { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> } };

/** The view as it was left, also before the browser was closed. */
export async function readPanelView(storage: ViewStorage): Promise<PanelView> {
  const stored = (await storage.local.get(KEY))[KEY];
  return fromQuery(typeof stored === 'string' ? stored : '');
}

export function keepPanelView(storage: ViewStorage, view: PanelView): Promise<void> {
  return storage.local.set({ [KEY]: new URL(withQuery('panel:', view)).search });
}

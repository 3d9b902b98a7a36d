import type { Density, PageChoices } from './answers';
import { changeValue, readValue, type StoredValue, type ValueStorage, watchValue } from './stored-value';

export const MARK_DENSITIES = ['every', 'section', 'page'] as const satisfies readonly Density[];
export type MarkDensity = (typeof MARK_DENSITIES)[number];

/** What the reader has chosen. Stored as one value, so that two changes cannot contradict each other. */
export type Settings = {
  /** Whether names are marked; unmarked names still answer. */
  readonly marks: boolean;
  /** Which mentions are marked: each one, or the first of a name in each section or on the page. All of them answer. */
  readonly density: MarkDensity;
  /** Whether names that the reader added are marked too: a page can see which of its words are. */
  readonly markOwnNames: boolean;
  /** Whether descriptions of people by their office are found and marked, fainter than names: “the US president”. */
  readonly descriptions: boolean;
  /** Whether a name in a hashtag or a handle counts: `#NATO`. */
  readonly tags: boolean;
  /** Hosts that the page script stays away from, such as `example.org`. */
  readonly sitesLeftAlone: readonly string[];
  /** How long the pointer rests before a card opens, in milliseconds, 0-1000. */
  readonly openAfterMs: number;
};

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  density: 'every',
  markOwnNames: false,
  descriptions: false,
  tags: false,
  sitesLeftAlone: [],
  openAfterMs: 400,
};

const SETTINGS: StoredValue<Settings> = { area: 'local', key: 'settings', parse: toSettings };

export function readSettings(storage: ValueStorage): Promise<Settings> {
  return readValue(storage, SETTINGS);
}

/** Changes some settings; a function is told how they are then, other changes at the same time done. */
export function changeSettings(storage: ValueStorage, change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<Settings> {
  return changeValue(storage, SETTINGS, (settings) => ({ ...settings, ...(typeof change === 'function' ? change(settings) : change) }));
}

/** Calls back with the settings, and those before, whenever they change, until the signal ends it. */
export function watchSettings(storage: ValueStorage, onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  watchValue(storage, SETTINGS, onChange, signal);
}

/** What of the settings the pages must know. */
export function pageChoicesOf({ marks, density, sitesLeftAlone }: Settings): PageChoices {
  return { density: marks ? density : 'none', sitesLeftAlone };
}

/** Takes settings field by field: a value of a wrong shape falls back to its default. */
function toSettings(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { marks, density, markOwnNames, descriptions, tags, sitesLeftAlone, openAfterMs } = given;
  return {
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
    density: MARK_DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
    markOwnNames: typeof markOwnNames === 'boolean' ? markOwnNames : DEFAULT_SETTINGS.markOwnNames,
    descriptions: typeof descriptions === 'boolean' ? descriptions : DEFAULT_SETTINGS.descriptions,
    tags: typeof tags === 'boolean' ? tags : DEFAULT_SETTINGS.tags,
    sitesLeftAlone: Array.isArray(sitesLeftAlone) ? sitesLeftAlone.filter((site) => typeof site === 'string') : DEFAULT_SETTINGS.sitesLeftAlone,
    openAfterMs: typeof openAfterMs === 'number' && !Number.isNaN(openAfterMs) ? Math.min(1000, Math.max(0, openAfterMs)) : DEFAULT_SETTINGS.openAfterMs,
  };
}
